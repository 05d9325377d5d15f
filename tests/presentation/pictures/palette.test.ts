// Colours and icons that everyone can tell apart: contrast, patterns, and a path for every name.
import assert from 'node:assert/strict';
import {
  type Color,
  type Rgb,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, test } from 'vitest';
import { iconPaths, screenIcons } from '../../../src/presentation/pictures/icon-paths.ts';
import type { MapColour } from '../../../src/presentation/pictures/map-models.ts';
import { inks, palette, patterns } from '../../../src/presentation/pictures/palette.ts';
import { mapColours } from '../../../src/scenario/format/ground.ts';
import { icons } from '../../../src/scenario/format/play.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['dark', 'light'] as const)('on %s paper', (mode) => {
  const ink = inks[mode];

  test.each(mapColours)('%s shapes stand out', (colour) => {
    for (const ground of [ink.paper, ink.sheet, ink.land])
      assert.ok(contrast(palette[colour][mode], ground) >= 3, `${colour} on ${ground}`);
  });

  test('text can be read on paper and sheet', () => {
    for (const ground of [ink.paper, ink.sheet]) {
      assert.ok(contrast(ink.text, ground) >= 7);
      for (const name of ['quiet', 'accent', 'good', 'bad'] as const)
        assert.ok(contrast(ink[name], ground) >= 4.5, `${name} on ${ground}`);
      assert.ok(contrast(ink.line, ground) >= 3, `line on ${ground}`);
    }
  });
});

const difference = differenceCiede2000();

function colourOf(name: MapColour, mode: 'dark' | 'light'): Rgb {
  const colour = parse(palette[name][mode]);
  assert.ok(colour?.mode === 'rgb', `${name} is not written as red, green and blue`);
  return colour;
}

/** What two colours must differ by to be told apart at a glance in fields side by side. */
const least = 11;

/** How eyes see a colour, by what they lack. */
const eyes: readonly (readonly [string, (colour: Rgb) => Color])[] = [
  ['all three kinds of cones', (colour: Rgb) => colour],
  ['no cones for long waves (protanopia)', filterDeficiencyProt(1)],
  ['no cones for middle waves (deuteranopia)', filterDeficiencyDeuter(1)],
  ['no cones for short waves (tritanopia)', filterDeficiencyTrit(1)],
];

describe.each(eyes)('to eyes with %s', (_, seen) => {
  test.each(['dark', 'light'] as const)('holders are told apart on %s paper', (mode) => {
    for (const [i, one] of mapColours.entries())
      for (const other of mapColours.slice(0, i)) {
        const found = difference(seen(colourOf(one, mode)), seen(colourOf(other, mode)));
        assert.ok(found >= least, `${one} and ${other} differ by ${found.toFixed(1)}`);
      }
  });
});

test('every holder has a pattern of its own, so that no one needs colour', () => {
  const used = mapColours.map((colour) => palette[colour].pattern);
  assert.equal(new Set(used).size, mapColours.length);
  assert.deepEqual([...used].sort(), [...patterns].sort());
});

test.each([...icons, ...screenIcons])('the icon %s is a path inside its box', (name) => {
  const path = iconPaths[name];
  assert.match(path, /^M[\d\s.,MLHVCSQAZmlhvcsqaz-]+$/);
  // Absolute coordinates of moves and lines stay within the 24 by 24 box.
  for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
    assert.ok(Number(x) >= 0 && Number(x) <= 24, `${name}: x ${x}`);
    assert.ok(Number(y) >= 0 && Number(y) <= 24, `${name}: y ${y}`);
  }
});
