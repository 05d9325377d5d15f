// Chance is seeded, survives a save, falls as its odds say, and refuses what cannot be drawn.

import * as fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import {
  chanceOf,
  integer,
  normal,
  pick,
  pickWeighted,
  seedChance,
  uniform,
  type ChanceState,
} from '../../../src/simulation/numbers/chance.ts';

const game = (seed: string): { chance: ChanceState } => ({ chance: seedChance(seed) });
const times = <Value>(count: number, draw: () => Value): Value[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a seed', () => {
  test('gives the same throws in every release and on every machine', () => {
    const geneva = game('geneva');
    expect(geneva.chance).toEqual([663440108, -1098316173, -1983636973, -1962008169]);
    expect(times(3, () => uniform(geneva))).toEqual([
      0.3976136803306809, 0.8035701727385434, 0.4052537100869703,
    ]);
    expect(times(5, () => integer(geneva, 1, 6))).toEqual([4, 1, 1, 6, 1]);
    expect(times(2, () => normal(geneva, 0, 1))).toEqual([0.318698890662427, 0.0293128425709686]);
  });

  test('is any text; near and far texts start apart', () => {
    const seeds = ['', ' ', '0', '7', '8', 'a', 'A', 'ab', 'ba', 'حلب', 'ح', 'Ĥ', '7'.repeat(1000)];
    const first = seeds.map((seed) => uniform(game(seed)));
    expect(new Set(first.map((throw_) => Math.floor(throw_ * 1e6))).size).toBe(seeds.length);
  });

  test('is four 32-bit integers, not all zero', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const state = seedChance(String.fromCharCode(...units));
        expect(state).toHaveLength(4);
        expect(state.every((word) => (word | 0) === word)).toBe(true);
        expect(state.some((word) => word !== 0)).toBe(true);
      }),
    );
  });

  test('spreads numbered games over the whole range, in the first throw already', () => {
    const first = times(4000, () => 0).map((_, at) => uniform(game(`${at}`)));
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => first.filter((x) => Math.floor(x * 10) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(90);
  });
});

describe('a save', () => {
  test('goes on with the same throws after JSON, and on a draft', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (seed, before) => {
        const played = game(seed);
        times(before, () => uniform(played));
        const saved: { chance: ChanceState } = JSON.parse(JSON.stringify(played));
        const drafted = produce(saved, (draft) => void times(10, () => normal(draft, 1, 2)));
        times(10, () => normal(played, 1, 2));
        expect(drafted).toEqual(played);
      }),
    );
  });

  test('is never changed in place: who keeps an old state keeps it', () => {
    const played = game('keep');
    const kept = Object.freeze(played.chance);
    uniform(played);
    expect(kept).toEqual(seedChance('keep'));
    expect(played.chance).not.toEqual(kept);
  });
});

describe('odds', () => {
  test('a throw lies in 0 ≤ x < 1 and is spread evenly', () => {
    const played = game('even');
    const throws = times(20_000, () => uniform(played));
    expect(Math.min(...throws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...throws)).toBeLessThan(1);
    expect(Math.abs(mean(throws) - 1 / 2)).toBeLessThan(0.01);
    expect(Math.abs(mean(throws.map((x) => x * x)) - 1 / 3)).toBeLessThan(0.01);
  });

  test.each([0.02, 0.3, 0.6, 0.95])('something with odds of %d comes that often', (odds) => {
    const played = game('odds');
    const came = times(20_000, () => chanceOf(played, odds)).filter(Boolean).length / 20_000;
    expect(Math.abs(came - odds)).toBeLessThan(0.012);
  });

  test('0 never comes, 1 always does, and either costs a throw like any other', () => {
    const [never, always, plain] = [game('x'), game('x'), game('x')];
    expect(times(1000, () => chanceOf(never, 0)).some(Boolean)).toBe(false);
    expect(times(1000, () => chanceOf(always, 1)).every(Boolean)).toBe(true);
    times(1000, () => uniform(plain));
    expect(never).toEqual(plain);
    expect(always).toEqual(plain);
  });

  test('odds that are not a number name the cure', () => {
    expect(() => chanceOf(game('x'), Number.NaN)).toThrow(/division by zero/);
  });
});

describe('whole numbers', () => {
  test('a die shows each face equally often', () => {
    const played = game('die');
    const faces = times(12_000, () => integer(played, 1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      expect(Math.abs(faces.filter((shown) => shown === face).length - 2000)).toBeLessThan(200);
    }
  });

  test('stay within their bounds, both of which are included', () => {
    const played = game('bounds');
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(1000), (low, width) => {
        fc.pre(Number.isSafeInteger(low + width));
        const drawn = integer(played, low, low + width);
        expect(drawn >= low && drawn <= low + width && Number.isInteger(drawn)).toBe(true);
      }),
    );
    expect(integer(played, 5, 5)).toBe(5);
  });

  test.each([
    [2, 1],
    [0.5, 3],
    [0, Infinity],
    [Number.NaN, 3],
  ])('from %d to %d there is nothing to draw', (low, high) => {
    expect(() => integer(game('x'), low, high)).toThrow(RangeError);
  });
});

describe('picking', () => {
  test('takes each item as often as its weight says, and never one of weight 0', () => {
    const played = game('pick');
    const weights = { road: 1, siege: 3, calm: 0, strike: 4 };
    const keys = ['road', 'siege', 'calm', 'strike'] as const;
    const picked = times(16_000, () => pickWeighted(played, keys, (key) => weights[key]));
    const count = (key: string) => picked.filter((one) => one === key).length;
    expect(count('calm')).toBe(0);
    expect(Math.abs(count('road') - 2000)).toBeLessThan(200);
    expect(Math.abs(count('siege') - 6000)).toBeLessThan(300);
    expect(Math.abs(count('strike') - 8000)).toBeLessThan(300);
  });

  test('without weights takes all alike', () => {
    const played = game('alike');
    const picked = times(9000, () => pick(played, ['a', 'b', 'c']));
    for (const item of ['a', 'b', 'c']) {
      expect(Math.abs(picked.filter((one) => one === item).length - 3000)).toBeLessThan(220);
    }
  });

  test('always takes an item of some weight and costs one throw, whatever the weights', () => {
    const positive = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), fc.string(), (weights, seed) => {
        fc.pre(weights.some((weight) => weight > 0));
        const [played, plain] = [game(seed), game(seed)];
        expect(pickWeighted(played, weights, (weight) => weight)).toBeGreaterThan(0);
        uniform(plain);
        expect(played).toEqual(plain);
      }),
    );
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]], [[Infinity]]])(
    'refuses the weights %j',
    (weights: number[]) => {
      expect(() => pickWeighted(game('x'), weights, (weight) => weight)).toThrow(RangeError);
    },
  );

  test('refuses an empty list', () => {
    expect(() => pick(game('x'), [])).toThrow(/nothing to pick among 0 items/);
  });
});

describe('normal numbers', () => {
  test('have the mean, the spread and the tails asked for', () => {
    const played = game('bell');
    const drawn = times(20_000, () => normal(played, 10, 2));
    expect(Math.abs(mean(drawn) - 10)).toBeLessThan(0.06);
    expect(Math.abs(Math.sqrt(mean(drawn.map((x) => (x - 10) ** 2))) - 2)).toBeLessThan(0.05);
    expect(Math.abs(drawn.filter((x) => x > 13.92).length / 20_000 - 0.025)).toBeLessThan(0.005);
    expect(Math.abs(drawn.filter((x) => x < 6.08).length / 20_000 - 0.025)).toBeLessThan(0.005);
  });

  test('without spread are the mean', () => {
    expect(normal(game('x'), 3, 0)).toBe(3);
  });

  test('stay finite on the lowest throw there is', () => {
    const lowest = { chance: [0, 0, 0, 0] };
    expect(uniform({ ...lowest })).toBe(0);
    expect(normal(lowest, 0, 1)).toBeLessThan(-8);
    expect(Number.isFinite(normal(lowest, 0, 1))).toBe(true);
  });
});
