// Extracts the outlines of the built-in scenarios' countries from Natural Earth into assets/map: npm run map.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { numericCountries } from '../src/scenario/countries.ts';
import { extractOutline } from '../src/stage/geometry/extract.ts';
import type { Outline } from '../src/stage/geometry/outline.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = ['SY'];

/** What the atlas has not, drawn by hand: waters and disputed land. */
function drawnByHand(country: string): Pick<Outline, 'rivers' | 'lakes' | 'disputed'> {
  return JSON.parse(
    readFileSync(join(project, `assets/map/${country.toLowerCase()}-by-hand.json`), 'utf8'),
  ) as Pick<Outline, 'rivers' | 'lakes' | 'disputed'>;
}

/** A thousandth of a degree is about a hundred metres: finer than any line drawn here. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** The file of one country, as text. */
export function outlineFile(country: string): string {
  const atlas = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Parameters<typeof extractOutline>[0];
  const outline = extractOutline(atlas, country, numericCountries[country] ?? '');
  if (!outline) throw new Error(`The atlas has no country "${country}"; give its ISO code, such as "SY".`);
  return `${JSON.stringify({ ...outline, ...drawnByHand(country) }, rounded)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const country of built) {
    writeFileSync(join(project, `assets/map/${country.toLowerCase()}.json`), outlineFile(country));
  }
}
