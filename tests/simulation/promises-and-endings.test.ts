// Stories of promises, counted on their day, and of how games end.
import { describe, expect, it, test } from 'vitest';
import type { Effect } from '../../src/scenario/format/effect.ts';
import type { ScenarioSource } from '../../src/scenario/format/scenario.ts';
import { coefficients as c } from '../../src/simulation/coefficients.ts';
import { applyEffects } from '../../src/simulation/effects/apply-effects.ts';
import { endGame } from '../../src/simulation/calendar/ending.ts';
import type { PromiseState } from '../../src/simulation/state.ts';
import { type Valley, valley, valleySource } from './ground/valley.ts';

const promise: Effect = {
  effect: 'promise',
  promise: 'quiet',
  of: 'us',
  title: 'Quiet',
  within: 3,
  keep: { if: 'flag', flag: 'kept', is: true },
};

/** Another promise in the same place, which is not meant. */
const another: Effect = { ...promise, promise: 'another', keep: { if: 'day', atMost: 0 } };

/** Where in a scenario a promise can stand, and what refers to it there. */
const places: readonly (readonly [string, Partial<ScenarioSource>, PromiseState['from']])[] = [
  [
    'a card',
    { moves: { call: { title: 'Call', kind: 'public', about: 'A call.', effects: [another, promise] } } },
    { kind: 'card', id: 'call' },
  ],
  [
    'an event',
    { events: { call: { title: 'Call', times: 0, effects: [promise] } } },
    { kind: 'event', id: 'call' },
  ],
  [
    'an answer',
    { events: { call: { title: 'Call', times: 0, answers: { yes: { title: 'Yes', effects: [promise] } } } } },
    { kind: 'answer', id: 'call', sub: 'yes' },
  ],
  [
    'a clause',
    {
      stickingPoints: {
        ...valleySource().stickingPoints,
        access: {
          title: 'Access',
          weight: { us: 1, russia: 1 },
          options: {
            no: { title: 'No', clause: 'No.', value: { us: 0, russia: 1 } },
            full: { title: 'Full', clause: 'Full.', value: { us: 1, russia: 0 }, inForce: [promise] },
          },
        },
      },
    },
    { kind: 'clause', id: 'access', sub: 'full' },
  ],
  [
    'a throw of chance within a condition',
    {
      events: {
        call: {
          title: 'Call',
          times: 0,
          effects: [
            {
              effect: 'when',
              if: { if: 'day', atMost: 99 },
              then: [],
              otherwise: [{ effect: 'chance', id: 'coin', odds: 1, then: [promise] }],
            },
          ],
        },
      },
    },
    { kind: 'event', id: 'call' },
  ],
];

describe('a promise', () => {
  const made = (changes: Partial<ScenarioSource>, from: PromiseState['from']): Valley => {
    const story = valley(changes);
    applyEffects(story.world, [promise], [{ kind: 'move', number: 1, by: 'us' }], from);
    return story;
  };

  test.each(places)('that stands in %s is kept when its condition holds on its day', (_, changes, from) => {
    const story = made(changes, from).days(2);
    expect(story.changes('promise').map(({ state }) => state)).toEqual(['made']);
    story.apply({ effect: 'flag', flag: 'kept', set: true }).days(1);
    expect(story.state.promises[0]?.state).toBe('kept');
    expect(story.party('russia').trust).toBe(40 + c.promiseKeptTrust);
    expect(story.party('us').trust).toBe(40);
  });

  test.each(places)('that stands in %s is broken when it does not, which costs more', (_, changes, from) => {
    const story = made(changes, from).days(3);
    expect(story.state.promises[0]?.state).toBe('broken');
    expect(story.party('russia').trust).toBe(40 - c.promiseBrokenTrust);
    expect(c.promiseBrokenTrust).toBeGreaterThan(c.promiseKeptTrust);
    const told = story.last('promise');
    const asked = story.log.find(({ change }) => change.kind === 'promise' && change.state === 'made');
    expect(told.causes).toContainEqual({ kind: 'consequence', id: asked?.id });
    expect(story.last('trust').causes).toEqual([{ kind: 'consequence', id: told.id }]);
  });

  it('is counted once', () => {
    const [, changes, from] = places[0] ?? ['', {}, { kind: 'card', id: 'call' }];
    const story = made(changes, from).days(3).apply({ effect: 'flag', flag: 'kept', set: true }).days(5);
    expect(story.changes('promise')).toHaveLength(2);
  });
});

describe('an ending', () => {
  const endings: ScenarioSource['endings'] = {
    fed: { title: 'Fed', text: 'Fed.', when: { if: 'reached', atLeast: 100 } },
    held: { title: 'Held', text: 'Held.', when: { if: 'ended', is: ['held'] } },
    other: { title: 'Other', text: 'Other.' },
  };
  const end = (story: Valley): Valley => {
    endGame(story.world, { type: 'TERM_REACHED' }, [{ kind: 'rule', rule: 'ending' }]);
    return story;
  };

  it('is the first of the scenario’s that fits, with the end already known', () => {
    expect(end(valley({ endings }).putIntoForce()).state.ended).toEqual({ how: 'held', ending: 'held' });
    const fed = valley({ endings }).putIntoForce();
    fed.state.tally.reached = 100;
    expect(end(fed).state.ended?.ending).toBe('fed');
    const broken = valley({ endings });
    endGame(broken.world, { type: 'BROKEN_OFF' }, [{ kind: 'rule', rule: 'ending' }]);
    expect(broken.state.ended).toEqual({ how: 'noDeal', ending: 'other' });
  });

  it('can be none', () => {
    const story = end(valley().putIntoForce());
    expect(story.state.ended).toEqual({ how: 'held', ending: null });
    expect(story.changes('ended')).toEqual([{ kind: 'ended', how: 'held' }]);
  });

  it('leaves nobody to move, nothing on offer and no crisis', () => {
    const story = valley({
      events: { strike: { title: 'Strike', times: 0, answers: { yes: { title: 'Yes', effects: [] } } } },
    });
    story.apply({ effect: 'event', event: 'strike', after: 1 }).days(1);
    expect(story.state.crises).toHaveLength(1);
    end(story.putIntoForce());
    expect(story.state).toMatchObject({ turn: null, offer: null, crises: [] });
  });

  it('comes once, and not by an event that leads to no end', () => {
    const story = end(end(valley().putIntoForce()));
    expect(story.changes('ended')).toHaveLength(1);
    const going = valley();
    endGame(going.world, { type: 'TEXT_INITIALLED' }, [{ kind: 'start' }]);
    expect(going.state.ended).toBeNull();
  });
});
