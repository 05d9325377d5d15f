// What a player can do: the moves of the game, as data.
import type { AnswerId, CardId, EventId, OptionId, Package, PointId, StakeholderId } from './ids.ts';

/** How many sticking points one package may join. */
export const largestPackage = 3;

/**
 * A move of the party whose turn it is.
 *
 * Talks: `propose` tables one to three options as one offer, to be taken whole (a counter-offer, and taking only a part of
 * the other's offer, are proposals too); `float` tries an idea in a non-paper that binds nobody; `accept` and `refuse` answer the
 * offer on the table; `concede` takes the other's standing position on one point; `bracket` sets a contested point aside;
 * `link` makes two points stand or fall together; `ask-verification` wants one's further offers on a point verified;
 * `reopen` takes back what was agreed ad referendum; `ultimatum` demands that the other side accept one's offer by the end of its next turn;
 * `withdraw` takes one's offer back; `initial` closes the text; `adjourn` and `walk-out` end the round.
 * Capitals: `persuade`, `compensate` a stakeholder; `submit` the text; `return` to the table, once; `abandon` it.
 * Implementation: `answer` a crisis. Always: `play` a card of the scenario; `end-turn`.
 */
export type Move =
  | { readonly kind: 'propose'; readonly package: Package }
  | { readonly kind: 'float'; readonly point: PointId; readonly option: OptionId }
  | { readonly kind: 'accept' }
  | { readonly kind: 'refuse'; readonly concern?: PointId }
  | { readonly kind: 'concede'; readonly point: PointId }
  | { readonly kind: 'bracket'; readonly point: PointId }
  | { readonly kind: 'link'; readonly points: readonly [PointId, PointId] }
  | { readonly kind: 'ask-verification'; readonly point: PointId }
  | { readonly kind: 'reopen'; readonly point: PointId }
  | { readonly kind: 'ultimatum' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'initial' }
  | { readonly kind: 'adjourn' }
  | { readonly kind: 'walk-out' }
  | { readonly kind: 'persuade'; readonly stakeholder: StakeholderId }
  | { readonly kind: 'compensate'; readonly stakeholder: StakeholderId }
  | { readonly kind: 'submit' }
  | { readonly kind: 'return' }
  | { readonly kind: 'abandon' }
  | { readonly kind: 'answer'; readonly crisis: EventId; readonly answer: AnswerId }
  | { readonly kind: 'play'; readonly card: CardId }
  | { readonly kind: 'end-turn' };

export type MoveName = Move['kind'];

export const moveNames = [
  'propose',
  'float',
  'accept',
  'refuse',
  'concede',
  'bracket',
  'link',
  'ask-verification',
  'reopen',
  'ultimatum',
  'withdraw',
  'initial',
  'adjourn',
  'walk-out',
  'persuade',
  'compensate',
  'submit',
  'return',
  'abandon',
  'answer',
  'play',
  'end-turn',
] as const satisfies readonly MoveName[];
