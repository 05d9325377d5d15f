// What a teacher has put together so far, and the assignment that it makes.
import { type Ask, type Assignment, assignmentLimits, type Lock } from '../../lesson/assignment.ts';
import { classCode } from '../../lesson/class-code.ts';
import { measuresOf } from '../../lesson/measures.ts';
import { atLength } from '../../scenario/lengths/at-length.ts';
import type { TemperamentName } from '../../opponent/temperaments.ts';
import type { Length } from '../../scenario/format/length.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Prepared } from '../../session/snapshot.ts';

export interface Plan {
  readonly length: Length | undefined;
  readonly side: string | null;
  readonly across: Assignment['across'];
  /** Of the computer; undefined: as plain as its level. */
  readonly temperament?: TemperamentName | undefined;
  readonly locked: readonly Lock[];
  readonly advisers: boolean;
  readonly undo: boolean;
  readonly asks: readonly Ask[];
  /** One question a line. */
  readonly before: string;
  readonly after: string;
  /** Counts how often another code was asked for. */
  readonly edition: number;
}

export const firstPlan = (before: string, after: string): Plan => ({
  length: undefined,
  side: null,
  across: 'ambassador',
  locked: ['opponent', 'length', 'seed'],
  advisers: true,
  undo: true,
  asks: [{ ask: 'prediction', measure: 'ratified', before: 'signing' }],
  before,
  after,
  edition: 0,
});

/** The questions of a text, each once. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, assignmentLimits.question));
  return [...new Set(lines)].filter((line) => line !== '').slice(0, assignmentLimits.questions);
}

/** Whether a question can come up in games of the scenario, which may be cut. */
const canBeAsked = (scenario: Scenario, ask: Ask): boolean =>
  (ask.before !== 'card' || Object.hasOwn(scenario.moves, ask.card ?? '')) &&
  (ask.ask !== 'prediction' || measuresOf(scenario).includes(ask.measure));

/** The assignment of a plan. Its code follows from what is in it: the same plan gives the same code. */
export function assignmentOf({ origin, scenario: whole }: Prepared, plan: Plan): Assignment {
  const scenario = atLength(whole, plan.length);
  const { length, side, across, temperament, locked, advisers, undo, asks, edition } = plan;
  const stated = {
    side: side !== null && Object.hasOwn(scenario.parties, side) ? side : null,
    across,
    ...(across === 'person' || temperament === undefined ? {} : { temperament }),
    locked: side === null ? locked.filter((lock) => lock !== 'side') : locked,
    advisers,
    undo,
    asks: asks.filter((ask) => canBeAsked(scenario, ask)),
    before: linesOf(plan.before),
    after: linesOf(plan.after),
  };
  const from = length === undefined ? origin : { ...origin, length };
  const code = classCode({ ...stated, origin: from, edition });
  return { format: 'cessation-assignment', version: 1, code, ...stated, origin: from };
}
