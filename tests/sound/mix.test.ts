// How loud each part is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mix } from '../../src/sound/mix.ts';
import { bedGains, cueGain, duckedShare, gainOfVolume, held, isAudible } from '../../src/sound/mix.ts';

const quiet: Mix = { volume: 0.6, muted: false, tension: 0, ducks: 0, hidden: false };

describe('the beds', () => {
  test('are all calm at peace and all tense at breaking point', () => {
    expect(bedGains(quiet)).toEqual({ calm: 1, tense: 0 });
    expect(bedGains({ ...quiet, tension: 1 })).toEqual({ calm: 0, tense: 1 });
  });

  test('together stay as loud as tension moves, and the tense one only grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (tension) => {
        const { calm, tense } = bedGains({ ...quiet, tension });
        expect(calm * calm + tense * tense).toBeCloseTo(1, 9);
        expect(tense).toBeGreaterThanOrEqual(bedGains({ ...quiet, tension: tension / 2 }).tense);
      }),
    );
  });

  test('step back while somebody asked for quiet, however many', () => {
    expect(bedGains({ ...quiet, ducks: 1 }).calm).toBe(duckedShare);
    expect(bedGains({ ...quiet, ducks: 3 }).calm).toBe(duckedShare);
  });

  test('fall silent when muted, at no volume, and behind another tab', () => {
    for (const change of [{ muted: true }, { volume: 0 }, { hidden: true }]) {
      expect(isAudible({ ...quiet, ...change })).toBe(false);
      expect(bedGains({ ...quiet, ...change })).toEqual({ calm: 0, tense: 0 });
    }
    expect(isAudible(quiet)).toBe(true);
  });

  test('do not depend on the volume, which is set for everything at once', () => {
    expect(bedGains({ ...quiet, volume: 0.1 })).toEqual(bedGains({ ...quiet, volume: 1 }));
  });
});

test('the slider is heard evenly: half-way is a quarter of the gain', () => {
  expect([0, 0.5, 1].map(gainOfVolume)).toEqual([0, 0.25, 1]);
});

test('numbers beyond the ends of a slider count as its ends, and no number as nothing', () => {
  expect([-3, 0.4, 9, Number.NaN].map(held)).toEqual([0, 0.4, 1, 0]);
});

test('cues do not pile up', () => {
  expect([0, 1, 2, 9].map(cueGain)).toEqual([1, 0.5, 0, 0]);
});
