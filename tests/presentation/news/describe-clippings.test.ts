// The papers of each round can be read again in full, as long as the game goes on.
import { expect, test } from 'vitest';
import { describeClippings } from '../../../src/presentation/news/describe-clippings.ts';
import type { Change, Consequence } from '../../../src/simulation/consequence.ts';
import { smallWar } from '../../simulation/small-war.ts';

const war = smallWar({
  events: {
    strike: { title: 'A convoy is hit', text: 'Two accounts.', effects: [] },
    harvest: { title: 'Harvest under fire', text: 'Little is brought in.', effects: [] },
    thaw: { title: 'Quiet in the hills', text: 'Shops open.', effects: [] },
  },
});

function log(...told: readonly (readonly [day: number, change: Change])[]): Consequence[] {
  return told.map(([day, change], id) => ({ id, day, change, causes: [{ kind: 'start' }] }));
}

test('events of the days before a round lie with it, newest round first, in full and with nothing else', () => {
  const press = describeClippings(
    war,
    log(
      [0, { kind: 'round', number: 1, day: 0 }],
      [0, { kind: 'event', event: 'strike' }],
      [3, { kind: 'killed', zone: 'city', people: 30 }],
      [4, { kind: 'event', event: 'harvest' }],
      [7, { kind: 'round', number: 2, day: 7 }],
      [12, { kind: 'event', event: 'thaw' }],
    ),
  );
  expect(press.map(({ clippings }) => clippings.map(({ sentence }) => sentence))).toEqual([
    ['Quiet in the hills.'],
    ['Harvest under fire.'],
    ['A convoy is hit.'],
  ]);
  expect(press.map(({ clippings }) => clippings[0]?.story?.text)).toEqual([
    'Shops open.',
    'Little is brought in.',
    'Two accounts.',
  ]);
  const [after, second, first] = press.map(({ title }) => title);
  expect(after).toBe('1 September 2016');
  expect(second).toContain('27 August 2016');
  expect(first).toContain('20 August 2016');
});

test('no events, no press', () => {
  expect(describeClippings(war, log([0, { kind: 'round', number: 1, day: 0 }]))).toEqual([]);
});
