// Every effect that a scenario can write: what it changes, how it is bounded, and that it does nothing when there is nothing to do.
import { describe, expect, it, test } from 'vitest';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { effectCases } from './effect-cases.ts';
import { frequency, tolerance, valley, valleySource } from '../ground/valley.ts';

const echo = { events: { echo: { title: 'Echo', times: 0 } } };

describe('the effect', () => {
  test.each(Object.values(effectCases).map((each) => [each.effect.effect, each] as const))(
    '%s changes what it says and tells of it',
    (_, { effect, tells, before, after }) => {
      const story = valley(echo);
      before?.(story);
      const earlier = story.log.length;
      story.apply(effect);
      const told = story.log.slice(earlier);
      const kinds = new Set<string>(told.map(({ change }) => change.kind));
      expect(tells === undefined ? kinds.size === 0 : kinds.has(tells)).toBe(true);
      expect(told.filter(({ causes }) => causes.length === 0)).toEqual([]);
      after(story);
    },
  );
});

describe('levels', () => {
  it('stay on their scales and tell nothing when they are at the end of them', () => {
    const story = valley().apply(
      { effect: 'trust', of: 'us', by: 100 },
      { effect: 'gauge', gauge: 'glare', by: -100 },
      { effect: 'support', of: 'council', by: 100 },
      { effect: 'reservation', of: 'us', by: 1 },
      { effect: 'compliance', actor: 'rebels', by: 1 },
      { effect: 'commingling', zones: ['town'], by: -1 },
    );
    expect(story.party('us')).toMatchObject({ trust: 100, reservation: 1 });
    expect(story.state.gauges['glare']).toBe(0);
    expect(story.actor('rebels').compliance).toBe(1);
    expect(story.zone('town').commingling).toBe(0);
    const told = story.log.length;
    story.apply(
      { effect: 'trust', of: 'us', by: 5 },
      { effect: 'gauge', gauge: 'glare', by: -5 },
      { effect: 'compliance', actor: 'rebels', by: 0.1 },
      { effect: 'commingling', by: 0.1 },
      { effect: 'flag', flag: 'never', set: false },
      { effect: 'route', route: 'road', open: true },
      { effect: 'control', zone: 'town', to: 'rebels' },
      { effect: 'siege', siege: 'ring', event: 'LIFTED' },
      { effect: 'convoy', convoy: 'trucks', event: 'DEPARTED' },
      { effect: 'separation', separation: 'parting', event: 'COMPLETED' },
      { effect: 'mandate', of: 'us', point: 'access', options: ['full'], allow: true },
      { effect: 'casualties', zone: 'town', killed: 0 },
    );
    expect(story.log).toHaveLength(told);
  });

  it('of trust are lost in full and gained ever less above the neutral one', () => {
    const change = (from: number, by: number) => {
      const story = valley();
      story.party('us').trust = from;
      return story.apply({ effect: 'trust', of: 'us', by }).party('us').trust - from;
    };
    expect([change(20, 10), change(c.neutralTrust, 10)]).toEqual([10, 10]);
    expect(change(70, 10)).toBeCloseTo((10 * 30) / (100 - c.neutralTrust), 9);
    expect(change(100, 10)).toBe(0);
    expect([change(70, -10), change(90, -10)]).toEqual([-10, -10]);
  });

  it('that only one side may know are told to that side alone', () => {
    const story = valley().apply(
      { effect: 'influence', of: 'us', by: 1 },
      { effect: 'patience', of: 'us', by: -1 },
      { effect: 'reservation', of: 'us', by: 0.1 },
      { effect: 'mandate', of: 'us', point: 'access', options: ['full'], allow: false },
    );
    for (const { seenBy } of story.log) expect(seenBy).toEqual(['us']);
  });
});

describe('a throw of chance', () => {
  it('comes as often as its odds say, and names what came either way', () => {
    const trials = 1000;
    const story = valley();
    const thrown: Effect = {
      effect: 'chance',
      id: 'coin',
      odds: 0.3,
      then: [{ effect: 'flag', flag: 'heads', set: true }],
      otherwise: [{ effect: 'flag', flag: 'tails', set: true }],
    };
    const heads = frequency(trials, () => {
      story.state.flags = {};
      return story.apply(thrown).state.flags['heads'] === true;
    });
    expect(Math.abs(heads - 0.3)).toBeLessThan(tolerance(0.3, trials));
    for (const { causes, change } of story.log.slice(-20)) {
      const came = change.kind === 'flag' && change.flag === 'heads';
      expect(causes).toContainEqual({ kind: 'chance', roll: 'coin', odds: 0.3, came });
    }
  });

  it('stands among the causes of all that hangs on it, also within another', () => {
    const inner: Effect = { effect: 'chance', id: 'inner', odds: 1, then: [{ effect: 'publish' }] };
    const story = valley().apply({ effect: 'chance', id: 'outer', odds: 1, then: [inner] });
    expect(story.last('published').causes.slice(1)).toEqual([
      { kind: 'chance', roll: 'outer', odds: 1, came: true },
      { kind: 'chance', roll: 'inner', odds: 1, came: true },
    ]);
  });
});

describe('an effect without zones', () => {
  it('on violence means the fronts, on commingling the zones where groups are mixed', () => {
    const source = valleySource();
    const hills = { ...source.zones?.['hills'], commingling: 0.1 };
    const story = valley({ zones: { ...source.zones, hills } as never });
    story.apply({ effect: 'commingling', by: 0.2 }, { effect: 'air', by: 0.1 });
    expect(story.zone('hills').commingling).toBeCloseTo(0.3, 9);
    expect(story.zone('ridge')).toMatchObject({ commingling: 0, air: 0.1 });
    expect(story.zone('hills').air).toBe(0);
  });
});
