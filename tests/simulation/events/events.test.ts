// Stories of events and crises: when they happen, how often, what made them happen, and answers that both sides give before anything follows.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { answerCrisis, isPending } from '../../../src/simulation/events/crises.ts';
import { drawEvents } from '../../../src/simulation/events/events.ts';
import { type Valley, frequency, tolerance, valley } from '../ground/valley.ts';

type Events = NonNullable<ScenarioSource['events']>;
const withEvents = (events: Events): Valley => valley({ events });
const draw = (story: Valley, phase: 'talks' | 'capitals' | 'implementation' = 'talks'): Valley => {
  drawEvents(story.world, phase);
  return story;
};
const happened = (story: Valley, event: string): number => story.state.happened[event]?.times ?? 0;
/** Never true when the game opens its first round, so that stories begin before it. */
const later = { if: 'day', atLeast: 1 } as const;

describe('an event', () => {
  it('is drawn while its condition holds, in its phases, as often as its odds say', () => {
    const trials = 1200;
    const story = withEvents({ shelling: { title: 'Shelling', odds: 0.25, times: 50, when: later } });
    expect(happened(draw(story), 'shelling')).toBe(0);
    story.days(1);
    expect(happened(draw(draw(story, 'capitals'), 'implementation'), 'shelling')).toBe(0);
    const often = frequency(trials, () => {
      story.state.happened = {};
      return happened(draw(story), 'shelling') === 1;
    });
    expect(Math.abs(often - 0.25)).toBeLessThan(tolerance(0.25, trials));
  });

  it('happens no more often than it can, and never by itself when it is only scheduled', () => {
    const story = withEvents({
      twice: { title: 'Twice', odds: 1, times: 2, when: later },
      never: { title: 'Never', odds: 0, when: later },
      scheduled: { title: 'Scheduled', times: 0, when: later },
    }).days(1);
    for (let times = 0; times < 5; times += 1) draw(story);
    expect(['twice', 'never', 'scheduled'].map((event) => happened(story, event))).toEqual([2, 0, 0]);
  });

  it('names its odds, and what made its condition true', () => {
    const story = withEvents({
      outcry: {
        title: 'Outcry',
        odds: 1,
        when: {
          all: [
            { if: 'gauge', gauge: 'glare', atLeast: 60 },
            { if: 'support', of: 'council', atLeast: 10 },
            {
              any: [
                { if: 'route', route: 'road', open: false },
                { if: 'siege', siege: 'ring', is: ['besieged'] },
              ],
            },
            { not: { if: 'flag', flag: 'calmed' } },
          ],
        },
      },
    });
    story.apply({ effect: 'gauge', gauge: 'glare', by: 40 }, { effect: 'route', route: 'road', open: false });
    const causes = story.log.slice(-2).map(({ id }) => ({ kind: 'consequence', id }));
    expect(draw(story).last('event').causes).toEqual([
      { kind: 'event', event: 'outcry', odds: 1 },
      ...causes,
    ]);
  });

  it('whose condition held from the start says so', () => {
    const story = withEvents({
      tension: {
        title: 'Tension',
        odds: 1,
        phases: ['implementation'],
        when: { if: 'gauge', gauge: 'glare', atMost: 30 },
      },
    });
    expect(draw(story, 'implementation').last('event').causes).toContainEqual({ kind: 'start' });
  });

  it('carries its zone, and its effects name it', () => {
    const story = withEvents({
      strike: { title: 'Strike', odds: 1, zone: 'town', when: later, effects: [{ effect: 'trust', by: -3 }] },
    }).days(1);
    const told = draw(story).last('event');
    expect(told.change).toEqual({ kind: 'event', event: 'strike', zone: 'town' });
    expect(story.last('trust').causes).toEqual([{ kind: 'consequence', id: told.id }]);
  });
});

describe('a scheduled event', () => {
  const echo: Events = {
    echo: { title: 'Echo', times: 0, answers: { yes: { title: 'Yes', effects: [] } } },
  };

  it('happens on its day, with the causes of whoever scheduled it', () => {
    const story = withEvents(echo).apply({ effect: 'event', event: 'echo', after: 2 });
    expect(happened(story.days(1), 'echo')).toBe(0);
    expect(happened(story.days(1), 'echo')).toBe(1);
    expect(story.last('event').causes).toEqual([
      { kind: 'event', event: 'echo', odds: 1 },
      { kind: 'move', number: 1, by: 'us' },
    ]);
  });

  it('does not happen while it still waits for answers from before', () => {
    const story = withEvents(echo).apply(
      { effect: 'event', event: 'echo', after: 1 },
      { effect: 'event', event: 'echo', after: 2 },
    );
    expect(happened(story.days(4), 'echo')).toBe(1);
  });
});

describe('a crisis', () => {
  const crisis = (answeredBy: readonly string[] = []): Valley =>
    withEvents({
      strike: {
        title: 'Strike',
        odds: 1,
        times: 3,
        when: later,
        effects: [{ effect: 'gauge', gauge: 'glare', by: 5 }],
        answeredBy: [...answeredBy],
        answers: {
          protest: { title: 'Protest', effects: [{ effect: 'trust', by: -4 }] },
          inquiry: {
            title: 'Inquiry',
            cost: 3,
            effects: [
              {
                effect: 'when',
                if: {
                  all: [
                    { if: 'answered', event: 'strike', answer: 'inquiry', by: 'us' },
                    { if: 'answered', event: 'strike', answer: 'inquiry', by: 'russia' },
                  ],
                },
                then: [{ effect: 'trust', by: 6 }],
              },
            ],
          },
        },
      },
    }).days(1);
  const answer = (story: Valley, side: string, given: string): Valley => {
    answerCrisis(story.world, side, 'strike', given, [{ kind: 'move', number: 7, by: side }]);
    return story;
  };

  it('opens when the event happens, and the event’s own effects do not wait', () => {
    const story = draw(crisis());
    expect(story.state.gauges['glare']).toBe(35);
    expect(story.state.crises).toMatchObject([{ event: 'strike', answers: { us: null, russia: null } }]);
    expect(isPending(story.state, 'strike')).toBe(true);
    expect(happened(draw(story), 'strike')).toBe(1);
  });

  it('changes nothing more before both have answered, but costs influence at once', () => {
    const story = answer(draw(crisis()), 'us', 'inquiry');
    expect(story.party('us').influence).toBe(17);
    answer(draw(crisis()), 'us', 'protest');
    expect(story.changes('trust')).toEqual([]);
    expect(story.log.find(({ change }) => change.kind === 'crisis' && change.by === 'us')?.seenBy).toEqual([
      'us',
    ]);
    answer(story, 'russia', 'protest');
    expect(story.party('us').trust).toBe(36);
    expect(story.state.crises).toEqual([]);
    expect(story.state.answered).toEqual({ strike: { us: 'inquiry', russia: 'protest' } });
    expect(story.world.revealed).toBe(true);
  });

  it('applies what hangs on both answers once', () => {
    const story = answer(answer(draw(crisis()), 'russia', 'inquiry'), 'us', 'inquiry');
    expect([story.party('us').trust, story.party('russia').trust]).toEqual([46, 46]);
  });

  it('is closed by those alone whom it asks', () => {
    const story = answer(draw(crisis(['russia'])), 'russia', 'protest');
    expect(story.state.crises).toEqual([]);
    expect(story.changes('crisis').map(({ state }) => state)).toEqual(['opened', 'answered', 'closed']);
  });

  it('leads from every effect of an answer back to the move that gave it', () => {
    const story = answer(answer(draw(crisis()), 'us', 'protest'), 'russia', 'inquiry');
    const closed = story.log.find(({ change }) => change.kind === 'crisis' && change.state === 'closed');
    expect(story.last('trust').causes).toEqual([
      { kind: 'answer', event: 'strike', answer: 'protest', by: 'us' },
      { kind: 'consequence', id: closed?.id },
    ]);
    const answers = story.log.filter(({ change }) => change.kind === 'crisis' && change.state === 'answered');
    for (const { id, causes } of answers) {
      expect(closed?.causes).toContainEqual({ kind: 'consequence', id });
      expect(causes[0]).toMatchObject({ kind: 'move', number: 7 });
    }
  });

  it('can come again once it is closed', () => {
    const story = answer(answer(draw(crisis()), 'us', 'protest'), 'russia', 'protest');
    expect(happened(draw(story), 'strike')).toBe(2);
    expect(story.state.crises).toHaveLength(1);
  });
});
