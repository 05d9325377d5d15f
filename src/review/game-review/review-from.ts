// Puts a review together from what the ledger knows so far.
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import { type Estimate, isSure } from './estimate.ts';
import type { Ledger } from './ledger.ts';
import { markOf } from './marks.ts';
import type { Alternative, Balance, CurvePoint, Decision, Judged, Review } from './review.ts';
import type { Position } from './timeline.ts';

/** What has been measured of a game. */
export interface Measured {
  readonly positions: readonly Position[];
  readonly ledger: Ledger;
  /** Where the curve is measured. */
  readonly heads: readonly number[];
  /** Moves looked at closely, with the alternatives tried there. */
  readonly closely: ReadonlyMap<number, readonly Move[]>;
  readonly planned: number;
}

/** Odds that nothing changed. */
const unchanged: Estimate = { mean: 0, low: 0, high: 0, samples: 0 };

export function reviewFrom(measured: Measured): Review {
  const judged = [...measured.closely.keys()].sort((a, b) => a - b).flatMap((at) => judgedAt(measured, at));
  return {
    decisions: decisionsOf(measured),
    curve: curveOf(measured),
    judged,
    balance: balanceOf(measured, judged),
    futures: {
      done: measured.ledger.futures,
      planned: Math.max(measured.planned, measured.ledger.futures),
    },
  };
}

const decisionsOf = ({ positions }: Measured): readonly Decision[] =>
  positions.flatMap(({ at, state, next, hadChoice }) =>
    next === undefined || !hadChoice
      ? []
      : [{ at, day: state.day, session: state.session, by: next.by, move: next.move }],
  );

function curveOf({ positions, ledger, heads }: Measured): readonly CurvePoint[] {
  return heads.flatMap((at) => {
    const position = positions[at];
    return position === undefined || ledger.count(at) === 0
      ? []
      : [{ at, day: position.state.day, session: position.state.session, ...ledger.outlook(at) }];
  });
}

function judgedAt({ positions, ledger, closely }: Measured, at: number): readonly Judged[] {
  const position = positions[at];
  if (position?.next === undefined) return [];
  const { state, next, chanceFollowed } = position;
  const choice = chanceFollowed ? ledger.change([at], [at, next.move]) : ledger.change([at], [at + 1]);
  const luck = chanceFollowed ? ledger.change([at, next.move], [at + 1]) : unchanged;
  const alternatives = (closely.get(at) ?? [])
    .filter((move) => ledger.count(at, move) > 0)
    .map((move) => alternativeOf(ledger, position, next.move, move))
    .sort((a, b) => b.gain.mean - a.gain.mean);
  return [
    {
      at,
      day: state.day,
      by: next.by,
      move: next.move,
      before: ledger.outlook(at),
      after: ledger.outlook(at + 1),
      made: chanceFollowed ? ledger.outlook(at, next.move) : ledger.outlook(at + 1),
      choice,
      luck,
      alternatives,
      mark: markOf(choice, alternatives),
    },
  ];
}

function alternativeOf(
  ledger: Ledger,
  { at, chanceFollowed }: Position,
  made: Move,
  move: Move,
): Alternative {
  return {
    move,
    outlook: ledger.outlook(at, move),
    gain: ledger.change(chanceFollowed ? [at, made] : [at + 1], [at, move]),
  };
}

/**
 * Shares the whole change of the odds among choices and chance, as far as their intervals are clear of nothing. What is left are steps too small to be
 * told from noise.
 */
function balanceOf({ positions, ledger, heads }: Measured, judged: readonly Judged[]): Balance {
  const [one, two] = positions[0]?.state.sides ?? ['', ''];
  const choices: Record<PartyId, number> = { [one]: 0, [two]: 0 };
  let luck = 0;
  let small = ledger.change([heads[0] ?? 0], [heads.at(-1) ?? 0]).mean;
  for (const { by, choice, luck: came } of judged) {
    if (isSure(choice)) choices[by] = (choices[by] ?? 0) + choice.mean;
    if (isSure(came)) luck += came.mean;
    small -= (isSure(choice) ? choice.mean : 0) + (isSure(came) ? came.mean : 0);
  }
  return { choices, luck, small };
}
