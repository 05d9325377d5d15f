// Preferences: utilities, the strength of a text, leanings and odds of consent.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../src/simulation/create.ts';
import {
  clauseFeatures,
  consentOdds,
  leaningOf,
  normalCdf,
  settledPackage,
  utilityOf,
} from '../../../src/simulation/capitals/preferences.ts';
import { ratification, verifiedMonitoring } from '../../../src/simulation/table-coefficients.ts';
import { quarrel } from '../quarrel.ts';
import { smallWar } from '../small-war.ts';
import { table } from '../table.ts';

const scenario = quarrel();

describe('the utility of a deal', () => {
  it('is the weighted sum of values, 0 to 1', () => {
    const deal = { access: 'un-checkpoints', air: 'agreed-areas', publication: 'secret' };
    expect(utilityOf(scenario, 'us', deal)).toBeCloseTo(0.5 + 0.3 * 0.5 + 0.2 * 0.4);
    expect(utilityOf(scenario, 'russia', deal)).toBeCloseTo(0.2 * 0.2 + 0.5 * 0.8 + 0.3 * 0.5);
  });

  it('counts points left out as the worst for the side', () => {
    expect(utilityOf(scenario, 'us', {})).toBeCloseTo(0.2 * 0.4);
  });

  it('does not depend on the scale of the weights', () => {
    const source = smallWar();
    const doubled = structuredClone(source);
    for (const point of Object.values(doubled.stickingPoints))
      point.weight['us'] = (point.weight['us'] ?? 0) / 2;
    const deal = { access: 'red-crescent', air: 'full-grounding' };
    expect(utilityOf(doubled, 'us', deal)).toBeCloseTo(utilityOf(source, 'us', deal));
  });
});

describe('the strength of a text', () => {
  it('joins its clauses as chances of missing something', () => {
    const war = smallWar({ events: {} });
    const story = table(war).settle({ access: 'red-crescent', air: 'agreed-areas' });
    const features = clauseFeatures(war, story.state);
    expect(features.access).toBeCloseTo(1 - 0.6 * 0.5);
    expect(features['air-restraint']).toBeCloseTo(0.4);
    expect(features.enforcement).toBe(0);
  });

  it('is better monitored where a point was verified', () => {
    const story = table()
      .do({ kind: 'ask-verification', point: 'air' })
      .propose({ air: 'agreed-areas' })
      .endTurn()
      .as('russia')
      .accept();
    expect(clauseFeatures(scenario, story.state).monitoring).toBeCloseTo(verifiedMonitoring);
    expect(settledPackage(story.state)).toEqual({ air: 'agreed-areas' });
  });
});

describe('those who can say no', () => {
  const war = smallWar();
  const { state } = createGame(war, { seed: 'leanings' });

  it('lean by their own leaning, their support and the clauses', () => {
    const council = state.stakeholders['rebel-council'];
    if (council === undefined) throw new Error('The war has a rebel council.');
    council.support = 60;
    council.shift = 3;
    council.clauseShift = { air: { 'full-grounding': -4 } };
    const support = 10 * ratification.leaningPerSupport;
    expect(leaningOf(war, state, 'rebel-council', { air: 'full-grounding' })).toBeCloseTo(
      3 + support + 20 - 4,
    );
    expect(leaningOf(war, state, 'rebel-council', { air: 'no-limits' })).toBeCloseTo(3 + support - 30);
  });

  it('consent with even odds when undecided, and for certain to those who know them', () => {
    const envoy = state.stakeholders['envoy'];
    if (envoy === undefined) throw new Error('The war has an envoy.');
    expect(consentOdds(war, state, 'envoy', {}, 'us')).toBeCloseTo(0.5);
    envoy.disposition = -3;
    envoy.knownTo = ['us'];
    expect(consentOdds(war, state, 'envoy', {}, 'us')).toBe(0);
    expect(consentOdds(war, state, 'envoy', {}, 'russia')).toBeCloseTo(0.5);
  });

  it('are read off the normal distribution', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 6);
    expect(normalCdf(1.959964)).toBeCloseTo(0.975, 6);
    expect(normalCdf(-1)).toBeCloseTo(0.1586553, 6);
    expect(normalCdf(40)).toBe(1);
  });
});
