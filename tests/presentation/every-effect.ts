// One of every effect and condition, for completeness tests. The compiler insists that none is missing.
import type { Test } from '../../src/scenario/format/condition.ts';
import type { Effect, SimpleEffect } from '../../src/scenario/format/effect.ts';

type OneOrMore<Item> = readonly [Item, ...Item[]];

type SimpleByName = {
  readonly [Name in SimpleEffect['effect']]: OneOrMore<Extract<SimpleEffect, { effect: Name }>>;
};
type EventOf<Name extends 'siege' | 'separation' | 'convoy'> = Extract<
  SimpleEffect,
  { effect: Name }
>['event'];
const allOf = <Name extends 'siege' | 'separation' | 'convoy'>(
  make: (event: EventOf<Name>) => Extract<SimpleEffect, { effect: Name }>,
  events: Readonly<Record<EventOf<Name>, true>>,
) => Object.keys(events).map((event) => make(event as EventOf<Name>)) as unknown as SimpleByName[Name];

const simpleEffects: SimpleByName = {
  trust: [
    { effect: 'trust', by: 5 },
    { effect: 'trust', by: -5 },
    { effect: 'trust', of: 'us', by: 2 },
    { effect: 'trust', of: 'us', by: -12 },
  ],
  influence: [
    { effect: 'influence', of: 'us', by: 2 },
    { effect: 'influence', of: 'us', by: -2 },
  ],
  patience: [
    { effect: 'patience', of: 'us', by: 2 },
    { effect: 'patience', of: 'us', by: -20 },
  ],
  mandate: [
    { effect: 'mandate', of: 'us', point: 'air', options: ['no-limits'], allow: true },
    { effect: 'mandate', of: 'us', point: 'air', options: ['no-limits'], allow: false },
  ],
  reservation: [
    { effect: 'reservation', of: 'us', by: 0.1 },
    { effect: 'reservation', of: 'us', by: -0.1 },
  ],
  support: [
    { effect: 'support', of: 'congress', by: 3 },
    { effect: 'support', of: 'congress', by: -3 },
  ],
  leaning: [
    { effect: 'leaning', of: 'congress', by: 3 },
    { effect: 'leaning', of: 'congress', by: -3, point: 'air', option: 'no-limits' },
  ],
  reveal: [{ effect: 'reveal', stakeholder: 'congress', to: 'us' }],
  gauge: [
    { effect: 'gauge', gauge: 'glare', by: 3 },
    { effect: 'gauge', gauge: 'glare', by: -30 },
  ],
  flag: [
    { effect: 'flag', flag: 'paid', set: true },
    { effect: 'flag', flag: 'paid', set: false },
  ],
  intensity: [
    { effect: 'intensity', by: 3 },
    { effect: 'intensity', by: -3, zones: ['city', 'suburb'] },
  ],
  air: [
    { effect: 'air', by: 0.1 },
    { effect: 'air', by: -0.1, zones: ['city'] },
  ],
  momentum: [
    { effect: 'momentum', actor: 'army', zone: 'city', by: 3 },
    { effect: 'momentum', actor: 'army', zone: 'city', by: -3 },
  ],
  supplies: [
    { effect: 'supplies', zones: ['suburb'], days: 1 },
    { effect: 'supplies', zones: ['suburb'], days: -4 },
  ],
  strength: [
    { effect: 'strength', actor: 'army', by: 3 },
    { effect: 'strength', actor: 'army', by: -3 },
  ],
  compliance: [
    { effect: 'compliance', actor: 'army', by: 0.1 },
    { effect: 'compliance', actor: 'army', by: -0.1 },
  ],
  commingling: [
    { effect: 'commingling', by: 0.1 },
    { effect: 'commingling', by: -0.1, zones: ['suburb'] },
  ],
  control: [{ effect: 'control', zone: 'city', to: 'rebels' }],
  route: [
    { effect: 'route', route: 'road', open: true },
    { effect: 'route', route: 'road', open: false },
  ],
  siege: allOf<'siege'>((event) => ({ effect: 'siege', siege: 'siege-suburb', event }), {
    CONTESTED: true,
    SECURED: true,
    CLOSED: true,
    BROKEN: true,
    LIFTED: true,
    SURRENDERED: true,
  }),
  separation: allOf<'separation'>(
    (event) => ({ effect: 'separation', separation: 'separation-suburb', event }),
    {
      PLEDGED: true,
      STARTED: true,
      STALLED: true,
      RESUMED: true,
      COMPLETED: true,
      LAPSED: true,
      RELAPSED: true,
    },
  ),
  convoy: allOf<'convoy'>((event) => ({ effect: 'convoy', convoy: 'trucks', event }), {
    REQUESTED: true,
    PERMITTED: true,
    DENIED: true,
    PERMIT_WITHDRAWN: true,
    DEPARTED: true,
    BLOCKED: true,
    CLEARED: true,
    TURNED_BACK: true,
    ATTACKED: true,
  }),
  casualties: [{ effect: 'casualties', zone: 'city', killed: 1 }],
  displace: [
    { effect: 'displace', zone: 'city', people: 300 },
    { effect: 'displace', zone: 'city', people: 1, to: 'suburb' },
  ],
  violation: [
    { effect: 'violation', by: 'army', gravity: 1 },
    { effect: 'violation', by: 'army', gravity: 2, zone: 'city' },
  ],
  monitoring: [{ effect: 'monitoring', by: 0.2 }],
  'reset-count': [{ effect: 'reset-count' }],
  event: [
    { effect: 'event', event: 'echo', after: 0 },
    { effect: 'event', event: 'echo', after: 1 },
  ],
  delay: [{ effect: 'delay', days: 3 }],
  publish: [{ effect: 'publish' }],
  reopen: [{ effect: 'reopen', point: 'air' }],
  promise: [
    {
      effect: 'promise',
      promise: 'calm',
      of: 'russia',
      title: 'Calm',
      within: 5,
      keep: { if: 'round', atLeast: 1 },
    },
  ],
};

const some: readonly Effect[] = [{ effect: 'publish' }];

export const effects: readonly Effect[] = [
  ...Object.values(simpleEffects).flat(),
  { effect: 'chance', id: 'heard', odds: 0.5, then: [...some] },
  { effect: 'chance', id: 'heard', odds: 0.5, then: [...some], otherwise: [...some] },
  { effect: 'chance', id: 'heard', odds: 0.005, then: [], otherwise: [...some] },
  { effect: 'chance', id: 'heard', odds: 0.5, then: [] },
  { effect: 'when', if: { if: 'round', atLeast: 2 }, then: [...some] },
  { effect: 'when', if: { if: 'round', atLeast: 2 }, then: [...some], otherwise: [...some] },
  { effect: 'when', if: { if: 'round', atLeast: 2 }, then: [], otherwise: [...some] },
  { effect: 'when', if: { if: 'round', atLeast: 2 }, then: [] },
];

export const tests: { readonly [Name in Test['if']]: OneOrMore<Extract<Test, { if: Name }>> } = {
  phase: [
    { if: 'phase', is: 'talks' },
    { if: 'phase', is: 'capitals' },
    { if: 'phase', is: 'implementation' },
  ],
  round: [
    { if: 'round', atLeast: 2 },
    { if: 'round', atMost: 2 },
    { if: 'round', atLeast: 2, atMost: 4 },
    { if: 'round', atLeast: 2, atMost: 2 },
    { if: 'round' },
  ],
  day: [{ if: 'day', atLeast: 2 }],
  'implementation-day': [{ if: 'implementation-day', atMost: 2 }],
  trust: [
    { if: 'trust', atLeast: 20 },
    { if: 'trust', of: 'us', atLeast: 20 },
  ],
  influence: [{ if: 'influence', of: 'us', atLeast: 20 }],
  patience: [{ if: 'patience', of: 'us', atLeast: 20 }],
  gauge: [{ if: 'gauge', gauge: 'glare', atMost: 20 }],
  flag: [
    { if: 'flag', flag: 'paid', is: true },
    { if: 'flag', flag: 'paid', is: false },
  ],
  support: [{ if: 'support', of: 'congress', atLeast: 20 }],
  point: [
    { if: 'point', point: 'air', is: 'bracketed' },
    { if: 'point', point: 'air', option: ['no-limits', 'agreed-areas'] },
    { if: 'point', point: 'air', is: 'agreed', option: ['no-limits'] },
    { if: 'point', point: 'air' },
  ],
  'points-agreed': [{ if: 'points-agreed', atLeast: 2 }],
  clause: [{ if: 'clause', feature: 'monitoring', atLeast: 0.35 }],
  siege: [{ if: 'siege', siege: 'siege-suburb', is: ['besieged', 'contested'] }],
  separation: [{ if: 'separation', separation: 'separation-suburb', is: ['stalled'] }],
  convoy: [{ if: 'convoy', convoy: 'trucks', is: ['halted'] }],
  cessation: [{ if: 'cessation', is: ['fraying', 'collapsed'] }],
  intensity: [
    { if: 'intensity', atMost: 20 },
    { if: 'intensity', zone: 'city', atMost: 20 },
  ],
  supplies: [{ if: 'supplies', zone: 'city', atMost: 3 }],
  commingling: [
    { if: 'commingling', atMost: 0.5 },
    { if: 'commingling', zone: 'city', atMost: 0.5 },
  ],
  control: [{ if: 'control', zone: 'city', is: ['army', 'rebels'] }],
  route: [
    { if: 'route', route: 'road', open: true },
    { if: 'route', route: 'road', open: false },
  ],
  strength: [{ if: 'strength', actor: 'army', atLeast: 50 }],
  compliance: [{ if: 'compliance', actor: 'army', atLeast: 0.5 }],
  violations: [
    { if: 'violations', within: 1, atLeast: 3 },
    { if: 'violations', within: 7, atLeast: 3 },
  ],
  happened: [
    { if: 'happened', event: 'strike', is: true },
    { if: 'happened', event: 'strike', is: false },
  ],
  played: [
    { if: 'played', move: 'statement', is: true },
    { if: 'played', move: 'statement', is: false },
    { if: 'played', move: 'statement', by: 'us', is: true },
  ],
  answered: [
    { if: 'answered', event: 'strike', answer: 'protest' },
    { if: 'answered', event: 'strike', answer: 'protest', by: 'us' },
  ],
  promise: [
    { if: 'promise', promise: 'calm', is: 'made' },
    { if: 'promise', promise: 'calm', is: 'kept' },
    { if: 'promise', promise: 'calm', is: 'broken' },
  ],
  ended: [{ if: 'ended', is: ['noDeal', 'held'] }],
  killed: [{ if: 'killed', atLeast: 1000 }],
  reached: [{ if: 'reached', atMost: 1000 }],
};
