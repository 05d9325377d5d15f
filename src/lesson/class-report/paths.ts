// The way that each sticking point took in a game: open, agreed on an option, in brackets, reopened, and in which round.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change, Consequence } from '../../simulation/consequence.ts';
import type { OptionId, PointId } from '../../simulation/ids.ts';

/** Where a sticking point stands. */
export type PointStatus =
  /** Nothing is agreed, whether or not something is on the table. */
  | { readonly is: 'open' }
  | { readonly is: 'bracketed' }
  | { readonly is: 'reopened' }
  | { readonly is: 'agreed'; readonly option: OptionId };

/** A change of status. */
export interface PathStep {
  readonly status: PointStatus;
  /** The round in which it came about, from 1; 0 before the first. Later phases count to the last round. */
  readonly round: number;
  readonly day: number;
}

/** The steps of every sticking point, the first of them how it began. */
export function pathsOf(
  scenario: Scenario,
  log: readonly Consequence[],
): Readonly<Record<PointId, readonly PathStep[]>> {
  const paths: Record<PointId, PathStep[]> = {};
  for (const [point, { agreedAtStart }] of Object.entries(scenario.stickingPoints))
    paths[point] = [
      { status: agreedAtStart === undefined ? { is: 'open' } : agreed(agreedAtStart), round: 0, day: 0 },
    ];
  let round = 0;
  for (const { day, change } of log) {
    if (change.kind === 'round') round = change.number;
    for (const [point, status] of changesIn(change)) {
      const path = paths[point];
      if (path !== undefined && !isSame(path.at(-1)?.status, status)) path.push({ status, round, day });
    }
  }
  return paths;
}

const agreed = (option: OptionId): PointStatus => ({ is: 'agreed', option });

function changesIn(change: Change): readonly (readonly [PointId, PointStatus])[] {
  if (change.kind === 'answered' && change.how === 'accepted')
    return Object.entries(change.package).map(([point, option]) => [point, agreed(option)] as const);
  if (change.kind === 'conceded') return [[change.point, agreed(change.option)]];
  if (change.kind !== 'chart' || change.chart !== 'stickingPoint') return [];
  if (change.to === 'reopened' || change.to === 'bracketed') return [[change.id, { is: change.to }]];
  return [];
}

/** Whether two statuses are the same, the agreed option included. */
export const isSame = (one: PointStatus | undefined, other: PointStatus): boolean =>
  one !== undefined && keyOf(one) === keyOf(other);

/** A status as a short text, the same for the same status. */
export const keyOf = (status: PointStatus): string =>
  status.is === 'agreed' ? `agreed ${status.option}` : status.is;

/** Where a path stood at the end of a round. */
export function statusAfter(path: readonly PathStep[], round: number): PointStatus {
  return path.findLast((step) => step.round <= round)?.status ?? { is: 'open' };
}
