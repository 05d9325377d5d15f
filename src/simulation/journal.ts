// A game as a journal: scenario, settings and moves. Replaying it gives the same state, bit for bit, on every machine.
import type { Scenario } from '../scenario/format/scenario.ts';
import { checkMove } from './check-move.ts';
import type { Consequence } from './consequence.ts';
import { createGame } from './create.ts';
import type { PartyId } from './ids.ts';
import type { Move } from './move.ts';
import { isMove, malformedAt } from './moves/move-shape.ts';
import { advance } from './play.ts';
import type { Refusal } from './refusal.ts';
import { contentHash } from '../scenario/content-hash.ts';
import type { GameSettings, State } from './state.ts';
import type { Mutable } from './world.ts';

/** How large a journal may be. Files and links come from strangers. */
export const journalLimits = { moves: 20_000, seedLength: 200, idLength: 100 } as const;

export interface JournalMove {
  readonly by: PartyId;
  readonly move: Move;
}

export interface Journal {
  /** The version of the journal format. */
  readonly cessation: 1;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly settings: GameSettings;
  readonly moves: readonly JournalMove[];
}

/** Why something is not a journal. `path` leads to the place, such as "moves.3.move.kind"; "" is the whole. */
export interface JournalProblem {
  readonly code: 'not-a-journal' | 'unknown-version' | 'too-long';
  readonly path: string;
}

/** Why a journal cannot be replayed; `at` counts moves from 0. */
export type ReplayProblem =
  | {
      readonly code: 'other-scenario';
      readonly expected: State['scenario'];
      readonly given: State['scenario'];
    }
  | {
      readonly code: 'illegal-move';
      readonly at: number;
      readonly by: PartyId;
      readonly move: Move;
      readonly refusal: Refusal;
    };

export type Replayed =
  | {
      readonly ok: true;
      readonly state: Mutable<State>;
      readonly consequences: readonly Consequence[];
    }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** The journal of a game in which nobody has moved yet. */
export function startJournal(scenario: Scenario, settings: GameSettings): Journal {
  return {
    cessation: 1,
    scenario: { id: scenario.id, hash: contentHash(scenario) },
    settings,
    moves: [],
  };
}

/** Plays a journal from its beginning. Stops at the first move that is not legal and says which and why; never throws on what `readJournal` gave. */
export function replay(scenario: Scenario, journal: Journal): Replayed {
  const expected = { id: scenario.id, hash: contentHash(scenario) };
  if (journal.scenario.hash !== expected.hash || journal.scenario.id !== expected.id)
    return { ok: false, problem: { code: 'other-scenario', expected, given: journal.scenario } };
  const { state, consequences } = createGame(scenario, journal.settings);
  for (const [at, { by, move }] of journal.moves.entries()) {
    const refusal = checkMove(scenario, state, by, move);
    if (refusal !== undefined) return { ok: false, problem: { code: 'illegal-move', at, by, move, refusal } };
    for (const consequence of advance(scenario, state, move)) consequences.push(consequence);
  }
  return { ok: true, state, consequences };
}

/** Reads a journal from parsed JSON of any origin. Never throws; keeps only what belongs in a journal. */
export function readJournal(
  json: unknown,
):
  | { readonly ok: true; readonly journal: Journal }
  | { readonly ok: false; readonly problem: JournalProblem } {
  const found = parse(json);
  return 'code' in found ? { ok: false, problem: found } : { ok: true, journal: found };
}

function parse(json: unknown): Journal | JournalProblem {
  if (!isTable(json) || !Object.hasOwn(json, 'cessation')) return not('');
  if (json['cessation'] !== 1) return { code: 'unknown-version', path: 'cessation' };
  const { scenario, settings, moves } = json;
  if (!isTable(scenario)) return not('scenario');
  if (!isShort(scenario['id'])) return not('scenario.id');
  if (!isShort(scenario['hash'])) return not('scenario.hash');
  const chosen = parseSettings(settings);
  if ('code' in chosen) return chosen;
  if (!Array.isArray(moves)) return not('moves');
  if (moves.length > journalLimits.moves) return { code: 'too-long', path: 'moves' };
  const read: JournalMove[] = [];
  for (const [at, entry] of moves.entries()) {
    const parsed = parseMove(entry, at);
    if ('code' in parsed) return parsed;
    read.push(parsed);
  }
  return {
    cessation: 1,
    scenario: { id: scenario['id'], hash: scenario['hash'] },
    settings: chosen,
    moves: read,
  };
}

function parseSettings(settings: unknown): GameSettings | JournalProblem {
  if (!isTable(settings)) return not('settings');
  const { seed, first } = settings;
  if (typeof seed !== 'string') return not('settings.seed');
  if (seed.length > journalLimits.seedLength) return { code: 'too-long', path: 'settings.seed' };
  if (first === undefined) return { seed };
  return isShort(first) ? { seed, first } : not('settings.first');
}

function parseMove(entry: unknown, at: number): JournalMove | JournalProblem {
  if (!isTable(entry)) return not(`moves.${at}`);
  const { by, move } = entry;
  if (!isShort(by)) return not(`moves.${at}.by`);
  if (!isMove(move)) {
    const path = malformedAt(move) ?? '';
    return not(path === '' ? `moves.${at}.move` : `moves.${at}.move.${path}`);
  }
  return { by, move };
}

const not = (path: string): JournalProblem => ({ code: 'not-a-journal', path });

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= journalLimits.idLength;
