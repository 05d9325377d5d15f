// Turning points: what most goes back to, decided by whom or by which odds.
import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { explain } from '../../../src/presentation/news/explain.ts';
import { turningPointsOf } from '../../../src/presentation/debrief/turning-points.ts';
import type { Consequence } from '../../../src/simulation/consequence.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { defined } from '../../simulation/table.ts';

const scenario = smallWar();
const because = (id: number) => ({ kind: 'consequence', id }) as const;

/** Shelling by chance closes the ring, people die of it; a card is played that hardly matters. */
const log: readonly Consequence[] = [
  {
    id: 1,
    day: 2,
    change: { kind: 'event', event: 'shelling' },
    causes: [{ kind: 'event', event: 'shelling', odds: 0.3 }],
  },
  {
    id: 2,
    day: 2,
    change: { kind: 'chart', chart: 'siege', id: 'siege-suburb', from: 'open', to: 'besieged' },
    causes: [because(1)],
  },
  { id: 3, day: 4, change: { kind: 'killed', zone: 'suburb', people: 500 }, causes: [because(2)] },
  {
    id: 4,
    day: 5,
    change: { kind: 'played', by: 'us', card: 'press-client' },
    causes: [{ kind: 'move', number: 1, by: 'us' }],
  },
  {
    id: 5,
    day: 5,
    change: { kind: 'trust', party: 'russia', from: 40, to: 41 },
    causes: [because(4)],
  },
  { id: 6, day: 6, change: { kind: 'turn', side: 'us' }, causes: [{ kind: 'start' }] },
];

describe('turning points', () => {
  const points = turningPointsOf(scenario, log);

  test('an event that weighs nothing itself counts for what came of it', () => {
    assert.deepEqual(
      points.map(({ id }) => id),
      [1, 2, 4],
    );
    assert.deepEqual(points[0]?.led, [
      'About 500 civilians are killed in Suburb.',
      'Siege: the last road is cut. Those inside are besieged.',
    ]);
  });

  test('chance and choice are told apart, with the odds and the name', () => {
    const [shelling, siege, card] = points;
    assert.equal(shelling?.kind, 'chance');
    assert.equal(shelling?.decided, 'It hung on chance: 30%.');
    assert.equal(siege?.decided, 'It hung on chance: 30%.');
    assert.equal(card?.kind, 'choice');
    assert.equal(card?.decided, 'It was decided by United States.');
  });

  test('of a log without moments there are none', () => {
    assert.deepEqual(turningPointsOf(scenario, log.slice(5)), []);
  });
});

describe('moves in the answer to why', () => {
  const trust: readonly Consequence[] = [
    {
      id: 1,
      day: 5,
      change: { kind: 'trust', party: 'russia', from: 40, to: 36 },
      causes: [{ kind: 'move', number: 1, by: 'us' }],
    },
  ];
  const told = (card: string, side?: string) =>
    defined(
      explain(scenario, trust, 1, {
        ...(side === undefined ? {} : { side }),
        moves: [{ by: 'us', move: { kind: 'play', card } }],
      }),
    ).because.map(({ sentence }) => sentence);

  test('are named where both sides see them', () => {
    assert.deepEqual(told('press-client', 'russia'), ['United States: Press the client.']);
  });

  test('are not named to the other side where they are covert, until the game is over', () => {
    assert.deepEqual(told('covert-arms', 'russia'), ['United States made a move.']);
    assert.deepEqual(told('covert-arms', 'us'), ['United States: Arms.']);
    assert.deepEqual(told('covert-arms'), ['United States: Arms.']);
  });
});
