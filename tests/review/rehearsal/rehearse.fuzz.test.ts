// A rehearsal is the same however many work at it, can be stopped, tells figures that add up, and says nothing of what a scenario does not have.
import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../src/review/rehearsal/rehearse.ts';
import type { Rehearsal } from '../../../src/review/rehearsal/rehearsal.ts';
import { type Performer, runRehearsal } from '../../../src/review/rehearsal/run-rehearsal.ts';
import { perform } from '../../../src/review/rehearsal/work.ts';
import { found, places, read, villages } from './two-villages.ts';

const scenario = read(villages());
const asked = { games: 60, seed: 'a' };
const alone = rehearse(scenario, asked);

/** Answers through JSON, as messages between workers do, and the later the higher its number. */
const performer = (number: number): Performer => ({
  perform: async (work) => {
    for (let turn = 0; turn < number * 3; turn += 1) await Promise.resolve();
    return JSON.parse(JSON.stringify(perform(scenario, asked.seed, work)));
  },
});

describe('the same seed and number of games', () => {
  it.each([1, 2, 5])('give the same rehearsal with %i at work', async (count) => {
    const performers = Array.from({ length: count }, (_, number) => performer(number));
    expect(await runRehearsal(scenario, asked, performers, () => {})).toEqual(alone);
  });

  it('give another with another seed', () => {
    expect(rehearse(scenario, { ...asked, seed: 'b' }).made).not.toEqual(alone.made);
  });
});

describe('while it runs', () => {
  it('tells how far it is, up to the end, and what can be said so far', async () => {
    const shares: number[] = [];
    let last: Rehearsal | undefined;
    await runRehearsal(scenario, asked, [performer(0)], (share, soFar) => {
      shares.push(share);
      last = soFar();
    });
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    expect(last?.games.done).toBe(60);
    expect(last?.complete).toBe(false);
  });

  it('stops when asked, and keeps what is known', async () => {
    let told = 0;
    const stopped = await runRehearsal(
      scenario,
      { ...asked, games: 400 },
      [performer(0), performer(1)],
      () => (told += 1),
      () => told >= 6,
    );
    expect(stopped.complete).toBe(false);
    expect(stopped.games.done).toBeGreaterThan(0);
    expect(stopped.games.done).toBeLessThan(100);
  });

  it('fails when somebody at work does', async () => {
    const broken: Performer = { perform: () => Promise.reject(new Error('out of paper')) };
    await expect(runRehearsal(scenario, asked, [performer(0), broken], () => {})).rejects.toThrow(
      'out of paper',
    );
  });
});

describe('figures', () => {
  it('add up', () => {
    const { agreement, games, length, balance, made } = alone;
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(games).toEqual({ planned: 60, done: 60, plain: 30, pressed: 24, odd: 6 });
    expect(sum(agreement.ends.map(({ share }) => share.mean))).toBeCloseTo(1);
    expect(sum(agreement.endings.map(({ share }) => share.mean))).toBeCloseTo(1);
    expect(sum(length.bins.map((bin) => bin.games))).toBe(30);
    expect(balance.outcomes.map(sum)).toEqual([30, 30]);
    expect(sum(made.map((deal) => deal.games))).toBe(Math.round(agreement.ratified.mean * 30));
    for (const { options } of alone.points.filter(({ settled }) => settled.mean > 0))
      expect(sum(options.map(({ chosen }) => chosen.mean))).toBeCloseTo(1);
    for (const { share } of agreement.ends) {
      expect(share.low).toBeLessThanOrEqual(share.mean);
      expect(share.high).toBeGreaterThanOrEqual(share.mean);
    }
  });

  it('of deals on paper are those of all deals', () => {
    expect(alone.deals).toMatchObject({ size: 18, whole: true, possible: true, barred: [] });
    for (const { options } of alone.points) {
      const inZone = options.map((option) => option.inZone ?? 0);
      expect(inZone.reduce((total, one) => total + one, 0)).toBeCloseTo(1);
    }
  });
});

describe('a scenario that is only a domain', () => {
  const { parties, stickingPoints, format, id, title } = villages();
  const rehearsal = found({ format, id, title, parties, stickingPoints }, 100);

  it('has no findings on moves, events, capitals, endings or what lasts', () => {
    expect(rehearsal.moves).toEqual([]);
    expect(rehearsal.events).toEqual([]);
    expect(rehearsal.vetoers).toEqual([]);
    expect(
      rehearsal.findings.filter(({ path }) =>
        ['moves', 'events', 'stakeholders', 'endings'].includes(String(path[0])),
      ),
    ).toEqual([]);
    expect(places(rehearsal.findings, 'never-lasts', 'always-lasts', 'lasts-sometimes')).toEqual([]);
  });

  it('still says whether it can be agreed, how long it takes and what there is to trade', () => {
    const codes = rehearsal.findings.map(({ code }) => code);
    expect(codes.some((code) => code.endsWith('-agreed'))).toBe(true);
    expect(codes).toContain('takes');
    expect(codes.some((code) => code.startsWith('interests-'))).toBe(true);
    expect(codes).toContain('minutes-missing');
  });
});

describe('a point that is agreed before the talks begin', () => {
  const source = villages();
  source.stickingPoints.feast.agreedAtStart = 'above';
  const rehearsal = found(source);

  it('is settled on paper', () => {
    expect(rehearsal.deals?.size).toBe(9);
  });

  it('has no findings of its own', () => {
    expect(rehearsal.findings.filter(({ path }) => path[1] === 'feast')).toEqual([]);
  });
});

it('says how far both can be content at once: half where one’s gain is the other’s loss', () => {
  const source = villages();
  const { stickingPoints, ...rest } = source;
  const { well } = stickingPoints;
  const steps = Array.from({ length: 8 }, (_, step) => step / 7);
  const options = Object.fromEntries(
    steps.map((step, at) => [
      `step-${at}`,
      { title: `Step ${at}`, clause: `Step ${at}.`, value: { upper: step, lower: 1 - step } },
    ]),
  );
  const opposed = found({ ...rest, stickingPoints: { well: { ...well, options } } }, 20);
  expect(opposed.deals?.together).toBeLessThanOrEqual(0.5);
  expect(places(opposed.findings, 'interests-opposed')).toHaveLength(1);
});
