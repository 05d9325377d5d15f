// What a rehearsal says of a scenario: figures with their intervals, and the findings that follow from them.
import type {
  AnswerId,
  CardId,
  EventId,
  OptionId,
  PartyId,
  PointId,
  StakeholderId,
} from '../../simulation/ids.ts';
import type { Estimate } from '../game-review/estimate.ts';
import type { End } from '../game-review/futures.ts';
import type { DealsOnPaper } from './deals.ts';
import type { Finding } from './finding.ts';
import type { Both } from './game-record.ts';

export interface AgreementFigures {
  /** Of plain games: initialled by both, ratified, standing at the end of the calendar. */
  readonly signed: Estimate;
  readonly ratified: Estimate;
  readonly lasting: Estimate;
  /** How plain games ended, and why those without an agreement had none. */
  readonly ends: readonly { readonly end: End; readonly share: Estimate }[];
  readonly without: readonly {
    readonly why: 'time-up' | 'called-home' | 'broken-off';
    readonly share: Estimate;
  }[];
  /** The scenario’s endings, over all games. */
  readonly endings: readonly { readonly ending: string; readonly share: Estimate }[];
}

export interface SideFigures {
  /** Per side: the share of what it could gain that its ratified deals gave it. Null where there were too few. */
  readonly gains: Both<Estimate> | null;
  /** The first side’s share less the second’s, deal by deal. */
  readonly difference: Estimate | null;
  /** Own outcomes of plain games, in tenths from 0 to 1: how many games in each. */
  readonly outcomes: Both<readonly number[]>;
  /** Own outcome of the side that began less that of the other, measured as gains; over plain games. */
  readonly first: Estimate | null;
}

export interface Spread {
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
}

export interface LengthFigures {
  /** Moves of both sides in plain games. */
  readonly moves: Spread;
  readonly rounds: Spread;
  readonly roundsThereAre: number;
  /** For one person against the computer, by `minutesFor`; of them, reading in. */
  readonly minutes: Spread;
  readonly reading: number;
  /** Counts of plain games by moves, in bins of equal width. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly games: number }[];
}

export interface OptionFigures {
  readonly option: OptionId;
  /** Of the plain games in which the point was settled. */
  readonly chosen: Estimate;
  /** The same with an interval that holds for all options together. */
  readonly chosenSurely: Estimate;
  /** Over all games. */
  readonly everChosen: number;
  /** Signed deals with it that lasted less those without it; an interval for all options together. Null where either is missing. */
  readonly lasting: Estimate | null;
  /** Share of acceptable deals that have it; null where they were too many to look at. */
  readonly inZone: number | null;
}

export interface PointFigures {
  readonly point: PointId;
  /** Share of plain games in which it was settled. */
  readonly settled: Estimate;
  /** The option that is no worse than any other for both sides and better for one; null: there is none. */
  readonly best: OptionId | null;
  readonly options: readonly OptionFigures[];
}

export interface MoveFigures {
  readonly card: CardId;
  readonly side: PartyId;
  /** Shares of plain games in which the side could play it, and in which it did. */
  readonly playable: Estimate;
  readonly played: Estimate;
  /** In how many of all games it could. */
  readonly everPlayable: number;
  /** What playing it as soon as possible, instead of never, does to the side’s own outcome: in shares of what it could gain. Null: too few pairs. */
  readonly effect: Estimate | null;
  /** The same with an interval that holds for all cards together. */
  readonly effectSurely: Estimate | null;
  /** What it does to the share of games in which an agreement lasts. */
  readonly lasting: Estimate | null;
  /** Games played again without its effects, and what came of them; null: not tried. */
  readonly twin: TwinFigures | null;
}

export interface EventFigures {
  readonly event: EventId;
  /** Share of all games in which it happened. */
  readonly happened: Estimate;
  readonly crisis: boolean;
  /** Per side that answers: how often it gave each answer, over all games; empty where it is no crisis. */
  readonly answers: readonly {
    readonly side: PartyId;
    readonly given: readonly { readonly answer: AnswerId; readonly times: number }[];
  }[];
  readonly twin: TwinFigures | null;
  /** What it does to the share of games in which an agreement stands at the end: the same games with it and without; null: not tried. */
  readonly decides: {
    readonly games: number;
    readonly held: number;
    readonly without: number;
    readonly surely: Estimate;
  } | null;
}

/** Games played again without something, those among them with the same outcome, and those with the same last state. */
export interface TwinFigures {
  readonly tries: number;
  readonly same: number;
  readonly still: number;
}

export interface VetoFigures {
  readonly stakeholder: StakeholderId;
  /** Share of the texts put before it in plain games that it refused. */
  readonly refused: Estimate;
  /** Its part of all refusals, 0–1. */
  readonly part: number;
}

export interface Rehearsal {
  readonly scenario: string;
  readonly seed: string;
  readonly games: {
    readonly planned: number;
    readonly done: number;
    readonly plain: number;
    readonly pressed: number;
    readonly odd: number;
  };
  /** Of all games: those that came to each phase. */
  readonly reached: Readonly<Record<'talks' | 'capitals' | 'implementation', number>>;
  /** Is everything done that was asked for? Until then figures are provisional. */
  readonly complete: boolean;
  readonly sides: Both<PartyId>;
  readonly agreement: AgreementFigures;
  readonly balance: SideFigures;
  readonly length: LengthFigures;
  readonly points: readonly PointFigures[];
  readonly moves: readonly MoveFigures[];
  readonly events: readonly EventFigures[];
  readonly vetoers: readonly VetoFigures[];
  /** Texts signed in plain games, and those of them that never came into force. */
  readonly home: { readonly submitted: number; readonly failed: Estimate };
  /** Undefined until looked at. */
  readonly deals: DealsOnPaper | undefined;
  /** What ratified deals of plain games were worth to both sides, and how many were worth the same. */
  readonly made: readonly { readonly at: Both<number>; readonly games: number }[];
  readonly findings: readonly Finding[];
}

/** Everything but what is concluded from it. */
export type Figures = Omit<Rehearsal, 'findings'>;
