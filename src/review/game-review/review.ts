// What a review says of a game: how likely it was at every turn that the cessation would last, which moves and throws of chance changed that, and what
// else could have been done.
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import type { State } from '../../simulation/state.ts';
import type { Estimate } from './estimate.ts';
import type { Outlook } from './ledger.ts';

/** One point of the curve. */
export interface CurvePoint extends Outlook {
  /** Moves made so far. */
  readonly at: number;
  /** Day of the calendar. */
  readonly day: number;
  readonly session: State['session'];
}

/** How a decision is marked; only where its interval supports it. */
export type Mark = 'good' | 'inaccuracy' | 'mistake' | 'turning-point';

/** Something else that could have been done. */
export interface Alternative {
  readonly move: Move;
  readonly outlook: Outlook;
  /** By how much the odds that the cessation lasts are better than with the move that was made; below 0: worse. */
  readonly gain: Estimate;
}

/** A move that was looked at closely. */
export interface Judged {
  /** Moves made before it. */
  readonly at: number;
  readonly day: number;
  readonly by: PartyId;
  readonly move: Move;
  /** What is to be expected before it, and after it with what chance then did. */
  readonly before: Outlook;
  readonly after: Outlook;
  /** What is to be expected of the move, whatever chance then did. */
  readonly made: Outlook;
  /** What choosing it changed in the odds that the cessation lasts, against what ambassadors do here on average. */
  readonly choice: Estimate;
  /** What chance then changed. */
  readonly luck: Estimate;
  /** The best first. */
  readonly alternatives: readonly Alternative[];
  readonly mark: Mark | null;
}

/** What choices and chance surely did to the odds over the whole game. */
export interface Balance {
  /** Sum of changes by each side’s own moves. */
  readonly choices: Readonly<Record<PartyId, number>>;
  /** Sum of changes by chance: events, the war, stakeholders’ answers. */
  readonly luck: number;
  /** What is left: many steps too small to be told from noise. */
  readonly small: number;
}

/** A decision of the game, looked at closely or not. */
export interface Decision {
  readonly at: number;
  readonly day: number;
  readonly session: State['session'];
  readonly by: PartyId;
  readonly move: Move;
}

export interface Review {
  /** Every move of the game where there was a choice. */
  readonly decisions: readonly Decision[];
  /** In order of time. */
  readonly curve: readonly CurvePoint[];
  /** Looked at closely, in order of time. */
  readonly judged: readonly Judged[];
  readonly balance: Balance;
  /** Futures played, and about how many there will be. */
  readonly futures: { readonly done: number; readonly planned: number };
}
