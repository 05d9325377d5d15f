// The review of the record stands beside the scenario, fresh, with its curve, the dates of its decisions and what came of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journalOf, playRecord } from '../../../src/review/record/record-game.ts';
import { timelineOf } from '../../../src/review/game-review/timeline.ts';
import {
  type RecordReview,
  isRecordReviewOf,
  recordPointAt,
  recordReviewText,
  reviewRecord,
} from '../../../src/review/record/record-review.ts';
import { type HistoricalRecord, readRecord } from '../../../src/review/record/record.ts';
import { dateOf } from '../../../src/scenario/calendar.ts';
import { contentHash } from '../../../src/scenario/content-hash.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readJournal } from '../../../src/simulation/journal.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { told, war } from './small-war-record.ts';

function recordOf(json: unknown, scenario: Scenario): HistoricalRecord {
  const reading = readRecord(json, scenario);
  if (!reading.ok) throw new Error(`${reading.problem.code} at ${reading.problem.path}`);
  return reading.record;
}

describe('the review of a record', () => {
  const record = recordOf(told, war);
  const game = playRecord(war, record, 'script/1');
  const review = reviewRecord(war, record, journalOf(war, game), 6);

  it('follows the game from its beginning to its end, where the odds are certain', () => {
    expect(review.curve[0]).toMatchObject({ at: 0, session: 'talks' });
    expect(review.curve.at(-1)?.at).toBe(game.moves.length);
    const { lasting } = review.curve.at(-1) as RecordReview['curve'][number];
    expect(lasting).toMatchObject(
      game.state.ended?.how === 'held' ? { low: 1, high: 1 } : { low: 0, high: 0 },
    );
    expect(review.curve.every(({ lasting: { samples } }) => samples === review.futures)).toBe(true);
  });

  it('knows which decisions the record tells of, and their dates there', () => {
    const offers = review.decisions.filter(({ move }) => move.kind === 'propose');
    expect(offers[0]).toMatchObject({ by: 'us', told: '2016-08-22' });
    expect(review.decisions.find(({ move }) => move.kind === 'initial')?.told).toBe('2016-08-30');
    const kinds = review.decisions.map(({ move }) => move.kind);
    expect(kinds).not.toContain('end-turn');
    expect(kinds).toContain('accept');
    for (const { told: date } of review.decisions.filter(({ move }) => move.kind === 'accept'))
      expect(date).toBeUndefined();
  });

  it('says when the text was signed and how long it was in force', () => {
    const { outcome } = review;
    expect(outcome.signed).toBe(game.signed);
    expect(outcome.how).toBe(game.state.ended?.how);
    const { since, until } = game.state.cessation;
    expect(outcome.inForce).toBe(since);
    expect(outcome.days).toBe(since === null ? 0 : (until ?? game.state.day) - since);
  });

  it('is the same whenever it is made, and a line a decision and a point as a file', () => {
    const text = recordReviewText(review);
    expect(JSON.parse(text)).toEqual(review);
    expect(text.split('\n').length).toBeGreaterThan(review.curve.length + review.decisions.length);
    expect(reviewRecord(war, record, journalOf(war, game), 6)).toEqual(review);
  });

  it('is refused for a journal that does not replay', () => {
    const broken = { ...journalOf(war, game), scenario: { id: 'small-war', hash: '' } };
    expect(() => reviewRecord(war, record, broken)).toThrow(/does not replay/);
  });
});

describe('the review of the record of Geneva', () => {
  const scenario = builtIn('geneva-2016');
  const read = (name: string): unknown => JSON.parse(readFileSync(`scenarios/geneva-2016/${name}`, 'utf8'));
  const written = read('history.review.json') as RecordReview;
  const journal = readJournal(read('history.journal.json'));
  if (!journal.ok) throw new Error(journal.problem.code);
  const positions = timelineOf(scenario, journal.journal);

  it('was measured on this scenario and on this journal', () => {
    expect(isRecordReviewOf(written, contentHash(scenario))).toBe(true);
    const record = recordOf(read('record.json'), scenario);
    const { curve, ...now } = reviewRecord(scenario, record, journal.journal, 1);
    expect(written).toMatchObject({ ...now, futures: written.futures });
    expect(written.curve.map(({ at, day, session }) => [at, day, session])).toEqual(
      curve.map(({ at, day, session }) => [at, day, session]),
    );
  });

  it('tells the date of each step of the record once', () => {
    const annexes = written.decisions.filter(
      ({ move }) => move.kind === 'play' && move.card === 'technical-annexes',
    );
    expect(annexes.map(({ told: date }) => date)).toEqual(['2016-08-26', '2016-08-31']);
  });

  // The whole takes a minute; a change anywhere in the simulation or in the ambassador shows in a few points.
  it.each([0.6, 0.8, 1])('is what `npm run history` would measure now, %d of the way', (share) => {
    const point = written.curve[Math.round((written.curve.length - 1) * share)];
    expect(point).toEqual(recordPointAt(scenario, positions, point?.at ?? -1));
  });

  it('ends as history went', () => {
    const { outcome, history } = written;
    expect(dateOf('2016-08-26', outcome.signed ?? 0)).toBe(history.signed);
    expect(outcome.how).toBe('collapsed');
    expect(outcome.deal).toEqual(scenario.debrief.recordDeal);
    expect(outcome.reached).toBe(0);
  });
});
