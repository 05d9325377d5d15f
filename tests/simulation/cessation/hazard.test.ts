// What lengthens the life of a cessation and what shortens it: the sign of every factor of the daily hazard.
import { describe, expect, it, test } from 'vitest';
import { durabilityFeatures } from '../../../src/scenario/format/negotiation.ts';
import { dailyHazard, hazardFactors } from '../../../src/simulation/cessation/hazard.ts';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { type Valley, valley } from '../ground/valley.ts';

const inForce = (deal: Package = {}): Valley => {
  const story = valley().putIntoForce(deal);
  story.state.cessation.state = 'extended';
  return story;
};
const hazard = (change: (story: Valley) => void = () => undefined): number => {
  const story = inForce();
  change(story);
  return dailyHazard(story.world);
};
const usual = hazard();

describe('the daily hazard', () => {
  it('is the scenario’s for a bare text, times all its factors', () => {
    const { world } = inForce();
    const product = Object.values(hazardFactors(world)).reduce((all, factor) => all * factor, 1);
    expect(dailyHazard(world)).toBeCloseTo(world.scenario.cessation.dailyHazard * product, 12);
  });

  test.each(durabilityFeatures)('falls with %s in the text', (feature) => {
    const text = inForce({ [feature]: 'full' });
    expect(dailyHazard(text.world)).toBeCloseTo(usual * (1 - c.featureCut[feature]), 9);
    expect(c.featureCut[feature]).toBeGreaterThan(0);
    expect(c.featureCut[feature]).toBeLessThan(1);
  });

  it('falls with monitoring that was added beyond the text', () => {
    expect(hazard((story) => story.apply({ effect: 'monitoring', by: 0.4 }))).toBeLessThan(usual);
  });

  it('falls with trust and rises with distrust, by the same share', () => {
    const more = hazard((story) => story.apply({ effect: 'trust', by: 20 }));
    const less = hazard((story) => story.apply({ effect: 'trust', by: -20 }));
    expect(more).toBeLessThan(usual);
    expect(less / usual).toBeCloseTo(usual / more, 9);
    const both = inForce().apply({ effect: 'trust', by: c.neutralTrust - 40 });
    expect(hazardFactors(both.world).trust).toBe(1);
  });

  it('rises with violations, while they are recent', () => {
    const violated = (story: Valley) => story.apply({ effect: 'violation', by: 'outlaws', gravity: 5 });
    expect(hazard(violated)).toBeGreaterThan(usual);
    const later = inForce();
    violated(later);
    later.state.cessation.violations.push(...Array.from({ length: c.recentDays }, () => 0));
    expect(hazardFactors(later.world).violations).toBe(1);
  });

  it('rises with commingling', () => {
    expect(hazard((story) => (story.zone('town').commingling = 0.9))).toBeGreaterThan(usual);
    expect(hazard((story) => (story.zone('town').commingling = 0))).toBeLessThan(usual);
  });

  it('rises with a closed siege that has nothing left, not with one that has', () => {
    const close = (left: number) => (story: Valley) => {
      story.siege.state = 'besieged';
      story.zone('town').supplies = left;
    };
    expect(hazard(close(0))).toBeGreaterThan(usual);
    expect(hazard(close(3))).toBe(usual);
  });

  it('rises with the strength of spoilers', () => {
    expect(hazard((story) => (story.actor('outlaws').strength = 90))).toBeGreaterThan(usual);
    expect(hazard((story) => (story.actor('outlaws').strength = 0))).toBeLessThan(usual);
    expect(hazard((story) => (story.actor('rebels').strength = 0))).toBe(usual);
  });

  it('falls with every day of calm that was counted', () => {
    expect(hazard((story) => (story.state.cessation.calm = 3))).toBeCloseTo(usual * c.hazardCalm ** 3, 9);
  });

  it('is lower in the first 48 hours', () => {
    expect(hazard((story) => (story.state.cessation.state = 'first48Hours'))).toBeCloseTo(
      usual * c.honeymoon,
      9,
    );
  });

  it('stays a chance, whatever adds up', () => {
    const worst = hazard((story) => {
      story.apply({ effect: 'trust', by: -100 });
      for (let times = 0; times < 30; times += 1)
        story.apply({ effect: 'violation', by: 'army', gravity: 10 });
    });
    expect(worst).toBe(c.hazardLimit);
  });
});
