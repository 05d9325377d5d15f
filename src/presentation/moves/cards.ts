// One shape for everything that can be picked: a scenario's card, a generic move, an answer to a crisis.
import type { Move, MoveName } from '../../simulation/move.ts';
import { freeMoves } from '../../simulation/moves/all-moves.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { View } from '../../simulation/views/view.ts';
import { describeRefusal } from './describe-refusal.ts';
import { moveKey } from './describe-move.ts';
import type { CardModel } from './hand-models.ts';
import { t, wordFor } from '../wording/wording.ts';

/** What cards are made from: a side's knowledge, its legal moves by key, and why others are refused. */
export interface Deck {
  readonly scenario: Scenario;
  readonly view: View;
  readonly legal: ReadonlyMap<string, Move>;
  readonly refusals: Readonly<Record<string, Refusal>>;
}

/** Refusals may be keyed by `moveKey` or, for cards of the scenario, by the card's id alone. */
export function createDeck(
  scenario: Scenario,
  view: View,
  legal: readonly Move[],
  refusals: Readonly<Record<string, Refusal>>,
): Deck {
  return { scenario, view, legal: new Map(legal.map((move) => [moveKey(move), move])), refusals };
}

const icons: Readonly<Record<MoveName, CardModel['icon']>> = {
  propose: 'paper',
  float: 'envoy',
  accept: 'handshake',
  refuse: 'refuse',
  concede: 'handshake',
  bracket: 'bracket',
  link: 'link',
  'ask-verification': 'eye',
  reopen: 'reopen',
  ultimatum: 'pressure',
  withdraw: 'undo',
  initial: 'pen',
  adjourn: 'clock',
  'walk-out': 'door',
  persuade: 'people',
  compensate: 'money',
  submit: 'scales',
  return: 'reopen',
  abandon: 'refuse',
  answer: 'megaphone',
  play: 'paper',
  'end-turn': 'next',
};

interface Words {
  readonly title: string;
  readonly about: string;
}

interface Extra {
  readonly kind: CardModel['kind'];
  readonly cost?: number;
  readonly touches?: readonly string[];
  readonly icon?: CardModel['icon'];
  /** Shown when the move is not legal and no refusal is given. */
  readonly refusal?: Refusal | undefined;
}

/** The card of a generic move. */
export function genericCard(deck: Deck, move: Move, words: Words, extra: Extra): CardModel {
  const key = moveKey(move);
  const legal = deck.legal.get(key);
  const cost = extra.cost ?? 0;
  return {
    key,
    kind: extra.kind,
    kindWord: wordFor('card', `kind-${extra.kind}`),
    title: words.title,
    about: words.about,
    advice: null,
    effects: [],
    icon: extra.icon ?? icons[move.kind],
    cost,
    costWord: costWord(cost),
    move: legal ?? null,
    choose: null,
    refused: legal === undefined ? refusalWords(deck, key, cost, extra.refusal) : null,
    touches: extra.touches ?? [],
    sources: [],
  };
}

/** The sentence that says why a move is not open: as the rules gave it, or as the view tells. */
export function refusalWords(deck: Deck, key: string, cost: number, fallback?: Refusal): string {
  const refusal = deck.refusals[key] ?? fromView(deck, key, cost) ?? fallback;
  return refusal === undefined ? t('refusal.unavailable') : describeRefusal(deck.scenario, refusal);
}

/** Reasons that can be read off the view, in the order in which the rules look at them. */
function fromView({ view }: Deck, key: string, cost: number): Refusal | undefined {
  const [name = ''] = key.split(':');
  const free = freeMoves.has(name as MoveName);
  if (view.ended !== null || view.turn === null) return { code: 'game-over' };
  if (view.turn.side !== view.side) return { code: 'not-your-turn' };
  const crisis = view.crises.find((open) => open.answers[view.side] === null);
  if (crisis !== undefined && name !== 'answer') return { code: 'crisis-first', crisis: crisis.event };
  if (view.turn.actionsLeft <= 0 && !free) return { code: 'no-actions-left' };
  if (view.own.influence < cost) return { code: 'needs-influence', needs: cost, has: view.own.influence };
  return undefined;
}

/** "costs 3 influence", or that it costs nothing. */
export function costWord(cost: number): string {
  return cost === 0 ? t('card.free') : t('card.cost', { count: cost });
}
