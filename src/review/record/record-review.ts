// The review of a record: its own curve of odds and deaths, its decisions by date and what came of it, measured once and kept beside the scenario.
import { characters } from '../../opponent/levels.ts';
import { simpleOpponent } from '../../opponent/simple-opponent.ts';
import { atLength, offeredLengths } from '../../scenario/lengths/at-length.ts';
import { contentHash } from '../../scenario/content-hash.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Journal, JournalMove } from '../../simulation/journal.ts';
import { replay } from '../../simulation/journal.ts';
import { type GameOutcome, gameOutcome } from '../game-outcome.ts';
import type { Estimate } from '../game-review/estimate.ts';
import { playFutures } from '../game-review/futures.ts';
import { headsOf } from '../game-review/heads.ts';
import { Ledger } from '../game-review/ledger.ts';
import type { CurvePoint, Decision } from '../game-review/review.ts';
import { type Position, timelineOf } from '../game-review/timeline.ts';
import type { HistoricalRecord, RecordStep } from './record.ts';

/** The version of this format. */
const recordReviewVersion = 1;

/** A point of the record’s curve. */
export type RecordPoint = Pick<CurvePoint, 'at' | 'day' | 'session' | 'lasting' | 'killed'>;

/** A decision of the record, in the order of the game. Turns that only pass are none. */
export interface RecordDecision extends Decision {
  /** The date that it has in the record, year-month-day; left out where the record does not tell of it. */
  readonly told?: string;
}

/** What `npm run history` measures of the record of a scenario and writes beside it. */
export interface RecordReview {
  readonly recordReview: typeof recordReviewVersion;
  /** The scenario on which it was measured: that of the journal. */
  readonly scenario: Journal['scenario'];
  /** Fingerprints of the same scenario at its shorter lengths. */
  readonly shorter: readonly string[];
  /** Dates of history, year-month-day: when the text was signed, in force, and over. */
  readonly history: Pick<HistoricalRecord, 'signed' | 'inForce' | 'over'>;
  /** Futures of each point of the curve. */
  readonly futures: number;
  readonly outcome: GameOutcome;
  readonly decisions: readonly RecordDecision[];
  readonly curve: readonly RecordPoint[];
}

/** Futures of each point. A design choice: intervals of 10 points of a hundred at most to either side, and the whole record in two minutes. */
const futuresOfPoint = 96;

/**
 * Reviews a record’s journal with the ambassadors that review players’ games. The same arguments give the same review. Throws where the journal
 * does not replay or does not end.
 */
export function reviewRecord(
  scenario: Scenario,
  record: HistoricalRecord,
  journal: Journal,
  futures = futuresOfPoint,
): RecordReview {
  const replayed = replay(scenario, journal);
  if (!replayed.ok)
    throw new Error(`The journal of the record does not replay (${replayed.problem.code}). Write it anew.`);
  const positions = timelineOf(scenario, journal);
  const { signed, inForce, over } = record;
  return {
    recordReview: recordReviewVersion,
    scenario: journal.scenario,
    shorter: shorterOf(scenario),
    history: { signed, inForce, over },
    futures,
    outcome: gameOutcome(replayed.state, replayed.consequences),
    decisions: decisionsIn(positions, record),
    curve: headsOf(positions).map((at) => recordPointAt(scenario, positions, at, futures)),
  };
}

/** A length that cuts nothing is the whole. */
const shorterOf = (scenario: Scenario): readonly string[] =>
  offeredLengths(scenario)
    .map(({ minutes }) => contentHash(atLength(scenario, minutes)))
    .filter((hash) => hash !== contentHash(scenario));

/** One point of the curve, after `at` moves. */
export function recordPointAt(
  scenario: Scenario,
  positions: readonly Position[],
  at: number,
  futures = futuresOfPoint,
): RecordPoint {
  const position = positions[at];
  if (position === undefined) throw new RangeError(`There is no position after ${at} moves.`);
  const ambassador = simpleOpponent(characters.ambassador);
  const ledger = new Ledger(positions);
  const asked = { at, from: 0, count: futures };
  ledger.take(asked, playFutures(scenario, position.state, asked, ambassador));
  const { lasting, killed } = ledger.outlook(at);
  const { day, session } = position.state;
  return { at, day, session, lasting: rounded(lasting, 10_000), killed: rounded(killed, 1) };
}

const rounded = ({ mean, low, high, samples }: Estimate, parts: number): Estimate => {
  const round = (value: number): number => Math.round(value * parts) / parts;
  return { mean: round(mean), low: round(low), high: round(high), samples };
};

/** Every move where there was a choice, but for passing; each with the date of the first step of the record that it carries out. */
function decisionsIn(positions: readonly Position[], record: HistoricalRecord): readonly RecordDecision[] {
  const left = new Set(record.steps);
  return positions.flatMap(({ at, state, next, hadChoice }): RecordDecision[] => {
    if (next === undefined || !hadChoice || next.move.kind === 'end-turn') return [];
    const told = dateIn(record, left, next);
    const { day, session } = state;
    return [{ at, day, session, by: next.by, move: next.move, ...(told === undefined ? {} : { told }) }];
  });
}

/** The date of the record’s own step. Cards and courtesies are each of their own date; clauses may be tabled more than once. */
function dateIn(
  record: HistoricalRecord,
  left: Set<RecordStep>,
  { by, move }: JournalMove,
): string | undefined {
  if (move.kind === 'initial') return record.signed;
  for (const step of left) {
    if (step.by !== by || !carriesOut(move, step.move)) continue;
    if (move.kind !== 'propose') left.delete(step);
    return step.date;
  }
  return undefined;
}

function carriesOut(move: JournalMove['move'], step: RecordStep['move']): boolean {
  switch (move.kind) {
    case 'play':
      return step.kind === 'play' && step.card === move.card;
    case 'persuade':
    case 'compensate':
      return step.kind === move.kind && step.stakeholder === move.stakeholder;
    case 'propose':
      return (
        step.kind === 'propose' &&
        Object.keys(move.package).every((point) => step.package[point] === move.package[point])
      );
    default:
      return false;
  }
}

/** The review as a file: a line for each decision and each point, so that differences between two versions can be read. */
export function recordReviewText({ decisions, curve, ...head }: RecordReview): string {
  const lines = (list: readonly unknown[]): string =>
    list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const opening = JSON.stringify(head, undefined, 2).slice(0, -2);
  return `${opening},\n  "decisions": [\n${lines(decisions)}\n  ],\n  "curve": [\n${lines(curve)}\n  ]\n}\n`;
}

/** Whether parsed JSON is a record’s review of the scenario with this fingerprint, in the version that this game reads. */
export function isRecordReviewOf(json: unknown, hash: string): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { recordReview, scenario } = json as Partial<RecordReview>;
  return recordReview === recordReviewVersion && scenario?.hash === hash;
}
