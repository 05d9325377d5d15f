// What a teacher has put together so far, and the assignment that it makes.
import { type Ask, type Assignment, assignmentLimits, type Lock } from '../../lesson/assignment.ts';
import { classCode } from '../../lesson/class-code.ts';
import type { Length } from '../../scenario/format/length.ts';
import type { Prepared } from '../../session/snapshot.ts';

export interface Plan {
  readonly length: Length | undefined;
  readonly side: string | null;
  readonly across: Assignment['across'];
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

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, assignmentLimits.question))
    .filter((line) => line !== '')
    .slice(0, assignmentLimits.questions);

/** The assignment of a plan. Its code follows from what is in it: the same plan gives the same code. */
export function assignmentOf({ origin, scenario }: Prepared, plan: Plan): Assignment {
  const { length, side, across, locked, advisers, undo, asks, edition } = plan;
  const stated = {
    side: side !== null && Object.hasOwn(scenario.parties, side) ? side : null,
    across,
    locked: side === null ? locked.filter((lock) => lock !== 'side') : locked,
    advisers,
    undo,
    asks,
    before: linesOf(plan.before),
    after: linesOf(plan.after),
  };
  const from = length === undefined ? origin : { ...origin, length };
  const code = classCode({ ...stated, origin: from, edition });
  return { format: 'cessation-assignment', version: 1, code, ...stated, origin: from };
}
