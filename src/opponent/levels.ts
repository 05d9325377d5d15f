// Levels and characters, as data: how much an opponent wants, how it gives way, how well it uses its cards, and how far it looks ahead.
import { type Worths, guardedWorths, plainWorths } from './appraise.ts';
import type { Budget } from './look-ahead.ts';

export interface Character {
  /** Shape of concession over time: below 1 holds out (Boulware), 1 is linear, above 1 gives way early (Conceder). */
  readonly concession: number;
  /** What it asks for at first, 0–1 of the best. */
  readonly ambition: number;
  /** How far above its reservation value it stops, 0–1. */
  readonly margin: number;
  /** Worth per influence from which it plays a card. */
  readonly cardThreshold: number;
  /** How much its private coin blurs its ranking, 0–1. */
  readonly wavering: number;
  /** Odds of consent at home that it is content with, 0–1. */
  readonly homeOdds: number;
  /**
   * How little it counts in its plans at first that the other may not sign: 1 not at all, 0 as it is; below 0 more than it should, as with one who
   * would rather give away too much than come home without a text.
   */
  readonly firmness: number;
  /** Whether it asks itself what the other’s capital allows. */
  readonly heedsInstructions: boolean;
  /** Whether a text that was let lie tells it what the other will not sign, so that it opens again what was agreed rather than wait in vain. */
  readonly learnsFromRefusals: boolean;
  /** What it makes of effects. */
  readonly worths: Worths;
}

/** The simple opponents, who do not look ahead: who plays in simulated games and in every simulated future. */
export const characters = {
  attache: {
    concession: 1.6,
    ambition: 0.88,
    margin: 0.036,
    cardThreshold: 0.5,
    wavering: 0.5,
    homeOdds: 0.5,
    firmness: 0,
    heedsInstructions: false,
    learnsFromRefusals: false,
    worths: plainWorths,
  },
  ambassador: {
    concession: 0.9,
    ambition: 0.92,
    margin: 0.095,
    cardThreshold: 0.35,
    wavering: 0.25,
    homeOdds: 0.65,
    firmness: 0,
    heedsInstructions: false,
    learnsFromRefusals: false,
    worths: plainWorths,
  },
  minister: {
    concession: 0.5,
    ambition: 0.95,
    margin: 0.1,
    cardThreshold: 0.25,
    wavering: 0.12,
    homeOdds: 0.8,
    firmness: 0,
    heedsInstructions: false,
    learnsFromRefusals: false,
    worths: plainWorths,
  },
} as const satisfies Record<string, Character>;

/** How an opponent of the game proper thinks. */
export interface Strength {
  /** How it ranks moves at first sight. */
  readonly character: Character;
  /** Whether it works for a text as a whole, by what it makes of the other side and of those at home. */
  readonly plans: boolean;
  /** How far it looks ahead; null: not at all. */
  readonly budget: Budget | null;
}

export const strengths = {
  attache: { character: { ...characters.attache, worths: guardedWorths }, plans: false, budget: null },
  ambassador: {
    character: { ...characters.ambassador, worths: guardedWorths, firmness: -1.5 },
    plans: true,
    budget: { moves: 4, heats: [2, 2], inForce: 0 },
  },
  minister: {
    character: {
      ...characters.minister,
      worths: guardedWorths,
      firmness: 1,
      heedsInstructions: true,
      learnsFromRefusals: true,
    },
    plans: true,
    budget: { moves: 5, heats: [2, 2], inForce: 2 },
  },
} as const satisfies Record<string, Strength>;

export type Level = keyof typeof strengths;
