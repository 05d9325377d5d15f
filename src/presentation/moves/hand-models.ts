// Moves as every screen offers them, in words and numbers, once: the stage draws these models and the desk writes them.
import type { MoveKind } from '../../scenario/format/play.ts';
import type { Move } from '../../simulation/move.ts';
import type { IconName } from '../pictures/icon-paths.ts';

/** A line on what a move does, and below it what follows where it hangs on chance or on a condition. */
export interface EffectLine {
  readonly text: string;
  readonly then: readonly EffectLine[];
}

/** A move card in the hand, or a generic move as a button: the same model. */
export interface CardModel {
  readonly key: string;
  readonly kind: MoveKind | 'answer' | 'turn';
  readonly kindWord: string;
  readonly title: string;
  readonly about: string;
  readonly advice: string | null;
  /** What it does, a line each, with chances in the open. Empty for the generic moves: `about` says it. */
  readonly effects: readonly EffectLine[];
  readonly icon: IconName;
  readonly cost: number;
  readonly costWord: string;
  /** The move to send; null when it needs a choice first (`choose`) or is refused. */
  readonly move: Move | null;
  /** What has to be chosen first: an offer to compose, a point, two points, a stakeholder. */
  readonly choose: 'offer' | 'non-paper' | null;
  readonly refused: string | null;
  /** Ids of zones, routes, points and stakeholders that it touches, for the preview. */
  readonly touches: readonly string[];
  readonly sources: readonly string[];
}

export interface HandModel {
  readonly groups: readonly {
    readonly kind: CardModel['kind'];
    readonly title: string;
    readonly cards: readonly CardModel[];
  }[];
  readonly influence: number;
}

export interface CrisisModel {
  readonly event: string;
  readonly title: string;
  readonly text: string;
  readonly zone: string | null;
  readonly reports: readonly { readonly by: string; readonly text: string }[];
  readonly answers: readonly CardModel[];
  /** The side has answered; the other has not yet. */
  readonly waitingForOther: boolean;
  /** The consequence to ask "why?" of. */
  readonly consequence: number;
  readonly sources: readonly string[];
}
