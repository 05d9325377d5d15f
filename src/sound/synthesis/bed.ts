// The quiet bed under the talks: two loops of whole cycles, calm and tense, that close without a seam.
import type { Pcm } from './pcm.ts';
import { gainTo, levelOf, toPcm } from './pcm.ts';
import { fillSine, raised } from './waves.ts';

/** The two beds, cross-faded by tension. */
export const bedNames = ['calm', 'tense'] as const;

/** The name of one bed. */
export type BedName = (typeof bedNames)[number];

/** Samples a second of the beds: nothing in them sounds above 1.3 kHz. */
export const bedRate = 8_000;

/** Length of the loop in seconds: every partial and every swell takes a whole number of cycles in it. */
export const bedSeconds = 24;

/**
 * Seconds of the same loop before its start and after its end. A browser resamples the file to the rate of the device,
 * and its filter sees silence beyond both ends; looping between the margins keeps that out of the seam.
 */
export const bedMargin = 0.1;

/** The RMS that a bed is brought to: −30 dBFS. */
export const bedRms = 0.0316;

const loopSamples = bedRate * bedSeconds;

interface Drone {
  /** Whole cycles in the loop: hertz times 24. */
  readonly cycles: number;
  /** 0..1, before the whole is brought to its level. */
  readonly level: number;
  /** Where in its cycle it starts, in turns. */
  readonly phase: number;
  /** Swells in the loop, a whole number. */
  readonly swells: number;
  /** How far it ebbs between swells: 0 not at all … 1 to silence. */
  readonly depth: number;
  /** How narrow a swell is: 1 a slow wave … 8 a pulse. */
  readonly narrowness: number;
}

/** One slow voice; phases follow the golden section, which spreads any number of them evenly. */
function drone(
  index: number,
  hertz: number,
  level: number,
  swells: number,
  depth: number,
  narrowness = 1,
): Drone {
  const phase = (index * 0.618_033_988_75) % 1;
  return { cycles: Math.round(hertz * bedSeconds), level, phase, swells, depth, narrowness };
}

/** Open fifths on D, each voice twice and a little apart, breathing at one, two and three swells a loop. */
const calm: readonly Drone[] = [
  drone(0, 73.33, 0.55, 1, 0.3),
  drone(1, 110, 0.5, 2, 0.5),
  drone(2, 110.08, 0.4, 1, 0.5),
  drone(3, 146.67, 0.5, 3, 0.6),
  drone(4, 146.75, 0.4, 2, 0.6),
  drone(5, 220, 0.3, 1, 0.8),
  drone(6, 220.13, 0.25, 3, 0.8),
  drone(7, 293.33, 0.16, 2, 0.9),
  drone(8, 330, 0.12, 1, 1, 2),
  drone(9, 440.08, 0.07, 3, 1, 2),
  drone(10, 660, 0.03, 2, 1, 3),
];

/** The same D with a semitone and a tritone against it, a thin high voice, and a slow pulse every two seconds. */
const tense: readonly Drone[] = [
  drone(3, 73.33, 0.5, 1, 0.3),
  drone(5, 146.67, 0.42, 2, 0.4),
  drone(7, 156.46, 0.3, 3, 0.7),
  drone(9, 206.25, 0.26, 2, 0.8),
  drone(11, 220.13, 0.2, 1, 0.7),
  drone(13, 311.13, 0.14, 3, 0.9, 2),
  drone(15, 412.5, 0.09, 2, 1, 2),
  drone(17, 880, 0.025, 1, 1, 2),
  drone(19, 932.38, 0.02, 3, 1, 3),
  drone(21, 73.33, 0.8, 12, 1, 8),
  drone(23, 146.67, 0.35, 12, 1, 10),
];

const drones: Readonly<Record<BedName, readonly Drone[]>> = { calm, tense };

function addDrone(samples: Float64Array, sine: Float64Array, voice: Drone, from: number, to: number): void {
  const phase = Math.round(voice.phase * loopSamples);
  const quarter = loopSamples / 4;
  for (let i = from; i < to; i += 1) {
    const wave = sine[(i * voice.cycles + phase) % loopSamples] ?? 0;
    const swell = 0.5 + 0.5 * (sine[(i * voice.swells + phase + quarter) % loopSamples] ?? 0);
    const shape = 1 - voice.depth * (1 - raised(swell, voice.narrowness));
    samples[i] = (samples[i] ?? 0) + voice.level * shape * wave;
  }
}

/** The loop with the margin of its own end before it and of its own start behind it. */
function withMargins(loop: Float64Array): Float64Array {
  const margin = Math.round(bedMargin * bedRate);
  const whole = new Float64Array(loop.length + 2 * margin);
  whole.set(loop.subarray(loop.length - margin), 0);
  whole.set(loop, margin);
  whole.set(loop.subarray(0, margin), margin + loop.length);
  return whole;
}

/**
 * Makes a bed in slices of a few milliseconds each, so that a slow phone can draw between them; returns the sound, the
 * same samples on every machine, at −30 dBFS RMS.
 */
export function* synthesiseBedInSlices(name: BedName): Generator<undefined, Pcm, void> {
  const sine = new Float64Array(loopSamples);
  const loop = new Float64Array(loopSamples);
  for (let from = 0; from < loopSamples; from += 4 * bedRate) {
    fillSine(sine, from, from + 4 * bedRate);
    yield;
  }
  for (let from = 0; from < loopSamples; from += bedRate) {
    for (const voice of drones[name]) addDrone(loop, sine, voice, from, from + bedRate);
    yield;
  }
  const gain = gainTo(bedRms, levelOf(loop));
  yield;
  return toPcm(withMargins(loop), bedRate, gain);
}

/** Makes a bed in one go. */
export function synthesiseBed(name: BedName): Pcm {
  const slices = synthesiseBedInSlices(name);
  let step = slices.next();
  while (step.done !== true) step = slices.next();
  return step.value;
}
