// The levels of the simple opponent, as data: how much it wants, how it gives way, and how well it uses its cards.

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
}

export const characters = {
  attache: {
    concession: 1.6,
    ambition: 0.88,
    margin: 0.036,
    cardThreshold: 0.5,
    wavering: 0.5,
    homeOdds: 0.5,
  },
  ambassador: {
    concession: 0.9,
    ambition: 0.92,
    margin: 0.095,
    cardThreshold: 0.35,
    wavering: 0.25,
    homeOdds: 0.65,
  },
  minister: {
    concession: 0.5,
    ambition: 0.95,
    margin: 0.1,
    cardThreshold: 0.25,
    wavering: 0.12,
    homeOdds: 0.8,
  },
} as const satisfies Record<string, Character>;

export type Level = keyof typeof characters;
