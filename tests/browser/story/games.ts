// Games that several stories play, foretold once for all files that a worker runs.
import { readFileSync } from 'node:fs';
import { outcomeOf } from '../../../src/review/outcomes.ts';
import { readJournal, replay } from '../../../src/simulation/journal.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { type Foretold, foretell } from './foretold.ts';

const once = (game: () => Foretold): (() => Foretold) => {
  let known: Foretold | undefined;
  return () => (known ??= game());
};

/** The tutorial, by the side that speaks first and for which its hints are written. */
export const opening = once(() =>
  foretell({ scenario: builtIn('first-steps'), side: 'overwater', across: 'attache' }),
);

/** The Geneva talks as the United States: days of a cessation, and a crisis that the player answers. */
export const throughACrisis = once(() =>
  foretell({
    scenario: builtIn('geneva-2016'),
    side: 'us',
    across: 'attache',
    suits: ({ outcome, moves }) =>
      (outcome.cessationDays ?? 0) >= 3 &&
      moves.some(({ by, move }) => by === 'us' && move.kind === 'answer'),
  }),
);

/** The talks and the cessation of 2016 as the record tells them, seen by the United States. */
export const recordedGame = once(() => {
  const scenario = builtIn('geneva-2016');
  const file = new URL('../../../scenarios/geneva-2016/history.journal.json', import.meta.url);
  const reading = readJournal(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error('The journal of the record cannot be read; `npm run history` writes it.');
  const { journal } = reading;
  const replayed = replay(scenario, journal);
  if (!replayed.ok)
    throw new Error('The journal of the record does not replay; `npm run history` writes it.');
  const { state } = replayed;
  const { moves } = journal;
  return {
    scenario,
    seed: journal.settings.seed,
    side: 'us',
    across: 'attache',
    moves,
    state,
    outcome: outcomeOf(scenario, state),
  };
});
