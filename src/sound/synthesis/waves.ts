// The numbers under every sound, built from + − × ÷ alone so that all machines make the same samples.

const fullTurn = 6.283185307179586;

/**
 * Sine of an angle in turns (1 = 360°), right to within 1e-7: the Taylor series to the eleventh power on a quarter turn.
 * `Math.sin` may differ in its last digits between browsers, and the samples are proven by their hash.
 */
export function sineOfTurns(turns: number): number {
  let within = turns - Math.floor(turns);
  const sign = within >= 0.5 ? -1 : 1;
  if (within >= 0.5) within -= 0.5;
  if (within > 0.25) within = 0.5 - within;
  const x = within * fullTurn;
  const square = x * x;
  const series =
    1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - (square / 72) * (1 - square / 110))));
  return sign * x * series;
}

/**
 * Writes entries `from` up to `to` of a table that holds one cycle of a sine in its whole length: a partial of n whole
 * cycles reads every nth entry and closes exactly.
 */
export function fillSine(table: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) table[i] = sineOfTurns(i / table.length);
}

/** `base` to a whole power (0, 1, 2 …), by multiplication. */
export function raised(base: number, power: number): number {
  let product = 1;
  for (let i = 0; i < power; i += 1) product *= base;
  return product;
}

/** A rise from 0 to 1 without corners as `share` goes from 0 to 1, and flat beyond. */
export function eased(share: number): number {
  const within = Math.max(0, Math.min(1, share));
  return within * within * (3 - 2 * within);
}

/** A source of white noise (−1..1) that repeats from its seed (a whole number but 0), by a 32-bit xorshift. */
export function whiteNoise(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2_147_483_648;
  };
}
