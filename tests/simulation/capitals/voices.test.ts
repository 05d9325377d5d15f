// Stories of the voices at home: who is heard when a text comes home, by whom, how much, and why.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { why } from '../../../src/simulation/why.ts';
import { ratification } from '../../../src/simulation/table-coefficients.ts';
import { quarrel } from '../quarrel.ts';
import { type Table, defined, table } from '../table.ts';

type Stakeholder = NonNullable<ScenarioSource['stakeholders']>[string];

const deal = { air: 'agreed-areas', access: 'red-crescent', publication: 'public' };

const congress: Stakeholder = {
  name: 'Congress',
  kind: 'capital',
  behind: 'us',
  veto: true,
  leaning: 4,
  leverage: 0,
  uncertainty: 0,
};
const press: Stakeholder = { name: 'The press', kind: 'ally', behind: 'us', leaning: -40, leverage: 50 };

/** The text of the quarrel come home, to these stakeholders. */
const cameHome = (stakeholders: Record<string, Stakeholder>): Table => {
  const story = table(quarrel({ stakeholders })).settle(deal).initialBoth();
  return story.as(story.state.turn?.side ?? '');
};

const shiftOf = (story: Table, id = 'congress'): number => defined(story.state.stakeholders[id]).shift;

describe('a voice at home', () => {
  it('moves those who can say no by its leaning times its leverage', () => {
    const shiftBy = (voice: Partial<Stakeholder>): number =>
      shiftOf(cameHome({ congress, press: { ...press, ...voice } }));
    const against = ratification.voice * 0.5 * -40;
    expect(shiftBy({})).toBeCloseTo(against, 9);
    expect(shiftBy({ leverage: 100 })).toBeCloseTo(2 * against, 9);
    expect(shiftBy({ leaning: 40 })).toBeCloseTo(-against, 9);
    expect(shiftBy({ leaning: -90 })).toBeCloseTo(ratification.voice * 0.5 * -ratification.voiceMost, 9);
  });

  it('counts what moved its support, though it is never asked itself', () => {
    const low = shiftOf(cameHome({ congress, press: { ...press, support: 20 } }));
    expect(low).toBeLessThan(shiftOf(cameHome({ congress, press })));
  });

  it('is not heard without leverage, across the table, or by itself', () => {
    expect(shiftOf(cameHome({ congress, press: { ...press, leverage: 0 } }))).toBe(0);
    expect(shiftOf(cameHome({ congress, press: { ...press, behind: 'russia' } }))).toBe(0);
    expect(shiftOf(cameHome({ congress: { ...congress, leverage: 100 } }))).toBe(0);
  });

  it('hides what is hidden of who speaks', () => {
    const shifts = [0, 30].map((uncertainty) =>
      shiftOf(cameHome({ congress, press: { ...press, uncertainty } })),
    );
    expect(shifts[0]).toBe(shifts[1]);
  });

  it('can bring down a text that those who are asked would have let pass', () => {
    const submitted = (leverage: number): Table => {
      const story = cameHome({ congress, press: { ...press, leaning: -50, leverage } });
      story.untilTurnOf('us').do({ kind: 'submit' });
      return story.untilTurnOf('russia').do({ kind: 'submit' });
    };
    submitted(0).expectEnded('held');
    expect(submitted(100).state.ratification.state).toBe('vetoed');
  });

  it('can be followed back to the clause that it dislikes', () => {
    const story = cameHome({ congress, press: { ...press, clauses: { air: { 'agreed-areas': -20 } } } });
    const moved = defined(
      story.log.find(({ change }) => change.kind === 'leaning' && change.stakeholder === 'congress'),
    );
    const causes = JSON.stringify(why(story.log, moved.id));
    expect(causes).toContain('"voiced"');
    expect(causes).toContain('{"kind":"clause","point":"air","option":"agreed-areas"}');
  });

  it('is heard anew when the text comes home again, in place of the first time', () => {
    const story = cameHome({ congress: { ...congress, leverage: 80, leaning: -60 }, press });
    const once = shiftOf(story);
    story.untilTurnOf('us').do({ kind: 'return' });
    story.as(story.state.turn?.side ?? '').initialBoth();
    expect(story.state.session).toBe('capitals');
    expect(shiftOf(story)).toBeCloseTo(once, 9);
  });
});
