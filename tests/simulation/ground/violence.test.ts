// Stories of violence: where it tends to, what excites it, how it is answered, and what holds it back.
import { describe, expect, it } from 'vitest';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { violence } from '../../../src/simulation/ground/violence.ts';
import { type Valley, frequency, tolerance, valley } from './valley.ts';

/** Violence in the town after some quiet days: no flare-ups, so that only the rule itself is seen. */
function settled(story: Valley, days = 40): number {
  for (let day = 0; day < days; day += 1) story.lucky(0.001).run(violence);
  return story.zone('town').intensity;
}

/** With every throw at its lowest no front flares up. */
const quiet = (story: Valley): Valley => story.lucky(0.001);

describe('violence in a zone', () => {
  it('falls back, day by day, to what the scenario states once what raised it is over', () => {
    const story = valley().apply({ effect: 'intensity', zones: ['hills'], by: 60 });
    let before = story.zone('hills').intensity;
    for (let day = 0; day < 10; day += 1) {
      quiet(story).run(violence);
      const { intensity } = story.zone('hills');
      expect(intensity - 5).toBeCloseTo((before - 5) * (1 - c.violenceAdjustment), 9);
      before = intensity;
    }
    expect(settled(valley().apply({ effect: 'intensity', zones: ['town'], by: -30 }))).toBeCloseTo(40, 5);
  });

  it('rises with an offensive and stays within 0 and 100', () => {
    const attacked = valley().apply({ effect: 'momentum', actor: 'army', zone: 'town', by: 40 });
    expect(settled(attacked)).toBeCloseTo(40 + 40 * c.momentumViolence, 5);
    const everybody = valley().apply(
      ...['army', 'rebels', 'outlaws'].map(
        (actor) => ({ effect: 'momentum', actor, zone: 'town', by: 100 }) as const,
      ),
    );
    expect(settled(everybody)).toBe(100);
  });
});

describe('flare-ups', () => {
  const trials = 4000;
  const oneDay = (seed: string) => valley(undefined, seed).run(violence);
  const oddsAt = (intensity: number) => c.flareBase + c.flarePerIntensity * intensity;

  it('come on each front with its own odds, more where there is more violence', () => {
    const town = frequency(trials, (seed) => oneDay(seed).zone('town').excitation >= c.flareSize);
    const ridge = frequency(trials, (seed) => oneDay(seed).zone('ridge').excitation >= c.flareSize);
    expect(Math.abs(town - oddsAt(40))).toBeLessThan(tolerance(oddsAt(40), trials));
    expect(Math.abs(ridge - oddsAt(30))).toBeLessThan(tolerance(oddsAt(30), trials));
  });

  it('come on one front whether they come on the other or not', () => {
    const both = frequency(trials, (seed) => {
      const story = oneDay(seed);
      return Math.min(story.zone('town').excitation, story.zone('ridge').excitation) >= c.flareSize;
    });
    const odds = oddsAt(40) * oddsAt(30);
    expect(Math.abs(both - odds)).toBeLessThan(tolerance(odds, trials));
  });

  it('are answered on the next front and not behind it', () => {
    const story = valley().unlucky().run(violence);
    expect(story.zone('town').excitation).toBeGreaterThanOrEqual(c.flareSize);
    expect(story.zone('ridge').excitation).toBeGreaterThanOrEqual(c.flareSize * c.flareAnswered);
    expect(story.zone('hills').excitation).toBe(0);
  });

  it('are felt for days, less each day', () => {
    const story = valley();
    story.zone('town').excitation = 50;
    quiet(story).run(violence);
    expect(story.zone('town').excitation).toBeCloseTo(50 * c.excitationDecay, 9);
    expect(story.zone('town').intensity).toBeGreaterThan(40);
  });
});

describe('a cessation', () => {
  const held = (change: (story: Valley) => void = () => undefined): number => {
    const story = valley().putIntoForceForGood();
    change(story);
    return settled(story);
  };
  const usual = settled(valley());

  it('holds violence back as far as those who fight comply', () => {
    expect(held()).toBeLessThan(usual);
    expect(held((story) => (story.actor('rebels').compliance = 0.9))).toBeLessThan(held());
    expect(held((story) => (story.actor('rebels').compliance = 0.1))).toBeGreaterThan(held());
    // Half the violence in the town is from the air.
    expect(held((story) => (story.actor('army').compliance = 0.9))).toBeLessThan(held());
  });

  it('does not bind those whom it does not cover', () => {
    expect(held((story) => (story.zone('town').controller = 'outlaws'))).toBeCloseTo(usual, 5);
  });

  it('holds less where groups are mixed, for fire at the outlawed goes on', () => {
    expect(held((story) => (story.zone('town').commingling = 0))).toBeLessThan(held());
    expect(held((story) => (story.zone('town').commingling = 1))).toBeGreaterThan(held());
  });

  it('holds an offensive back as far as the attacker complies', () => {
    const attacked = (compliance: number) =>
      held((story) => {
        story.zone('town').momentum['army'] = 50;
        story.actor('army').compliance = compliance;
        story.zone('town').air = 0;
      });
    expect(attacked(0.9)).toBeLessThan(attacked(0.5));
    expect(attacked(0) - attacked(1)).toBeCloseTo(50 * c.momentumViolence, 5);
  });

  it('holds more back in the first 48 hours, when everybody waits to see', () => {
    const early = valley().putIntoForce();
    expect(settled(early)).toBeLessThan(held());
    const silent = valley().putIntoForce();
    for (const actor of ['army', 'rebels']) silent.actor(actor).compliance = 1;
    silent.zone('town').commingling = 0;
    // Only the outlaws' share of the violence on the ground, and what flies against them, is left.
    expect(settled(silent)).toBeCloseTo(40 * 0.2, 5);
  });

  it('makes violence fall faster than it otherwise would, and rise no slower', () => {
    const silenced = quiet(valley().putIntoForceForGood()).run(violence);
    const driven = held();
    expect(silenced.zone('town').intensity).toBeCloseTo(40 + c.ceaseFireAdjustment * (driven - 40), 5);
    const rising = valley().putIntoForceForGood();
    rising.zone('town').intensity = 0;
    expect(quiet(rising).run(violence).zone('town').intensity).toBeCloseTo(c.violenceAdjustment * driven, 5);
  });

  it('holds nothing back once it has collapsed', () => {
    expect(held((story) => (story.state.cessation.state = 'collapsed'))).toBeCloseTo(usual, 5);
  });
});
