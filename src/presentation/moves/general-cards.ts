// The generic moves as cards: offers and answers at the table, winning over those who can say no, ending a turn.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import { type Deck, costWord, genericCard, refusalWords } from './cards.ts';
import type { CardModel } from './hand-models.ts';
import { pointTitle, stakeholderName } from '../names.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The generic cards of the phase. Moves on single clauses are with the clauses (`describeClauseActions`). */
export function generalCards(deck: Deck): CardModel[] {
  switch (deck.view.session) {
    case 'talks':
      return [
        ...answerCards(deck),
        ...offerCards(deck),
        ...textCards(deck),
        ...roundCards(deck),
        endTurn(deck),
      ];
    case 'capitals':
      return [...courtingCards(deck), ...ratificationCards(deck), endTurn(deck)];
    case 'implementation':
      return [endTurn(deck)];
    default:
      return [];
  }
}

/** Answers to the other side's offer. */
function answerCards(deck: Deck): CardModel[] {
  const { scenario, view } = deck;
  if (view.offer === null || view.offer.by === view.side) return [];
  const points = Object.keys(view.offer.package);
  const plain = (name: 'accept' | 'refuse') =>
    genericCard(
      deck,
      { kind: name },
      { title: t(`card.${name}`), about: t(`card.${name}-about`) },
      { kind: 'answer', touches: points, refusal: name === 'accept' ? barred(deck) : undefined },
    );
  const concerns = points.map((point) =>
    genericCard(
      deck,
      { kind: 'refuse', concern: point },
      {
        title: t('card.refuse-concern', { point: pointTitle(scenario, point) }),
        about: t('card.refuse-concern-about'),
      },
      { kind: 'answer', touches: [point] },
    ),
  );
  return [plain('accept'), ...concerns, plain('refuse')];
}

/** The first part of the other side's offer that one's capital does not allow. */
function barred({ view }: Deck) {
  for (const [point, option] of Object.entries(view.offer?.package ?? {})) {
    if (!(view.own.mandate[point] ?? [option]).includes(option))
      return { code: 'outside-mandate', point, option } as const;
  }
  return undefined;
}

/** Composing an offer or a non-paper, and what can be done with one's own offer. */
function offerCards(deck: Deck): CardModel[] {
  const { scenario, view } = deck;
  const cards = [composer(deck, 'offer'), composer(deck, 'non-paper')];
  if (view.offer === null || view.offer.by !== view.side) return cards;
  const touches = Object.keys(view.offer.package);
  if (!view.own.ultimatumUsed) {
    cards.push(
      genericCard(
        deck,
        { kind: 'ultimatum' },
        { title: t('card.ultimatum'), about: t('card.ultimatum-about') },
        { kind: 'table', cost: scenario.tableMoves.ultimatum, touches },
      ),
    );
  }
  cards.push(
    genericCard(
      deck,
      { kind: 'withdraw' },
      { title: t('card.withdraw'), about: t('card.withdraw-about') },
      { kind: 'table', touches },
    ),
  );
  return cards;
}

function composer(deck: Deck, choose: 'offer' | 'non-paper'): CardModel {
  const name = choose === 'offer' ? 'propose' : 'float';
  const cost = deck.scenario.tableMoves[name];
  const open = [...deck.legal.values()].some((move) => move.kind === name);
  return {
    key: choose,
    kind: 'table',
    kindWord: wordFor('card', 'kind-table'),
    title: t(`card.${choose}`),
    about: t(`card.${choose}-about`),
    advice: null,
    effects: [],
    icon: choose === 'offer' ? 'paper' : 'envoy',
    cost,
    costWord: costWord(cost),
    move: null,
    choose,
    refused: open ? null : refusalWords(deck, choose, cost),
    touches: [],
    sources: [],
  };
}

function textCards(deck: Deck): CardModel[] {
  const { view } = deck;
  const waits = view.offer !== null && view.offer.by !== view.side;
  const refusal =
    view.pointsOpen.length > 0
      ? ({ code: 'points-open', points: view.pointsOpen } as const)
      : ({ code: view.own.initialled || !waits ? 'already-done' : 'offer-waiting' } as const);
  return [
    genericCard(
      deck,
      { kind: 'initial' },
      {
        title: t('card.initial'),
        about: t(canBeRefused(deck.scenario) ? 'card.initial-about' : 'card.initial-about-nobody'),
      },
      { kind: 'table', refusal },
    ),
  ];
}

/** What is next when every required point is agreed. */
export const readyToInitial = (scenario: Scenario): string =>
  t(canBeRefused(scenario) ? 'playing.ready-to-initial' : 'playing.ready-to-initial-nobody');

/** Whether anybody behind the two can say no. */
const canBeRefused = (scenario: Scenario): boolean => lookups(scenario).vetoers.length > 0;

function roundCards(deck: Deck): CardModel[] {
  return [
    genericCard(
      deck,
      { kind: 'adjourn' },
      { title: t('card.adjourn'), about: t('card.adjourn-about') },
      { kind: 'turn', refusal: { code: 'other-unheard' } },
    ),
    genericCard(
      deck,
      { kind: 'walk-out' },
      { title: t('card.walk-out'), about: t('card.walk-out-about') },
      { kind: 'turn', cost: deck.scenario.tableMoves.walkOut },
    ),
  ];
}

/** Persuading and compensating, for everyone behind the side who can say no. */
function courtingCards(deck: Deck): CardModel[] {
  const { scenario, view } = deck;
  return (lookups(scenario).vetoersBehind[view.side] ?? []).flatMap((id) =>
    (['persuade', 'compensate'] as const).map((kind) =>
      genericCard(
        deck,
        { kind, stakeholder: id },
        {
          title: t(`card.${kind}`, { stakeholder: stakeholderName(scenario, id) }),
          about: t(`card.${kind}-about`),
        },
        { kind: 'capital', cost: scenario.tableMoves[kind], touches: [id] },
      ),
    ),
  );
}

function ratificationCards(deck: Deck): CardModel[] {
  const { state } = deck.view.ratification;
  const names = state === 'vetoed' ? (['submit', 'return', 'abandon'] as const) : (['submit'] as const);
  return names.map((kind) =>
    genericCard(
      deck,
      { kind },
      { title: t(`card.${kind}`), about: t(`card.${kind}-about`) },
      {
        kind: 'capital',
        refusal: { code: 'chart-forbids', chart: 'ratification', state, event: eventOf[kind] },
      },
    ),
  );
}

const eventOf = { submit: 'SUBMITTED', return: 'RETURNED', abandon: 'ABANDONED' } as const;

function endTurn(deck: Deck): CardModel {
  const name = ({ talks: 'end-turn', capitals: 'end-consulting', implementation: 'end-day' } as const)[
    deck.view.session as 'talks' | 'capitals' | 'implementation'
  ];
  return genericCard(
    deck,
    { kind: 'end-turn' },
    { title: t(`card.${name}`), about: t(`card.${name}-about`) },
    { kind: 'turn' },
  );
}
