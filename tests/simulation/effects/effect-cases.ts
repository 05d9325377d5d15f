// One story for every effect that a scenario can write: what it records and what it leaves behind.
import { expect } from 'vitest';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import type { ChangeKind } from '../../../src/simulation/consequence.ts';
import type { Valley } from '../ground/valley.ts';

type Name = Effect['effect'];
export interface EffectCase {
  readonly effect: Effect;
  /** What it records; nothing when it changes something that is not told as a change. */
  readonly tells?: ChangeKind;
  readonly before?: (story: Valley) => void;
  readonly after: (story: Valley) => void;
}

const stakeholder = (story: Valley, id: string) => story.state.stakeholders[id];

/** One story an effect: the compiler asks for every one there is. */
export const effectCases: {
  readonly [Each in Name]: EffectCase & { readonly effect: { readonly effect: Each } };
} = {
  trust: {
    effect: { effect: 'trust', by: 5 },
    tells: 'trust',
    after: (story) => expect([story.party('us').trust, story.party('russia').trust]).toEqual([45, 45]),
  },
  influence: {
    effect: { effect: 'influence', of: 'us', by: -7 },
    tells: 'influence',
    after: (story) => expect(story.party('us').influence).toBe(13),
  },
  patience: {
    effect: { effect: 'patience', of: 'russia', by: -30 },
    tells: 'patience',
    after: (story) => expect(story.party('russia').patience).toBe(70),
  },
  mandate: {
    effect: { effect: 'mandate', of: 'us', point: 'access', options: ['full'], allow: false },
    tells: 'mandate',
    after: (story) => expect(story.party('us').mandate['access']).toEqual(['no']),
  },
  reservation: {
    effect: { effect: 'reservation', of: 'us', by: 0.1 },
    tells: 'reservation',
    after: (story) => expect(story.party('us').reservation).toBeCloseTo(0.45, 9),
  },
  support: {
    effect: { effect: 'support', of: 'council', by: -15 },
    tells: 'support',
    after: (story) => expect(stakeholder(story, 'council')?.support).toBe(35),
  },
  leaning: {
    effect: { effect: 'leaning', of: 'council', point: 'access', option: 'full', by: 12 },
    tells: 'leaning',
    after: (story) => {
      expect(stakeholder(story, 'council')?.clauseShift).toEqual({ access: { full: 12 } });
      story.apply({ effect: 'leaning', of: 'council', by: -8 });
      expect(stakeholder(story, 'council')?.shift).toBe(-8);
    },
  },
  reveal: {
    effect: { effect: 'reveal', stakeholder: 'kremlin', to: 'us' },
    tells: 'revealed',
    after: (story) => {
      expect(stakeholder(story, 'kremlin')?.knownTo).toEqual(['us']);
      expect(story.last('revealed').seenBy).toEqual(['us']);
      expect(story.world.revealed).toBe(true);
    },
  },
  gauge: {
    effect: { effect: 'gauge', gauge: 'glare', by: 25 },
    tells: 'gauge',
    after: (story) => expect(story.state.gauges).toEqual({ glare: 55 }),
  },
  flag: {
    effect: { effect: 'flag', flag: 'seen', set: true },
    tells: 'flag',
    after: (story) => expect(story.state.flags).toEqual({ seen: true }),
  },
  intensity: {
    effect: { effect: 'intensity', by: 10 },
    tells: 'intensity',
    after: (story) =>
      expect(['town', 'ridge', 'hills'].map((id) => story.zone(id).intensity)).toEqual([50, 40, 5]),
  },
  air: {
    effect: { effect: 'air', zones: ['town'], by: -0.3 },
    tells: 'air',
    after: (story) => expect(story.zone('town').air).toBeCloseTo(0.2, 9),
  },
  momentum: {
    effect: { effect: 'momentum', actor: 'army', zone: 'town', by: 30 },
    tells: 'momentum',
    after: (story) => expect(story.zone('town').momentum).toEqual({ army: 30 }),
  },
  supplies: {
    effect: { effect: 'supplies', zones: ['town', 'hills'], days: 6 },
    tells: 'supplies',
    before: (story) => (story.zone('town').supplies = 4),
    after: (story) => {
      expect(story.zone('town').supplies).toBe(10);
      expect(story.zone('hills').supplies).toBeNull();
    },
  },
  strength: {
    effect: { effect: 'strength', actor: 'outlaws', by: -50 },
    tells: 'strength',
    after: (story) => expect(story.actor('outlaws').strength).toBe(0),
  },
  compliance: {
    effect: { effect: 'compliance', actor: 'rebels', by: 0.1 },
    tells: 'compliance',
    after: (story) => expect(story.actor('rebels')).toMatchObject({ compliance: 0.7 }),
  },
  commingling: {
    effect: { effect: 'commingling', by: 0.2 },
    tells: 'commingling',
    after: (story) =>
      expect(['town', 'ridge', 'hills'].map((id) => story.zone(id).commingling)).toEqual([0.7, 0, 0]),
  },
  control: {
    effect: { effect: 'control', zone: 'town', to: 'army' },
    tells: 'control',
    before: (story) => (story.zone('town').momentum = { army: 60 }),
    after: (story) => expect(story.zone('town')).toMatchObject({ controller: 'army', momentum: {} }),
  },
  route: {
    effect: { effect: 'route', route: 'road', open: false },
    tells: 'route',
    after: (story) => expect(story.state.routes['road']).toEqual({ open: false }),
  },
  siege: {
    effect: { effect: 'siege', siege: 'ring', event: 'CLOSED' },
    tells: 'chart',
    before: (story) => story.days(3),
    after: (story) => expect(story.siege).toEqual({ state: 'besieged', since: 3 }),
  },
  separation: {
    effect: { effect: 'separation', separation: 'parting', event: 'PLEDGED' },
    tells: 'chart',
    after: (story) => expect(story.parting.state).toBe('pledged'),
  },
  convoy: {
    effect: { effect: 'convoy', convoy: 'trucks', event: 'REQUESTED' },
    tells: 'chart',
    before: (story) => story.days(2),
    after: (story) => expect(story.trucks).toMatchObject({ state: 'awaitingPermit', since: 2 }),
  },
  casualties: {
    effect: { effect: 'casualties', zone: 'hills', killed: 9_999 },
    tells: 'killed',
    after: (story) => {
      expect(story.zone('hills')).toMatchObject({ people: 0, killed: 5_000 });
      expect(story.state.tally.killed).toBe(5_000);
    },
  },
  displace: {
    effect: { effect: 'displace', zone: 'town', people: 700, to: 'hills' },
    tells: 'displaced',
    after: (story) => {
      expect(story.zone('town')).toMatchObject({ people: 99_300, displaced: 700 });
      expect(story.zone('hills').people).toBe(5_700);
      story.apply({ effect: 'displace', zone: 'town', people: 300 });
      expect(story.state.tally).toMatchObject({ displaced: 1_000, abroad: 300 });
    },
  },
  violation: {
    effect: { effect: 'violation', zone: 'town', by: 'army', gravity: 3 },
    tells: 'violation',
    before: (story) => story.putIntoForce(),
    after: (story) => expect(story.state.cessation.violations).toEqual([3]),
  },
  monitoring: {
    effect: { effect: 'monitoring', by: 0.6 },
    after: (story) => {
      expect(story.state.cessation.monitoring).toBe(0.6);
      story.apply({ effect: 'monitoring', by: 0.6 });
      expect(story.state.cessation.monitoring).toBe(1);
    },
  },
  'reset-count': {
    effect: { effect: 'reset-count' },
    tells: 'calm',
    before: (story) => {
      story.putIntoForce();
      Object.assign(story.state.cessation, { state: 'sevenDays', calm: 4 });
    },
    after: (story) => expect(story.state.cessation).toMatchObject({ state: 'extended', calm: 0 }),
  },
  event: {
    effect: { effect: 'event', event: 'echo', after: 3 },
    after: (story) => {
      expect(story.days(2).changes('event')).toEqual([]);
      expect(story.days(1).changes('event')).toEqual([{ kind: 'event', event: 'echo' }]);
      expect(story.state.scheduled).toEqual([]);
    },
  },
  delay: {
    effect: { effect: 'delay', days: 4 },
    after: (story) => expect(story.state.delay).toBe(4),
  },
  publish: {
    effect: { effect: 'publish' },
    tells: 'published',
    after: (story) => expect(story.state.published).toBe(true),
  },
  reopen: {
    effect: { effect: 'reopen', point: 'access' },
    tells: 'chart',
    before: (story) => {
      for (const point of ['access', 'count'])
        Object.assign(story.state.points[point] ?? {}, {
          state: 'agreedAdReferendum',
          option: 'full',
          standing: {
            us: { option: 'full', tied: false, round: 1 },
            russia: { option: 'full', tied: false, round: 1 },
          },
        });
      story.state.links.push(['access', 'count']);
      story.party('us').initialled = true;
    },
    after: (story) => {
      for (const point of ['access', 'count'])
        expect(story.state.points[point]).toMatchObject({
          state: 'reopened',
          option: null,
          standing: { us: null, russia: null },
        });
      expect(story.party('us').initialled).toBe(false);
    },
  },
  promise: {
    effect: {
      effect: 'promise',
      promise: 'quiet',
      of: 'us',
      title: 'Quiet',
      within: 5,
      keep: { if: 'flag', flag: 'seen', is: true },
    },
    tells: 'promise',
    before: (story) => story.days(1),
    after: (story) =>
      expect(story.state.promises).toEqual([
        {
          promise: 'quiet',
          of: 'us',
          due: 6,
          state: 'made',
          from: { kind: 'event', id: 'a-story' },
        },
      ]),
  },
  chance: {
    effect: { effect: 'chance', id: 'a-throw', odds: 1, then: [{ effect: 'trust', by: 1 }] },
    tells: 'trust',
    after: (story) => {
      expect(story.world.revealed).toBe(true);
      expect(story.last('trust').causes).toEqual([
        { kind: 'move', number: 1, by: 'us' },
        { kind: 'chance', roll: 'a-throw', odds: 1, came: true },
      ]);
    },
  },
  when: {
    effect: {
      effect: 'when',
      if: { if: 'gauge', gauge: 'glare', atLeast: 90 },
      then: [{ effect: 'flag', flag: 'glaring', set: true }],
      otherwise: [{ effect: 'flag', flag: 'dim', set: true }],
    },
    tells: 'flag',
    after: (story) => {
      expect(story.state.flags).toEqual({ dim: true });
      story.apply({ effect: 'gauge', gauge: 'glare', by: 70 }, effectCases.when.effect);
      expect(story.state.flags).toEqual({ dim: true, glaring: true });
    },
  },
};
