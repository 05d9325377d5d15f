// What lies in front of the player, in the moments of a game.
import { expect, test } from 'vitest';
import { deckModeOf, isOwnDoing } from '../../src/desk/deck-mode.ts';
import { runningGame } from '../../src/session/running-game.ts';
import { type GameRecord, newRecord, played, seenBy } from '../../src/session/game-record.ts';
import type { RunningGame } from '../../src/session/snapshot.ts';
import type { Move } from '../../src/simulation/move.ts';
import { quarrel } from '../simulation/quarrel.ts';

const person = { kind: 'person' } as const;
const endTurn: Move = { kind: 'end-turn' };

/** A game between two persons, as it looks to the side on turn. */
function table(...moves: readonly Move[]): { readonly record: GameRecord; readonly own: RunningGame } {
  const start = {
    key: 'a',
    scenario: quarrel(),
    origin: { kind: 'file', text: '' },
    players: {},
  } as const;
  const [first, second] = newRecord(start, 'seed').state.sides;
  const fresh = newRecord({ ...start, players: { [first]: person, [second]: person } }, 'seed');
  const record = moves.reduce(played, seenBy(fresh, first));
  return { record, own: runningGame(record, record.state.turn?.side ?? first, false) };
}

test('a turn with nothing new begins with the hand', () => {
  expect(deckModeOf(table().own, null, false)).toBe('hand');
});

test('news of others is read before anything is played', () => {
  const { own } = table(endTurn, endTurn);
  expect(isOwnDoing(own)).toBe(false);
  expect(deckModeOf(own, null, true)).toBe('digest');
});

test('what the player’s own move brought is told in passing', () => {
  const propose = table().own.legal.find(({ kind }) => kind === 'propose');
  if (propose === undefined) throw new Error('The quarrel begins with nothing to propose.');
  const { own } = table(propose);
  expect(own.fresh.length).toBeGreaterThan(0);
  expect(isOwnDoing(own)).toBe(true);
  expect(deckModeOf(own, null, true)).toBe('hand');
});

test('while the other side considers, there is nothing to press', () => {
  const { record, own } = table(endTurn);
  const waiting = runningGame(record, own.view.other, false);
  expect(deckModeOf(waiting, null, false)).toBe('waiting');
  expect(deckModeOf(own, 'opponent', true)).toBe('waiting');
});

test('days that run on show how to stop them, whatever is new', () => {
  const { own } = table(endTurn, endTurn);
  expect(deckModeOf({ ...own, runningOn: true }, null, true)).toBe('running');
});

test('a crisis waits until the news is read, and the end for nothing', () => {
  const { own } = table();
  const answer: Move = { kind: 'answer', crisis: 'shots', answer: 'wait' };
  const struck: RunningGame = { ...own, legal: [answer] };
  expect(deckModeOf(struck, null, true)).toBe('digest');
  expect(deckModeOf(struck, null, false)).toBe('crisis');
  expect(deckModeOf({ ...struck, over: true }, null, true)).toBe('over');
});

test('a crisis that the side cannot answer holds nothing up', () => {
  const { own } = table();
  const crisis = { event: 'shots', day: 0, answers: { [own.viewer]: null }, consequence: 0 };
  expect(deckModeOf({ ...own, view: { ...own.view, crises: [crisis] } }, null, false)).toBe('hand');
});

test('a game that another tab plays is only looked at, whatever it waits for, until it is over', () => {
  const { own } = table(endTurn, endTurn);
  expect(deckModeOf({ ...own, looking: true, runningOn: true }, null, true)).toBe('looking');
  expect(deckModeOf({ ...own, looking: true, over: true }, null, true)).toBe('over');
});
