// The diplomats of alternating offers, as data: how long they hold out, how they read the other party, and what they do near the deadline.
import type { Issue } from '../../scenario/domain.ts';
import { concessionModel } from './concession-model.ts';
import { frequencyModel } from './frequency-model.ts';
import type { OpponentModel } from './opponent-model.ts';

export interface Strength {
  /** Exponent of its aspiration over time: 1 is linear, above 1 holds out (Boulware). */
  readonly patience: number;
  /** Where its aspiration ends: how far above its reservation value, 0–1 of the way to its best outcome. */
  readonly restraint: number;
  /** How it learns what the other party wants. */
  readonly model: (issues: readonly Issue[]) => OpponentModel;
  /** How far below its aspiration it goes for the sake of an offer not made before, as a share of what its best outcome is worth. */
  readonly variety: number;
  /** For how many last offers, at most, it tries what the other party has shown to be content with. */
  readonly endgame: number;
  /** How much more than that it leaves to the other in its last offer, 0–1 of what the other has come down by. */
  readonly largesse: number;
  /**
   * Before it accepts, it tries to do better with outcomes that seem at most so much worse for the other party, in estimated utility; 0
   * accepts at once.
   */
  readonly scrutiny: number;
}

/** Set by trial on the oracles’ domains and on drawn ones, others than the tests draw; docs/agents.md has what they reach. */
export const strengths = {
  attache: {
    patience: 4,
    restraint: 0.05,
    model: frequencyModel,
    variety: 0.05,
    endgame: 4,
    largesse: 0.3,
    scrutiny: 0,
  },
  ambassador: {
    patience: 5,
    restraint: 0.05,
    model: concessionModel,
    variety: 0.05,
    endgame: 6,
    largesse: 0.2,
    scrutiny: 0.05,
  },
  minister: {
    patience: 8,
    restraint: 0.2,
    model: concessionModel,
    variety: 0.05,
    endgame: 3,
    largesse: 0.2,
    scrutiny: 0.05,
  },
} as const satisfies Record<string, Strength>;
