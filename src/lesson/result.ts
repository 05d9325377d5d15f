// What a student hands in: the journal of a game and the answers given on the way. Reading trusts nothing.
import type { Scenario } from '../scenario/format/scenario.ts';
import { digestOf } from '../scenario/digest.ts';
import { z } from '../scenario/zod.ts';
import { outcomeOf } from '../review/outcomes.ts';
import type { PartyId } from '../simulation/ids.ts';
import { type Journal, readJournal } from '../simulation/journal.ts';
import type { State } from '../simulation/state.ts';
import { originShape, type Player, playerShape, type ScenarioOrigin } from './game-setup.ts';

export const answerKinds = ['prediction', 'reason', 'before', 'after'] as const;

/** What a student wrote or chose, and when. */
export interface Answer {
  readonly kind: (typeof answerKinds)[number];
  /** How many moves had been made, by both sides. */
  readonly at: number;
  /** The question as it was put. */
  readonly question: string;
  /** The sentence that was written, or the words that were chosen. */
  readonly text: string;
  /** Of a prediction: what it is about, such as "lasting"; see `measures.ts`. */
  readonly measure?: string | undefined;
  /** Of a prediction: how likely the student thought it, 0–1. */
  readonly value?: number | undefined;
  /** The side whose player answered, where two share a device. */
  readonly by?: PartyId | undefined;
  /** Of a prediction or reason: the moment that it was asked for; see `questions.ts`. */
  readonly ask?: string | undefined;
}

export interface Result {
  readonly format: 'cessation-result';
  readonly version: 1;
  /** As it was played: cut to a length, it has a fingerprint of its own. */
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly origin: ScenarioOrigin;
  readonly journal: Journal;
  readonly players: Readonly<Record<PartyId, Player>>;
  /** The side of the student; the first of two who shared a device. */
  readonly side: PartyId;
  readonly name?: string | undefined;
  /** Of two who shared a device: their names by side, empty where none was given. */
  readonly names?: Readonly<Record<PartyId, string>> | undefined;
  readonly answers: readonly Answer[];
  /** What the student’s device says came of it: only ever compared with what a replay gives. */
  readonly claimed: {
    /** `digestOf` the last state. */
    readonly digest: string;
    readonly outcomes: Readonly<Record<string, number>>;
  };
  /** The code of the assignment that it answers. */
  readonly assignment?: string | undefined;
  /** Which game of this student under the assignment it is, from 2; left out: the first. */
  readonly attempt?: number | undefined;
}

/** How large a result may be: the files and links come from strangers. */
export const resultLimits = {
  /** The whole, in characters. */
  text: 4_000_000,
  answers: 400,
  question: 1_000,
  answer: 2_000,
  name: 60,
  outcomes: 40,
  code: 40,
  attempts: 99,
} as const;

/** Why a text is no result. `path` leads to the place, such as "journal.moves.3"; "" is the whole. */
export interface ResultProblem {
  readonly code: 'too-large' | 'not-json' | 'not-a-result' | 'newer' | 'bad-journal';
  readonly path: string;
}

const shortText = z.string().max(200);
export const answerShape = z.object({
  kind: z.enum(answerKinds),
  at: z.number().int().min(0).max(20_000),
  question: z.string().max(resultLimits.question),
  text: z.string().max(resultLimits.answer),
  measure: shortText.optional(),
  value: z.number().min(0).max(1).optional(),
  by: shortText.optional(),
  ask: shortText.optional(),
});
export const attemptShape = z.number().int().min(2).max(resultLimits.attempts).optional();
const atMost =
  (most: number) =>
  (table: Readonly<Record<string, unknown>>): boolean =>
    Object.keys(table).length <= most;
export const namesShape = z.record(shortText, z.string().max(resultLimits.name)).refine(atMost(2)).optional();
const shape = z.object({
  format: z.literal('cessation-result'),
  version: z.literal(1),
  scenario: z.object({ id: shortText, hash: shortText, title: shortText }),
  origin: originShape,
  journal: z.unknown(),
  players: z.record(shortText, playerShape).refine(atMost(2)),
  side: shortText,
  name: z.string().max(resultLimits.name).optional(),
  names: namesShape,
  answers: z.array(answerShape).max(resultLimits.answers),
  claimed: z.object({
    digest: shortText,
    outcomes: z.record(shortText, z.number()).refine(atMost(resultLimits.outcomes)),
  }),
  assignment: z.string().max(resultLimits.code).optional(),
  attempt: attemptShape,
});

/** Reads a result from the text of a file or link. Never throws; keeps only what belongs in a result, and believes none of it. */
export function readResult(text: string): { readonly result: Result } | { readonly problem: ResultProblem } {
  if (text.length > resultLimits.text) return { problem: { code: 'too-large', path: '' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { code: 'not-json', path: '' } };
  }
  return resultFrom(json);
}

function resultFrom(json: unknown): { readonly result: Result } | { readonly problem: ResultProblem } {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'cessation-result')
    return { problem: { code: 'not-a-result', path: '' } };
  if ('version' in json && typeof json.version === 'number' && json.version > 1)
    return { problem: { code: 'newer', path: 'version' } };
  const parsed = shape.safeParse(json);
  if (!parsed.success)
    return { problem: { code: 'not-a-result', path: parsed.error.issues[0]?.path.join('.') ?? '' } };
  const read = readJournal(parsed.data.journal);
  if (!read.ok) {
    const path = ['journal', read.problem.path].filter((part) => part !== '').join('.');
    return { problem: { code: 'bad-journal', path } };
  }
  return { result: { ...parsed.data, journal: read.journal } };
}

/** The outcomes of a game as named numbers: what a result claims and a replay must give again. Yes is 1, no is 0. */
export function outcomeNumbers(scenario: Scenario, state: State): Readonly<Record<string, number>> {
  const { signed, ratified, lasting, cessationDays, measures } = outcomeOf(scenario, state);
  return {
    signed: Number(signed),
    ratified: Number(ratified),
    lasting: Number(lasting),
    ...(cessationDays === null ? {} : { cessationDays }),
    ...measures,
  };
}

/** What a student hands in of a game. `scenario` and `state` are those of the game as it was played. */
export function resultOf(
  game: Pick<
    Result,
    'origin' | 'journal' | 'players' | 'side' | 'name' | 'names' | 'answers' | 'assignment' | 'attempt'
  >,
  scenario: Scenario,
  state: State,
): Result {
  return {
    format: 'cessation-result',
    version: 1,
    scenario: { ...game.journal.scenario, title: scenario.title },
    ...game,
    claimed: { digest: digestOf(state), outcomes: outcomeNumbers(scenario, state) },
  };
}

/** The text of a result file. */
export const writeResult = (result: Result): string => JSON.stringify(result);
