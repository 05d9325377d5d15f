// One story for every test that a condition can be made of: pairs of which the first holds and the second does not.
import type { Test } from '../../../src/scenario/format/condition.ts';
import type { Valley } from '../ground/valley.ts';

type Name = Test['if'];
export interface ConditionCase {
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

const happened = (story: Valley) => (story.state.happened['echo'] = { times: 1, day: 0 });
const played = (story: Valley) => (story.state.played['call'] = { us: { times: 1, round: 1, day: 0 } });
const answered = (story: Valley) => (story.state.answered['echo'] = { us: 'yes' });
const agreed = (story: Valley) =>
  Object.assign(story.state.points['access'] ?? {}, { state: 'agreed', option: 'full' });

/** One story a test: the compiler asks for every one there is. */
export const conditionCases: { readonly [Each in Name]: ConditionCase } = {
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
