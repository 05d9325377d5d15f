// Who plays which side, from what was chosen before the game.
import { expect, test } from 'vitest';
import { playersFor } from '../../src/desk/screens/players-for.ts';

const sides = ['us', 'russia'];
const person = { kind: 'person' };

test('one person plays a side, the computer the other', () => {
  expect(playersFor(sides, 'russia', 'minister')).toEqual({
    us: { kind: 'computer', opponent: 'minister' },
    russia: person,
  });
});

test('the computer carries the temperament that was chosen', () => {
  expect(playersFor(sides, 'us', 'attache', 'patient')).toEqual({
    us: person,
    russia: { kind: 'computer', opponent: 'attache', temperament: 'patient' },
  });
});

test('two people share the device', () => {
  expect(playersFor(sides, 'us', 'person')).toEqual({ us: person, russia: person });
});

test('two opponents are watched', () => {
  const ambassador = { kind: 'computer', opponent: 'ambassador' };
  expect(playersFor(sides, 'us', 'watch')).toEqual({ us: ambassador, russia: ambassador });
});
