// The stage at every size: map, table and hand divide it without gap or overlap.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlargement, regionsOf } from '../../../src/stage/geometry/regions.ts';

const sizes = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 200, max: 2160 }),
});

describe('a stage of any size', () => {
  it('is divided among map, table and hand', () => {
    fc.assert(
      fc.property(sizes, ({ width, height }) => {
        const { map, table, hand } = regionsOf(width, height);
        const whole = [map, table, ...(hand ? [hand] : [])].reduce(
          (sum, box) => sum + box.width * box.height,
          0,
        );
        expect(whole).toBe(width * height);
        for (const box of [map, table]) {
          expect(Math.min(box.width, box.height)).toBeGreaterThan(60);
        }
      }),
    );
  });

  it('is never drawn too small to read', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0.85, 1, 1.6), ({ width, height }, textSize) => {
        expect(enlargement(width, height, textSize)).toBeGreaterThanOrEqual(0.85);
        expect(width / enlargement(width, height, textSize)).toBeGreaterThanOrEqual(320);
      }),
    );
  });
});

describe('the hand', () => {
  it('is on the stage of a laptop, below all else', () => {
    const { hand, map } = regionsOf(1366, 700);
    expect(hand).toMatchObject({ x: 0, width: 1366 });
    expect(map.y + map.height).toBe(hand?.y);
  });

  it('is left to the desk on a phone', () => {
    expect(regionsOf(390, 380).hand).toBeNull();
    expect(regionsOf(844, 390).hand).toBeNull();
  });
});

describe('the table', () => {
  it('is beside the map where it is wide, below it where it is narrow', () => {
    expect(regionsOf(1200, 600).table.y).toBe(0);
    expect(regionsOf(390, 600).table.x).toBe(0);
    expect(regionsOf(390, 600).table.y).toBe(regionsOf(390, 600).map.height);
  });
});

describe('a wall-sized screen', () => {
  it('has everything larger, and larger still for who asks for it', () => {
    expect(enlargement(3840, 2160, 1)).toBeGreaterThan(2);
    expect(enlargement(1366, 700, 1.5)).toBe(1.5);
    expect(enlargement(1366, 700, 1)).toBe(1);
  });
});

describe('screens that people have', () => {
  // What the desk leaves of them, CSS pixels.
  it.each([
    ['a laptop, 1366 × 768', 915, 656],
    ['a small laptop, 1280 × 720', 857, 608],
    ['a tablet held upright, 820 × 1180', 820, 560],
  ])('%s: map, table and hand are all on the stage', (_, width, height) => {
    const { map, table, hand } = regionsOf(width, height);
    expect(hand?.height).toBeGreaterThanOrEqual(110);
    expect(Math.min(map.width, map.height)).toBeGreaterThan(400);
    expect(Math.min(table.width, table.height)).toBeGreaterThan(300);
  });

  it('give the map’s place to the table where a scenario has no places', () => {
    const { map, table } = regionsOf(915, 656, true, false);
    expect(map.width * map.height).toBe(0);
    expect(table).toMatchObject({ x: 0, width: 915 });
  });

  it('give the hand’s place to the map once there is nothing to play', () => {
    expect(regionsOf(915, 656, false).hand).toBeNull();
    expect(regionsOf(915, 656, false).map.height).toBe(656);
  });
});
