// The tutorial: which scenario it is, and who plays when nobody chose.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Players } from './game-record.ts';
import type { OpponentLevel } from './intent.ts';

/** The built-in scenario that teaches by playing. */
export const tutorialScenario = 'first-steps';

/** The mildest opponent: whoever plays for the first time is to see how it works. */
export const tutorialOpponent: OpponentLevel = 'attache';

/** The person at the device on the scenario’s first side, for which the hints are written, and the computer on the other. */
export const tutorialPlayers = ({ parties }: Scenario): Players =>
  Object.fromEntries(
    Object.keys(parties).map((party, place) => [
      party,
      place === 0 ? { kind: 'person' } : { kind: 'computer', opponent: tutorialOpponent },
    ]),
  );
