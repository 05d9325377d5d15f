// Hands the stage's outlines to the desk, which draws them in the workshop.
import type { Atlas } from './desk/atlas.ts';
import { numericCountries } from './stage/geometry/countries.ts';
import { outlineOf } from './stage/outlines.ts';

/** Gibraltar, Tuvalu and the outlying islands of the United States: the atlas has no outline of them at this scale. */
const tooSmall: ReadonlySet<string> = new Set(['GI', 'TV', 'UM']);

/** All countries that a scenario can be set in. */
export const atlas: Atlas = {
  countries: Object.keys(numericCountries).filter((country) => !tooSmall.has(country)),
  outlineOf,
};
