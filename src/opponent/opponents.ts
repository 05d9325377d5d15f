// The opponents by name: what a player chooses, and what the command line and the worker look up.
import { opponentOf } from './far-sighted-opponent.ts';
import type { Opponent } from './knowledge.ts';
import { characters, strengths } from './levels.ts';
import { randomOpponent } from './random-opponent.ts';
import { type TemperamentName, tempered, temperaments } from './temperaments.ts';
import { simpleOpponent } from './simple-opponent.ts';

export const opponents = {
  attache: opponentOf(strengths.attache),
  ambassador: opponentOf(strengths.ambassador),
  minister: opponentOf(strengths.minister),
  'simple-attache': simpleOpponent(characters.attache),
  'simple-ambassador': simpleOpponent(characters.ambassador),
  'simple-minister': simpleOpponent(characters.minister),
  random: randomOpponent,
} as const satisfies Record<string, Opponent>;

/** The opponent of a level of the game proper, carried by a temperament if one is given. */
export const opponentWith = (level: keyof typeof strengths, temperament?: TemperamentName): Opponent =>
  temperament === undefined
    ? opponents[level]
    : opponentOf(tempered(strengths[level], temperaments[temperament]));

export type OpponentName = keyof typeof opponents;
export const opponentNames = Object.keys(opponents) as readonly OpponentName[];
