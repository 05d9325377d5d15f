// Temperaments, as data: how an opponent of any level carries itself. They change what it asks for and when, not how far it looks ahead.
import type { Worths } from './appraise.ts';
import type { Character, Strength } from './levels.ts';

/** How a temperament differs from the plain character of a level. */
export interface Temperament {
  /** Factor on the shape of concession: below 1 holds out longer. */
  readonly concession: number;
  /** Added to what it asks for at first, 0–1. */
  readonly ambition: number;
  /** Factor on how far above its reservation value it stops. */
  readonly margin: number;
  /** Added to how little it counts at first that the other may not sign, 0–1. */
  readonly firmness: number;
  /** Added to the odds of consent at home that it is content with, 0–1. */
  readonly homeOdds: number;
  /** Factors on what it makes of effects. */
  readonly worths: Partial<Worths>;
}

export const temperaments = {
  /** Lets time work for it. */
  patient: { concession: 0.6, ambition: 0, margin: 1.1, firmness: 0.3, homeOdds: 0.05, worths: {} },
  /** Asks for everything, and gives way at once when that fails. */
  blustering: {
    concession: 1.5,
    ambition: 0.06,
    margin: 0.9,
    firmness: 0.5,
    homeOdds: -0.1,
    worths: { trust: 0.6, otherReservation: 1.5 },
  },
  /** Wants it in writing, checked, and covered by instructions. */
  legalistic: {
    concession: 0.85,
    ambition: 0,
    margin: 1,
    firmness: 0,
    homeOdds: 0.15,
    worths: { mandate: 2, monitoring: 2, compliance: 1.5, violation: 1.5 },
  },
  /** Looks for the next swap, and keeps its means for it. */
  transactional: {
    concession: 1.3,
    ambition: -0.04,
    margin: 0.7,
    firmness: 0,
    homeOdds: -0.05,
    worths: { influence: 2, trust: 0.8 },
  },
} as const satisfies Record<string, Temperament>;

export type TemperamentName = keyof typeof temperaments;
export const temperamentNames = Object.keys(temperaments) as readonly TemperamentName[];

/** A strength carried by a temperament. */
export function tempered(strength: Strength, temperament: Temperament): Strength {
  const { character } = strength;
  return {
    ...strength,
    character: {
      ...character,
      concession: character.concession * temperament.concession,
      ambition: Math.min(0.99, character.ambition + temperament.ambition),
      margin: character.margin * temperament.margin,
      firmness: Math.min(1, character.firmness + temperament.firmness),
      homeOdds: Math.min(0.95, Math.max(0.2, character.homeOdds + temperament.homeOdds)),
      worths: scaled(character, temperament),
    },
  };
}

function scaled({ worths }: Character, { worths: factors }: Temperament): Worths {
  const changed: Record<string, number> = { ...worths };
  for (const [name, factor] of Object.entries(factors)) changed[name] = (changed[name] ?? 0) * factor;
  return changed as Worths;
}
