// What an opponent is given to decide on: its own side's knowledge and nothing else.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { LegalMoves } from '../simulation/legal-moves.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/views/view.ts';

/** A side’s knowledge when it is its turn. */
export interface Knowledge {
  /** The scenario with the other side’s secrets taken out (`scenarioFor`). */
  readonly scenario: Scenario;
  readonly view: View;
  /** Its legal moves; never empty on its turn. */
  readonly legal: LegalMoves;
}

/** What can be at stake in a card or an answer. */
export type Stake =
  | 'trust'
  | 'influence'
  | 'patience'
  | 'own-fallback'
  | 'other-fallback'
  | 'support'
  | 'consent'
  | 'knowledge'
  | 'room'
  | 'calm'
  | 'supplies'
  | 'separation'
  | 'lives'
  | 'violations'
  | 'compliance'
  | 'monitoring'
  | 'convoy';

/** What a side expects of a move at one stake, in its rough points: above 0 it speaks for the move. */
export interface Gain {
  readonly stake: Stake;
  /** The stakeholder, sticking point or convoy that it is about; null where there is none. */
  readonly about: string | null;
  readonly worth: number;
}

/** Why an opponent ranks a move as it does; the words are in src/presentation. */
export type Reason =
  | { readonly code: 'offer-good-enough'; readonly worth: number; readonly wanted: number }
  | {
      readonly code: 'offer-falls-short';
      readonly worth: number;
      readonly wanted: number;
      readonly concern?: string;
    }
  | { readonly code: 'text-in-reach'; readonly worth: number }
  | { readonly code: 'better-text-in-reach'; readonly worth: number; readonly concern?: string }
  | { readonly code: 'tables-part'; readonly worth: number; readonly odds: number }
  | { readonly code: 'futures-favour'; readonly futures: number }
  | { readonly code: 'tables-package'; readonly worth: number; readonly theirs: number }
  | { readonly code: 'concedes'; readonly point: string }
  | { readonly code: 'sounds-out'; readonly point: string }
  | { readonly code: 'asks-for-room'; readonly point: string }
  | { readonly code: 'parks'; readonly point: string }
  | { readonly code: 'useful-card'; readonly worth: number; readonly gains?: readonly Gain[] }
  | { readonly code: 'text-worth-signing' }
  | { readonly code: 'text-too-poor' }
  | { readonly code: 'courts'; readonly stakeholder: string; readonly odds: number }
  | { readonly code: 'home-is-ready' }
  | { readonly code: 'no-way-home' }
  | { readonly code: 'least-bad-answer'; readonly worth: number; readonly gains?: readonly Gain[] }
  | { readonly code: 'nothing-better' }
  | { readonly code: 'any-legal-move' };

/** A move with how much the opponent thinks of it (higher is better, only the order means something) and why. */
export interface Ranked {
  readonly move: Move;
  readonly worth: number;
  readonly reason: Reason;
}

/** Ranks what it would do, best first; at least one. Pure: the same knowledge gives the same answer. */
export interface Opponent {
  (knowledge: Knowledge): readonly Ranked[];
  /** The first of that list alone, from those who can tell it sooner: in simulated games nobody reads the rest. */
  readonly best?: (knowledge: Knowledge) => Ranked;
}
