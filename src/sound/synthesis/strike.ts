// The two gestures that cues are made of: a struck note and a breath of noise.
import { eased, raised, sineOfTurns, whiteNoise } from './waves.ts';

/** One partial of a voice: its frequency as a multiple of the note's, its level (0..1), and how much sooner it dies. */
export interface VoicePartial {
  readonly ratio: number;
  readonly level: number;
  readonly fade: number;
}

/** How a note sounds: its partials, its rise in seconds, and the power of its decay (1 long … 6 dry). */
export interface Voice {
  readonly partials: readonly VoicePartial[];
  readonly rise: number;
  readonly decay: number;
}

/** A note: `at` and `seconds` in seconds, `pitch` in hertz, `level` 0..1. */
export interface Strike {
  readonly voice: Voice;
  readonly at: number;
  readonly seconds: number;
  readonly pitch: number;
  readonly level: number;
}

/**
 * A breath of noise that swells and ebbs, as of paper: `brightness` 0..1 is the share of each new sample let through, and
 * what is slower than a fifth of that is taken out, so that it never rumbles.
 */
export interface Breath {
  readonly at: number;
  readonly seconds: number;
  readonly level: number;
  readonly brightness: number;
  readonly seed: number;
}

/** A felt hammer on a string. */
export const felt: Voice = {
  rise: 0.012,
  decay: 4,
  partials: [
    { ratio: 1, level: 1, fade: 0 },
    { ratio: 2, level: 0.3, fade: 2 },
    { ratio: 3, level: 0.12, fade: 4 },
    { ratio: 4.02, level: 0.04, fade: 6 },
  ],
};

/** A small bell at a distance. */
export const bell: Voice = {
  rise: 0.006,
  decay: 3,
  partials: [
    { ratio: 1, level: 1, fade: 0 },
    { ratio: 2, level: 0.35, fade: 1 },
    { ratio: 2.76, level: 0.16, fade: 4 },
    { ratio: 5.4, level: 0.05, fade: 8 },
  ],
};

/** A knuckle on a table. */
export const wood: Voice = {
  rise: 0.002,
  decay: 6,
  partials: [
    { ratio: 1, level: 1, fade: 0 },
    { ratio: 2.42, level: 0.4, fade: 2 },
    { ratio: 4.1, level: 0.15, fade: 4 },
  ],
};

/** A bowed low string that comes and goes without a stroke; its overtones carry it on small loudspeakers. */
export const bowed: Voice = {
  rise: 0.28,
  decay: 2,
  partials: [
    { ratio: 1, level: 1, fade: 0 },
    { ratio: 2, level: 0.55, fade: 0 },
    { ratio: 3, level: 0.3, fade: 1 },
    { ratio: 4, level: 0.12, fade: 1 },
  ],
};

/** Adds a note to samples at `rate` a second; what would lie beyond the end is left out. */
export function addStrike(samples: Float64Array, rate: number, strike: Strike): void {
  const start = Math.round(strike.at * rate);
  const length = Math.min(Math.round(strike.seconds * rate), samples.length - start);
  for (const partial of strike.voice.partials) {
    const step = (strike.pitch * partial.ratio) / rate;
    for (let i = 0; i < length; i += 1) {
      const left = 1 - i / (strike.seconds * rate);
      const shape = eased(i / rate / strike.voice.rise) * raised(left, strike.voice.decay + partial.fade);
      samples[start + i] =
        (samples[start + i] ?? 0) + strike.level * partial.level * shape * sineOfTurns(i * step);
    }
  }
}

/** Adds a breath to samples at `rate` a second; what would lie beyond the end is left out. */
export function addBreath(samples: Float64Array, rate: number, breath: Breath): void {
  const start = Math.round(breath.at * rate);
  const length = Math.min(Math.round(breath.seconds * rate), samples.length - start);
  const noise = whiteNoise(breath.seed);
  let quick = 0;
  let slow = 0;
  for (let i = 0; i < length; i += 1) {
    quick += breath.brightness * (noise() - quick);
    slow += (breath.brightness / 5) * (quick - slow);
    const share = i / (breath.seconds * rate);
    const swell = 4 * share * (1 - share);
    samples[start + i] = (samples[start + i] ?? 0) + breath.level * swell * swell * (quick - slow);
  }
}
