// A scenario’s outcome space holds every deal once, with the utilities that the rules use, and tells where one deal lies in it.
import { describe, expect, it } from 'vitest';
import { outcomeSpace } from '../../src/analysis/outcome-space.ts';
import { domainOf, outcomeOfDeal } from '../../src/analysis/scenario-domain.ts';
import { mostDeals, standingOf } from '../../src/analysis/standing.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { utilityOf } from '../../src/simulation/capitals/preferences.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { builtIns } from '../scenario/built-in.ts';
import { everyDeal } from './every-deal.ts';

/** Every deal is looked at by itself: only of scenarios that have few. */
const few = 2000;
const dealsOf = ({ stickingPoints }: Scenario): number =>
  Object.values(stickingPoints).reduce((deals, { options }) => deals * Object.keys(options).length, 1);

const scenarios = [quarrel(), ...builtIns().filter((scenario) => dealsOf(scenario) <= few)];

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the deals of %s',
  (_, scenario) => {
    it('are worth what the rules say, each of them', () => {
      const domain = domainOf(scenario);
      const space = outcomeSpace(domain);
      const deals = everyDeal(scenario);
      expect(space?.size).toBe(deals.length);
      deals.forEach((deal, index) => {
        expect(outcomeOfDeal(domain, deal)).toBe(index);
        domain.profiles.forEach(({ name }, party) =>
          expect(space?.utilities[party]?.[index]).toBe(utilityOf(scenario, name, deal)),
        );
      });
    });

    it('leave no outcome where a point is open', () => {
      const [deal = {}] = everyDeal(scenario);
      const [, ...rest] = Object.entries(deal);
      expect(outcomeOfDeal(domainOf(scenario), Object.fromEntries(rest))).toBeUndefined();
    });

    it('are measured against what each party has without one: at the start, or now', () => {
      const [one = '', two = ''] = Object.keys(scenario.parties);
      expect(domainOf(scenario).profiles.map(({ reservation }) => reservation)).toEqual([
        scenario.parties[one]?.reservation,
        scenario.parties[two]?.reservation,
      ]);
      expect(domainOf(scenario, { [one]: 0.11, [two]: 0.22 }).profiles).toMatchObject([
        { name: one, reservation: 0.11 },
        { name: two, reservation: 0.22 },
      ]);
    });

    it('are counted as a search through all of them counts', () => {
      const [deal = {}] = everyDeal(scenario).slice(Math.floor(everyDeal(scenario).length / 3));
      const [one = '', two = ''] = Object.keys(scenario.parties);
      const worth = (candidate: Record<string, string>) =>
        [utilityOf(scenario, one, candidate), utilityOf(scenario, two, candidate)] as const;
      const [a, b] = worth(deal);
      const better = everyDeal(scenario).filter(
        (other) => worth(other)[0] > a + 1e-9 && worth(other)[1] > b + 1e-9,
      );
      const acceptable = everyDeal(scenario).filter(
        (other) => worth(other)[0] > 0.4 && worth(other)[1] > 0.3,
      );
      expect(standingOf(scenario, deal, { [one]: 0.4, [two]: 0.3 })).toEqual({
        deals: everyDeal(scenario).length,
        acceptable: acceptable.length,
        betterForBoth: better.length,
      });
    });
  },
);

it('leaves a space alone that is too large to work out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, point) => [`p${point}`, quarrel().stickingPoints['access']]),
  );
  const huge = { ...quarrel(), stickingPoints: many } as Scenario;
  expect(3 ** 40).toBeGreaterThan(mostDeals);
  expect(standingOf(huge, {}, {})).toBeUndefined();
});
