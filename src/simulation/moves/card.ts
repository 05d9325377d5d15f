// Playing a card: a move that the scenario writes, with a price, a condition and effects.
import type { MoveCard, Scenario } from '../../scenario/format/scenario.ts';
import { holds } from '../conditions/conditions.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { CardId, PartyId } from '../ids.ts';
import { keyOf } from '../keys.ts';
import { find } from '../lookups.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import { record } from '../world.ts';
import { type HeldCard, heldByPlace, heldCards, placesOfCards } from './held-cards.ts';
import { type PlaysBySide, notePlay, playsOf } from './plays.ts';
import { type MoveRules, partyOf, pay, payable } from './rules.ts';

export const playCard: MoveRules<'play'> = {
  list(scenario, state, side, moves) {
    const plays = playsOf(scenario, state, side);
    const { influence } = partyOf(state, side);
    for (const held of heldCards(scenario, side, state.session))
      if (isPlayable(scenario, state, influence, plays, held)) moves.push(held.move);
  },

  check(scenario, state, side, move) {
    const card = find(scenario.moves, move.card);
    if (card === undefined) return { code: 'no-such', what: 'card', id: move.card };
    return checkCard(scenario, state, side, move.card, card);
  },

  apply(world, side, move, causes) {
    const { scenario, state } = world;
    const held = heldByPlace(scenario, side, state.session)[placesOfCards(scenario).get(move.card) ?? -1];
    // Whoever does not hold it now never gets so far.
    if (held === undefined) return;
    pay(world, side, held.cost, causes);
    notePlay(scenario, state, side, move.card);
    const key = keyOf('played', move.card);
    const change = { kind: 'played', by: side, card: move.card } as const;
    const id = record(world, change, causes, held.covert ? { key, seenBy: [side] } : { key });
    applyEffects(world, held.effects, [{ kind: 'consequence', id }], { kind: 'card', id: move.card });
  },
};

/** Whether a card of the phase can be played now with so much influence after such plays: the same question as `check`, without a reason. */
export function isPlayable(
  scenario: Scenario,
  state: State,
  influence: number,
  plays: PlaysBySide,
  { at, cost, times, rest, when }: HeldCard,
): boolean {
  if (cost > influence) return false;
  const last = plays[at];
  if (last !== undefined && (last.times >= times || restLeft(state, last, rest) > 0)) return false;
  return when === undefined || when(state, scenario);
}

function checkCard(
  scenario: Scenario,
  state: State,
  side: PartyId,
  id: CardId,
  card: MoveCard,
): Refusal | undefined {
  if (card.by.length > 0 && !card.by.includes(side)) return { code: 'not-yours' };
  if (!card.phases.some((phase) => phase === state.session))
    return { code: 'wrong-phase', phase: state.session };
  const last = state.played[id]?.[side];
  if (last !== undefined && last.times >= card.times) return { code: 'used-up', times: card.times };
  const left = last === undefined ? 0 : restLeft(state, last, card.rest);
  if (left > 0) return { code: 'resting', left, unit: restUnit(state) };
  const unpaid = payable(state, side, card.cost);
  if (unpaid !== undefined) return unpaid;
  if (card.when === undefined || holds(scenario, state, card.when)) return undefined;
  return {
    code: 'condition-unmet',
    condition: card.when,
    ...(card.hint === undefined ? {} : { hint: card.hint }),
  };
}

const restUnit = (state: State): 'rounds' | 'days' => (state.session === 'talks' ? 'rounds' : 'days');

/** Rounds, and after the talks days, until a card that was played can be played again. */
function restLeft(state: State, last: { round: number; day: number }, rest: number): number {
  const passed = restUnit(state) === 'rounds' ? state.round.number - last.round : state.day - last.day;
  return Math.max(0, rest - passed);
}
