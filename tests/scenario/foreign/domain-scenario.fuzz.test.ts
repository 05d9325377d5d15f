// A domain becomes a scenario that reads without errors, keeps what every deal is worth, and is played to an agreement.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opponents } from '../../../src/opponent/opponents.ts';
import { simulate } from '../../../src/review/simulate.ts';
import type { Domain, Profile } from '../../../src/scenario/domain.ts';
import { scenarioText } from '../../../src/scenario/foreign/domain-scenario.ts';
import { readPlayable } from '../../../src/scenario/foreign/read-playable.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { filesIn } from './researcher.ts';

const scenarioOf = (domain: Domain): Scenario => {
  const { scenario, problems } = readScenario(scenarioText(domain), { file: 'domain' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (scenario === undefined) throw new Error('There is no scenario.');
  return scenario;
};

/** What a deal, an option for each point, is worth to a party of the scenario. */
const worth = ({ stickingPoints }: Scenario, party: string, deal: readonly number[]): number =>
  Object.values(stickingPoints).reduce(
    (sum, { weight, options }, point) =>
      sum + (weight[party] ?? 0) * (Object.values(options)[deal[point] ?? 0]?.value[party] ?? 0),
    0,
  );

const utility = ({ weights, values }: Profile, deal: readonly number[]): number =>
  values.reduce((sum, worths, issue) => sum + (weights[issue] ?? 0) * (worths[deal[issue] ?? 0] ?? 0), 0);

const profile = (name: string, weights: number[], values: number[][], reservation: number): Profile => ({
  name,
  weights,
  values,
  reservation,
  discount: 1,
});

describe('the scenario of a domain', () => {
  it('has the profiles as parties and the issues as sticking points', () => {
    const { scenario } = readPlayable(filesIn('geniusweb'));
    expect(scenario).toMatchObject({
      id: 'the-orchard',
      title: 'The orchard',
      parties: { 'north-bank': { name: 'North bank' }, 'south-bank': { name: 'South bank', reservation: 0 } },
      stickingPoints: {
        harvest: { title: 'harvest', options: { north: { title: 'north', clause: 'harvest: north' } } },
      },
    });
  });

  it('runs from the worst deal at 0 to the best at 1, the reservation value with it', () => {
    const { parties, stickingPoints } = scenarioOf({
      name: 'Two towns',
      issues: [
        { name: 'Wall', values: ['low', 'high'] },
        { name: 'Gate', values: ['open', 'shut', 'gone'] },
      ],
      profiles: [
        // Worst 2 × 0.5 + 1 × 0 = 1, best 2 × 1 + 1 × 3 = 5: a reservation value of 2 is a quarter of the way.
        profile(
          'East',
          [2, 1],
          [
            [0.5, 1],
            [3, 1.5, 0],
          ],
          2,
        ),
        profile(
          'West',
          [1, 1],
          [
            [-1, 0],
            [0, 1, 1],
          ],
          -3,
        ),
      ],
    });
    expect(parties).toMatchObject({ east: { reservation: 0.25 }, west: { reservation: 0 } });
    expect(stickingPoints).toMatchObject({
      wall: { weight: { east: 0.25, west: 0.5 }, options: { low: { value: { east: 0, west: 0 } } } },
      gate: {
        weight: { east: 0.75, west: 0.5 },
        options: { open: { value: { east: 1, west: 0 } }, shut: { value: { east: 0.5, west: 1 } } },
      },
    });
  });

  it('leaves out issues without a choice, and makes ids of any names', () => {
    const { parties, stickingPoints } = scenarioOf({
      name: '42',
      issues: [
        { name: 'Fixed', values: ['so'] },
        { name: 'Größe', values: ['1', '2', '---'] },
        { name: 'grosse', values: ['constructor', 'a\u0000b'] },
        { name: 'Grosse', values: ['same', 'Same'] },
      ],
      profiles: [
        profile('A', [5, 1, 1, 1], [[1], [0, 0.5, 1], [0, 1], [0, 1]], 5.5),
        profile('a', [5, 1, 1, 1], [[1], [1, 0.5, 0], [0, 1], [0, 1]], 0),
      ],
    });
    expect(Object.keys(parties)).toEqual(['a', 'a-2']);
    expect(Object.entries(stickingPoints).map(([id, { options }]) => [id, Object.keys(options)])).toEqual([
      ['gro-e', ['option-1', 'option-2', 'option-3']],
      ['grosse', ['option-1', 'a-b']],
      ['grosse-2', ['same', 'same-2']],
    ]);
    expect(parties.a?.reservation).toBeCloseTo(0.5 / 3, 12);
  });

  it('keeps eight options of a long issue: both ends of the quarrel, and the best for both between', () => {
    const steps = Array.from({ length: 24 }, (_, step) => step / 23);
    const { stickingPoints } = scenarioOf({
      name: 'Long',
      issues: [{ name: 'Share', values: steps.map((_, step) => `s${step}`) }],
      // Odd steps waste a little: of any two that lie side by side the even one is better for both together.
      profiles: [
        profile('A', [1], [steps.map((share, step) => share - (step % 2) * 0.001)], 0),
        profile('B', [1], [steps.map((share, step) => 1 - share - (step % 2) * 0.001)], 0),
      ],
    });
    const kept = Object.keys(stickingPoints.share?.options ?? {});
    expect(kept).toHaveLength(8);
    expect(kept.every((option) => Number(option.slice(1)) % 2 === 0)).toBe(true);
    expect([kept[0], kept.at(-1)]).toEqual(['s0', 's22']);
  });

  it('keeps the order of all deals for both parties, and which are better than none, whatever the domain', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const anyDomain = fc
      .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 })
      .filter((sizes) => sizes.some((size) => size > 1))
      .chain((sizes) => {
        const one = fc.record({
          name: fc.string(),
          weights: fc.tuple(...sizes.map(() => fc.double({ min: 0, max: 3, noNaN: true }))),
          values: fc.tuple(...sizes.map((size) => fc.array(number, { minLength: size, maxLength: size }))),
          reservation: number,
          discount: fc.constant(1),
        });
        const issues = fc.tuple(
          ...sizes.map((size) =>
            fc.record({
              name: fc.string(),
              values: fc.array(fc.string({ unit: 'binary' }), { minLength: size, maxLength: size }),
            }),
          ),
        );
        return fc.record({ name: fc.string({ unit: 'binary' }), issues, profiles: fc.tuple(one, one) });
      });
    fc.assert(
      fc.property(anyDomain, fc.infiniteStream(fc.nat(7)), (domain, choices) => {
        const scenario = scenarioOf(domain);
        const deal = domain.issues.map(({ values }) => (choices.next().value ?? 0) % values.length);
        const other = domain.issues.map(({ values }) => (choices.next().value ?? 0) % values.length);
        const onTable = (chosen: readonly number[]) =>
          chosen.filter((_, issue) => (domain.issues[issue]?.values.length ?? 0) > 1);
        for (const [place, party] of Object.keys(scenario.parties).entries()) {
          const own = domain.profiles[place];
          if (own === undefined) throw new Error('Two parties, two profiles.');
          const difference = utility(own, deal) - utility(own, other);
          const scaled = worth(scenario, party, onTable(deal)) - worth(scenario, party, onTable(other));
          expect(Math.abs(difference) < 1e-6 || scaled * difference > 0).toBe(true);
          const gain = utility(own, deal) - own.reservation;
          const floor = scenario.parties[party]?.reservation ?? 0;
          expect(gain < 1e-6 || worth(scenario, party, onTable(deal)) > floor - 1e-9).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('playing the scenario of a domain', () => {
  it.each(['genius', 'negolog', 'geniusweb', 'negmas', 'whole'])(
    '%s: opponents agree, since there is a zone',
    (name) => {
      const { scenario } = readPlayable(filesIn(name));
      if (scenario === undefined) throw new Error('There is no scenario.');
      const sides = Object.keys(scenario.parties);
      for (const level of ['attache', 'simple-ambassador'] as const) {
        const players = Object.fromEntries(sides.map((side) => [side, opponents[level]]));
        const { signed, ratified, outcomes } = simulate(scenario, { games: 20, seed: '1', players });
        expect([level, signed, ratified]).toEqual([level, 1, 1]);
        for (const side of sides) {
          const floor = scenario.parties[side]?.reservation ?? 0;
          expect(outcomes[`utility-${side}`]?.p10).toBeGreaterThanOrEqual(floor);
        }
      }
    },
  );

  it('signs nothing where no deal is worth it to both', () => {
    const quarrel: Domain = {
      name: 'Quarrel',
      issues: [{ name: 'Throne', values: ['mine', 'yours'] }],
      profiles: [profile('Rose', [1], [[1, 0]], 0.9), profile('Lily', [1], [[0, 1]], 0.9)],
    };
    const scenario = scenarioOf(quarrel);
    const players = { rose: opponents['simple-ambassador'], lily: opponents['simple-ambassador'] };
    expect(simulate(scenario, { games: 20, seed: '1', players }).signed).toBe(0);
  });
});
