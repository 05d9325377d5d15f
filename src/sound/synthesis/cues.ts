// What each cue is made of: a few notes and breaths, written as a score.
import type { CueName } from '../cues.ts';
import type { Breath, Strike, Voice } from './strike.ts';
import type { Pcm } from './pcm.ts';
import { gainTo, levelOf, toPcm } from './pcm.ts';
import { addBreath, addStrike, bell, bowed, felt, wood } from './strike.ts';

/** Samples a second of every cue. */
export const cueRate = 22_050;

/** The RMS that a cue is brought to: −20 dBFS. */
export const cueRms = 0.1;

interface Score {
  /** Length of the cue in seconds, at most 1.5. */
  readonly seconds: number;
  readonly strikes: readonly Strike[];
  readonly breaths?: readonly Breath[];
}

/** Pitches in hertz: a D minor scale in whole-number ratios on A = 220, so that no root or power is needed. */
const pitch = {
  d2: 220 / 3,
  a2: 110,
  d3: 440 / 3,
  eFlat3: 1408 / 9,
  f3: 176,
  a3: 220,
  bFlat3: 704 / 3,
  c4: 264,
  d4: 880 / 3,
  e4: 330,
  f4: 352,
  fSharp4: 1100 / 3,
  a4: 440,
  d5: 1760 / 3,
} as const;

function note(voice: Voice, name: keyof typeof pitch, at: number, seconds: number, level: number): Strike {
  return { voice, pitch: pitch[name], at, seconds, level };
}

const scores: Readonly<Record<CueName, Score>> = {
  // A page laid down, and a fourth that rises and waits for an answer.
  offer: {
    seconds: 0.8,
    strikes: [note(felt, 'a3', 0.1, 0.6, 0.8), note(felt, 'd4', 0.24, 0.56, 1)],
    breaths: [{ at: 0, seconds: 0.22, level: 0.28, brightness: 0.6, seed: 7 }],
  },
  // A fifth that closes on its octave.
  agreement: {
    seconds: 1.2,
    strikes: [
      note(felt, 'd4', 0, 1, 0.9),
      note(felt, 'a4', 0.14, 1, 0.8),
      note(felt, 'd5', 0.28, 0.92, 0.55),
    ],
  },
  // A knuckle on the table, and a third that falls.
  refusal: {
    seconds: 0.8,
    strikes: [
      note(wood, 'e4', 0, 0.09, 0.5),
      note(felt, 'd4', 0.06, 0.4, 0.8),
      note(felt, 'bFlat3', 0.2, 0.6, 1),
    ],
  },
  // Two strokes of a telex, and a note under them.
  event: {
    seconds: 0.7,
    strikes: [
      note(wood, 'd5', 0, 0.07, 0.5),
      note(wood, 'd5', 0.11, 0.07, 0.4),
      note(felt, 'd3', 0.11, 0.59, 0.9),
    ],
  },
  // A semitone that closes in on itself.
  siege: {
    seconds: 1.5,
    strikes: [
      note(bowed, 'd3', 0, 1.5, 1),
      note(bowed, 'eFlat3', 0.18, 1.32, 0.8),
      note(bowed, 'd2', 0.1, 1.4, 0.6),
    ],
  },
  // A major third, warm, over a distant bell.
  delivery: {
    seconds: 1.3,
    strikes: [
      note(felt, 'f3', 0, 1.2, 0.8),
      note(felt, 'a3', 0.13, 1.1, 0.8),
      note(bell, 'f4', 0.26, 1.04, 0.5),
    ],
  },
  // A dull semitone, damped at once.
  violation: {
    seconds: 0.8,
    strikes: [
      note(felt, 'd3', 0, 0.7, 1),
      note(felt, 'eFlat3', 0, 0.7, 0.8),
      note(felt, 'a2', 0.16, 0.64, 0.7),
    ],
  },
  // Steps down to a low fifth that is left open.
  collapse: {
    seconds: 1.5,
    strikes: [
      note(felt, 'd4', 0, 0.7, 0.7),
      note(felt, 'c4', 0.2, 0.7, 0.7),
      note(felt, 'bFlat3', 0.4, 0.7, 0.7),
      note(bowed, 'd3', 0.45, 1.05, 0.9),
      note(bowed, 'd2', 0.45, 1.05, 0.8),
    ],
  },
  // An open chord that finds its third last.
  ratified: {
    seconds: 1.5,
    strikes: [
      note(felt, 'd3', 0, 1.5, 0.9),
      note(felt, 'a3', 0.1, 1.4, 0.7),
      note(bell, 'd4', 0.2, 1.3, 0.6),
      note(bell, 'fSharp4', 0.38, 1.12, 0.4),
    ],
  },
  // A page turned, and one neutral note.
  handover: {
    seconds: 0.7,
    strikes: [note(bell, 'e4', 0.16, 0.54, 0.6)],
    breaths: [{ at: 0, seconds: 0.34, level: 0.24, brightness: 0.5, seed: 23 }],
  },
};

/** How long a cue sounds, in seconds. */
export function cueSeconds(name: CueName): number {
  return scores[name].seconds;
}

/** Makes the sound of a cue: the same samples on every machine, at −20 dBFS RMS or less, peaking at −5 dBFS or less. */
export function synthesiseCue(name: CueName): Pcm {
  const score = scores[name];
  const samples = new Float64Array(Math.round(score.seconds * cueRate));
  for (const strike of score.strikes) addStrike(samples, cueRate, strike);
  for (const breath of score.breaths ?? []) addBreath(samples, cueRate, breath);
  return toPcm(samples, cueRate, gainTo(cueRms, levelOf(samples)));
}
