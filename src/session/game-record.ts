// One game as it is played: its state, its journal, its log, who plays, and what can be taken back. No clock, no storage.
import type { Scenario } from '../scenario/format/scenario.ts';
import { checkMove } from '../simulation/check-move.ts';
import type { Consequence } from '../simulation/consequence.ts';
import { createGame } from '../simulation/create.ts';
import type { PartyId } from '../simulation/ids.ts';
import { type Journal, type ReplayProblem, replay, startJournal } from '../simulation/journal.ts';
import type { Move } from '../simulation/move.ts';
import { play } from '../simulation/play.ts';
import type { State } from '../simulation/state.ts';
import type { Player, ScenarioOrigin } from '../lesson/game-setup.ts';
import type { Lesson } from '../lesson/lesson.ts';

export type { ScenarioOrigin } from '../lesson/game-setup.ts';

export type Players = Readonly<Record<PartyId, Player>>;

export interface GameRecord {
  /** The save that it is kept under. */
  readonly key: string;
  readonly scenario: Scenario;
  readonly origin: ScenarioOrigin;
  readonly players: Players;
  readonly state: State;
  readonly journal: Journal;
  readonly log: readonly Consequence[];
  /** Per side: how much of the log it has seen. */
  readonly seen: Readonly<Record<PartyId, number>>;
  /** The finished game from which this one goes on otherwise. */
  readonly branchedFrom?: Journal | undefined;
  /** The assignment that it answers. */
  readonly lesson?: Lesson | undefined;
  /** Of a game out of the class report, and of games that go on from it: the student’s name there. */
  readonly student?: string | undefined;
  /** Of a game that goes on otherwise from one under an assignment: its code. It answers no assignment itself. */
  readonly apartFrom?: string | undefined;
  /** Earlier records of this turn that can be gone back to, newest last. */
  readonly before: readonly GameRecord[];
}

interface Start {
  readonly key: string;
  readonly scenario: Scenario;
  readonly origin: ScenarioOrigin;
  readonly players: Players;
  readonly branchedFrom?: Journal | undefined;
  readonly lesson?: Lesson | undefined;
  readonly student?: string | undefined;
  readonly apartFrom?: string | undefined;
}

/** A new game from a seed. */
export function newRecord(start: Start, seed: string): GameRecord {
  const { state, consequences } = createGame(start.scenario, { seed });
  return {
    ...start,
    state,
    journal: startJournal(start.scenario, { seed }),
    log: consequences,
    seen: {},
    before: [],
  };
}

/**
 * A game played again from its journal, or why it cannot be. `seen` is what each side had read when it was kept; a side of which that
 * is not known is told what has happened since its own last move, as it would have been at the table.
 */
export function replayedRecord(
  start: Start,
  journal: Journal,
  seen: GameRecord['seen'] = {},
): { readonly record: GameRecord } | { readonly problem: ReplayProblem } {
  const replayed = replay(start.scenario, journal);
  if (!replayed.ok) return { problem: replayed.problem };
  const { state, consequences: log } = replayed;
  const read = (side: PartyId): number =>
    Math.min(log.length, seen[side] ?? knownAtLastMove(start.scenario, journal, side));
  return {
    record: {
      ...start,
      state,
      journal,
      log,
      seen: Object.fromEntries(state.sides.map((side) => [side, read(side)])),
      before: [],
    },
  };
}

/** How many consequences there were when the side made its last move; none before its first. */
function knownAtLastMove(scenario: Scenario, journal: Journal, side: PartyId): number {
  const last = journal.moves.findLastIndex(({ by }) => by === side);
  if (last < 0) return 0;
  const until = replay(scenario, { ...journal, moves: journal.moves.slice(0, last) });
  return until.ok ? until.consequences.length : 0;
}

/** A game that goes on from a saved state because its journal was played on another release: what happened before is not told. */
export function continuedRecord(start: Start, journal: Journal, state: State): GameRecord {
  return { ...start, state, journal, log: [], seen: {}, before: [] };
}

/** Plays a move of the side on turn. Returns the same record when the move is not legal. */
export function played(record: GameRecord, move: Move): GameRecord {
  const by = record.state.turn?.side;
  if (by === undefined || checkMove(record.scenario, record.state, by, move) !== undefined) return record;
  const { state, consequences, revealed } = play(record.scenario, record.state, move);
  const sameTurn = state.turn?.side === by;
  return {
    ...record,
    state,
    journal: { ...record.journal, moves: [...record.journal.moves, { by, move }] },
    log: [...record.log, ...consequences],
    seen: { ...record.seen, [by]: record.log.length },
    before: revealed || !sameTurn ? [] : [...record.before, record],
  };
}

/** Whether it is what a student handed in, as it was handed in. */
export const isHandedIn = ({ student, branchedFrom }: GameRecord): boolean =>
  student !== undefined && branchedFrom === undefined;

/** Whether the last move can be taken back: it was this turn’s, nothing hidden came out, and no assignment forbids it. */
export const canUndo = (record: GameRecord): boolean =>
  record.before.length > 0 && record.lesson?.terms.undo !== false;

/** Whether copies may be kept: under an assignment that lets nothing be taken back, a copy from before a move would do just that. */
export const mayCopy = ({ lesson, state }: Partial<Pick<GameRecord, 'lesson' | 'state'>>): boolean =>
  lesson?.terms.undo !== false || (state?.ended ?? null) !== null;

/** Whether another game may be begun instead: under an assignment that lets nothing be taken back, not before this one is over. */
export const mayBeginAgain = (record: GameRecord): boolean => mayCopy(record);

/** Whether the game has a result to hand in: its own, not a student’s, and not one that goes on from a finished game. */
export const mayHandIn = ({ lesson, student }: GameRecord): boolean =>
  lesson !== undefined && student === undefined;

/** The record before the last move, or the same if it cannot be taken back. What was answered before it stays answered. */
export function undone(record: GameRecord): GameRecord {
  const before = canUndo(record) ? record.before.at(-1) : undefined;
  if (before === undefined) return record;
  return record.lesson === undefined ? before : { ...before, lesson: record.lesson };
}

/** Marks everything so far as seen by a side. */
export function seenBy(record: GameRecord, side: PartyId): GameRecord {
  return { ...record, seen: { ...record.seen, [side]: record.log.length } };
}

/** Whether the side is played by a person at this device. */
export const isPerson = (record: GameRecord, side: PartyId): boolean =>
  record.players[side]?.kind !== 'computer';
