// Stories of the rounds: turns, adjournments, patience and income, the calendar, and closing the text.
import { describe, expect, it } from 'vitest';
import { patience, reciprocity } from '../../../src/simulation/table-coefficients.ts';
import { quarrel } from '../quarrel.ts';
import { defined, table } from '../table.ts';

describe('a turn', () => {
  it('has as many actions as the calendar says; answers take none', () => {
    table()
      .propose({ air: 'no-limits' })
      .propose({ access: 'red-crescent' })
      .propose({ publication: 'secret' })
      .expectRefused('no-actions-left')
      .endTurn()
      .as('russia')
      .propose({ publication: 'public' })
      .propose({ publication: 'secret' })
      .endTurn()
      .as('us')
      .accept()
      .propose({ air: 'agreed-areas' })
      .propose({ access: 'un-checkpoints' });
  });

  it('passes to and fro, and the side that opens changes from round to round', () => {
    table()
      .expectTurn('us')
      .endTurn()
      .expectTurn('russia')
      .as('russia')
      .endTurn()
      .expectTurn('us')
      .untilNextRound()
      .expectTurn('russia');
    table(quarrel(), { first: 'russia' }).expectTurn('russia');
  });

  it('is nobody else’s', () => {
    table().as('russia').endTurn().expectRefused('not-your-turn');
  });
});

describe('a round', () => {
  it('ends when a side adjourns, once the other has had its say', () => {
    const story = table().do({ kind: 'adjourn' }).expectRefused('other-unheard').endTurn().as('russia');
    story.do({ kind: 'adjourn' });
    expect(story.state.round.number).toBe(2);
    expect(story.state.day).toBe(7);
  });

  it('ends at once when a side walks out, at a cost in trust', () => {
    const story = table();
    const { trust } = story.party('russia');
    story.do({ kind: 'walk-out' });
    expect(story.state.round.number).toBe(2);
    expect(story.party('russia').trust).toBe(trust + reciprocity.walkedOut);
    expect(story.changes('chart').map(({ to }) => to)).toContain('brokenOff');
  });

  it('that a side walks out of takes the offer off the table', () => {
    const story = table().propose({ air: 'agreed-areas' }).do({ kind: 'walk-out' });
    expect(story.state.offer).toBeNull();
    expect(story.changes('answered')[0]?.how).toBe('lapsed');
  });

  it('is put off by a delay, once', () => {
    const delayed = quarrel({
      events: { fog: { title: 'Fog', effects: [{ effect: 'delay', days: 3 }] } },
    });
    const story = table(delayed).untilNextRound();
    expect(story.state.day).toBe(10);
    expect(story.untilNextRound().state.day).toBe(14);
  });

  it('brings influence and costs patience, more when it settled nothing', () => {
    const idle = table().untilNextRound();
    expect(idle.party('us').influence).toBe(26);
    expect(idle.party('us').patience).toBe(100 + patience.perRound + patience.withoutProgress);
    const busy = table().settle({ air: 'agreed-areas' }).untilNextRound();
    expect(busy.party('us').patience).toBe(100 + patience.perRound);
  });

  it('costs less patience when it settled nothing but bracketed a point', () => {
    const bracketed = table()
      .propose({ air: 'full-grounding' })
      .endTurn()
      .as('russia')
      .propose({ air: 'no-limits' })
      .do({ kind: 'bracket', point: 'air' })
      .untilNextRound();
    const worn = patience.perRound + patience.withoutProgress * patience.bracketed;
    expect(bracketed.party('us').patience).toBe(100 + worn);
    expect(bracketed.party('us').patience).toBeGreaterThan(table().untilNextRound().party('us').patience);
  });

  it('is the last of the calendar: then there is no deal', () => {
    const story = table();
    for (let round = 1; round <= 6; round += 1) story.untilNextRound();
    story.expectEnded('noDeal');
    expect(story.state.turn).toBeNull();
    story.as('us').endTurn().expectRefused('game-over');
  });

  it('is followed by none when a capital has lost its patience', () => {
    const story = table(
      quarrel({ parties: { us: { name: 'United States', patience: 15 }, russia: { name: 'Russia' } } }),
    );
    story.untilNextRound().untilNextRound().expectEnded('noDeal');
    expect(story.changes('broke-off')[0]).toMatchObject({ by: 'us', how: 'called-home' });
  });

  it('meets on its date', () => {
    const dated = quarrel({
      calendar: { start: '2016-08-20', rounds: [{ day: '2016-08-26' }, { day: '2016-09-09' }] },
    });
    const story = table(dated);
    expect(story.state.day).toBe(6);
    expect(story.untilNextRound().state.day).toBe(20);
  });
});

const withOptionalAir = () => {
  const scenario = quarrel();
  defined(scenario.stickingPoints['air']).required = false;
  return scenario;
};

describe('the text', () => {
  it('can be initialled once every required point is agreed, and goes to the capitals when both have', () => {
    const story = table().do({ kind: 'initial' }).expectRefused('points-open');
    story.settle({ air: 'agreed-areas', access: 'red-crescent', publication: 'public' });
    story.initialBoth();
    expect(story.state.session).toBe('capitals');
  });

  it('has to be initialled anew when it changes', () => {
    const story = table().settle({ air: 'agreed-areas', access: 'red-crescent', publication: 'public' });
    const side = story.state.turn?.side ?? '';
    story.do({ kind: 'initial' }).do({ kind: 'initial' }).expectRefused('already-done').endTurn();
    story.as(side === 'us' ? 'russia' : 'us').do({ kind: 'reopen', point: 'air' });
    expect(story.party(side).initialled).toBe(false);
  });

  it('has to be initialled anew when a point that it need not have is added', () => {
    const story = table(withOptionalAir()).settle({ access: 'red-crescent', publication: 'public' });
    const side = story.state.turn?.side ?? '';
    story.do({ kind: 'initial' }).propose({ air: 'agreed-areas' }).endTurn();
    story.as(side === 'us' ? 'russia' : 'us').accept();
    expect(story.party(side).initialled).toBe(false);
  });

  it('waits for an answer to the offer on the table', () => {
    const story = table(withOptionalAir()).settle({ access: 'red-crescent', publication: 'public' });
    const side = story.state.turn?.side ?? '';
    story.as(side).propose({ air: 'no-limits' }).endTurn();
    story
      .as(side === 'us' ? 'russia' : 'us')
      .do({ kind: 'initial' })
      .expectRefused('offer-waiting');
  });

  it('stops the clock at the very end for the side that was left no turn to initial', () => {
    const story = table(quarrel({ calendar: { rounds: [{}], turnsPerRound: 4 } }));
    story.settle({ air: 'agreed-areas', access: 'red-crescent', publication: 'public' });
    story.expectTurn('us').endTurn().as('russia').do({ kind: 'initial' }).endTurn();
    story.expectTurn('us').as('us').do({ kind: 'initial' });
    expect(story.state.session).toBe('capitals');
  });

  it('does not stop the clock twice, nor for those who will not', () => {
    const story = table(quarrel({ calendar: { rounds: [{}], turnsPerRound: 4 } }));
    story.settle({ air: 'agreed-areas', access: 'red-crescent', publication: 'public' });
    story.endTurn().as('russia').do({ kind: 'initial' }).endTurn();
    story.as('us').endTurn().expectEnded('noDeal');
  });

  it('stops the clock once, not for ever', () => {
    const story = table(quarrel({ calendar: { rounds: [{}], turnsPerRound: 4, actionsPerTurn: 3 } }));
    story.settle({ air: 'agreed-areas', access: 'red-crescent', publication: 'public' });
    story.endTurn().as('russia').do({ kind: 'initial' }).endTurn();
    story.as('us').do({ kind: 'reopen', point: 'air' }).concede('air').do({ kind: 'initial' });
    story.endTurn().expectEnded('noDeal');
  });
});
