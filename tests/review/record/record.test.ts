// The record is read with every id checked, and its script plays both delegations by their dates, never an illegal move.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playRecord, recordJournal, journalText } from '../../../src/review/record/record-game.ts';
import { type HistoricalRecord, readRecord } from '../../../src/review/record/record.ts';
import { dateOf } from '../../../src/scenario/calendar.ts';
import { readJournal, replay } from '../../../src/simulation/journal.ts';
import { settledPackage } from '../../../src/simulation/capitals/preferences.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { told, war } from './small-war-record.ts';

function recordOf(json: unknown = told, scenario = war): HistoricalRecord {
  const reading = readRecord(json, scenario);
  if (!reading.ok) throw new Error(`${reading.problem.code} at ${reading.problem.path}`);
  return reading.record;
}

/** The record with one value at a path replaced. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(told) as unknown;
  let at = copy as Record<string, unknown>;
  const keys = path.split('.');
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = value;
  return copy;
}

describe('the record', () => {
  it.each([
    ['', 3, 'not-a-record', ''],
    ['record', 2, 'not-a-record', ''],
    ['scenario', 'another', 'other-scenario', 'scenario'],
    ['signed', '2016-02-30', 'no-date', 'signed'],
    ['convoy', 'camels', 'no-such', 'convoy'],
    ['steps', {}, 'not-a-record', 'steps'],
    ['steps.0', null, 'not-a-record', 'steps.0'],
    ['steps.0.date', 'soon', 'no-date', 'steps.0.date'],
    ['steps.4.until', 5, 'no-date', 'steps.4.until'],
    ['steps.1.by', 'france', 'no-such', 'steps.1.by'],
    ['steps.0.move', { kind: 'dance' }, 'not-a-record', 'steps.0.move.kind'],
    ['steps.0.move', { kind: 'walk-out' }, 'not-a-record', 'steps.0.move.kind'],
    ['steps.0.move.package', { air: 'balloons' }, 'no-such', 'steps.0.move.package.air'],
    ['steps.0.move.package', { constructor: 'x' }, 'no-such', 'steps.0.move.package.constructor'],
    ['steps.3.move.stakeholder', 'nobody', 'no-such', 'steps.3.move.stakeholder'],
    ['steps.4.move.card', 'trump', 'no-such', 'steps.4.move.card'],
    ['steps.2.sources', [], 'not-a-record', 'steps.2.sources'],
    ['steps.2.sources', ['hearsay'], 'no-such', 'steps.2.sources.0'],
    ['answers', 'none', 'not-a-record', 'answers'],
    ['answers.0.crisis', 'storm', 'no-such', 'answers.0.crisis'],
    ['answers.0.answers', ['inquiry', 'shrug'], 'no-such', 'answers.0.answers.1'],
  ])('is refused with %s = %j', (path, value, code, where) => {
    expect(readRecord(path === '' ? value : changed(path, value), war)).toEqual({
      ok: false,
      problem: { code, path: where },
    });
  });

  it('is refused for a scenario without the text that was agreed', () => {
    const without = smallWar({ sources: { archive: { title: 'Archive' } } });
    expect(readRecord(told, without)).toMatchObject({ ok: false, problem: { code: 'no-record-deal' } });
  });
});

describe('the script of the record', () => {
  const games = Array.from({ length: 30 }, (_, seed) => playRecord(war, recordOf(), `script/${seed}`));

  it('signs the text of the record on its date wherever nothing delays the talks', () => {
    // A leak of this war may open a point again; then it takes longer.
    const smooth = games.filter(({ state: { happened } }) => !('delay' in happened || 'leak' in happened));
    expect(smooth.length).toBeGreaterThan(5);
    for (const { signed } of smooth) expect(dateOf('2016-08-20', signed ?? 0)).toBe('2016-08-30');
    for (const { state } of games.filter(({ signed }) => signed !== null))
      expect(settledPackage(state)).toMatchObject({ access: 'red-crescent', air: 'agreed-areas' });
  });

  it('asks first for what was refused in the record, once', () => {
    for (const { moves } of games) {
      const offers = moves.flatMap(({ by, move }) =>
        move.kind === 'propose' && by === 'us' ? [move.package] : [],
      );
      expect(offers[0]).toEqual({ air: 'full-grounding' });
      expect(offers.filter((offer) => offer['air'] === 'full-grounding')).toHaveLength(1);
      const answer = moves.find(({ by }) => by === 'russia')?.move;
      expect(['refuse', 'answer']).toContain(answer?.kind);
    }
  });

  it('answers crises as the record does, where it can pay for it', () => {
    const answers = games.flatMap(({ moves }) =>
      moves.flatMap(({ by, move }) =>
        move.kind === 'answer' && move.crisis === 'strike' ? [`${by}: ${move.answer}`] : [],
      ),
    );
    expect(answers).toContain('us: inquiry');
    expect(answers).not.toContain('russia: inquiry');
  });

  it('plays a card of the days in force once, in its days', () => {
    for (const { moves, state } of games) {
      const played = state.played['statement']?.['us'];
      expect(moves.filter(({ move }) => move.kind === 'play').length).toBeLessThanOrEqual(1);
      if (played === undefined || state.cessation.since === null) continue;
      expect(played.day - state.cessation.since).toBeGreaterThanOrEqual(1);
      expect(played.day - state.cessation.since).toBeLessThanOrEqual(3);
    }
    expect(games.some(({ state }) => state.played['statement'] !== undefined)).toBe(true);
  });

  it('works on those who refused until they would consent', () => {
    const vetoed = games.filter(({ state }) => state.ratification.attempts > 0);
    expect(vetoed.length).toBeGreaterThan(0);
    for (const { moves } of vetoed)
      expect(moves.some(({ move }) => move.kind === 'persuade' || move.kind === 'compensate')).toBe(true);
  });
});

describe('the record of Geneva', () => {
  const scenario = builtIn('geneva-2016');
  const record = recordOf(JSON.parse(readFileSync('scenarios/geneva-2016/record.json', 'utf8')), scenario);
  const written = readFileSync('scenarios/geneva-2016/history.journal.json', 'utf8');

  it('signs the text of 9 September within two days of it in at least 80 % of seeds', () => {
    const games = Array.from({ length: 25 }, (_, seed) => playRecord(scenario, record, `geneva/${seed}`));
    const onTime = games.filter(({ signed }) => signed !== null && Math.abs(signed - 14) <= 2);
    expect(onTime.length / games.length).toBeGreaterThanOrEqual(0.8);
    for (const { state } of onTime) expect(settledPackage(state)).toEqual(scenario.debrief.recordDeal);
  });

  it('has its journal beside it, as `npm run history` writes it now', () => {
    const journal = recordJournal(scenario, record);
    expect(journal && journalText(journal)).toBe(written);
  });

  it('goes as history went: signed on 9 September, over on the 19th, the trucks still waiting', () => {
    const read = readJournal(JSON.parse(written));
    if (!read.ok) throw new Error(read.problem.code);
    const replayed = replay(scenario, read.journal);
    if (!replayed.ok) throw new Error(replayed.problem.code);
    const { cessation, convoys, ended } = replayed.state;
    const signed = replayed.consequences.find(({ change }) => change.kind === 'initialled');
    expect(dateOf('2016-08-26', signed?.day ?? 0)).toBe('2016-09-09');
    expect(ended?.how).toBe('collapsed');
    expect(dateOf('2016-08-26', cessation.until ?? 0)).toBe('2016-09-19');
    expect(convoys['convoy-aleppo']?.delivered).toBe(0);
  });
});
