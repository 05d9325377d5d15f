// Stories of ratification: persuasion, submission, consent, veto, return to the table, and giving up.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { persuasion, ratification } from '../../../src/simulation/table-coefficients.ts';
import { quarrel } from '../quarrel.ts';
import { type Table, changesOf, defined, table } from '../table.ts';

const deal = { air: 'agreed-areas', access: 'red-crescent', publication: 'public' };

/** An initialled text of the quarrel, with a Congress as each story needs it. */
function initialled(
  congress: Partial<NonNullable<ScenarioSource['stakeholders']>[string]> = {},
  changes: Partial<ScenarioSource> = {},
): Table {
  const scenario = quarrel({
    stakeholders: {
      congress: {
        name: 'Congress',
        kind: 'capital',
        behind: 'us',
        veto: true,
        leaning: 10,
        uncertainty: 0,
        ...congress,
      },
      kremlin: {
        name: 'Kremlin',
        kind: 'capital',
        behind: 'russia',
        veto: true,
        leaning: 10,
        uncertainty: 0,
      },
      turkey: { name: 'Turkey', kind: 'ally', behind: 'us' },
    },
    ...changes,
  });
  const story = table(scenario).settle(deal).initialBoth();
  return story.as(story.state.turn?.side ?? '');
}

const submitBoth = (story: Table): Table => {
  story.untilTurnOf('us').do({ kind: 'submit' });
  return story.untilTurnOf('russia').do({ kind: 'submit' });
};

describe('a text that nobody can say no to', () => {
  const unhindered = (changes: Partial<ScenarioSource> = {}): Table =>
    table(quarrel({ stakeholders: { turkey: { name: 'Turkey', kind: 'ally', behind: 'us' } }, ...changes }))
      .settle(deal)
      .initialBoth();

  it('is put to nobody: the game ends with both initials where the scenario follows it no further', () => {
    const story = unhindered().expectEnded('held').expectPoint('air', 'agreed');
    expect(story.changes('consent')).toEqual([]);
    const sessions = story
      .changes('chart')
      .flatMap((change) => (change.chart === 'session' ? [change.to] : []));
    expect(sessions).toEqual(['capitals', 'held']);
  });

  it('comes into force at once where the scenario follows it', () => {
    const { state } = unhindered({ calendar: { implementationDays: 10 } });
    expect([state.session, state.ratification.state]).toEqual(['implementation', 'ratified']);
    expect(state.turn).not.toBeNull();
  });
});

describe('a text that everybody consents to', () => {
  it('is agreed, and the game ends there when the scenario follows it no further', () => {
    const story = submitBoth(initialled()).expectEnded('held').expectPoint('air', 'agreed');
    expect(story.changes('consent').map(({ stakeholder }) => stakeholder)).toEqual(['congress', 'kremlin']);
    expect(story.changes('consent').every(({ odds, consents }) => odds === 1 && consents)).toBe(true);
  });

  it('comes into force when the scenario follows it', () => {
    const story = submitBoth(initialled({}, { calendar: { implementationDays: 10 } }));
    expect(story.state.session).toBe('implementation');
    expect(story.state.cessation.state).toBe('first48Hours');
  });
});

describe('a veto', () => {
  it('stops the text, takes days, and shows how far off the refusal was', () => {
    const story = initialled({ leaning: -5, uncertainty: 10, clauses: { air: { 'agreed-areas': -60 } } });
    const { day } = story.state;
    submitBoth(story);
    expect(story.state.session).toBe('capitals');
    expect(story.state.ratification).toMatchObject({ state: 'vetoed', attempts: 1 });
    expect(story.state.day).toBe(day + ratification.daysAfterVeto);
    expect(story.view('russia').stakeholders['congress']).toMatchObject({
      answer: 'refuses',
      uncertainty: 0,
    });
    const refusal = defined(
      story.last.find(({ change }) => change.kind === 'consent' && change.stakeholder === 'congress'),
    );
    expect(refusal.causes).toContainEqual({ kind: 'clause', point: 'air', option: 'agreed-areas' });
    expect(refusal.causes.some((cause) => cause.kind === 'chance' && !cause.came)).toBe(true);
  });

  it('can be turned by persuasion', () => {
    const story = submitBoth(initialled({ leaning: -5 }));
    expect(story.state.ratification.state).toBe('vetoed');
    story.untilTurnOf('us').do({ kind: 'persuade', stakeholder: 'congress' });
    submitBoth(story).expectEnded('held');
  });

  it('ends the talks after the last attempt', () => {
    const story = initialled({ leaning: -80 });
    for (let attempt = 1; attempt <= ratification.mostAttempts; attempt += 1) submitBoth(story);
    story.expectEnded('refusedAtHome');
    expect(story.state.ratification.attempts).toBe(ratification.mostAttempts);
  });

  it('ends them sooner when a side abandons the text', () => {
    submitBoth(initialled({ leaning: -80 }))
      .untilTurnOf('us')
      .do({ kind: 'abandon' })
      .expectEnded('refusedAtHome');
  });

  it('can send the text back to the table, once', () => {
    const story = submitBoth(initialled({ leaning: -80 }));
    const { number } = story.state.round;
    story.untilTurnOf('us').do({ kind: 'return' });
    expect(story.state.session).toBe('talks');
    expect(story.state.round.number).toBe(number + 1);
    story.expectPoint('air', 'agreedAdReferendum');
    expect(story.party('us').initialled).toBe(false);
    story.as(story.state.turn?.side ?? '').initialBoth();
    expect(story.state.session).toBe('capitals');
    story
      .as(story.state.turn?.side ?? '')
      .do({ kind: 'return' })
      .expectRefused('chart-forbids');
  });

  it('gives one more round even after the last of the calendar', () => {
    const story = submitBoth(initialled({ leaning: -80 }, { calendar: { rounds: [{}, {}] } }));
    story.untilTurnOf('us').do({ kind: 'return' });
    expect(story.state.round.number).toBe(3);
    story
      .as(story.state.turn?.side ?? '')
      .untilNextRound()
      .expectEnded('noDeal');
  });
});

describe('persuasion', () => {
  it('moves a stakeholder less each time, and compensation moves even the stubborn', () => {
    const story = initialled({ persuadable: 0.5 }).untilTurnOf('us');
    const persuade = () => {
      const [moved] = story.do({ kind: 'persuade', stakeholder: 'congress' }).changes('leaning');
      return defined(moved).to - defined(moved).from;
    };
    const first = persuade();
    expect(first).toBeCloseTo(persuasion.persuade * 0.5);
    expect(persuade()).toBeCloseTo(first / (1 + persuasion.diminishing));
    const stubborn = initialled({ persuadable: 0 }).untilTurnOf('us');
    stubborn.do({ kind: 'persuade', stakeholder: 'congress' });
    expect(stubborn.changes('leaning')).toEqual([]);
    stubborn.do({ kind: 'compensate', stakeholder: 'congress' });
    expect(stubborn.changes('leaning')).toHaveLength(1);
  });

  it('is for those behind one who can say no', () => {
    initialled()
      .untilTurnOf('us')
      .do({ kind: 'persuade', stakeholder: 'kremlin' })
      .expectRefused('not-behind-you')
      .do({ kind: 'persuade', stakeholder: 'turkey' })
      .expectRefused('no-veto')
      .do({ kind: 'compensate', stakeholder: 'nobody' })
      .expectRefused('no-such');
  });

  it('costs influence', () => {
    initialled({}, { tableMoves: { persuade: 90, compensate: 95 } })
      .untilTurnOf('us')
      .do({ kind: 'persuade', stakeholder: 'congress' })
      .expectRefused('needs-influence')
      .do({ kind: 'compensate', stakeholder: 'congress' })
      .expectRefused('needs-influence');
  });
});

describe('the time at home', () => {
  it('passes a day at a time, and runs out: the text is then submitted as it stands', () => {
    const story = initialled();
    const { day } = story.state;
    for (let turn = 0; turn < 2 * ratification.turns; turn += 1)
      story.as(story.state.turn?.side ?? '').endTurn();
    story.expectEnded('held');
    expect(story.state.day).toBe(day + ratification.turns - 1);
  });

  it('is no time for bargaining', () => {
    initialled()
      .propose({ air: 'no-limits' })
      .expectRefused('wrong-phase')
      .do({ kind: 'walk-out' })
      .expectRefused('wrong-phase');
  });

  it('does not ask anybody twice within a submission', () => {
    const story = initialled().untilTurnOf('us').do({ kind: 'submit' });
    expect(changesOf(story.log, 'consent')).toEqual([]);
    story.untilTurnOf('russia').do({ kind: 'submit' });
    expect(changesOf(story.log, 'consent')).toHaveLength(2);
  });
});
