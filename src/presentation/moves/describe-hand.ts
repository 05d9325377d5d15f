// The hand: every move that a side has, by kind, playable or greyed with the reason.
import { moveKinds } from '../../scenario/format/play.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { heldCards } from '../../simulation/moves/held-cards.ts';
import type { Move } from '../../simulation/move.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import type { View } from '../../simulation/views/view.ts';
import { type Deck, costWord, createDeck, refusalWords } from './cards.ts';
import { describeEffects } from './effect-lines.ts';
import { generalCards } from './general-cards.ts';
import type { CardModel, HandModel } from './hand-models.ts';
import { t, wordFor } from '../wording/wording.ts';

const kindsInOrder: readonly CardModel['kind'][] = ['answer', ...moveKinds, 'turn'];

/**
 * The hand of a side. `legal`: its legal moves; `refusals`: why each of its cards cannot be played now, by id (or by `moveKey`,
 * for generic moves too). Cards that belong to another phase are left out.
 */
export function describeHand(
  scenario: Scenario,
  view: View,
  legal: readonly Move[],
  refusals: Readonly<Record<string, Refusal>> = {},
): HandModel {
  const deck = createDeck(scenario, view, legal, refusals);
  const cards = [...generalCards(deck), ...scenarioCards(deck)];
  return {
    groups: kindsInOrder
      .map((kind) => ({
        kind,
        title: wordFor('card', `kind-${kind}`),
        cards: cards.filter((card) => card.kind === kind),
      }))
      .filter((group) => group.cards.length > 0),
    influence: Math.floor(view.own.influence),
  };
}

function scenarioCards(deck: Deck): CardModel[] {
  const { scenario, view } = deck;
  const held = heldCards(scenario, view.side, view.session);
  return held.map(({ id }) => describeCard(deck, id));
}

function describeCard(deck: Deck, id: string): CardModel {
  const card = deck.scenario.moves[id] as Scenario['moves'][string];
  const key = `play:${id}`;
  const legal = deck.legal.get(key);
  const refusal = deck.refusals[id];
  const about = card.covert ? `${card.about} ${t('card.covert')}` : card.about;
  return {
    key,
    kind: card.kind,
    kindWord: wordFor('card', `kind-${card.kind}`),
    title: card.title,
    about,
    advice: card.advice ?? null,
    effects: describeEffects(deck.scenario, card.effects),
    icon: card.icon ?? 'paper',
    cost: card.cost,
    costWord: costWord(card.cost),
    move: legal ?? null,
    choose: null,
    refused:
      legal === undefined
        ? refusalWords(
            refusal === undefined ? deck : { ...deck, refusals: { ...deck.refusals, [key]: refusal } },
            key,
            card.cost,
          )
        : null,
    touches: card.touches,
    sources: card.sources,
  };
}
