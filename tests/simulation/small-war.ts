// A small war with everything in it: zones, a siege, a convoy, cards (one covert), chance events, a crisis, promises.
import { type Scenario, type ScenarioSource, scenarioSchema } from '../../src/scenario/format/scenario.ts';
import { quarrelSource } from './quarrel.ts';

const cards: ScenarioSource['moves'] = {
  'press-client': {
    title: 'Press the client',
    kind: 'allies',
    by: ['us'],
    about: 'Pressure.',
    cost: 2,
    effects: [
      { effect: 'compliance', actor: 'rebels', by: 0.1 },
      { effect: 'support', of: 'rebel-council', by: -5 },
    ],
  },
  'covert-arms': {
    title: 'Arms',
    kind: 'ground',
    by: ['us'],
    about: 'Arms.',
    cost: 3,
    covert: true,
    phases: ['talks', 'implementation'],
    effects: [
      { effect: 'momentum', actor: 'rebels', zone: 'suburb', by: 20 },
      { effect: 'trust', of: 'russia', by: -3 },
    ],
  },
  'ask-capital': {
    title: 'Ask the capital',
    kind: 'capital',
    about: 'Widen the mandate.',
    cost: 4,
    times: 1,
    phases: ['talks', 'capitals'],
    effects: [
      { effect: 'mandate', of: 'us', point: 'access', options: ['army-checkpoints'] },
      { effect: 'leaning', of: 'congress', point: 'air', option: 'agreed-areas', by: 8 },
      { effect: 'patience', of: 'us', by: -5 },
    ],
  },
  statement: {
    title: 'Statement',
    kind: 'public',
    about: 'Speak.',
    cost: 1,
    rest: 0,
    phases: ['talks', 'implementation'],
    when: {
      any: [
        { if: 'trust', atMost: 45 },
        { if: 'phase', is: 'implementation' },
      ],
    },
    hint: 'Nobody would listen.',
    effects: [
      { effect: 'gauge', gauge: 'glare', by: 10 },
      { effect: 'chance', id: 'heard', odds: 0.5, then: [{ effect: 'trust', by: 2 }] },
    ],
  },
  promise: {
    title: 'Promise',
    kind: 'table',
    by: ['russia'],
    about: 'Promise calm.',
    cost: 1,
    effects: [
      {
        effect: 'promise',
        promise: 'calm',
        of: 'russia',
        title: 'Calm',
        within: 5,
        keep: { if: 'intensity', zone: 'city', atMost: 40 },
      },
    ],
  },
};

const events: ScenarioSource['events'] = {
  shelling: {
    title: 'Shelling',
    odds: 0.3,
    times: 5,
    phases: ['talks', 'implementation'],
    zone: 'city',
    effects: [
      { effect: 'intensity', zones: ['city'], by: 15 },
      { effect: 'casualties', zone: 'city', killed: 12 },
      { effect: 'displace', zone: 'city', people: 300, to: 'suburb' },
    ],
  },
  delay: { title: 'Delay', odds: 0.2, effects: [{ effect: 'delay', days: 3 }] },
  leak: {
    title: 'Leak',
    odds: 0.15,
    when: { if: 'points-agreed', atLeast: 1 },
    effects: [{ effect: 'reopen', point: 'air' }, { effect: 'publish' }],
  },
  strike: {
    title: 'A strike',
    odds: 0.3,
    times: 3,
    phases: ['talks', 'capitals', 'implementation'],
    effects: [{ effect: 'violation', by: 'army', zone: 'city', gravity: 2 }],
    answers: {
      protest: { title: 'Protest', effects: [{ effect: 'trust', by: -4 }] },
      inquiry: {
        title: 'Inquiry',
        cost: 3,
        when: { if: 'trust', atLeast: 20 },
        effects: [{ effect: 'trust', by: 2 }],
      },
    },
  },
  quarrel: {
    title: 'One side is asked',
    odds: 0.2,
    answeredBy: ['russia'],
    answers: { pay: { title: 'Pay', cost: 40, effects: [{ effect: 'flag', flag: 'paid' }] } },
    effects: [{ effect: 'event', event: 'echo', after: 2 }],
  },
  echo: { title: 'Echo', times: 0, effects: [{ effect: 'reveal', stakeholder: 'kremlin', to: 'us' }] },
};

const option = (title: string, us: number, russia: number, more: object = {}) => ({
  title,
  clause: `Clause: ${title}.`,
  value: { us, russia },
  ...more,
});

/** The quarrel of `quarrel.ts` with a war around it. */
export function smallWarSource(changes: Partial<ScenarioSource> = {}): ScenarioSource {
  const { parties } = quarrelSource();
  return {
    ...quarrelSource(),
    id: 'small-war',
    title: 'A small war',
    parties: {
      us: {
        ...parties['us'],
        name: 'United States',
        mandate: { access: ['red-crescent', 'un-checkpoints'] },
      },
      russia: { ...parties['russia'], name: 'Russia', influence: 15 },
    },
    stakeholders: {
      congress: { name: 'Congress', kind: 'capital', behind: 'us', veto: true, leaning: 5, uncertainty: 25 },
      kremlin: {
        name: 'Kremlin',
        kind: 'capital',
        behind: 'russia',
        veto: true,
        leaning: 8,
        uncertainty: 20,
      },
      'rebel-council': {
        name: 'Rebels',
        kind: 'client',
        behind: 'us',
        veto: true,
        clauses: { air: { 'full-grounding': 20, 'no-limits': -30 } },
      },
      envoy: { name: 'Envoy', kind: 'mediator' },
    },
    stickingPoints: {
      access: {
        title: 'Access',
        weight: { us: 0.5, russia: 0.2 },
        options: {
          'army-checkpoints': option('Army', 0, 1),
          'red-crescent': option('Red Crescent', 0.6, 0.7, { features: { access: 0.4 } }),
          'un-checkpoints': option('UN', 1, 0.2, {
            features: { access: 0.6, monitoring: 0.3 },
            inForce: [{ effect: 'siege', siege: 'siege-suburb', event: 'LIFTED' }],
          }),
        },
      },
      air: {
        title: 'Air',
        weight: { us: 0.3, russia: 0.5 },
        options: {
          'no-limits': option('No limits', 0, 1),
          'agreed-areas': option('Agreed areas', 0.5, 0.8, {
            features: { 'air-restraint': 0.4, access: 0.5 },
          }),
          'full-grounding': option('Full', 1, 0.1, { features: { 'air-restraint': 0.8 } }),
        },
      },
      publication: {
        title: 'Publication',
        required: false,
        weight: { us: 0.2, russia: 0.3 },
        options: { secret: option('Secret', 0.4, 0.5), public: option('Public', 0.6, 0.9) },
      },
      hotline: {
        title: 'Hotline',
        weight: { us: 0.1, russia: 0.1 },
        agreedAtStart: 'yes',
        options: { yes: option('Yes', 0.5, 0.5), no: option('No', 0.2, 0.2) },
      },
    },
    calendar: {
      start: '2016-08-20',
      rounds: [{ day: '2016-08-22' }, {}, { day: '2016-08-30' }, {}],
      implementationDays: 12,
    },
    gauges: { glare: { name: 'Glare', start: 30 } },
    armedActors: {
      army: { name: 'Army', colour: 'red', patron: 'russia', strength: 60, airForce: 0.5 },
      rebels: { name: 'Rebels', colour: 'green', patron: 'us', stakeholder: 'rebel-council' },
      outlaws: { name: 'Outlaws', colour: 'black', spoiler: true, covered: false, strength: 30 },
    },
    zones: {
      city: {
        name: 'City',
        at: [37.1, 36.2],
        controller: 'army',
        front: true,
        intensity: 50,
        people: 100_000,
        near: ['suburb'],
      },
      suburb: {
        name: 'Suburb',
        at: [37.2, 36.2],
        controller: 'rebels',
        present: { outlaws: 0.2 },
        commingling: 0.4,
        front: true,
        intensity: 60,
        people: 30_001,
        suppliesDays: 12,
        near: ['city', 'hills'],
      },
      hills: { name: 'Hills', at: [37.3, 36.4], controller: 'rebels', people: 5_003, near: ['suburb'] },
    },
    routes: { road: { name: 'Road', from: 'hills', to: 'suburb', feeds: 'rebels' } },
    sieges: {
      'siege-suburb': {
        name: 'Siege',
        zones: ['suburb'],
        besieger: 'army',
        defender: 'rebels',
        state: 'besieged',
        routes: ['road'],
      },
    },
    separations: {
      'separation-suburb': { name: 'Separation', zones: ['suburb'], group: 'rebels', from: 'outlaws' },
    },
    convoys: { trucks: { name: 'Trucks', route: 'road', to: 'suburb', permitBy: 'kremlin' } },
    moves: cards,
    events,
    endings: {
      good: { title: 'Held', text: 'It held.', when: { if: 'ended', is: ['held'] } },
      other: { title: 'Over', text: 'It is over.' },
    },
    ...changes,
  };
}

export const smallWar = (changes: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse(smallWarSource(changes));
