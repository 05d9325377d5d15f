// Stories of the days in force: day D, extension, the count of calm days, fraying, collapse and the last day.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { resetCount } from '../../../src/simulation/cessation/calm-count.ts';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { type Valley, valley, valleySource } from '../ground/valley.ts';

const peaceful: Partial<ScenarioSource> = {
  cessation: { dailyHazard: 0, weeklyCalm: 3 },
  armedActors: Object.fromEntries(
    Object.entries(valleySource().armedActors ?? {}).map(([id, actor]) => [
      id,
      { ...actor, compliance: 1, strength: actor.spoiler === true ? 0 : 50 },
    ]),
  ),
};

/** A text in force that nobody breaks unless the story says so. */
const calm = (deal: Package = { count: 'strict' }, changes: Partial<ScenarioSource> = {}): Valley => {
  const story = valley({ ...peaceful, ...changes }).putIntoForce({ enforcement: 'full', ...deal });
  for (const id of ['town', 'ridge']) story.zone(id).intensity = 0;
  return story.apply({ effect: 'trust', by: 60 });
};
const violate = (story: Valley, gravity: number) => story.apply({ effect: 'violation', by: 'army', gravity });
const calmDay = (story: Valley): Valley => {
  for (const id of ['town', 'ridge']) Object.assign(story.zone(id), { intensity: 0, excitation: 0 });
  return story.implement(1);
};
/** A day on which too much happens for it to be calm. */
const badDay = (story: Valley): Valley => {
  for (const id of ['town', 'ridge']) Object.assign(story.zone(id), { intensity: 100, excitation: 100 });
  return story.implement(1);
};
const stateOf = (story: Valley) => story.state.cessation.state;

describe('day D', () => {
  it('puts the agreed clauses into effect, and only those', () => {
    const source = valleySource();
    const point = source.stickingPoints['access'];
    const opening = {
      ...point,
      options: {
        no: { ...point?.options['no'], inForce: [{ effect: 'flag', flag: 'refused' }] },
        full: { ...point?.options['full'], inForce: [{ effect: 'flag', flag: 'opened' }] },
      },
    };
    const changes = { stickingPoints: { ...source.stickingPoints, access: opening } } as never;
    const story = valley(changes).putIntoForce({ access: 'full' });
    expect(story.state.flags).toEqual({ opened: true });
    expect(story.last('flag').causes[0]).toEqual({ kind: 'clause', point: 'access', option: 'full' });
    expect(valley(changes).putIntoForce().state.flags).toEqual({});
  });

  it('begins the first 48 hours', () => {
    const story = valley().days(4).putIntoForce();
    expect(story.state.cessation).toMatchObject({ state: 'first48Hours', since: 4, until: null, calm: 0 });
  });
});

describe('the first days', () => {
  it('are told, each on its day', () => {
    expect(calmDay(calmDay(calm())).changes('day')).toEqual([
      { kind: 'day', day: 1 },
      { kind: 'day', day: 2 },
    ]);
  });

  it('end with an extension after two', () => {
    const story = calmDay(calm());
    expect(stateOf(story)).toBe('first48Hours');
    expect(stateOf(calmDay(story))).toBe('sevenDays');
    const noisy = badDay(badDay(calm({ count: 'lenient' })));
    expect(['extended', 'fraying']).toContain(stateOf(noisy));
  });
});

describe('the count of calm days', () => {
  const counting = (deal?: Package, changes?: Partial<ScenarioSource>): Valley =>
    calmDay(calmDay(calmDay(calm(deal, changes))));

  it('runs day by day, up to the joint centre, and on to a consolidated cessation', () => {
    const story = counting();
    expect(story.state.cessation).toMatchObject({ state: 'sevenDays', calm: 2 });
    calmDay(story);
    expect(story.state.cessation).toMatchObject({ state: 'jointCentre', calm: 3 });
    expect(story.changes('calm')).toEqual(
      [1, 2, 3].map((days) => ({ kind: 'calm', days, of: 3, reset: false })),
    );
    for (let day = 0; day < c.consolidationDays + 1; day += 1) calmDay(story);
    expect(stateOf(story)).toBe('consolidated');
  });

  it('leads straight to a consolidated cessation where there is no joint centre', () => {
    const story = counting(undefined, {
      cessation: { dailyHazard: 0, weeklyCalm: 3, jointCentre: false },
    });
    expect(stateOf(calmDay(story))).toBe('consolidated');
  });

  it('starts anew after a bad day where the text says so, and names the clause', () => {
    const strict = badDay(counting({ count: 'strict' }));
    expect(strict.state.cessation).toMatchObject({ state: 'extended', calm: 0 });
    const reset = strict.log.findLast(({ change }) => change.kind === 'calm' && change.reset);
    expect(reset?.causes).toContainEqual({ kind: 'clause', point: 'count', option: 'strict' });
  });

  it('only does not count a bad day where the text does not', () => {
    const lenient = badDay(counting({ count: 'lenient' }));
    expect(lenient.state.cessation).toMatchObject({ state: 'sevenDays', calm: 2 });
  });

  it('tolerates a few violations a day', () => {
    const few = counting();
    few.state.cessation.violations.push(0);
    violate(few, c.toleratedViolations);
    expect(few.state.cessation.violations.at(-1)).toBe(c.toleratedViolations);
    const story = counting().apply({ effect: 'reset-count' });
    expect(story.state.cessation).toMatchObject({ state: 'extended', calm: 0 });
  });

  it('cannot be set back when nothing is being counted', () => {
    const early = calm();
    resetCount(early.world, [{ kind: 'start' }]);
    expect(early.changes('calm')).toEqual([]);
    const done = calmDay(counting());
    resetCount(done.world, [{ kind: 'start' }]);
    expect(done.state.cessation).toMatchObject({ state: 'jointCentre', calm: 3 });
  });

  it('builds trust, day by calm day', () => {
    const story = calm();
    for (const side of story.state.sides) story.party(side).trust = 30;
    calmDay(story);
    expect(story.party('us').trust).toBe(30 + c.calmTrust);
    expect(story.last('trust').causes[0]).toEqual({ kind: 'rule', rule: 'trust' });
    badDay(story);
    expect(story.party('us').trust).toBeLessThanOrEqual(30 + c.calmTrust);
  });
});

describe('fraying', () => {
  const frayed = (): Valley => {
    const story = calmDay(calmDay(calmDay(calm())));
    violate(story, 10);
    return calmDay(story);
  };

  it('comes of many violations, and what was counted is void', () => {
    const story = frayed();
    expect(story.state.cessation).toMatchObject({ state: 'fraying', calm: 0 });
    expect(story.changes('calm').at(-1)).toMatchObject({ reset: true, days: 0 });
  });

  it('is over when violations are few again', () => {
    const story = frayed();
    for (let day = 0; day < c.recentDays; day += 1) calmDay(story);
    expect(stateOf(story)).toBe('sevenDays');
    expect(story.changes('chart').map(({ to }) => to)).toContain('extended');
  });
});

describe('the end of a cessation', () => {
  it('comes on any day by a throw against the day’s hazard, which is told', () => {
    const story = calm(undefined, { cessation: { dailyHazard: 1 } });
    for (const side of story.state.sides) story.party(side).trust = 0;
    story.implement(20);
    expect(story.state.ended?.how).toBe('collapsed');
    expect(stateOf(story)).toBe('collapsed');
    expect(story.state.cessation.until).toBe(story.state.day);
    const collapsed = story.log.find(
      ({ change }) => change.kind === 'chart' && change.to === 'collapsed' && change.chart === 'cessation',
    );
    expect(collapsed?.causes).toContainEqual({
      kind: 'chance',
      roll: 'collapse',
      odds: story.state.cessation.hazard,
      came: true,
    });
  });

  it('does not come when the hazard is nothing: on the last day it has held', () => {
    const story = calm().implement(29);
    expect(story.state.ended).toBeNull();
    story.implement(1);
    expect(story.state.ended?.how).toBe('held');
    expect(stateOf(story)).toBe('lasting');
  });

  it('comes as often as the hazard says', () => {
    const days = 1200;
    const story = calm(undefined, { cessation: { dailyHazard: 0.2 }, calendar: { implementationDays: 120 } });
    const before = structuredClone(story.state);
    let collapses = 0;
    let odds = 0;
    for (let day = 0; day < days; day += 1) {
      const { chance } = story.state;
      Object.assign(story.state, structuredClone(before), { chance });
      story.implement(1);
      odds += story.state.cessation.hazard / days;
      collapses += story.state.ended === null ? 0 : 1;
    }
    expect(odds).toBeGreaterThan(0.01);
    expect(Math.abs(collapses / days - odds)).toBeLessThan(4 * Math.sqrt((odds * (1 - odds)) / days));
  });

  it('can come within a term of a single day, which ends with its extension', () => {
    const story = calm(undefined, { calendar: { implementationDays: 1 } }).implement(1);
    expect(story.state.ended?.how).toBe('held');
    expect(stateOf(story)).toBe('lasting');
  });
});
