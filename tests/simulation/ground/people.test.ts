// Stories of people: deaths, flight, hunger and aid, and that nobody is lost from the count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { countHarm, harm } from '../../../src/simulation/ground/harm.ts';
import { supplies } from '../../../src/simulation/ground/supplies.ts';
import { type Valley, valley } from './valley.ts';

/** Deaths and departures that one day in the town brings about, with its state changed first. */
function oneDay(change: (town: ReturnType<Valley['zone']>) => void, closed = false) {
  const story = valley();
  if (closed) story.siege.state = 'besieged';
  const town = story.zone('town');
  change(town);
  story.run(harm);
  return town.due;
}

describe('deaths', () => {
  it('rise with the square of violence, and with its share from the air', () => {
    const at = (intensity: number, air = 0) =>
      oneDay((town) => Object.assign(town, { intensity, air })).deaths;
    expect(at(0)).toBe(0);
    expect(at(60)).toBeCloseTo(4 * at(30), 9);
    expect(at(100)).toBeCloseTo(100_000 * c.harmRate, 9);
    expect(at(60, 1)).toBeCloseTo((1 + c.airHarm) * at(60), 9);
  });

  it('are counted as whole people, and the rest is not forgotten', () => {
    const story = valley();
    for (let day = 0; day < 30; day += 1) story.run(harm).run(countHarm);
    const { killed, due: left } = story.zone('town');
    expect(Number.isInteger(killed)).toBe(true);
    expect(left.deaths).toBeLessThan(c.deathsCounted);
    const perDay = 100_000 * c.harmRate * 0.16 * (1 + c.airHarm / 2);
    expect((killed + left.deaths) / (30 * perDay)).toBeCloseTo(1, 1);
  });
});

describe('flight', () => {
  it('leads to the calmest neighbour that is calmer', () => {
    const story = valley().apply({ effect: 'intensity', zones: ['town'], by: 50 });
    story.run(harm).run(countHarm);
    expect(story.changes('displaced')[0]).toMatchObject({ zone: 'town', to: 'hills' });
    expect(story.zone('hills').people).toBe(5_000 + story.zone('town').displaced);
    expect(story.last('displaced').causes).toContainEqual({ kind: 'rule', rule: 'flight' });
  });

  it('leads abroad where no neighbour is calmer', () => {
    const story = valley().apply({ effect: 'intensity', zones: ['town', 'hills', 'ridge'], by: 90 });
    story.run(harm).run(countHarm);
    expect(story.state.tally.abroad).toBeGreaterThan(0);
    expect(story.changes('displaced')[0]).not.toHaveProperty('to');
  });

  it('is told once enough people have gone', () => {
    const story = valley();
    story.zone('town').due.departures = c.flightCounted - 0.5;
    expect(story.run(countHarm).changes('displaced')).toEqual([]);
    story.zone('town').due.departures += 1;
    expect(story.run(countHarm).changes('displaced')).toMatchObject([{ people: c.flightCounted }]);
  });

  it('is barred by a siege, until hunger drives some through the lines', () => {
    expect(oneDay((town) => (town.supplies = 5), true).departures).toBe(0);
    expect(oneDay((town) => (town.supplies = 0), true).departures).toBeCloseTo(100_000 * c.hungerFlight, 9);
    expect(oneDay(() => undefined).departures).toBeGreaterThan(0);
  });
});

describe('supplies', () => {
  const besieged = (days: number): Valley => {
    const story = valley().apply({ effect: 'siege', siege: 'ring', event: 'CLOSED' });
    story.zone('town').supplies = days;
    return story;
  };

  it('are not counted before a siege closes, and then begin with some stocks', () => {
    const story = valley().run(supplies);
    expect(story.zone('town').supplies).toBeNull();
    story.apply({ effect: 'siege', siege: 'ring', event: 'CLOSED' });
    expect(story.zone('town').supplies).toBe(c.suppliesAtClosing);
  });

  it('fall by a day a day in a siege, down to nothing, and then hunger is told once', () => {
    const story = besieged(3);
    const left = [1, 2, 3, 4, 5].map(() => story.run(supplies).zone('town').supplies);
    expect(left).toEqual([2, 1, 0, 0, 0]);
    expect(story.changes('hungry')).toEqual([{ kind: 'hungry', zone: 'town', people: 100_000 }]);
    expect(story.state.tally.hungryDays).toBe(3 * 100_000);
    const emptied = story.last('supplies');
    expect(emptied.change).toMatchObject({ to: 0 });
    expect(story.last('hungry').causes).toContainEqual({ kind: 'consequence', id: emptied.id });
  });

  it('refill when the roads are open, up to a limit', () => {
    const story = valley();
    story.zone('town').supplies = c.resupplyLimit - 4;
    expect(story.run(supplies).zone('town').supplies).toBe(c.resupplyLimit - 4 + c.resupply);
    expect(story.run(supplies).zone('town').supplies).toBe(c.resupplyLimit);
    story.zone('town').supplies = c.resupplyLimit + 20;
    expect(story.run(supplies).zone('town').supplies).toBe(c.resupplyLimit + 20);
  });

  it('are told every few days, with the siege as their cause', () => {
    const story = besieged(40);
    story.zone('town').told.supplies = 40;
    story.days(c.suppliesTold - 1);
    expect(story.changes('supplies')).toEqual([]);
    story.days(1);
    expect(story.changes('supplies')).toMatchObject([{ from: 40, to: 40 - c.suppliesTold }]);
    const closed = story.log.find(({ change }) => change.kind === 'chart' && change.chart === 'siege');
    expect(story.last('supplies').causes).toContainEqual({ kind: 'consequence', id: closed?.id });
  });
});

describe('people', () => {
  const zone = fc.constantFrom('town', 'ridge', 'hills');
  const people = fc.integer({ min: 0, max: 300_000 });
  const effect: fc.Arbitrary<Effect> = fc.oneof(
    fc.record({ effect: fc.constant('casualties' as const), zone, killed: people }),
    fc.record({ effect: fc.constant('displace' as const), zone, people, to: zone }),
    fc.record({ effect: fc.constant('displace' as const), zone, people }),
    fc.record({
      effect: fc.constant('intensity' as const),
      zones: fc.array(zone),
      by: fc.integer({ min: -100, max: 100 }),
    }),
    fc.record({
      effect: fc.constant('siege' as const),
      siege: fc.constant('ring'),
      event: fc.constantFrom('CLOSED' as const, 'LIFTED' as const, 'SURRENDERED' as const),
    }),
    fc.record({
      effect: fc.constant('supplies' as const),
      zones: fc.array(zone),
      days: fc.integer({ min: -60, max: 10 }),
    }),
  );

  it('are never lost from the count, nor counted in parts, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(effect, fc.integer({ min: 0, max: 6 })), { maxLength: 8 }), (steps) => {
        const story = valley();
        const { everyone } = story;
        for (const [happens, days] of steps) {
          story.apply(happens).days(days);
          expect(story.everyone).toBe(everyone);
          for (const id of ['town', 'ridge', 'hills']) {
            const { people: there, killed, displaced, reached } = story.zone(id);
            for (const count of [there, killed, displaced, reached]) {
              expect(Number.isInteger(count)).toBe(true);
              expect(count).toBeGreaterThanOrEqual(0);
            }
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('are counted the same in the log as in the zones and in the tally', () => {
    const story = valley()
      .apply({ effect: 'intensity', zones: ['town'], by: 60 })
      .days(12);
    const sum = (kind: 'killed' | 'displaced') =>
      story.changes(kind).reduce((total, change) => total + change.people, 0);
    const zones = Object.values(story.state.zones);
    for (const kind of ['killed', 'displaced'] as const) {
      expect(sum(kind)).toBe(story.state.tally[kind]);
      expect(zones.reduce((total, zone_) => total + zone_[kind], 0)).toBe(story.state.tally[kind]);
    }
  });
});
