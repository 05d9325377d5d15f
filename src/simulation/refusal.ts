// Why a move is not allowed: a code and what it is about. The words are in src/presentation.
import type { Condition } from '../scenario/format/condition.ts';
import type { Move } from './move.ts';

/**
 * Every reason for which a move can be refused.
 * `condition-unmet` carries the condition; `needs-influence` how much is needed and had; `outside-mandate` the point and option.
 * `other-unheard`: nobody adjourns before the other side has had a turn in the round.
 */
export type Refusal =
  | { readonly code: 'malformed'; readonly path: string }
  | { readonly code: 'game-over' }
  | { readonly code: 'not-your-turn' }
  | { readonly code: 'wrong-phase'; readonly phase: string }
  | { readonly code: 'crisis-first'; readonly crisis: string }
  | {
      readonly code: 'no-such';
      readonly what: 'point' | 'option' | 'stakeholder' | 'card' | 'crisis' | 'answer';
      readonly id: string;
    }
  | { readonly code: 'no-actions-left' }
  | { readonly code: 'needs-influence'; readonly needs: number; readonly has: number }
  | { readonly code: 'outside-mandate'; readonly point: string; readonly option: string }
  | { readonly code: 'package-size'; readonly most: number }
  | { readonly code: 'already-agreed'; readonly point: string }
  | { readonly code: 'not-agreed'; readonly point: string }
  | { readonly code: 'same-as-standing'; readonly point: string }
  | { readonly code: 'same-as-offer' }
  | { readonly code: 'no-offer' }
  | { readonly code: 'offer-waiting' }
  | { readonly code: 'own-offer' }
  | { readonly code: 'no-standing-position'; readonly point: string }
  | {
      readonly code: 'chart-forbids';
      readonly chart: string;
      readonly id?: string;
      readonly state: string;
      readonly event: string;
    }
  | { readonly code: 'already-linked' }
  | { readonly code: 'already-asked'; readonly point: string }
  | { readonly code: 'already-done' }
  | { readonly code: 'other-unheard' }
  | { readonly code: 'points-open'; readonly points: readonly string[] }
  | { readonly code: 'not-behind-you'; readonly stakeholder: string }
  | { readonly code: 'no-veto'; readonly stakeholder: string }
  | { readonly code: 'not-yours' }
  | { readonly code: 'used-up'; readonly times: number }
  | { readonly code: 'resting'; readonly left: number; readonly unit: 'rounds' | 'days' }
  | { readonly code: 'condition-unmet'; readonly condition: Condition; readonly hint?: string };

export type RefusalCode = Refusal['code'];

/** Every code once, for the wording's completeness test. */
export const refusalCodes = [
  'malformed',
  'game-over',
  'not-your-turn',
  'wrong-phase',
  'crisis-first',
  'no-such',
  'no-actions-left',
  'needs-influence',
  'outside-mandate',
  'package-size',
  'already-agreed',
  'not-agreed',
  'same-as-standing',
  'same-as-offer',
  'no-offer',
  'offer-waiting',
  'own-offer',
  'no-standing-position',
  'chart-forbids',
  'already-linked',
  'already-asked',
  'already-done',
  'other-unheard',
  'points-open',
  'not-behind-you',
  'no-veto',
  'not-yours',
  'used-up',
  'resting',
  'condition-unmet',
] as const satisfies readonly RefusalCode[];

/** Thrown by `play` on a move that `checkMove` refuses: a caller should have asked. */
export class IllegalMove extends Error {
  readonly move: Move;
  readonly refusal: Refusal;
  constructor(move: Move, refusal: Refusal) {
    super(
      `The move "${move.kind}" is not legal here (${refusal.code}). Ask legalMoves or checkMove before play.`,
    );
    this.name = 'IllegalMove';
    this.move = move;
    this.refusal = refusal;
  }
}
