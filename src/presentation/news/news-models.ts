// What changed, why, and how things stand, as every screen shows it, in words and numbers, once.
import type { IconName } from '../pictures/icon-paths.ts';

/** A line of the log or of a digest. */
export interface NewsModel {
  readonly id: number;
  readonly day: number;
  readonly date: string;
  readonly sentence: string;
  /** For events: what is told beyond the headline, and by whom. */
  readonly story: {
    readonly text: string | null;
    readonly reports: readonly { readonly by: string; readonly text: string }[];
    readonly sources: readonly string[];
  } | null;
  readonly icon: IconName;
  /** How prominently to show it: headline, line, or detail. */
  readonly rank: 'headline' | 'line' | 'detail';
  /** Zones, routes, points and stakeholders it is about. */
  readonly about: readonly string[];
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** The answer to "why?": a tree that goes back to moves, events and chance. */
export interface WhyModel {
  readonly sentence: string;
  /** A change that can itself be asked why, or the end of a chain. `unknown`: something that the side may not know. */
  readonly kind:
    | 'consequence'
    | 'move'
    | 'event'
    | 'answer'
    | 'clause'
    | 'chance'
    | 'rule'
    | 'start'
    | 'unknown';
  readonly consequence: number | null;
  readonly because: readonly WhyModel[];
}

export interface GaugeModel {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  readonly value: number;
  readonly word: string;
}

/** Numbers that tell the state of things on the ground; never a score. */
export interface TallyModel {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly sentence: string;
  }[];
}
