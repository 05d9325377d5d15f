// Which word a number gets: the marks of every scale, in one place.
import { levelWord, stepOf } from './phrases.ts';

/** Violence, 0–100: quiet, tense, fighting, heavy fighting. */
export const intensityWord = (level: number): string => levelWord('intensity', stepOf(level, [12, 28, 55]));

/** Trust in the other, 0–100. */
export const trustWord = (level: number): string => levelWord('trust', stepOf(level, [15, 35, 55, 75]));

/** Patience of a capital, 0–100. */
export const patienceWord = (level: number): string => levelWord('patience', stepOf(level, [20, 45, 70]));

/** Support for the talks, 0–100. */
export const supportWord = (level: number): string => levelWord('support', stepOf(level, [25, 42, 58, 75]));

/** What an option is worth to a side by itself, 0–1. */
export const worthWord = (value: number): string => levelWord('worth', stepOf(value, [0.2, 0.4, 0.6, 0.85]));

/** The same without taking a side’s part: for a debrief that shows both. */
export const valueWord = (value: number): string => levelWord('value', stepOf(value, [0.2, 0.4, 0.6, 0.85]));

/** What a whole text is worth beside having none: the difference of two utilities, −1–1. */
export const dealWord = (difference: number): string =>
  levelWord('deal', stepOf(difference, [-0.15, -0.03, 0.03, 0.15]));

/** How much a point matters: its weight as a multiple of the mean weight. */
export const weightWord = (multiple: number): string =>
  levelWord('weight', stepOf(multiple, [0.6, 0.95, 1.5]));

/** How much somebody’s word counts with the others behind its party, 0–100. */
export const voiceWord = (leverage: number): string => levelWord('voice', stepOf(leverage, [1, 35, 65]));

/** How likely somebody consents, 0–1. */
export const consentWord = (chance: number): string =>
  levelWord('consent', stepOf(chance, [0.12, 0.38, 0.62, 0.88]));

/** How sure one is of where somebody stands, by the standard deviation of what is not known. */
export const sureWord = (uncertainty: number): string =>
  levelWord('sure', stepOf(uncertainty, [0.5, 12, 25]));

/** A level of the scenario’s own, 0–100. */
export const gaugeWord = (level: number): string => levelWord('gauge', stepOf(level, [20, 40, 60, 80]));
