// Win-sets hold, outcome by outcome, the odds that the rules give every answer at home, and shrink as more can say no.
import { describe, expect, it } from 'vitest';
import { passageOdds, winSetsOf } from '../../src/analysis/win-sets.ts';
import type { Scenario, ScenarioSource } from '../../src/scenario/format/scenario.ts';
import { initialStakeholders } from '../../src/simulation/create.ts';
import { lookups } from '../../src/simulation/lookups.ts';
import { consentOdds } from '../../src/simulation/capitals/preferences.ts';
import type { State } from '../../src/simulation/state.ts';
import { builtIn } from '../scenario/built-in.ts';
import { quarrel, quarrelSource } from '../simulation/quarrel.ts';
import { everyDeal } from './every-deal.ts';

const many = 1_000_000;

type Stakeholders = Pick<State, 'stakeholders'>;

const atStart = (scenario: Scenario): Stakeholders => ({ stakeholders: initialStakeholders(scenario) });

/** The quarrel with these people at home. */
const quarrelOf = (stakeholders: ScenarioSource['stakeholders']): Scenario =>
  quarrel({ stakeholders: { ...quarrelSource().stakeholders, ...stakeholders } });

const senate = {
  name: 'Senate',
  kind: 'capital',
  behind: 'us',
  veto: true,
  leaning: -5,
  uncertainty: 12,
  clauses: { access: { 'un-checkpoints': 20, 'army-checkpoints': -15 }, air: { 'no-limits': -10 } },
} as const;

const council = { name: 'Council', kind: 'mediator', veto: true, leaning: 5, uncertainty: 10 } as const;

/** The states in which odds are asked for: as it began, and when things have happened since. */
function statesOf(scenario: Scenario): Stakeholders[] {
  const later = initialStakeholders(scenario);
  Object.values(later).forEach((held, at) => {
    held.support = 40 + 7 * at;
    held.shift = 3 - at;
    held.clauseShift = { access: { 'red-crescent': 4, 'un-checkpoints': -6 } };
    held.disposition = at % 2 === 0 ? 4 : -9;
    held.knownTo = at % 2 === 0 ? ['us'] : ['us', 'russia'];
  });
  return [atStart(scenario), { stakeholders: later }];
}

const scenarios = [
  quarrel(),
  quarrelOf({ senate, council }),
  builtIn('first-steps'),
  builtIn('template'),
].map((scenario) => [scenario.id, Object.keys(scenario.stakeholders).length, scenario] as const);

describe.each(scenarios)('the win-sets of %s with %i people at home', (_, _people, scenario) => {
  it.each([undefined, 'us'])('have the odds of every answer multiplied, as %s knows them', (side) => {
    const { vetoers, sides } = lookups(scenario);
    for (const state of statesOf(scenario)) {
      const sets = winSetsOf(scenario, state, many, side);
      everyDeal(scenario).forEach((deal, outcome) => {
        for (const party of sides)
          expect(sets?.bySide[party]?.odds[outcome]).toBeCloseTo(
            passageOdds(scenario, state, party, deal, side),
            12,
          );
        const all = vetoers.map((id) => consentOdds(scenario, state, id, deal, side));
        expect(sets?.whole.odds[outcome]).toBeCloseTo(
          all.reduce((odds, one) => odds * one, 1),
          12,
        );
      });
    }
  });

  it('count the outcomes that pass with even odds', () => {
    for (const state of statesOf(scenario)) {
      const sets = winSetsOf(scenario, state, many);
      for (const set of [sets?.whole, ...Object.values(sets?.bySide ?? {})]) {
        const passing = [...(set?.odds ?? [])].filter((odds) => odds >= 0.5).length;
        expect(set).toMatchObject({ size: passing, share: passing / everyDeal(scenario).length });
      }
    }
  });
});

describe('a win-set', () => {
  it('is everything where nobody at home can say no', () => {
    const congress = {
      ...quarrelSource().stakeholders?.['congress'],
      name: 'Congress',
      kind: 'capital',
      veto: false,
    } as const;
    const scenario = quarrelOf({ congress });
    const sets = winSetsOf(scenario, atStart(scenario), many);
    expect(sets?.bySide['us']).toMatchObject({ vetoers: [], size: 18, share: 1 });
  });

  it('shrinks when one more can say no, for that side alone', () => {
    const before = winSetsOf(quarrel(), atStart(quarrel()), many);
    const scenario = quarrelOf({ senate });
    const after = winSetsOf(scenario, atStart(scenario), many);
    expect(before?.bySide['us']?.size).toBe(18);
    expect(after?.bySide['us']?.vetoers).toEqual(['congress', 'senate']);
    // The Senate wants UN checkpoints, with more weight than it minds an open sky.
    expect(after?.bySide['us']?.size).toBe(6);
    expect(after?.bySide['russia']).toEqual(before?.bySide['russia']);
  });

  it('of both together heeds those who stand behind neither', () => {
    const scenario = quarrelOf({ senate, council });
    const sets = winSetsOf(scenario, atStart(scenario), many);
    expect(sets?.whole.vetoers).toEqual(['congress', 'kremlin', 'senate', 'council']);
    expect(sets?.whole.odds[0]).toBeLessThan(sets?.bySide['us']?.odds[0] ?? 0);
  });

  it('is left alone where there are too many outcomes', () => {
    expect(winSetsOf(quarrel(), atStart(quarrel()), 17)).toBeUndefined();
    expect(winSetsOf(quarrel(), atStart(quarrel()), 18)?.whole.size).toBe(18);
  });

  it('cannot be had from a state of another scenario', () => {
    expect(() => winSetsOf(quarrel(), { stakeholders: {} }, many)).toThrow(/no stakeholder "congress"/);
  });
});
