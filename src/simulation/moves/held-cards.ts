// The cards that a side can ever play, per phase, with everything that never changes about them worked out once.
import { phases } from '../../scenario/format/condition.ts';
import type { MoveCard, Scenario } from '../../scenario/format/scenario.ts';
import { asQuestion } from '../conditions.ts';
import type { CardId, PartyId } from '../ids.ts';
import { lookups } from '../lookups.ts';
import type { Move } from '../move.ts';
import type { Question } from '../question.ts';

/** A card, ready to be listed. */
export interface HeldCard {
  readonly id: CardId;
  readonly card: MoveCard;
  readonly move: Move;
  /** Its condition; absent: none. */
  readonly when: Question | undefined;
}

type Hand = Readonly<Record<string, readonly HeldCard[]>>;

const hands = new WeakMap<Scenario, Record<PartyId, Hand>>();

/** The cards of a side in a phase, in the scenario’s order; none in any other state of a session. */
export function heldCards(scenario: Scenario, side: PartyId, session: string): readonly HeldCard[] {
  let bySide = hands.get(scenario);
  if (bySide === undefined) {
    bySide = {};
    hands.set(scenario, bySide);
  }
  const hand = (bySide[side] ??= handOf(scenario, side));
  return hand[session] ?? none;
}

const none: readonly HeldCard[] = [];

function handOf(scenario: Scenario, side: PartyId): Hand {
  const { cards } = lookups(scenario).menu;
  const held = Object.entries(scenario.moves).flatMap(([id, card]) => {
    const move = cards[id];
    if (move === undefined || !isHeldBy(card, side)) return [];
    return [{ id, card, move, when: card.when === undefined ? undefined : asQuestion(card.when) }];
  });
  return Object.fromEntries(
    phases.map((phase) => [phase, held.filter(({ card }) => card.phases.includes(phase))]),
  );
}

const isHeldBy = (card: MoveCard, side: PartyId): boolean => card.by.length === 0 || card.by.includes(side);
