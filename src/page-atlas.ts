// Hands the stage's outlines to the desk, which draws them in the workshop.
import type { Atlas } from './desk/atlas.ts';
import { drawnCountries } from './scenario/countries.ts';
import { outlineOf } from './stage/outlines.ts';

/** All countries that a scenario can be set in. */
export const atlas: Atlas = { countries: drawnCountries, outlineOf };
