// What each side sees: its own cards on the table, the other's hidden, the same for a scenario as for a state.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../src/simulation/create.ts';
import { scenarioFor } from '../../../src/simulation/views/scenario-for.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { quarrel } from '../quarrel.ts';
import { smallWar } from '../small-war.ts';
import { defined, table } from '../table.ts';

describe('a view', () => {
  it('shows one’s own instructions and nothing of the other’s', () => {
    const view = table(smallWar({ events: {} })).view('us');
    expect(view.own.mandate['access']).toEqual(['red-crescent', 'un-checkpoints']);
    expect(view.opposite).toEqual({ initialled: false, ultimatumUsed: false });
    expect(view.trust).toEqual({ us: 40, russia: 40 });
    for (const hidden of ['parties', 'chance', 'scheduled', 'because', 'settings'])
      expect(view).not.toHaveProperty(hidden);
    expect(JSON.stringify(view)).not.toContain('disposition');
  });

  it('tells how sure one can be of those who can say no', () => {
    const story = table(smallWar({ events: {} }));
    const before = defined(story.view('us').stakeholders['rebel-council']);
    expect(before).toMatchObject({ leaning: 0, uncertainty: 20, consentOdds: expect.closeTo(0.5, 6) });
    story.settle({ air: 'full-grounding' });
    const after = defined(story.view('us').stakeholders['rebel-council']);
    expect(after.leaning).toBe(20);
    expect(after.consentOdds).toBeGreaterThan(0.8);
  });

  it('shows a leaning as it is to those who learnt it', () => {
    const { state } = createGame(smallWar({ events: {} }), { seed: 'revealed' });
    defined(state.stakeholders['kremlin']).knownTo.push('us');
    defined(state.stakeholders['kremlin']).disposition = 7;
    expect(viewFor(smallWar(), state, 'us').stakeholders['kremlin']).toMatchObject({
      leaning: 15,
      uncertainty: 0,
      consentOdds: 1,
    });
    expect(viewFor(smallWar(), state, 'russia').stakeholders['kremlin']).toMatchObject({
      leaning: 8,
      uncertainty: 20,
    });
  });

  it('counts the worth of what is agreed for its own side, and what is still open', () => {
    const story = table().settle({ access: 'un-checkpoints' });
    expect(story.view('us').dealWorth).toBeCloseTo(0.5 + 0.2 * 0.4);
    expect(story.view('us').pointsOpen).toEqual(['air', 'publication']);
  });

  it('has a coin of its own for each side and move, which tells nothing of the chance to come', () => {
    const story = table();
    const tosses = [story.view('us').toss, story.view('russia').toss, story.endTurn().view('us').toss];
    expect(new Set(tosses).size).toBe(3);
    for (const toss of tosses) expect(toss >= 0 && toss < 1).toBe(true);
  });
});

describe('the scenario for a side', () => {
  const scenario = smallWar();

  it('has no cable, numbers or preferences of the other side', () => {
    const told = scenarioFor(
      quarrel({
        parties: {
          us: { name: 'United States' },
          russia: {
            name: 'Russia',
            reservation: 0.77,
            patience: 61,
            mandate: { air: ['no-limits'] },
            briefing: { heading: 'Cable', situation: 'Eyes only.', wants: ['Eyes only.'] },
          },
        },
      }),
      'us',
    );
    expect(JSON.stringify(told)).not.toMatch(/0\.77|61|Eyes only/);
    expect(told.parties['russia']).toMatchObject({ mandate: {}, reservation: 0.35 });
    for (const point of Object.values(told.stickingPoints)) {
      expect(Object.keys(point.weight)).toEqual(['us']);
      for (const option of Object.values(point.options)) expect(Object.keys(option.value)).toEqual(['us']);
    }
  });

  it('has the reports that it reads, and none that only the other side does', () => {
    const whole = builtIn('geneva-2016');
    let withheld = 0;
    for (const side of Object.keys(whole.parties)) {
      const told = scenarioFor(whole, side);
      for (const [id, { reports }] of Object.entries(whole.events)) {
        const read = reports.filter(({ seenBy }) => seenBy.length === 0 || seenBy.includes(side));
        expect(told.events[id]?.reports).toEqual(read);
        withheld += reports.length - read.length;
      }
    }
    expect(withheld).toBeGreaterThan(5);
  });

  it('is whole for one’s own side, and the same object each time', () => {
    expect(scenarioFor(scenario, 'us')).toBe(scenarioFor(scenario, 'us'));
    expect(scenarioFor(scenario, 'us').parties['us']).toEqual(scenario.parties['us']);
    expect(scenarioFor(scenario, 'us')).not.toBe(scenarioFor(scenario, 'russia'));
  });
});
