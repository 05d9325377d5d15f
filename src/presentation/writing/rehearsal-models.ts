// A rehearsal in words and numbers: findings, and plots that are tables too.
import type { DealPlaneModel } from '../debrief/deal-models.ts';
import type { FieldPath, Grade } from '../../review/rehearsal/finding.ts';

export interface FindingModel {
  readonly grade: Grade;
  readonly gradeWord: string;
  readonly text: string;
  /** What to do about it, or what it means. */
  readonly cure: string;
  readonly path: FieldPath;
  /** The field in words. */
  readonly field: string;
}

/** Findings that say the same of different things: the first few are shown, the others fold. */
export interface FindingGroup {
  readonly shown: readonly FindingModel[];
  readonly folded: readonly FindingModel[];
}

export const topics = [
  'agreement',
  'balance',
  'length',
  'deals',
  'points',
  'moves',
  'events',
  'home',
  'endings',
] as const;
export type Topic = (typeof topics)[number];

/** A bar with its interval, all 0–1 of the plot’s width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Null: none is drawn. */
  readonly between: readonly [number, number] | null;
}

/** A row of a table that is also a plot: its name, a bar or dot, and cells in the order of the columns. */
export interface PlotRow {
  readonly key: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly cells: readonly string[];
  /** Where the row’s thing stands in the file; null: nowhere. */
  readonly path: FieldPath | null;
}

export interface PlotTable {
  readonly key: string;
  readonly topic: Topic;
  readonly title: string;
  readonly intro: string;
  /** Of the row’s name, the plot and the cells. */
  readonly columns: readonly string[];
  /** Where nothing lies on the plot, 0–1: bars are measured from there. */
  readonly zero: number;
  readonly rows: readonly PlotRow[];
}

export interface RehearsalMapModel extends DealPlaneModel {
  readonly note: string;
  readonly nash: readonly [number, number] | null;
  readonly made: readonly {
    readonly at: readonly [number, number];
    readonly games: number;
    readonly cells: readonly string[];
  }[];
}

export interface RehearsalModel {
  readonly summary: string;
  readonly sections: readonly {
    readonly topic: Topic;
    readonly title: string;
    readonly groups: readonly FindingGroup[];
    readonly plots: readonly PlotTable[];
  }[];
  /** Null until the deals were looked at, or where none can be drawn. */
  readonly map: RehearsalMapModel | null;
}
