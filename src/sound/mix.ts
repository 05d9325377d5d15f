// How loud each part is: the sums behind the volume slider, the tension and the rests, apart from any loudspeaker.
import type { BedName } from './synthesis/bed.ts';

/** Everything that decides how loud the parts are. */
export interface Mix {
  /** The player's volume, 0..1. */
  readonly volume: number;
  readonly muted: boolean;
  /** How tense the talks and the ground are: 0 calm … 1 at breaking point. */
  readonly tension: number;
  /** How many asked for quiet and have not yet let go, 0 and up. */
  readonly ducks: number;
  /** The page is in a background tab or behind another app. */
  readonly hidden: boolean;
}

/** The share of its level that the bed keeps while somebody asked for quiet. */
export const duckedShare = 0.35;

/** Holds a number within 0..1; what is no number counts as 0. */
export function held(share: number): number {
  return share > 0 ? Math.min(1, share) : 0;
}

/** Whether sound is wanted at all: when not, nothing is loaded and nothing plays. */
export function isAudible(mix: Mix): boolean {
  return !mix.muted && !mix.hidden && held(mix.volume) > 0;
}

/** The gain (0..1) of a slider at `volume` (0..1): its square, as loudness is heard by ratios. */
export function gainOfVolume(volume: number): number {
  return held(volume) * held(volume);
}

/** The gain (0..1) of each bed. Their squares add up to one, so that the whole stays as loud as tension moves. */
export function bedGains(mix: Mix): Readonly<Record<BedName, number>> {
  if (!isAudible(mix)) return { calm: 0, tense: 0 };
  const share = mix.ducks > 0 ? duckedShare : 1;
  const tension = held(mix.tension);
  return { calm: share * Math.sqrt(1 - tension), tense: share * Math.sqrt(tension) };
}

/** The gain of a cue that starts while `sounding` others sound: the second one half, a third one not at all. */
export function cueGain(sounding: number): number {
  if (sounding === 0) return 1;
  return sounding === 1 ? 0.5 : 0;
}
