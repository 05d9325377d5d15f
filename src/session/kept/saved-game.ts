// A saved game as data: what storage, files and links hold. Reading trusts nothing.
import { z } from '../../scenario/zod.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Journal, readJournal } from '../../simulation/journal.ts';
import { type State, engineVersion } from '../../simulation/state.ts';
import {
  type GameRecord,
  type Players,
  type ScenarioOrigin,
  continuedRecord,
  replayedRecord,
} from '../game-record.ts';
import { termsShape } from '../../lesson/assignment.ts';
import { originShape, playerShape } from '../../lesson/game-setup.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { answerShape, attemptShape, namesShape, resultLimits } from '../../lesson/result.ts';
import type { Notice } from '../snapshot.ts';

export interface SavedGame {
  readonly saved: 1;
  readonly engine: number;
  readonly origin: ScenarioOrigin;
  readonly players: Players;
  readonly journal: Journal;
  /** The state it reached, so that a newer release can go on from it. Left out of links. */
  readonly state?: State;
  /** Per side: how many consequences it had read. Left out of links, whose readers have not read what others have. */
  readonly seen?: GameRecord['seen'];
  /** The assignment that it answers, with the answers. Left out of links, whose readers are others. */
  readonly lesson?: Lesson;
  /** Of a game that goes on from a move of a finished one: that one. Left out of links. */
  readonly branchedFrom?: Journal;
  /** Of one that goes on from a game under an assignment: the code. Left out of links. */
  readonly apartFrom?: string;
}

/** Largest save that is read, in characters. */
const largest = 8_000_000;
const shortText = z.string().max(200);
const lesson = z.object({
  terms: termsShape,
  name: z.string().max(resultLimits.name).optional(),
  names: namesShape,
  answers: z.array(answerShape).max(resultLimits.answers),
  attempt: attemptShape,
});
const shape = z.object({
  saved: z.literal(1),
  engine: z.number().int(),
  origin: originShape,
  players: z.record(shortText, playerShape),
  journal: z.unknown(),
  state: z.unknown().optional(),
  seen: z.record(shortText, z.number().int().nonnegative()).optional(),
  lesson: lesson.optional(),
  branchedFrom: z.unknown().optional(),
  apartFrom: z.string().max(resultLimits.code).optional(),
});

/** The save of a game: whole, or as little as somebody else needs to open it. */
export function savedGame(
  { origin: from, players, journal, state, seen, lesson: asked, branchedFrom, apartFrom }: GameRecord,
  whole = true,
): SavedGame {
  const least = { saved: 1, engine: engineVersion, origin: from, players, journal } as const;
  if (!whole) return least;
  return {
    ...least,
    state,
    seen,
    ...(asked === undefined ? {} : { lesson: asked }),
    ...(branchedFrom === undefined ? {} : { branchedFrom }),
    ...(apartFrom === undefined ? {} : { apartFrom }),
  };
}

/** A game that was opened: begun now, or kept from before. */
export interface Opened {
  readonly record: GameRecord;
  readonly isNew: boolean;
  /** Of a kept one: when it was changed last, ISO time. */
  readonly changed?: string;
  /** Another tab plays it. */
  readonly elsewhere?: boolean;
}

export type Loaded = Opened | { readonly notice: Notice };

/** Gives the scenario that a save was played on. */
export type FindScenario = (origin: ScenarioOrigin) => Promise<Scenario | undefined>;

/** Reads a save from the text of a file or link. */
export async function loadText(text: string, key: string, find: FindScenario): Promise<Loaded> {
  if (text.length > largest) return { notice: { code: 'save-damaged', detail: 'too-large' } };
  try {
    return await load(JSON.parse(text), key, find);
  } catch {
    return { notice: { code: 'save-damaged', detail: 'not-json' } };
  }
}

/** Reads a save of any origin: its journal is replayed, never believed; an older release’s save goes on from its state. */
export async function load(json: unknown, key: string, find: FindScenario): Promise<Loaded> {
  const parsed = shape.safeParse(json);
  if (!parsed.success)
    return { notice: { code: 'save-damaged', detail: parsed.error.issues[0]?.path.join('.') ?? '' } };
  const { engine, players, origin: from } = parsed.data;
  if (engine > engineVersion) return { notice: { code: 'save-newer' } };
  const read = readJournal(parsed.data.journal);
  if (!read.ok) return { notice: { code: 'save-damaged', detail: `journal ${read.problem.path}` } };
  const scenario = await find(from);
  if (scenario === undefined)
    return { notice: { code: 'save-other-scenario', detail: read.journal.scenario.id } };
  if (!Object.keys(scenario.parties).every((party) => Object.hasOwn(players, party)))
    return { notice: { code: 'save-damaged', detail: 'players' } };
  // A branch whose first game cannot be read is a game all the same.
  const first = readJournal(parsed.data.branchedFrom);
  const start = {
    key,
    scenario,
    origin: from,
    players,
    ...(parsed.data.lesson === undefined ? {} : { lesson: parsed.data.lesson }),
    ...(first.ok ? { branchedFrom: first.journal } : {}),
    ...(parsed.data.apartFrom === undefined ? {} : { apartFrom: parsed.data.apartFrom }),
  };
  const replayed = replayedRecord(start, read.journal, parsed.data.seen);
  if ('record' in replayed) return { record: replayed.record, isNew: false };
  const { problem } = replayed;
  const { state } = parsed.data;
  if (engine < engineVersion && problem.code === 'illegal-move' && isState(state, scenario))
    return { record: continuedRecord(start, read.journal, state), isNew: false };
  if (problem.code === 'other-scenario')
    return { notice: { code: 'save-other-scenario', detail: read.journal.scenario.id } };
  return { notice: { code: 'save-illegal-move', detail: String(problem.at + 1) } };
}

/** A rough check that a state belongs to the scenario; only saves of this device’s own older releases come here. */
function isState(state: unknown, scenario: Scenario): state is State {
  if (typeof state !== 'object' || state === null || !('scenario' in state) || !('sides' in state))
    return false;
  return (
    Array.isArray(state.sides) &&
    state.sides.every((side) => typeof side === 'string' && Object.hasOwn(scenario.parties, side))
  );
}
