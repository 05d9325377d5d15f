// The cards that a side can ever play, per phase, with everything that never changes about them worked out once.
import { phases } from '../../scenario/format/condition.ts';
import type { MoveCard, Scenario } from '../../scenario/format/scenario.ts';
import { asQuestion } from '../conditions.ts';
import type { CardId, PartyId } from '../ids.ts';
import { lookups } from '../lookups.ts';
import type { Move } from '../move.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Question } from '../question.ts';

/** A card, ready to be listed. */
export interface HeldCard {
  readonly id: CardId;
  readonly card: MoveCard;
  readonly move: PlayMove;
  /** Its condition; absent: none. */
  readonly when: Question | undefined;
}

type PlayMove = Extract<Move, { readonly kind: 'play' }>;

/** Per phase: the cards in the scenario’s order, and by id. */
type Hand = Readonly<Record<string, readonly HeldCard[]>>;
type Index = Readonly<Record<string, ReadonlyMap<CardId, HeldCard>>>;

interface Hands {
  readonly inOrder: Hand;
  readonly byId: Index;
}

/** The cards of a side in a phase, in the scenario’s order; none in any other state of a session. */
export function heldCards(scenario: Scenario, side: PartyId, session: string): readonly HeldCard[] {
  return handsOf(scenario, side).inOrder[session] ?? none;
}

/** The same cards by id. */
export function heldById(scenario: Scenario, side: PartyId, session: string): ReadonlyMap<CardId, HeldCard> {
  return handsOf(scenario, side).byId[session] ?? noneById;
}

const noneById: ReadonlyMap<CardId, HeldCard> = new Map();

const none: readonly HeldCard[] = [];

/** What both sides hold, once it was asked for. */
const hands = oncePer<Scenario, Record<PartyId, Hands>>(() => ({}));

const handsOf = (scenario: Scenario, side: PartyId): Hands =>
  (hands(scenario)[side] ??= makeHands(scenario, side));

function makeHands(scenario: Scenario, side: PartyId): Hands {
  const inOrder = handOf(scenario, side);
  const byId = Object.fromEntries(
    Object.entries(inOrder).map(([phase, held]) => [phase, new Map(held.map((card) => [card.id, card]))]),
  );
  return { inOrder, byId };
}

function handOf(scenario: Scenario, side: PartyId): Hand {
  const { cards } = lookups(scenario).menu;
  const held = Object.entries(scenario.moves).flatMap(([id, card]) => {
    const move = cards[id];
    if (move?.kind !== 'play' || !isHeldBy(card, side)) return [];
    return [{ id, card, move, when: card.when === undefined ? undefined : asQuestion(card.when) }];
  });
  return Object.fromEntries(
    phases.map((phase) => [phase, held.filter(({ card }) => card.phases.includes(phase))]),
  );
}

const isHeldBy = (card: MoveCard, side: PartyId): boolean => card.by.length === 0 || card.by.includes(side);
