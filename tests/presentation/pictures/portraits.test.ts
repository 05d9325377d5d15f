// Who stands behind the parties is dressed by what it is, the same in every game.
import { expect, test } from 'vitest';
import { portraitOf } from '../../../src/presentation/pictures/portraits.ts';
import { builtIn } from '../../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');
const dressOf = (id: string): string => portraitOf(geneva, id).dress;

test('capitals wear suits, allied governments one without a tie, envoys a badge, clients who fight a field jacket', () => {
  expect(dressOf('white-house')).toBe('suit');
  expect(dressOf('un-envoy')).toBe('badge');
  expect(dressOf('ahrar')).toBe('field-jacket');
  expect(dressOf('islamic-state')).toBe('field-jacket');
  expect(dressOf('turkey')).toBe('open-collar');
  expect(dressOf('gulf')).toBe('open-collar');
  expect(dressOf('israel')).toBe('coat');
});

test('the cloth is that of the party behind which it stands, if any', () => {
  expect(portraitOf(geneva, 'pentagon').side).toBe(0);
  expect(portraitOf(geneva, 'kremlin').side).toBe(1);
  expect(portraitOf(geneva, 'israel').side).toBeNull();
});
