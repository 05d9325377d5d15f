// Stories of violations: who commits them, whether anybody can say so, and whom it costs trust.
import { describe, expect, it } from 'vitest';
import { breach, breachOdds } from '../../../src/simulation/cessation/breaches.ts';
import { spoil } from '../../../src/simulation/cessation/spoilers.ts';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { quarrel } from '../quarrel.ts';
import { Valley, defined, frequency, tolerance, valley, valleySource } from '../ground/valley.ts';

const trust = (story: Valley) => [story.party('us').trust, story.party('russia').trust];
const fires = (story: Valley, by = 'army') =>
  story.apply({ effect: 'violation', by, zone: 'town', gravity: 1 });

describe('a violation', () => {
  it('without monitors is attributed to nobody, and both sides trust each other less', () => {
    const story = fires(valley().putIntoForce());
    expect(story.changes('violation')).toEqual([
      { kind: 'violation', by: 'army', gravity: 1, attributed: false, zone: 'town' },
    ]);
    expect(trust(story)).toEqual([40 - c.violationTrust, 40 - c.violationTrust]);
  });

  it('that monitors attribute costs only the violator’s patron', () => {
    const story = fires(valley().putIntoForce({ monitoring: 'full' }));
    expect(story.changes('violation')[0]?.attributed).toBe(true);
    expect(trust(story)).toEqual([40 - c.attributedTrust, 40]);
  });

  it('of an outlawed group costs nobody when it is attributed, and both when it is not', () => {
    expect(trust(fires(valley().putIntoForce({ monitoring: 'full' }), 'outlaws'))).toEqual([40, 40]);
    expect(trust(fires(valley().putIntoForce(), 'outlaws'))[0]).toBeLessThan(40);
  });

  it('is attributed as often as monitoring is strong', () => {
    const trials = 600;
    const attributed = (deal: Package, beyond: number) => {
      const story = valley().putIntoForce(deal).apply({ effect: 'monitoring', by: beyond });
      return frequency(trials, () => {
        fires(story);
        return story.changes('violation').at(-1)?.attributed === true;
      });
    };
    expect(Math.abs(attributed({}, 0.3) - 0.3)).toBeLessThan(tolerance(0.3, trials));
    expect(attributed({ monitoring: 'full' }, 0.3)).toBe(1);
  });

  it('tells the throw that decided whether it was attributed', () => {
    const story = fires(valley().putIntoForce({ monitoring: 'full' }));
    const thrown = { kind: 'chance', roll: 'attribution', odds: 1, came: true };
    expect(story.last('violation').causes).toContainEqual(thrown);
    expect(fires(valley().putIntoForce()).last('violation').causes).toHaveLength(1);
  });

  it('counts by its gravity on its day', () => {
    const story = valley().putIntoForce();
    story.apply({ effect: 'violation', by: 'army', gravity: 4 });
    expect(story.state.cessation.violations).toEqual([4]);
    expect(trust(story)[0]).toBe(40 - 4 * c.violationTrust);
  });

  it('is none before the text is in force, nor after it collapsed', () => {
    expect(fires(valley()).changes('violation')).toEqual([]);
    const over = valley().putIntoForce();
    over.state.cessation.until = 3;
    expect(fires(over).changes('violation')).toEqual([]);
  });
});

describe('breaches', () => {
  const odds = (change: (story: Valley) => void = () => undefined, zone = 'town') => {
    const story = valley().putIntoForceForGood();
    change(story);
    const { theatre } = story;
    return breachOdds(theatre, defined(theatre.places.find((place) => place.zone.id === zone)));
  };
  const usual = odds();

  it('are likelier the less the holder complies and the more violence there is', () => {
    expect(usual).toBeCloseTo(c.violationRate * 0.4 * 0.4 * 0.8, 9);
    expect(odds((story) => (story.actor('rebels').compliance = 0.3))).toBeGreaterThan(usual);
    expect(odds((story) => (story.actor('rebels').compliance = 1))).toBe(0);
    expect(odds((story) => (story.zone('town').intensity = 80))).toBeGreaterThan(usual);
    expect(odds((story) => (story.zone('town').intensity = 0))).toBe(0);
  });

  it('are fewer in the first 48 hours', () => {
    expect(odds((story) => (story.state.cessation.state = 'first48Hours'))).toBeCloseTo(
      usual * (1 - c.breathHeld),
      9,
    );
  });

  it('are none of an outlawed holder’s', () => {
    expect(odds((story) => (story.zone('town').controller = 'outlaws'))).toBe(0);
  });

  it('come on each front with its own odds', () => {
    const trials = 1500;
    const story = valley().putIntoForceForGood();
    const days = Array.from({ length: trials }, () => {
      const before = story.log.length;
      story.run(breach);
      return story.log
        .slice(before)
        .flatMap(({ change }) => (change.kind === 'violation' ? [change.zone] : []));
    });
    const ridge = odds(undefined, 'ridge');
    const share = (zone: string) => days.filter((day) => day.includes(zone)).length / trials;
    expect(Math.abs(share('town') - usual)).toBeLessThan(tolerance(usual, trials));
    expect(Math.abs(share('ridge') - ridge)).toBeLessThan(tolerance(ridge, trials));
    expect(share('hills')).toBe(0);
  });

  it('come from distrust alone where there is no map', () => {
    const trials = 800;
    const often = (level: number) => {
      const scenario = quarrel({ calendar: { implementationDays: 9 } });
      const story = new Valley(scenario, 'no map').putIntoForce();
      return frequency(trials, () => {
        for (const side of story.state.sides) story.party(side).trust = level;
        const before = story.log.length;
        story.run(breach);
        return story.log.slice(before).some(({ change }) => change.kind === 'violation');
      });
    };
    expect(Math.abs(often(0) - c.violationRateBare)).toBeLessThan(tolerance(c.violationRateBare, trials));
    expect(often(60)).toBeLessThan(often(0));
    expect(often(100)).toBe(0);
  });
});

describe('spoilers', () => {
  const strikes = (change: (story: Valley) => void = () => undefined) => {
    const story = valley().putIntoForce();
    return frequency(3000, () => {
      for (const side of story.state.sides) story.party(side).trust = 50;
      change(story);
      const before = story.log.length;
      story.run(spoil);
      return story.log.slice(before).some(({ change: told }) => told.kind === 'violation');
    });
  };

  it('strike more when there is more trust to destroy, and the stronger they are', () => {
    const odds = c.spoilerStrikes * 0.4 * 0.5;
    const usual = strikes();
    expect(Math.abs(usual - odds)).toBeLessThan(tolerance(odds, 3000));
    expect(strikes((story) => (story.party('us').trust = 100))).toBeGreaterThan(usual);
    expect(strikes((story) => (story.actor('outlaws').strength = 100))).toBeGreaterThan(usual);
  });

  it('strike nowhere but where they are, though others share a front', () => {
    const { ridge, ...others } = valleySource().zones ?? {};
    const shared = { ...others, ridge: { ...ridge, present: { rebels: 0.3 } } } as never;
    const story = valley({ zones: shared }).putIntoForce();
    for (let day = 0; day < 300; day += 1) {
      for (const side of story.state.sides) story.party(side).trust = 100;
      story.run(spoil);
    }
    const struck = new Set(story.changes('violation').map(({ zone }) => zone));
    expect([...struck]).toEqual(['town']);
  });

  it('strike on the fronts where they are, and stir violence there', () => {
    const story = valley().putIntoForce().lucky().run(spoil);
    expect(story.changes('violation')).toMatchObject([{ by: 'outlaws', zone: 'town' }]);
    expect(story.zone('town').excitation).toBe(c.spoilerStrikeSize);
    const gone = valley().putIntoForce();
    for (const { zone } of gone.theatre.places) Object.assign(gone.zone(zone.id), { controller: 'army' });
    expect(gone.lucky().run(spoil).changes('violation')).toHaveLength(1);
  });
});
