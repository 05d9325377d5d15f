// One of every change and cause, for completeness tests. The compiler insists that no kind is missing.
import { type Cause, type Change, ruleIds } from '../../src/simulation/consequence.ts';

type OneOrMore<Item> = readonly [Item, ...Item[]];

const level = { from: 30, to: 45 };
const lower = { from: 30, to: 28 };

/** By kind, for the small war. */
export const changes: { readonly [Kind in Change['kind']]: OneOrMore<Change & { readonly kind: Kind }> } = {
  trust: [
    { kind: 'trust', party: 'us', ...level },
    { kind: 'trust', party: 'russia', ...lower },
  ],
  influence: [
    { kind: 'influence', party: 'us', ...level },
    { kind: 'influence', party: 'us', ...lower },
  ],
  patience: [
    { kind: 'patience', party: 'us', ...level },
    { kind: 'patience', party: 'us', ...lower },
  ],
  reservation: [
    { kind: 'reservation', party: 'us', from: 0.3, to: 0.4 },
    { kind: 'reservation', party: 'us', from: 0.3, to: 0.2 },
  ],
  mandate: [
    { kind: 'mandate', party: 'us', point: 'air', options: ['no-limits', 'agreed-areas'], allow: true },
    { kind: 'mandate', party: 'us', point: 'air', options: ['no-limits'], allow: false },
  ],
  offered: [
    { kind: 'offered', by: 'us', package: { air: 'no-limits' }, verified: [], how: 'proposal' },
    { kind: 'offered', by: 'us', package: { air: 'no-limits' }, verified: ['air'], how: 'counter' },
    { kind: 'offered', by: 'us', package: { air: 'no-limits' }, verified: [], how: 'part' },
  ],
  answered: [
    { kind: 'answered', by: 'us', how: 'accepted', package: { air: 'no-limits' } },
    { kind: 'answered', by: 'us', how: 'refused', package: { air: 'no-limits' } },
    { kind: 'answered', by: 'us', how: 'refused', package: { air: 'no-limits' }, concern: 'air' },
    { kind: 'answered', by: 'us', how: 'withdrawn', package: { air: 'no-limits' } },
    { kind: 'answered', by: 'us', how: 'lapsed', package: { air: 'no-limits' } },
  ],
  conceded: [{ kind: 'conceded', by: 'us', point: 'air', option: 'no-limits' }],
  reading: (['warm', 'open', 'cool', 'cold'] as const).map((reaction) => ({
    kind: 'reading' as const,
    by: 'us',
    point: 'air',
    option: 'no-limits',
    reaction,
  })) as unknown as OneOrMore<Extract<Change, { kind: 'reading' }>>,
  linked: [{ kind: 'linked', by: 'us', points: ['air', 'access'] }],
  'verification-asked': [{ kind: 'verification-asked', by: 'us', point: 'air' }],
  ultimatum: [
    { kind: 'ultimatum', by: 'us', state: 'made' },
    { kind: 'ultimatum', by: 'us', state: 'met' },
    { kind: 'ultimatum', by: 'us', state: 'ignored' },
  ],
  initialled: [{ kind: 'initialled', by: 'us' }],
  'broke-off': [
    { kind: 'broke-off', by: 'us', how: 'adjourned' },
    { kind: 'broke-off', by: 'us', how: 'walked-out' },
    { kind: 'broke-off', by: 'us', how: 'called-home' },
  ],
  // Every state of every chart has a test of its own.
  chart: [{ kind: 'chart', chart: 'cessation', from: 'fraying', to: 'extended' }],
  support: [
    { kind: 'support', stakeholder: 'congress', ...level },
    { kind: 'support', stakeholder: 'congress', ...lower },
  ],
  leaning: [
    { kind: 'leaning', stakeholder: 'congress', ...level },
    { kind: 'leaning', stakeholder: 'congress', ...lower, point: 'air', option: 'no-limits' },
  ],
  voiced: [
    { kind: 'voiced', stakeholder: 'congress', welcomes: true },
    { kind: 'voiced', stakeholder: 'congress', welcomes: false },
  ],
  revealed: [{ kind: 'revealed', stakeholder: 'congress', to: 'us' }],
  consent: [
    { kind: 'consent', stakeholder: 'congress', consents: true, odds: 0.999 },
    { kind: 'consent', stakeholder: 'congress', consents: false, odds: 0.001 },
  ],
  gauge: [
    { kind: 'gauge', gauge: 'glare', ...level },
    { kind: 'gauge', gauge: 'glare', ...lower },
  ],
  flag: [
    { kind: 'flag', flag: 'paid', set: true },
    { kind: 'flag', flag: 'paid', set: false },
  ],
  intensity: [
    { kind: 'intensity', zone: 'city', ...level },
    { kind: 'intensity', zone: 'city', ...lower },
  ],
  air: [
    { kind: 'air', zone: 'city', from: 0.2, to: 0.4 },
    { kind: 'air', zone: 'city', from: 0.2, to: 0.1 },
  ],
  supplies: [
    { kind: 'supplies', zone: 'city', from: 9, to: 8 },
    { kind: 'supplies', zone: 'city', from: 1, to: 0 },
  ],
  commingling: [
    { kind: 'commingling', zone: 'city', from: 0.2, to: 0.4 },
    { kind: 'commingling', zone: 'city', from: 0.4, to: 0.2 },
  ],
  momentum: [
    { kind: 'momentum', actor: 'army', zone: 'city', ...level },
    { kind: 'momentum', actor: 'army', zone: 'city', ...lower },
  ],
  strength: [
    { kind: 'strength', actor: 'army', ...level },
    { kind: 'strength', actor: 'army', ...lower },
  ],
  compliance: [
    { kind: 'compliance', actor: 'army', from: 0.2, to: 0.4 },
    { kind: 'compliance', actor: 'army', from: 0.4, to: 0.2 },
  ],
  control: [{ kind: 'control', zone: 'city', from: 'army', to: 'rebels' }],
  route: [
    { kind: 'route', route: 'road', open: true },
    { kind: 'route', route: 'road', open: false },
  ],
  killed: [
    { kind: 'killed', zone: 'city', people: 1 },
    { kind: 'killed', zone: 'city', people: 12 },
  ],
  reached: [
    { kind: 'reached', zone: 'city', people: 1 },
    { kind: 'reached', zone: 'city', people: 12_345 },
  ],
  hungry: [
    { kind: 'hungry', zone: 'city', people: 1 },
    { kind: 'hungry', zone: 'city', people: 12 },
  ],
  displaced: [
    { kind: 'displaced', zone: 'city', people: 1 },
    { kind: 'displaced', zone: 'city', people: 12, to: 'suburb' },
  ],
  violation: [
    { kind: 'violation', by: 'army', zone: 'city', gravity: 1, attributed: true },
    { kind: 'violation', by: 'army', zone: 'city', gravity: 3, attributed: false },
    { kind: 'violation', by: null, gravity: 1, attributed: true },
    { kind: 'violation', by: null, gravity: 2, attributed: false },
  ],
  calm: [
    { kind: 'calm', days: 3, of: 7, reset: false },
    { kind: 'calm', days: 0, of: 7, reset: true },
  ],
  event: [{ kind: 'event', event: 'shelling', zone: 'city' }],
  crisis: [
    { kind: 'crisis', event: 'strike', state: 'opened' },
    { kind: 'crisis', event: 'strike', state: 'answered', by: 'us', answer: 'protest' },
    { kind: 'crisis', event: 'strike', state: 'closed' },
  ],
  promise: [
    { kind: 'promise', promise: 'calm', of: 'russia', state: 'made' },
    { kind: 'promise', promise: 'calm', of: 'russia', state: 'kept' },
    { kind: 'promise', promise: 'calm', of: 'russia', state: 'broken' },
  ],
  published: [{ kind: 'published' }],
  played: [{ kind: 'played', by: 'us', card: 'statement' }],
  round: [{ kind: 'round', number: 2, day: 9 }],
  day: [{ kind: 'day', day: 9 }],
  turn: [{ kind: 'turn', side: 'us' }],
  ended: [
    { kind: 'ended', how: 'held', ending: 'good' },
    { kind: 'ended', how: 'noDeal' },
    { kind: 'ended', how: 'refusedAtHome' },
    { kind: 'ended', how: 'collapsed' },
  ],
};

export const causes: readonly Exclude<Cause, { kind: 'consequence' }>[] = [
  { kind: 'move', number: 1, by: 'us' },
  { kind: 'event', event: 'shelling', odds: 0.3 },
  { kind: 'event', event: 'echo', odds: 1 },
  { kind: 'answer', event: 'strike', answer: 'protest', by: 'us' },
  { kind: 'clause', point: 'air', option: 'no-limits' },
  ...ruleIds.map((rule) => ({ kind: 'rule', rule }) as const),
  ...[
    'breakthrough',
    'permit',
    'convoy-attacked',
    'siege-closes',
    'siege-broken',
    'surrender',
    'disposition:congress',
    'spoiler-strike',
    'violation',
    'collapse',
    'a-throw-of-the-scenario',
  ].flatMap((roll) => [true, false].map((came) => ({ kind: 'chance', roll, odds: 0.25, came }) as const)),
  { kind: 'start' },
];
