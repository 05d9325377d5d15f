// A game of the record: the record’s script on one seed, with what history knows to measure it by.
import { daysBetween } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Journal, startJournal } from '../../simulation/journal.ts';
import { meanViolence } from '../../simulation/conditions/measures.ts';
import type { State } from '../../simulation/state.ts';
import { type PlayedOut, playOut } from '../play-out.ts';
import type { HistoricalRecord } from './record.ts';
import { recordPlayers } from './record-script.ts';

export interface RecordGame extends PlayedOut {
  /** The day of the calendar on which both had initialled the text; null if they never did. */
  readonly signed: number | null;
  /** Mean violence on the fronts by day of the calendar; days that passed unseen between two moves are left out. */
  readonly violence: ReadonlyMap<number, FrontViolence>;
}

/** Mean violence on the fronts, 0–100. */
export interface FrontViolence {
  /** On those that a cessation covers: the model’s own measure. */
  readonly covered: number;
  /** On all of them, also where outlawed groups fight. */
  readonly all: number;
}

/** Plays the record on a seed. */
export function playRecord(scenario: Scenario, record: HistoricalRecord, seed: string): RecordGame {
  const violence = new Map<number, FrontViolence>();
  let signed: number | null = null;
  const played = playOut(scenario, seed, recordPlayers(scenario, record), (state, { move }) => {
    violence.set(state.day, violenceOf(scenario, state));
    if (move.kind === 'initial' && state.session !== 'talks') signed = state.day;
  });
  return { ...played, signed, violence };
}

function violenceOf(scenario: Scenario, state: State): FrontViolence {
  let sum = 0;
  let fronts = 0;
  for (const id in scenario.zones) {
    if (scenario.zones[id]?.front !== true) continue;
    sum += state.zones[id]?.intensity ?? 0;
    fronts += 1;
  }
  return { covered: meanViolence(scenario, state), all: fronts === 0 ? 0 : sum / fronts };
}

/** How many seeds are tried for a game that goes as history went. */
const mostSeeds = 400;

/**
 * The journal of the record: the first game, by seeds `record/0`, `record/1`, …, that goes as history went. Its text is initialled on the
 * date, is in force within a day of day D, is over on the day on which it was over, and no convoy reaches anybody.
 * Undefined when no seed up to `record/399` does.
 */
export function recordJournal(scenario: Scenario, record: HistoricalRecord): Journal | undefined {
  for (let seed = 0; seed < mostSeeds; seed += 1) {
    const game = playRecord(scenario, record, `record/${seed}`);
    if (goesAsHistory(scenario, record, game)) return journalOf(scenario, game);
  }
  return undefined;
}

/** The journal of a game that was played to its end. */
export function journalOf(scenario: Scenario, { state, moves }: PlayedOut): Journal {
  return { ...startJournal(scenario, state.settings), moves };
}

function goesAsHistory(scenario: Scenario, record: HistoricalRecord, game: RecordGame): boolean {
  const { state, signed } = game;
  const start = scenario.calendar.start ?? record.signed;
  const { since, until } = state.cessation;
  if (signed !== daysBetween(start, record.signed) || since === null || until === null) return false;
  return (
    Math.abs(since - daysBetween(start, record.inForce)) <= 1 &&
    until === daysBetween(start, record.over) &&
    state.tally.reached === 0
  );
}

/** Whether the convoy of the record reached its people at least once. */
export function hasConvoyArrived({ convoy }: HistoricalRecord, state: Pick<State, 'convoys'>): boolean {
  return convoy !== undefined && (state.convoys[convoy]?.delivered ?? 0) > 0;
}

/** A journal as a file: a line a move, so that differences between two versions can be read. */
export function journalText({ moves, ...head }: Journal): string {
  const lines = moves.map((entry) => `    ${JSON.stringify(entry)}`);
  const opening = JSON.stringify(head, undefined, 2).slice(0, -2);
  return `${opening},\n  "moves": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
