// The record of a scenario: what both delegations did in history, as moves with dates, read from the file beside the scenario.
import { isDate } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { AnswerId, EventId, Package, PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import { malformedAt } from '../../simulation/moves/move-shape.ts';

/** A move that a delegation made, on its date. */
export interface RecordStep {
  /** Year-month-day, as in every date of the record. */
  readonly date: string;
  /** The last date on which it still fits; left out: only that of `date`, and for clauses of the text until they are agreed. */
  readonly until?: string;
  readonly by: PartyId;
  readonly move: Extract<Move, { readonly kind: 'propose' | 'play' | 'persuade' | 'compensate' }>;
}

/** How a delegation answered a crisis, or would have by what it is known for: best first. */
export interface RecordAnswer {
  readonly crisis: EventId;
  readonly by: PartyId;
  readonly answers: readonly AnswerId[];
}

export interface HistoricalRecord {
  readonly scenario: string;
  /** The date on which the text was initialled. */
  readonly signed: string;
  /** Day D. */
  readonly inForce: string;
  /** The date on which one side declared it over. */
  readonly over: string;
  /** The convoy of which the record tells, where there is one. */
  readonly convoy?: string;
  /** The text that was agreed, from the scenario’s debrief. */
  readonly deal: Package;
  readonly steps: readonly RecordStep[];
  readonly answers: readonly RecordAnswer[];
}

/** Why something is not a record of the scenario. `path` leads to the place, such as "steps.3.move.card"; "" is the whole. */
export interface RecordProblem {
  readonly code: 'not-a-record' | 'other-scenario' | 'no-record-deal' | 'no-date' | 'no-such';
  readonly path: string;
}

export type RecordReading =
  | { readonly ok: true; readonly record: HistoricalRecord }
  | { readonly ok: false; readonly problem: RecordProblem };

/** Reads the record of a scenario from parsed JSON, and checks every id in it against the scenario. Never throws on JSON. */
export function readRecord(json: unknown, scenario: Scenario): RecordReading {
  const problem = problemIn(json, scenario);
  if (problem !== undefined) return { ok: false, problem };
  const stated = json as Omit<HistoricalRecord, 'deal'>;
  const { signed, inForce, over, convoy } = stated;
  const record: HistoricalRecord = {
    scenario: scenario.id,
    signed,
    inForce,
    over,
    ...(convoy === undefined ? {} : { convoy }),
    deal: scenario.debrief.recordDeal,
    steps: stated.steps.map(({ date, until, by, move }) => ({
      date,
      ...(until === undefined ? {} : { until }),
      by,
      move,
    })),
    answers: stated.answers.map(({ crisis, by, answers }) => ({ crisis, by, answers })),
  };
  return { ok: true, record };
}

type Found = RecordProblem | undefined;

function problemIn(json: unknown, scenario: Scenario): Found {
  if (!isTable(json) || json['record'] !== 1) return not('');
  if (json['scenario'] !== scenario.id) return { code: 'other-scenario', path: 'scenario' };
  if (Object.keys(scenario.debrief.recordDeal).length === 0) return { code: 'no-record-deal', path: '' };
  for (const key of ['signed', 'inForce', 'over']) if (!isDay(json[key])) return noDate(key);
  const { convoy, steps, answers } = json;
  if (convoy !== undefined && !has(scenario.convoys, convoy)) return noSuch('convoy');
  if (!Array.isArray(steps)) return not('steps');
  if (!Array.isArray(answers)) return not('answers');
  return (
    first(steps, 'steps', (step, path) => stepProblem(step, path, scenario)) ??
    first(answers, 'answers', (answer, path) => answerProblem(answer, path, scenario))
  );
}

function stepProblem(step: unknown, path: string, scenario: Scenario): Found {
  if (!isTable(step)) return not(path);
  if (!isDay(step['date'])) return noDate(`${path}.date`);
  if (step['until'] !== undefined && !isDay(step['until'])) return noDate(`${path}.until`);
  if (!has(scenario.parties, step['by'])) return noSuch(`${path}.by`);
  const wrong = malformedAt(step['move']);
  if (wrong !== undefined) return not(wrong === '' ? `${path}.move` : `${path}.move.${wrong}`);
  const missing = missingIn(step['move'] as Move, scenario);
  if (missing !== undefined)
    return missing === 'kind' ? not(`${path}.move.kind`) : noSuch(`${path}.move.${missing}`);
  return sourcesProblem(step, path, scenario);
}

/** Which part of a move names something that the scenario does not have; `kind` for moves that no record can ask for. */
function missingIn(move: Move, scenario: Scenario): string | undefined {
  switch (move.kind) {
    case 'propose':
      for (const point in move.package) {
        if (!has(scenario.stickingPoints[point]?.options ?? {}, move.package[point]))
          return `package.${point}`;
      }
      return undefined;
    case 'play':
      return has(scenario.moves, move.card) ? undefined : 'card';
    case 'persuade':
    case 'compensate':
      return has(scenario.stakeholders, move.stakeholder) ? undefined : 'stakeholder';
    default:
      return 'kind';
  }
}

function answerProblem(answer: unknown, path: string, scenario: Scenario): Found {
  if (!isTable(answer)) return not(path);
  if (!has(scenario.parties, answer['by'])) return noSuch(`${path}.by`);
  const { crisis, answers } = answer;
  if (!has(scenario.events, crisis)) return noSuch(`${path}.crisis`);
  if (!Array.isArray(answers)) return not(`${path}.answers`);
  const known = scenario.events[crisis as string]?.answers ?? {};
  return (
    first(answers, `${path}.answers`, (id, at) => (has(known, id) ? undefined : noSuch(at))) ??
    sourcesProblem(answer, path, scenario)
  );
}

/** Every step and every answer says where it comes from. */
function sourcesProblem(entry: Readonly<Record<string, unknown>>, path: string, scenario: Scenario): Found {
  const { sources } = entry;
  if (!Array.isArray(sources) || sources.length === 0) return not(`${path}.sources`);
  return first(sources, `${path}.sources`, (id, at) => (has(scenario.sources, id) ? undefined : noSuch(at)));
}

function first(list: readonly unknown[], path: string, find: (item: unknown, path: string) => Found): Found {
  for (const [at, item] of list.entries()) {
    const found = find(item, `${path}.${at}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const not = (path: string): RecordProblem => ({ code: 'not-a-record', path });
const noSuch = (path: string): RecordProblem => ({ code: 'no-such', path });
const noDate = (path: string): RecordProblem => ({ code: 'no-date', path });

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): boolean => typeof value === 'string' && isDate(value);

const has = (table: Readonly<Record<string, unknown>>, id: unknown): boolean =>
  typeof id === 'string' && Object.hasOwn(table, id);
