// The cards that a side can ever play, per phase, with everything that never changes about them worked out once.
import { phases } from '../../scenario/format/condition.ts';
import type { Effect } from '../../scenario/format/effect.ts';
import type { MoveCard, Scenario } from '../../scenario/format/scenario.ts';
import { asQuestion } from '../conditions/conditions.ts';
import type { CardId, PartyId } from '../ids.ts';
import { lookups } from '../lookups.ts';
import type { Move } from '../move.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Question } from '../conditions/question.ts';

/** A card, ready to be listed. */
export interface HeldCard {
  readonly id: CardId;
  /** Its place in the scenario’s list. */
  readonly at: number;
  readonly card: MoveCard;
  /** What is asked of every card before every move, in rows of one form: the scenario’s own have as many as it has kinds of cards. */
  readonly cost: number;
  readonly times: number;
  readonly rest: number;
  readonly covert: boolean;
  readonly effects: readonly Effect[];
  readonly move: PlayMove;
  /** Its condition; absent: none. */
  readonly when: Question | undefined;
}

type PlayMove = Extract<Move, { readonly kind: 'play' }>;

/** Per phase: the cards in the scenario’s order, and by their place in its list. */
interface Hands {
  readonly inOrder: Readonly<Record<string, readonly HeldCard[]>>;
  readonly byPlace: Readonly<Record<string, readonly (HeldCard | undefined)[]>>;
}

/** The cards of a side in a phase, in the scenario’s order; none in any other state of a session. */
export function heldCards(scenario: Scenario, side: PartyId, session: string): readonly HeldCard[] {
  return handsOf(scenario, side).inOrder[session] ?? none;
}

/** The same cards by their place in the scenario’s list; undefined where the side does not hold one. */
export function heldByPlace(
  scenario: Scenario,
  side: PartyId,
  session: string,
): readonly (HeldCard | undefined)[] {
  return handsOf(scenario, side).byPlace[session] ?? none;
}

/** The place of every card in the scenario’s list. */
export const placesOfCards: (scenario: Scenario) => ReadonlyMap<CardId, number> = oncePer(
  (scenario) => new Map(Object.keys(scenario.moves).map((id, at) => [id, at])),
);

const none: readonly HeldCard[] = [];

/** What both sides hold, once it was asked for. */
const hands = oncePer<Scenario, Record<PartyId, Hands>>(() => ({}));

const handsOf = (scenario: Scenario, side: PartyId): Hands =>
  (hands(scenario)[side] ??= makeHands(scenario, side));

function makeHands(scenario: Scenario, side: PartyId): Hands {
  const inOrder = handOf(scenario, side);
  const count = Object.keys(scenario.moves).length;
  const byPlace = Object.fromEntries(
    Object.entries(inOrder).map(([phase, held]) => {
      const places = Array.from<HeldCard | undefined>({ length: count }).fill(undefined);
      for (const card of held) places[card.at] = card;
      return [phase, places];
    }),
  );
  return { inOrder, byPlace };
}

function handOf(scenario: Scenario, side: PartyId): Hands['inOrder'] {
  const { cards } = lookups(scenario).menu;
  const held = Object.entries(scenario.moves).flatMap(([id, card], at) => {
    const move = cards[id];
    if (move?.kind !== 'play' || !isHeldBy(card, side)) return [];
    const { cost, times, rest, covert, effects } = card;
    const when = card.when === undefined ? undefined : asQuestion(card.when);
    return [{ id, at, card, cost, times, rest, covert, effects, move, when }];
  });
  return Object.fromEntries(
    phases.map((phase) => [phase, held.filter(({ card }) => card.phases.includes(phase))]),
  );
}

const isHeldBy = (card: MoveCard, side: PartyId): boolean => card.by.length === 0 || card.by.includes(side);
