// Games that several stories play.
import { type Foretold, builtIn, foretell } from './foretold.ts';

/** The tutorial, by the side that speaks first and for which its hints are written. */
export const opening = (): Foretold =>
  foretell({ scenario: builtIn('first-steps'), side: 'overwater', across: 'attache' });

/** The Geneva talks as the United States: days of a cessation, and a crisis that the player answers. */
export const throughACrisis = (): Foretold =>
  foretell({
    scenario: builtIn('geneva-2016'),
    side: 'us',
    across: 'attache',
    suits: ({ outcome, moves }) =>
      (outcome.cessationDays ?? 0) >= 3 &&
      moves.some(({ by, move }) => by === 'us' && move.kind === 'answer'),
  });
