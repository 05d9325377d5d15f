// A game beside the one from which it goes on otherwise: where they part, and what came of each.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Journal, type JournalMove, replay } from '../../simulation/journal.ts';
import type { State } from '../../simulation/state.ts';
import { describeEnding } from './describe-ending.ts';
import { describeMove } from '../moves/describe-move.ts';
import { describeTally } from '../describe-tally.ts';
import { optionTitle } from '../names.ts';
import { t } from '../wording/wording.ts';

export interface BranchModel {
  /** Where the games part: sentences. */
  readonly parting: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly before: string;
    readonly now: string;
    readonly same: boolean;
  }[];
}

/** Both games side by side; null where the first one does not replay, or went the same way. */
export function describeBranch(
  scenario: Scenario,
  now: { readonly journal: Journal; readonly state: State },
  first: Journal,
): BranchModel | null {
  const replayed = replay(scenario, first);
  if (!replayed.ok) return null;
  const at = partingOf(first.moves, now.journal.moves);
  if (at === undefined) return null;
  const told = (made: JournalMove | undefined): string =>
    made === undefined ? t('review.branch-ended') : describeMove(scenario, made.by, made.move);
  return {
    parting: [
      t('review.branch-before', { move: told(first.moves[at]) }),
      t('review.branch-now', { move: told(now.journal.moves[at]) }),
    ],
    rows: rowsOf(scenario, replayed.state, now.state),
  };
}

/** The number of the first move that differs; undefined where none does. */
function partingOf(before: Journal['moves'], now: Journal['moves']): number | undefined {
  for (let at = 0; at < Math.max(before.length, now.length); at += 1)
    if (JSON.stringify(before[at]) !== JSON.stringify(now[at])) return at;
  return undefined;
}

function rowsOf(scenario: Scenario, before: State, now: State): BranchModel['rows'] {
  const row = (title: string, first: string, second: string) => ({
    title,
    before: first,
    now: second,
    same: first === second,
  });
  const ending = (state: State): string => describeEnding(scenario, state)?.title ?? '';
  const tally = describeTally(scenario, before).lines;
  const clause = (state: State, point: string): string => {
    const option = state.points[point]?.option ?? null;
    return option === null ? t('debrief.not-agreed') : optionTitle(scenario, point, option);
  };
  return [
    row(t('review.branch-end'), ending(before), ending(now)),
    ...describeTally(scenario, now).lines.map(({ id, name, value }) =>
      row(name, tally.find((line) => line.id === id)?.value ?? '', value),
    ),
    ...Object.entries(scenario.stickingPoints).map(([point, { title }]) =>
      row(title, clause(before, point), clause(now, point)),
    ),
  ];
}
