// The opponents by name: what a player chooses, and what the command line and the worker look up.
import type { Opponent } from './knowledge.ts';
import { randomOpponent } from './random-opponent.ts';
import { simpleOpponent } from './simple-opponent.ts';

export const opponents = {
  attache: simpleOpponent('attache'),
  ambassador: simpleOpponent('ambassador'),
  minister: simpleOpponent('minister'),
  random: randomOpponent,
} as const satisfies Record<string, Opponent>;

export type OpponentName = keyof typeof opponents;
export const opponentNames = Object.keys(opponents) as readonly OpponentName[];
