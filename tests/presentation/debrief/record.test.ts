// A game beside the record: one calendar for both, the record marked as a replay, odds compared only where they are odds of the same thing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeDeals } from '../../../src/presentation/debrief/describe-deals.ts';
import { describeRecord } from '../../../src/presentation/debrief/describe-record.ts';
import { describeReview } from '../../../src/presentation/debrief/describe-review.ts';
import { byCalendar } from '../../../src/presentation/debrief/review-axis.ts';
import { reviewSheet } from '../../../src/presentation/debrief/review-sheet.ts';
import type { Estimate } from '../../../src/review/game-review/estimate.ts';
import type { CurvePoint, Review } from '../../../src/review/game-review/review.ts';
import type { RecordReview } from '../../../src/review/record/record-review.ts';
import { readJournal, replay } from '../../../src/simulation/journal.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { expectReadable, textsIn } from '../every-text.ts';

const scenario = builtIn('geneva-2016');
const read = (name: string): unknown => JSON.parse(readFileSync(`scenarios/geneva-2016/${name}`, 'utf8'));
const record = read('history.review.json') as RecordReview;
const journal = readJournal(read('history.journal.json'));
if (!journal.ok) throw new Error(journal.problem.code);
const replayed = replay(scenario, journal.journal);
if (!replayed.ok) throw new Error(replayed.problem.code);
const { state, consequences: log } = replayed;

const exactly = (mean: number): Estimate => ({ mean, low: mean, high: mean, samples: 12 });
const turn = (at: number, day: number, lasting: number, session: CurvePoint['session']): CurvePoint => ({
  at,
  day,
  session,
  lasting: exactly(lasting),
  killed: exactly(5000),
  ends: { noDeal: 1 - lasting, refusedAtHome: 0, collapsed: 0, held: lasting },
  worth: {},
});

/** A review of a player’s game that ended without a deal on 22 September. */
const review: Review = {
  decisions: [],
  curve: [
    turn(0, 0, 0.4, 'talks'),
    turn(10, 0, 0.5, 'talks'),
    turn(20, 5, 0.3, 'talks'),
    turn(40, 27, 0, 'noDeal'),
  ],
  judged: [],
  balance: { choices: {}, luck: 0, small: 0 },
  futures: { done: 48, planned: 48 },
};

/** Where the record ended in the model. */
const { at: lastMove, day: lastDay } = record.curve.at(-1) ?? { at: 0, day: 0 };

const told = (sameLength: boolean) => describeReview(scenario, [], review, 'done', { record, sameLength });

describe('the calendar of two games', () => {
  const placeOf = byCalendar(review.curve);

  it('spreads what is done on one date over the days until the next', () => {
    expect([0, 10, 20, 30, 40].map(placeOf)).toEqual([0, 2.5, 5, 16, 27]);
  });

  it('gives the last date a day of its own where more than the end is on it', () => {
    const onLast = byCalendar([...review.curve, turn(44, 27, 0, 'noDeal')]);
    expect([40, 42, 44].map(onLast)).toEqual([27, 27.5, 28]);
  });

  it('knows a place for a game of one position, and none for none', () => {
    expect(byCalendar([{ at: 0, day: 3 }])(0)).toBe(3);
    expect(byCalendar([])(0)).toBe(0);
  });
});

describe('the charts of a review beside the record', () => {
  it('hold the record’s line on the same calendar, with its decisions', () => {
    const { record: line, points, days } = told(true);
    expect(points.map(({ place }) => place)).toEqual([0, 2.5, 5, 27]);
    expect(line?.points).toHaveLength(record.curve.length);
    expect(line?.points.at(-1)).toMatchObject({ place: lastDay, lasting: { value: 0, low: 0, high: 0 } });
    expect(line?.decisions).toHaveLength(record.decisions.length);
    expect(days.slice(0, 2)).toEqual(['26 Aug', '27 Aug']);
    expect(days).toHaveLength(29);
  });

  it('are named with both lines, and so is every turn', () => {
    const { curveName, points } = told(true);
    expect(curveName).toMatch(/^Line chart\. A lasting cessation: 40%/);
    expect(curveName).toContain('the record as played in this model');
    // On 31 August the record had come to another point than on the 26th; after its end nothing changes any more.
    expect(points[2]?.then?.lastingWord).not.toBe(points[0]?.then?.lastingWord);
    expect(points[3]?.then?.lastingWord).toBe('0% (0%–0%)');
    expect(points[3]?.sentence).toMatch(/The record by then: 0%; [\d,]+ killed/);
  });

  it('are without it for a shorter game, whose odds are not of the same thing, and count moves then', () => {
    const shorter = told(false);
    expect(shorter.record).toBeNull();
    expect(shorter.points.map(({ place, then }) => [place, then])).toEqual(
      review.curve.map(({ at }) => [at, null]),
    );
    expect(shorter.curveName).not.toContain('record');
  });
});

describe('your game and the record', () => {
  const deals = describeDeals(scenario, state, log);
  const game = { state, log, deals, review };
  const beside = (sameLength = true) => describeRecord(scenario, game, { record, sameLength });

  it('are the same in every respect where the record itself was played', () => {
    const rows = beside().rows.filter(({ title }) => !title.includes('to be expected'));
    expect(rows.length).toBeGreaterThan(8);
    for (const { yours, record: there } of rows) expect(yours).toEqual(there);
    expect(rows[0]).toMatchObject({ title: 'Text signed', record: { word: '9 September 2016' } });
  });

  it('say that the record is a replay in the model, and tell history’s own dates apart', () => {
    const about = beside().about.join(' ');
    expect(about).toContain('the record as played in this model: a replay, not history itself');
    expect(about).toContain('in force from 12 September 2016');
  });

  it('compare the dead on one day, once the player’s are measured', () => {
    const deaths = (measured: Review | null) =>
      describeRecord(scenario, { ...game, review: measured }, { record, sameLength: true }).rows.find(
        ({ title }) => title === 'People killed until 27 October 2016, to be expected',
      );
    expect(deaths(review)?.yours).toEqual({ word: '5,000', number: 5000 });
    expect(deaths(null)?.yours).toEqual({ word: 'not measured yet', number: null });
  });

  it('name every decision with its date here, how far along it stands, and its date in the record', () => {
    const { decisions } = beside();
    expect(decisions).toHaveLength(record.decisions.length);
    expect(decisions[0]).toMatchObject({ howFar: `day 1 of ${lastDay + 1}`, told: '26 August 2016' });
    const initialled = decisions.findLast(({ words }) => /initials/.test(words));
    expect(initialled).toMatchObject({ date: '9 September 2016', howFar: `day 15 of ${lastDay + 1}` });
    for (const decision of textsIn(beside())) expectReadable(decision);
  });

  it('have no odds where they would be of another thing', () => {
    const { about, rows, decisions } = beside(false);
    expect(about.at(-1)).toContain('shorter');
    expect(rows.some(({ title }) => title.includes('to be expected'))).toBe(false);
    expect(decisions.every(({ oddsWord }) => oddsWord === '')).toBe(true);
  });

  it('go into the sheet with numbers that a spreadsheet can add up', () => {
    const lines = reviewSheet(told(true), beside()).split('\r\n');
    expect(lines).toContain('Text signed,9 September 2016,9 September 2016');
    expect(lines.some((line) => /^People killed by then,\d+,\d+$/.test(line))).toBe(true);
    const begin = lines.indexOf('The record as played in this model');
    expect(lines.slice(begin + 2, begin + 2 + record.curve.length).at(-1)).toMatch(
      new RegExp(`^${lastMove},\\d+ September 2016,0,0,0,\\d+$`),
    );
    expect(lines.at(-1)).toMatch(new RegExp(`day \\d+ of ${lastDay + 1}\\b`));
  });
});
