// Stories of cards and crises: prices, conditions, rest, covert moves, and answers that cannot wait.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../src/scenario/format/scenario.ts';
import { visibleConsequences } from '../../src/simulation/views/view-for.ts';
import { quarrel } from './quarrel.ts';
import { changesOf, table } from './table.ts';

type Card = NonNullable<ScenarioSource['moves']>[string];
type CrisisEvent = NonNullable<ScenarioSource['events']>[string];

const withCard = (card: Partial<Card>, changes: Partial<ScenarioSource> = {}) =>
  table(
    quarrel({
      moves: {
        appeal: {
          title: 'Appeal',
          kind: 'public',
          about: 'An appeal.',
          effects: [{ effect: 'trust', of: 'russia', by: 5 }],
          ...card,
        },
      },
      ...changes,
    }),
  );

describe('a card', () => {
  it('costs influence and does what it says, with the card as the cause', () => {
    const story = withCard({ cost: 3 });
    story.playCard('appeal');
    expect(story.party('us').influence).toBe(17);
    expect(story.party('russia').trust).toBe(45);
    const played = story.last.find(({ change }) => change.kind === 'played');
    const trust = story.last.find(({ change }) => change.kind === 'trust');
    expect(trust?.causes).toEqual([{ kind: 'consequence', id: played?.id }]);
  });

  it('is refused with the reason', () => {
    withCard({ cost: 50 }).playCard('appeal').expectRefused('needs-influence');
    withCard({ by: ['russia'] })
      .playCard('appeal')
      .expectRefused('not-yours');
    withCard({ phases: ['implementation'] })
      .playCard('appeal')
      .expectRefused('wrong-phase');
    withCard({ when: { if: 'round', atLeast: 2 } })
      .playCard('appeal')
      .expectRefused('condition-unmet');
    withCard({}).playCard('no-card').expectRefused('no-such');
  });

  it('rests for as many rounds as it says, and is used up after its times', () => {
    const story = withCard({ rest: 2, times: 2 })
      .playCard('appeal')
      .playCard('appeal')
      .expectRefused('resting');
    story.untilNextRound().untilTurnOf('us').playCard('appeal').expectRefused('resting');
    story.untilNextRound().untilTurnOf('us').playCard('appeal');
    story.untilNextRound().untilNextRound().untilTurnOf('us').playCard('appeal').expectRefused('used-up');
  });

  it('can be played again at once when it needs no rest', () => {
    withCard({ rest: 0 })
      .playCard('appeal')
      .playCard('appeal')
      .playCard('appeal')
      .expectRefused('no-actions-left');
  });

  it('that is covert is known to its player alone; its effects are seen without a name', () => {
    const story = withCard({ covert: true }).playCard('appeal');
    const seen = visibleConsequences(story.last, 'russia');
    expect(changesOf(seen, 'trust')).toHaveLength(1);
    expect(JSON.stringify(seen.map(({ causes }) => causes))).not.toContain('us');
    expect(changesOf(visibleConsequences(story.last, 'us'), 'played')).toHaveLength(1);
    expect(story.view('us').played).toHaveProperty('appeal');
    expect(story.view('russia').played).toEqual({});
  });

  it('can widen the mandate', () => {
    const story = withCard(
      { effects: [{ effect: 'mandate', of: 'us', point: 'access', options: ['army-checkpoints'] }] },
      {
        parties: {
          us: { name: 'United States', mandate: { access: ['un-checkpoints'] } },
          russia: { name: 'Russia' },
        },
      },
    );
    story.propose({ access: 'army-checkpoints' }).expectRefused('outside-mandate');
    story.playCard('appeal').propose({ access: 'army-checkpoints' });
  });
});

const withCrisis = (event: Partial<CrisisEvent> = {}) =>
  table(
    quarrel({
      events: {
        strike: {
          title: 'A strike',
          answers: {
            protest: { title: 'Protest', effects: [{ effect: 'trust', by: -10 }] },
            inquiry: { title: 'Inquiry', cost: 5, effects: [{ effect: 'trust', by: 3 }] },
          },
          ...event,
        },
      },
    }),
  );

describe('a crisis', () => {
  it('comes before everything else, for each side that is asked', () => {
    const story = withCrisis().propose({ air: 'no-limits' }).expectRefused('crisis-first');
    story.endTurn().expectRefused('crisis-first');
    expect(story.kinds()).toEqual(new Set(['answer']));
    story.do({ kind: 'answer', crisis: 'strike', answer: 'protest' });
    story.do({ kind: 'answer', crisis: 'strike', answer: 'protest' }).expectRefused('already-done');
    story.propose({ air: 'no-limits' }).endTurn();
    story.as('russia').accept().expectRefused('crisis-first');
  });

  it('keeps an answer from the other side until both have answered', () => {
    const story = withCrisis().do({ kind: 'answer', crisis: 'strike', answer: 'protest' });
    expect(story.view('russia').crises[0]?.answers).toEqual({ us: 'hidden', russia: null });
    expect(story.view('us').crises[0]?.answers).toEqual({ us: 'protest', russia: null });
    expect(JSON.stringify(visibleConsequences(story.last, 'russia'))).not.toContain('protest');
    story.endTurn().as('russia').do({ kind: 'answer', crisis: 'strike', answer: 'inquiry' });
    expect(story.state.crises).toEqual([]);
    expect(story.revealed).toBe(true);
    expect(story.view('us').answered).toEqual({ strike: { us: 'protest', russia: 'inquiry' } });
  });

  it('asks only those it asks', () => {
    const story = withCrisis({ answeredBy: ['russia'] }).propose({ air: 'no-limits' });
    story.do({ kind: 'answer', crisis: 'strike', answer: 'protest' }).expectRefused('no-such');
    story.endTurn().as('russia').accept().expectRefused('crisis-first');
  });

  it('has a price for some answers', () => {
    const story = withCrisis().do({ kind: 'answer', crisis: 'strike', answer: 'inquiry' });
    expect(story.party('us').influence).toBe(15);
    withCrisis({ answers: { pay: { title: 'Pay', cost: 90, effects: [] } } })
      .do({ kind: 'answer', crisis: 'strike', answer: 'pay' })
      .expectRefused('needs-influence')
      .do({ kind: 'answer', crisis: 'strike', answer: 'run' })
      .expectRefused('no-such')
      .do({ kind: 'answer', crisis: 'flood', answer: 'run' })
      .expectRefused('no-such');
  });

  it('does not hold up a side that can give no answer', () => {
    withCrisis({ answers: { pay: { title: 'Pay', cost: 90, effects: [] } } }).propose({ air: 'no-limits' });
  });
});
