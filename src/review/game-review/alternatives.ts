// What else could have been done at a position: what an adviser would have thought of, and the plain other answers.
import type { Opponent } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { LiveLegalMoves } from '../../simulation/legal-moves.ts';
import { LiveView } from '../../simulation/views/live-view.ts';
import type { Move, MoveName } from '../../simulation/move.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import type { Position } from './timeline.ts';

/** Moves that are worth a try wherever they are legal, beside those that the adviser ranks. */
const plain: readonly MoveName[] = ['accept', 'refuse', 'answer', 'initial', 'submit', 'end-turn'];

/** Up to `most` other legal moves of the side on turn: the adviser’s best of each kind first, then its others, then the plain ones. */
export function alternativesAt(
  scenario: Scenario,
  { state, next }: Position,
  adviser: Opponent,
  most: number,
): readonly Move[] {
  const side = state.turn?.side;
  if (side === undefined || next === undefined) return [];
  const legal = new LiveLegalMoves(scenario, state, side);
  const ranked = adviser({
    scenario: scenarioFor(scenario, side),
    view: new LiveView(scenario, state, side),
    legal,
  }).map(({ move }) => move);
  const candidates = [...bestOfEachKind(ranked), ...ranked, ...plain.flatMap((kind) => legal.of(kind))];
  const seen = new Set([JSON.stringify(next.move)]);
  const others: Move[] = [];
  for (const move of candidates) {
    const key = JSON.stringify(move);
    if (seen.has(key)) continue;
    seen.add(key);
    others.push(move);
    if (others.length === most) break;
  }
  return others;
}

function bestOfEachKind(ranked: readonly Move[]): readonly Move[] {
  const kinds = new Set<MoveName>();
  return ranked.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}
