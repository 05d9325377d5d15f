// The report of a class in words and numbers.
import type { DealPlaneModel } from '../debrief/deal-models.ts';
import type { WithinModel } from '../debrief/review-models.ts';
import type { PartyId } from '../../simulation/ids.ts';
import type { Ended } from '../../lesson/class-report/class-game.ts';
import type { Sureness } from '../../lesson/class-report/splits.ts';

/** Places of games in the report, which tell who is meant. */
export type Games = readonly number[];

export interface EndedModel {
  readonly how: Ended;
  readonly title: string;
  readonly games: Games;
  readonly share: WithinModel;
  readonly shareWord: string;
  readonly rangeWord: string;
}

/** Games that came to the same text. */
export interface ClassDealModel {
  readonly at: readonly [number, number];
  readonly worthWords: readonly [string, string];
  /** How far it lies from the frontier. */
  readonly distanceWord: string;
  readonly how: Ended;
  readonly games: Games;
  readonly clauses: readonly string[];
}

export interface ClassDealsModel extends DealPlaneModel {
  readonly deals: readonly ClassDealModel[];
  readonly sentences: readonly string[];
}

export interface DistributionModel {
  readonly measure: string;
  readonly title: string;
  readonly name: string;
  readonly words: string;
  readonly bins: readonly { readonly words: string; readonly games: Games }[];
}

export interface FlowStatusModel {
  readonly key: string;
  /** A letter or sign that tells it apart without colour. */
  readonly sign: string;
  /** Place among the colours; null: nothing is agreed. */
  readonly colour: number | null;
  readonly title: string;
}

export interface FlowModel {
  readonly point: string;
  readonly title: string;
  readonly name: string;
  readonly statuses: readonly FlowStatusModel[];
  readonly columns: readonly {
    readonly title: string;
    readonly nodes: readonly { readonly key: string; readonly games: number }[];
  }[];
  readonly links: readonly {
    readonly column: number;
    readonly from: string;
    readonly to: string;
    readonly games: number;
  }[];
  readonly total: number;
  readonly ways: readonly { readonly words: string; readonly rounds: string; readonly games: Games }[];
}

export interface SplitModel {
  readonly key: string;
  readonly words: string;
  readonly having: string;
  readonly lacking: string;
  readonly difference: WithinModel;
  readonly differenceWord: string;
  readonly name: string;
  readonly sureness: Sureness;
  readonly sureWord: string;
}

export interface SplitsModel {
  readonly intro: string;
  readonly caution: string;
  /** Headings of the columns of games that did it, and of those that did not. */
  readonly columns: readonly [having: string, lacking: string];
  /** Those that are clear of nothing, at most a dozen. */
  readonly clear: readonly SplitModel[];
  readonly all: readonly SplitModel[];
}

/** A decision that reviews marked in several games. */
export interface SharedMomentModel {
  readonly key: string;
  readonly words: string;
  readonly cost: Games;
  readonly raised: Games;
}

export interface ForesightModel {
  readonly measure: string;
  readonly question: string;
  readonly name: string;
  readonly sentences: readonly string[];
  readonly meant: number;
  readonly came: number | null;
  readonly rows: readonly {
    readonly game: number;
    readonly value: number;
    readonly valueWord: string;
    readonly cameTrue: boolean | null;
    readonly cameWord: string;
  }[];
}

export interface ReasonsModel {
  readonly question: string;
  readonly rows: readonly {
    readonly game: number;
    readonly by: PartyId;
    readonly side: string;
    readonly when: string;
    readonly text: string;
  }[];
}

export interface PerspectiveModel {
  readonly question: string;
  readonly rows: readonly {
    readonly game: number;
    readonly by: PartyId;
    readonly side: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** A cell of the table: what is shown, and what it is sorted by. */
export interface CellModel {
  readonly words: string;
  readonly value: number | string;
}

export interface ClassTableModel {
  readonly columns: readonly { readonly id: string; readonly title: string; readonly isNumber: boolean }[];
  /** In the order of the games. */
  readonly rows: readonly (readonly CellModel[])[];
}

export interface ClassReportModel {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly ended: readonly EndedModel[];
  /** Null where there are too many deals to draw. */
  readonly deals: ClassDealsModel | null;
  readonly distributions: readonly DistributionModel[];
  readonly flows: readonly FlowModel[];
  readonly splits: SplitsModel;
  readonly foresight: readonly ForesightModel[];
  readonly reasons: readonly ReasonsModel[];
  readonly perspectives: readonly PerspectiveModel[];
  readonly table: ClassTableModel;
}
