// Every condition that a scenario can write: when it holds, at its bounds, and for what is not there.
import { describe, expect, it, test } from 'vitest';
import type { Condition, Test } from '../../src/scenario/format/condition.ts';
import type { ScenarioSource } from '../../src/scenario/format/scenario.ts';
import { holds } from '../../src/simulation/conditions.ts';
import { viewFor } from '../../src/simulation/view-for.ts';
import { type Valley, valley, valleySource } from './ground/valley.ts';

const asks = (story: Valley, condition: Condition): boolean =>
  holds(story.world.scenario, story.state, condition);

type Name = Test['if'];
interface Case {
  /** Of each pair the first holds in the story and the second does not. */
  readonly tests: readonly (readonly [holds: Test, fails: Test])[];
  readonly before?: (story: Valley) => void;
}

/** Tests with bounds: both ends are included. */
const around = <Rest extends object>(value: number, rest: Rest, step = 1) =>
  [
    [
      { ...rest, atLeast: value },
      { ...rest, atLeast: value + step },
    ],
    [
      { ...rest, atMost: value },
      { ...rest, atMost: value - step },
    ],
    [
      { ...rest, atLeast: value, atMost: value },
      { ...rest, atLeast: value - 2 * step, atMost: value - step },
    ],
  ] as const;

/** With a card for the tests that ask for one. */
const withCard: Partial<ScenarioSource> = {
  moves: { call: { title: 'Call', kind: 'public', about: 'A call.', effects: [] } },
};

const happened = (story: Valley) => (story.state.happened['echo'] = { times: 1, day: 0 });
const played = (story: Valley) => (story.state.played['call'] = { us: { times: 1, round: 1, day: 0 } });
const answered = (story: Valley) => (story.state.answered['echo'] = { us: 'yes' });
const agreed = (story: Valley) =>
  Object.assign(story.state.points['access'] ?? {}, { state: 'agreed', option: 'full' });

/** One story a test: the compiler asks for every one there is. */
const cases: { readonly [Each in Name]: Case } = {
  phase: {
    tests: [
      [
        { if: 'phase', is: 'talks' },
        { if: 'phase', is: 'capitals' },
      ],
    ],
  },
  round: { tests: around(1, { if: 'round' } as const) },
  day: { tests: around(3, { if: 'day' } as const), before: (story) => story.days(3) },
  'implementation-day': {
    tests: around(2, { if: 'implementation-day' } as const),
    before: (story) => story.days(5).putIntoForce().days(2),
  },
  trust: {
    tests: [...around(60, { if: 'trust', of: 'us' } as const), ...around(50, { if: 'trust' } as const)],
    before: (story) => story.apply({ effect: 'trust', of: 'us', by: 20 }),
  },
  influence: { tests: around(20, { if: 'influence', of: 'us' } as const) },
  patience: { tests: around(100, { if: 'patience', of: 'us' } as const) },
  gauge: { tests: around(30, { if: 'gauge', gauge: 'glare' } as const) },
  flag: {
    tests: [
      [
        { if: 'flag', flag: 'seen', is: true },
        { if: 'flag', flag: 'seen', is: false },
      ],
      [
        { if: 'flag', flag: 'never', is: false },
        { if: 'flag', flag: 'never', is: true },
      ],
    ],
    before: (story) => story.apply({ effect: 'flag', flag: 'seen', set: true }),
  },
  support: { tests: around(50, { if: 'support', of: 'council' } as const) },
  point: {
    tests: [
      [
        { if: 'point', point: 'access', is: 'agreed' },
        { if: 'point', point: 'access', is: 'tabled' },
      ],
      [
        { if: 'point', point: 'access', option: ['no', 'full'] },
        { if: 'point', point: 'access', option: ['no'] },
      ],
      [
        { if: 'point', point: 'access' },
        { if: 'point', point: 'count', option: ['strict'] },
      ],
    ],
    before: agreed,
  },
  'points-agreed': { tests: around(1, { if: 'points-agreed' } as const), before: agreed },
  clause: { tests: around(1, { if: 'clause', feature: 'access' } as const), before: agreed },
  siege: {
    tests: [
      [
        { if: 'siege', siege: 'ring', is: ['besieged', 'open'] },
        { if: 'siege', siege: 'ring', is: ['besieged'] },
      ],
    ],
  },
  separation: {
    tests: [
      [
        { if: 'separation', separation: 'parting', is: ['commingled'] },
        { if: 'separation', separation: 'parting', is: [] },
      ],
    ],
  },
  convoy: {
    tests: [
      [
        { if: 'convoy', convoy: 'trucks', is: ['planned'] },
        { if: 'convoy', convoy: 'trucks', is: ['lost'] },
      ],
    ],
  },
  cessation: {
    tests: [
      [
        { if: 'cessation', is: ['first48Hours'] },
        { if: 'cessation', is: ['notInForce'] },
      ],
    ],
    before: (story) => story.putIntoForce(),
  },
  intensity: {
    tests: [
      ...around(40, { if: 'intensity', zone: 'town' } as const),
      ...around(35, { if: 'intensity' } as const),
    ],
  },
  supplies: {
    tests: [
      ...around(8, { if: 'supplies', zone: 'town' } as const),
      [
        { if: 'supplies', zone: 'town', atMost: 9 },
        { if: 'supplies', zone: 'hills', atMost: 9 },
      ],
    ],
    before: (story) => (story.zone('town').supplies = 8),
  },
  commingling: {
    tests: [
      ...around(0.5, { if: 'commingling', zone: 'town' } as const, 0.1),
      ...around(0.5, { if: 'commingling' } as const, 0.1),
    ],
  },
  control: {
    tests: [
      [
        { if: 'control', zone: 'town', is: ['army', 'rebels'] },
        { if: 'control', zone: 'town', is: ['army'] },
      ],
    ],
  },
  route: {
    tests: [
      [
        { if: 'route', route: 'road', open: true },
        { if: 'route', route: 'road', open: false },
      ],
    ],
  },
  strength: { tests: around(60, { if: 'strength', actor: 'army' } as const) },
  compliance: { tests: around(0.6, { if: 'compliance', actor: 'army' } as const, 0.1) },
  violations: {
    tests: [
      ...around(5, { if: 'violations', within: 2 } as const),
      ...around(9, { if: 'violations', within: 7 } as const),
    ],
    before: (story) => {
      story.putIntoForce();
      story.state.cessation.violations = [4, 0, 2, 3].toSpliced(1, 1);
    },
  },
  happened: {
    tests: [
      [
        { if: 'happened', event: 'echo', is: true },
        { if: 'happened', event: 'echo', is: false },
      ],
      [
        { if: 'happened', event: 'other', is: false },
        { if: 'happened', event: 'other', is: true },
      ],
    ],
    before: happened,
  },
  played: {
    tests: [
      [
        { if: 'played', move: 'call', is: true },
        { if: 'played', move: 'call', is: false },
      ],
      [
        { if: 'played', move: 'call', by: 'us', is: true },
        { if: 'played', move: 'call', by: 'russia', is: true },
      ],
    ],
    before: played,
  },
  answered: {
    tests: [
      [
        { if: 'answered', event: 'echo', answer: 'yes' },
        { if: 'answered', event: 'echo', answer: 'no' },
      ],
      [
        { if: 'answered', event: 'echo', answer: 'yes', by: 'us' },
        { if: 'answered', event: 'echo', answer: 'yes', by: 'russia' },
      ],
    ],
    before: answered,
  },
  promise: {
    tests: [
      [
        { if: 'promise', promise: 'quiet', is: 'made' },
        { if: 'promise', promise: 'quiet', is: 'kept' },
      ],
    ],
    before: (story) =>
      story.state.promises.push({
        promise: 'quiet',
        of: 'us',
        due: 9,
        state: 'made',
        from: { kind: 'event', id: 'echo' },
      }),
  },
  ended: {
    tests: [
      [
        { if: 'ended', is: ['held', 'noDeal'] },
        { if: 'ended', is: ['collapsed'] },
      ],
    ],
    before: (story) => (story.state.ended = { how: 'held', ending: null }),
  },
  killed: {
    tests: around(12, { if: 'killed' } as const),
    before: (story) => story.apply({ effect: 'casualties', zone: 'town', killed: 12 }),
  },
  reached: {
    tests: around(900, { if: 'reached' } as const),
    before: (story) => (story.state.tally.reached = 900),
  },
};

describe('the condition', () => {
  const named = Object.entries(cases);
  test.each(named)('%s holds when it does, and not when it does not', (_, { tests, before }) => {
    const story = valley(withCard);
    before?.(story);
    for (const [yes, no] of tests) {
      expect(asks(story, yes), JSON.stringify(yes)).toBe(true);
      expect(asks(story, no), JSON.stringify(no)).toBe(false);
    }
  });

  test.each(named)('%s can be asked of the view of a side that knows', (_, { tests, before }) => {
    const story = valley(withCard);
    before?.(story);
    const view = viewFor(story.world.scenario, story.state, 'us');
    for (const [yes, no] of tests) {
      expect(holds(story.world.scenario, view, yes), JSON.stringify(yes)).toBe(true);
      expect(holds(story.world.scenario, view, no), JSON.stringify(no)).toBe(false);
    }
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

  it('that is left out always holds', () => {
    expect(holds(story.world.scenario, story.state, undefined)).toBe(true);
  });

  it('about something that is not there does not hold', () => {
    for (const test of [
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
    ] as const)
      expect(asks(story, test as unknown as Test), test.if).toBe(false);
  });

  it('hidden from a side does not hold in its view', () => {
    const view = viewFor(story.world.scenario, story.state, 'russia');
    expect(holds(story.world.scenario, view, { if: 'influence', of: 'us', atLeast: 0 })).toBe(false);
    expect(holds(story.world.scenario, view, { if: 'patience', of: 'us', atMost: 100 })).toBe(false);
    expect(holds(story.world.scenario, view, { if: 'trust', of: 'us', atLeast: 40 })).toBe(true);
  });
});

describe('a mean over zones', () => {
  it('of violence is over the fronts, and over all zones where there are none', () => {
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
