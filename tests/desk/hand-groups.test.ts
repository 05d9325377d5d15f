// The hand on the desk: what can be played by kind, and what cannot in one group at the end, with its reasons.
import { expect, test } from 'vitest';
import { groupsOf, notNow } from '../../src/desk/hand-groups.ts';
import type { CardModel, HandModel } from '../../src/presentation/moves/hand-models.ts';

const card = (key: string, kind: CardModel['kind'], refused: string | null = null): CardModel => ({
  key,
  kind,
  kindWord: kind,
  title: key,
  about: '',
  advice: null,
  effects: [],
  icon: 'paper',
  cost: 0,
  costWord: '',
  move: null,
  choose: null,
  refused,
  touches: [],
  sources: [],
});

const handOf = (...cards: readonly CardModel[]): HandModel => ({
  groups: [...new Set(cards.map(({ kind }) => kind))].map((kind) => ({
    kind,
    title: kind,
    cards: cards.filter((one) => one.kind === kind),
  })),
  influence: 0,
});

const hand = handOf(
  card('accept', 'answer'),
  card('offer', 'table'),
  card('initial', 'table', 'Too early.'),
  card('appeal', 'public', 'Too dear.'),
  card('persuade', 'capital'),
  card('cables', 'capital', 'Nobody is there.'),
  card('end-turn', 'turn'),
);

const inside = (session: Parameters<typeof groupsOf>[1]) =>
  groupsOf(hand, session).map(({ id, cards }) => [id, ...cards.map(({ key }) => key)]);

test('what can be played comes by kind, and what cannot at the end', () => {
  expect(inside('talks')).toEqual([
    ['table', 'offer'],
    ['capital', 'persuade'],
    [notNow, 'initial', 'appeal', 'cables'],
  ]);
});

test('while the capitals are asked, what concerns them comes first', () => {
  expect(inside('capitals').map(([id]) => id)).toEqual(['capital', 'table', notNow]);
});

test('nothing is shown that is empty', () => {
  expect(groupsOf(handOf(card('offer', 'table')), 'talks').map(({ id }) => id)).toEqual(['table']);
  expect(groupsOf(handOf(card('end-turn', 'turn')), 'talks')).toEqual([]);
});
