// Every condition that a scenario can write: when it holds, at its bounds, and for what is not there.
import { describe, expect, it, test } from 'vitest';
import { type Condition, type Test, pointStates } from '../../../src/scenario/format/condition.ts';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { holds } from '../../../src/simulation/conditions/conditions.ts';
import { known } from '../../../src/simulation/world.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { conditionCases } from './condition-cases.ts';
import { type Valley, valley, valleySource } from '../ground/valley.ts';

const asks = (story: Valley, condition: Condition): boolean =>
  holds(story.world.scenario, story.state, condition);

/** With a card for the tests that ask for one. */
const withCard: Partial<ScenarioSource> = {
  moves: { call: { title: 'Call', kind: 'public', about: 'A call.', effects: [] } },
};

describe('the condition', () => {
  const named = Object.entries(conditionCases);
  test.each(named)('%s holds when it does, and not when it does not', (_, { tests, before }) => {
    const story = valley(withCard);
    before?.(story);
    expect(tests.filter(([yes]) => !asks(story, yes))).toEqual([]);
    expect(tests.filter(([, no]) => asks(story, no))).toEqual([]);
  });

  test.each(named)('%s can be asked of the view of a side that knows', (_, { tests, before }) => {
    const story = valley(withCard);
    before?.(story);
    const view = viewFor(story.world.scenario, story.state, 'us');
    expect(tests.filter(([yes]) => !holds(story.world.scenario, view, yes))).toEqual([]);
    expect(tests.filter(([, no]) => holds(story.world.scenario, view, no))).toEqual([]);
  });
});

describe('a condition', () => {
  const yes: Test = { if: 'phase', is: 'talks' };
  const no: Test = { if: 'phase', is: 'capitals' };
  const story = valley();

  it('joins others by all, any and not', () => {
    expect(asks(story, { all: [yes, yes] })).toBe(true);
    expect(asks(story, { all: [yes, no] })).toBe(false);
    expect(asks(story, { any: [no, yes] })).toBe(true);
    expect(asks(story, { any: [no, no] })).toBe(false);
    expect(asks(story, { not: no })).toBe(true);
    expect(asks(story, { not: { any: [no, { all: [yes] }] } })).toBe(false);
    expect(asks(story, { all: [] })).toBe(true);
    expect(asks(story, { any: [] })).toBe(false);
  });

  it('takes states of a point together as it takes each', () => {
    const changed = valley();
    const [point = '', other = ''] = Object.keys(changed.state.points);
    const held = known(changed.state.points, point);
    for (const state of pointStates) {
      held.state = state;
      for (const a of pointStates)
        for (const b of pointStates) {
          const one: Test = { if: 'point', point, is: a };
          for (const two of [
            { if: 'point', point, is: b },
            { if: 'point', point: other, is: b },
            { if: 'point', point, is: b, option: ['nothing'] },
            { if: 'point', point, option: ['nothing'] },
          ] satisfies Test[])
            expect(asks(changed, { any: [one, two] }), `${state}: ${a} or ${JSON.stringify(two)}`).toBe(
              asks(changed, one) || asks(changed, two),
            );
        }
    }
    const nowhere: Test = { if: 'point', point: 'nowhere', is: 'tabled' };
    expect(asks(changed, { any: [nowhere, nowhere] })).toBe(false);
  });

  it('that is left out always holds', () => {
    expect(holds(story.world.scenario, story.state, undefined)).toBe(true);
  });

  it('about something that is not there does not hold', () => {
    const strange = [
      { if: 'gauge', gauge: 'nothing', atLeast: 0 },
      { if: 'trust', of: 'nobody', atLeast: 0 },
      { if: 'support', of: 'nobody', atMost: 100 },
      { if: 'intensity', zone: 'nowhere', atMost: 100 },
      { if: 'siege', siege: 'nothing', is: ['open'] },
      { if: 'control', zone: 'nowhere', is: ['army'] },
      { if: 'route', route: 'nothing', open: false },
      { if: 'point', point: 'nothing', is: 'unopened' },
      { if: 'implementation-day', atLeast: 0 },
      { if: 'ended', is: ['held'] },
    ] as const;
    expect(strange.filter((unknown) => asks(story, unknown as unknown as Test))).toEqual([]);
  });

  it('hidden from a side does not hold in its view', () => {
    const view = viewFor(story.world.scenario, story.state, 'russia');
    expect(holds(story.world.scenario, view, { if: 'influence', of: 'us', atLeast: 0 })).toBe(false);
    expect(holds(story.world.scenario, view, { if: 'patience', of: 'us', atMost: 100 })).toBe(false);
    expect(holds(story.world.scenario, view, { if: 'trust', of: 'us', atLeast: 40 })).toBe(true);
  });
});

describe('a mean over zones', () => {
  it('of violence is over the fronts that a cessation covers', () => {
    const story = valley().apply({ effect: 'intensity', zones: ['town'], by: 20 });
    expect(asks(story, { if: 'intensity', atLeast: 45, atMost: 45 })).toBe(true);
    story.zone('town').controller = 'outlaws';
    expect(asks(story, { if: 'intensity', atLeast: 30, atMost: 30 })).toBe(true);
    const { town, ...others } = valleySource().zones ?? {};
    const mostlyOutlaws = valley({
      zones: { town: { ...town, present: { outlaws: 0.5 } }, ...others } as never,
    });
    expect(asks(mostlyOutlaws, { if: 'intensity', atLeast: 30, atMost: 30 })).toBe(true);
  });

  it('of violence is over all zones where there are no fronts', () => {
    const rear = Object.fromEntries(
      Object.entries(valleySource().zones ?? {}).map(([id, zone]) => [id, { ...zone, front: false }]),
    );
    const without = valley({ zones: rear });
    expect(asks(without, { if: 'intensity', atLeast: 25, atMost: 25 })).toBe(true);
    expect(
      asks(valley({ zones: {}, sieges: {}, separations: {}, convoys: {}, routes: {} }), {
        if: 'intensity',
        atMost: 0,
      }),
    ).toBe(true);
  });

  it('of commingling is over the zones where groups are mixed, or once were', () => {
    const story = valley().apply({ effect: 'commingling', zones: ['ridge'], by: 0.3 });
    expect(asks(story, { if: 'commingling', atLeast: 0.399, atMost: 0.401 })).toBe(true);
    story.apply({ effect: 'commingling', zones: ['town'], by: -1 });
    expect(asks(story, { if: 'commingling', atLeast: 0.149, atMost: 0.151 })).toBe(true);
  });
});
