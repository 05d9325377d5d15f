// What can be done with one sticking point: table or float an option, concede, bracket, link, ask for verification, reopen.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Move } from '../../simulation/move.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import type { View } from '../../simulation/views/view.ts';
import { type Deck, createDeck, genericCard } from '../moves/cards.ts';
import type { CardModel } from '../moves/hand-models.ts';
import { optionTitle, pointTitle } from '../names.ts';
import { t, wordFor } from '../wording/wording.ts';

/**
 * The actions on a point, those that are legal now. Options to table come first, then non-papers, then the rest. For packages see
 * `describeDraftOffer`.
 */
export function describeClauseActions(
  scenario: Scenario,
  view: View,
  point: string,
  legal: readonly Move[],
  refusals: Readonly<Record<string, Refusal>> = {},
): readonly CardModel[] {
  const deck = createDeck(scenario, view, legal, refusals);
  return legal.flatMap((move) => {
    const card = actionCard(deck, point, move);
    return card === undefined ? [] : [card];
  });
}

function actionCard(deck: Deck, point: string, move: Move): CardModel | undefined {
  const { scenario } = deck;
  const { tableMoves } = scenario;
  switch (move.kind) {
    case 'propose': {
      const option = move.package[point];
      if (option === undefined || Object.keys(move.package).length > 1) return undefined;
      return onOption(deck, move, point, option, tableMoves.propose);
    }
    case 'float':
      return move.point === point ? onOption(deck, move, point, move.option, tableMoves.float) : undefined;
    case 'concede':
      return move.point === point ? concedeCard(deck, move, point) : undefined;
    case 'bracket':
      return move.point === point ? onPoint(deck, move, point, 0) : undefined;
    case 'ask-verification':
      return move.point === point ? onPoint(deck, move, point, tableMoves.verification) : undefined;
    case 'reopen':
      return move.point === point ? onPoint(deck, move, point, tableMoves.reopen) : undefined;
    case 'link': {
      const [a, b] = move.points;
      if (a !== point && b !== point) return undefined;
      return linkCard(deck, move, point, a === point ? b : a);
    }
    default:
      return undefined;
  }
}

function onOption(
  deck: Deck,
  move: Extract<Move, { kind: 'propose' | 'float' }>,
  point: string,
  option: string,
  cost: number,
): CardModel {
  const title = optionTitle(deck.scenario, point, option);
  return genericCard(
    deck,
    move,
    { title: t(`card.${move.kind}`, { option: title }), about: t(`card.${move.kind}-about`) },
    { kind: 'table', cost, touches: [point] },
  );
}

function concedeCard(deck: Deck, move: Move, point: string): CardModel {
  const option = deck.view.points[point]?.standing[deck.view.other]?.option;
  const title =
    option === undefined
      ? t('card.concede-bare')
      : t('card.concede', { option: optionTitle(deck.scenario, point, option) });
  return genericCard(
    deck,
    move,
    { title, about: t('card.concede-about') },
    { kind: 'table', touches: [point] },
  );
}

function onPoint(
  deck: Deck,
  move: Extract<Move, { kind: 'bracket' | 'ask-verification' | 'reopen' }>,
  point: string,
  cost: number,
): CardModel {
  return genericCard(
    deck,
    move,
    { title: t(`card.${move.kind}`), about: wordFor('card', `${move.kind}-about`) },
    { kind: 'table', cost, touches: [point] },
  );
}

function linkCard(deck: Deck, move: Move, point: string, other: string): CardModel {
  return genericCard(
    deck,
    move,
    { title: t('card.link', { point: pointTitle(deck.scenario, other) }), about: t('card.link-about') },
    { kind: 'table', cost: deck.scenario.tableMoves.link, touches: [point, other] },
  );
}
