// Radicalisation: bombardment and hunger push groups towards the outlawed ones, calm draws them apart.
import { coefficients as c } from '../coefficients.ts';
import { clamp } from '../levels.ts';
import type { Theatre } from './theatre.ts';

/** One day of radicalisation, wherever groups are mixed and there are outlawed ones to be mixed with. */
export function radicalise({ index, places }: Theatre): void {
  if (index.spoilers.length === 0) return;
  for (const { held } of places) {
    if (held.commingling === 0) continue;
    const hunger = held.supplies === 0 ? c.radicalisationHunger : 0;
    const by = c.radicalisationRate * (held.intensity - c.radicalisationCalm) + hunger;
    held.commingling = clamp(held.commingling + by, 0, 1);
  }
}
