// What a class report keeps of one student's game, once it was replayed: small enough that hundreds are at hand.
import { type Held, heldAgainst } from '../measures.ts';
import { outcomeNumbers, type Answer, type Result } from '../result.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import type { OptionId, Package, PartyId, PointId } from '../../simulation/ids.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import { type Feature, featuresOf } from './features.ts';
import { type PathStep, pathsOf } from './paths.ts';

/** How a game ended; `unfinished` when it was handed in before. */
export type Ended = NonNullable<State['ended']>['how'] | 'unfinished';

export interface ClassGame {
  readonly name: string | undefined;
  readonly side: PartyId;
  /** Whether persons played both sides. */
  readonly shared: boolean;
  readonly how: Ended;
  /** The scenario’s ending that was told. */
  readonly ending: string | undefined;
  /** Named outcomes; yes is 1, no is 0. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What was agreed at the end, whatever came of it. */
  readonly deal: Package;
  /** Utility of it to the first and the second party, 0–1. */
  readonly worth: readonly [number, number];
  readonly paths: Readonly<Record<PointId, readonly PathStep[]>>;
  readonly features: readonly Feature[];
  /** Phases that the game came to. */
  readonly reached: readonly string[];
  readonly answers: readonly Answer[];
  /** Predictions among the answers, each with whether it came true. */
  readonly predictions: readonly Held[];
  readonly moves: number;
  /** The last day of the game, counted from the beginning of the calendar. */
  readonly day: number;
  /** The code of the assignment that it answers. */
  readonly assignment: string | undefined;
  /** Which game of this student it is, from 2; undefined: the first. */
  readonly attempt: number | undefined;
}

/** The game of a verified result. `scenario` is as it was played; `state` and `log` are whole. */
export function classGameOf(
  result: Result,
  scenario: Scenario,
  state: State,
  log: readonly Consequence[],
): ClassGame {
  const deal = settledPackage(state);
  const [one, two] = state.sides;
  return {
    name: result.name,
    side: result.side,
    shared: Object.values(result.players).every(({ kind }) => kind === 'person'),
    how: state.ended?.how ?? 'unfinished',
    ending: endingOf(state),
    outcomes: outcomeNumbers(scenario, state),
    deal,
    worth: [utilityOf(scenario, one, deal), utilityOf(scenario, two, deal)],
    paths: pathsOf(scenario, log),
    features: featuresOf(result.journal, state, log),
    reached: reachedIn(log),
    answers: result.answers,
    predictions: heldAgainst(scenario, result.journal, result.answers, result.side),
    moves: result.journal.moves.length,
    day: state.day,
    assignment: result.assignment,
    attempt: result.attempt,
  };
}

const reachedIn = (log: readonly Consequence[]): readonly string[] => [
  ...new Set([
    'talks',
    ...log.flatMap(({ change }) =>
      change.kind === 'chart' && change.chart === 'session' ? [change.to] : [],
    ),
  ]),
];

const endingOf = ({ ended }: State): string | undefined => ended?.ending ?? undefined;

/** Whether it was played to an end. */
export const isFinished = ({ how }: ClassGame): boolean => how !== 'unfinished';

/** Whether a game leaves no sticking point of the scenario open. */
export const isWholeDeal = (
  { stickingPoints }: Scenario,
  deal: Readonly<Record<PointId, OptionId>>,
): boolean => Object.keys(stickingPoints).every((point) => Object.hasOwn(deal, point));
