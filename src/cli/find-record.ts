// Finds the record and the journal of history that stand beside a scenario's file.
import { dirname, join } from 'node:path';
import type { Scenario } from '../scenario/format/scenario.ts';
import { isRecordReviewOf } from '../review/record/record-review.ts';
import { contentHash } from '../scenario/content-hash.ts';
import { type HistoricalRecord, readRecord } from '../review/record/record.ts';
import { type Journal, readJournal, replay } from '../simulation/journal.ts';
import { scenarioFile } from './find-scenario.ts';
import type { Terminal } from './terminal.ts';

/**
 * The record beside the scenario named; undefined where there is none. Says on standard error what is wrong with it, and gives a
 * sentence when it cannot be used.
 */
export function findRecord(
  name: string,
  scenario: Scenario,
  terminal: Terminal,
): HistoricalRecord | undefined | string {
  const json = jsonBeside(name, 'record.json', terminal);
  if (json === undefined) return undefined;
  const reading = readRecord(json, scenario);
  if (!reading.ok)
    return `The record beside ${scenario.id} cannot be used (${reading.problem.code} at ${reading.problem.path || 'its beginning'}).`;
  const stale =
    whatIsWrongWith(jsonBeside(name, 'history.journal.json', terminal), scenario) ??
    whatIsWrongWithReview(jsonBeside(name, 'history.review.json', terminal), scenario);
  if (stale !== undefined) terminal.err(`${stale} Write it anew: npm run history`);
  return reading.record;
}

/** What is wrong with the journal of history, or undefined. */
function whatIsWrongWith(json: unknown, scenario: Scenario): string | undefined {
  const file = `The history.journal.json of ${scenario.id}`;
  if (json === undefined) return `${file} is missing.`;
  const journal = journalIn(json);
  if (journal === undefined) return `${file} is no journal.`;
  const replayed = replay(scenario, journal);
  if (replayed.ok) return undefined;
  return replayed.problem.code === 'other-scenario'
    ? `${file} was played on another version of the scenario.`
    : `${file} has an illegal move (${replayed.problem.at + 1}).`;
}

/** The same of the review of the record. */
function whatIsWrongWithReview(json: unknown, scenario: Scenario): string | undefined {
  const file = `The history.review.json of ${scenario.id}`;
  if (json === undefined) return `${file} is missing.`;
  return isRecordReviewOf(json, contentHash(scenario))
    ? undefined
    : `${file} was measured on another version of the scenario.`;
}

function journalIn(json: unknown): Journal | undefined {
  const read = readJournal(json);
  return read.ok ? read.journal : undefined;
}

/** The JSON of a file beside the scenario's; undefined where it cannot be read. */
function jsonBeside(name: string, file: string, terminal: Terminal): unknown {
  try {
    return JSON.parse(terminal.readText(join(dirname(scenarioFile(name)), file)));
  } catch {
    return undefined;
  }
}
