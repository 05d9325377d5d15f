// How much a party asks for as time passes: the family of time-dependent concession curves.
import { pow } from '../../simulation/numbers/exact-math.ts';

/**
 * The utility asked for at relative time `time`, 0–1: from `most` at 0 to `least` at 1, as 1 − time^exponent. An exponent above 1 holds out
 * (Boulware), 1 is linear, one below 1 gives way early (Conceder). Faratin, Sierra & Jennings (1998); the exponent is their 1/β.
 */
export function aspiration(time: number, exponent: number, least: number, most: number): number {
  return least + (most - least) * (1 - pow(time, exponent));
}
