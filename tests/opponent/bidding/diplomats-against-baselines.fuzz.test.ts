// The diplomats: better than the field's baselines, at one with themselves, blind to the other's profile, and careful near the deadline.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgentName, agentNames, agents } from '../../../src/opponent/bidding/agents.ts';
import { endgameOf } from '../../../src/opponent/bidding/diplomat-bids.ts';
import { bestOf, standpointOf, worthOf } from '../../../src/opponent/bidding/standpoint.ts';
import { strengths } from '../../../src/opponent/bidding/strengths.ts';
import { meansOf, tournament } from '../../../src/opponent/bidding/tournament.ts';
import type { Domain } from '../../../src/scenario/domain.ts';
import { answersTo, drawnTable, isOptimal, meet, oracleTables, spaceOf, splitting } from './tables.ts';

const diplomats = ['attache', 'ambassador', 'minister'] as const;
const baselines = agentNames.filter((name) => !diplomats.some((diplomat) => diplomat === name));

const only = (names: readonly AgentName[]) => Object.fromEntries(names.map((name) => [name, agents[name]]));

describe.each(oracleTables)('over $name', ({ space, rounds }) => {
  const matches = tournament(space, only([...baselines, 'ambassador']), rounds);
  const means = meansOf(matches);

  it('the ambassador gets more in the mean than every baseline, with and without its matches against itself', () => {
    expect(means[0]?.agent).toBe('ambassador');
    const others = means.toSorted((one, other) => other.utilityAgainstOthers - one.utilityAgainstOthers);
    expect(others[0]?.agent).toBe('ambassador');
  });

  it('the ambassador agrees with itself, on the Pareto frontier', () => {
    expect(
      matches.find(({ first, second }) => first === 'ambassador' && second === 'ambassador'),
    ).toMatchObject({
      agreement: expect.any(Number),
      paretoOptimal: true,
    });
  });

  it('nobody agrees to less than its reservation value', () => {
    const [one, other] = space.domain.profiles;
    for (const { utils } of matches) {
      expect(utils[0]).toBeGreaterThanOrEqual(one.reservation);
      expect(utils[1]).toBeGreaterThanOrEqual(other.reservation);
    }
  });
});

it('the ambassador agrees with itself on drawn domains, nearly always on the frontier', () => {
  const spaces = Array.from({ length: 14 }, (_, seed) => drawnTable(`drawn ${seed}`)).filter(
    (space) => space !== undefined,
  );
  expect(spaces.length).toBeGreaterThan(10);
  const agreements = spaces.map((space) => meet(space, agents.ambassador, agents.ambassador).agreement);
  expect(agreements).not.toContain(null);
  const optimal = spaces.filter((space, at) => isOptimal(space, agreements[at] ?? 0));
  expect(optimal.length / spaces.length).toBeGreaterThanOrEqual(0.9);
});

describe('what an agent does not know cannot move it', () => {
  const hidden = (domain: Domain): Domain => {
    const [one, other] = domain.profiles;
    const elsewhere = { ...other, weights: other.weights.toReversed(), reservation: 0.1 };
    const values = other.values.map((options) => options.toReversed());
    return { ...domain, profiles: [one, { ...elsewhere, values }] };
  };
  const { space } = oracleTables[2] as (typeof oracleTables)[number];
  const changed = spaceOf(hidden(space.domain));
  const script = Array.from(
    standpointOf(space, 1)
      .rational.filter((_, at) => at % 16 === 0)
      .slice(0, 60),
  );

  it.each(agentNames)('%s', (name) => {
    expect(changed.utilities[1]).not.toEqual(space.utilities[1]);
    const answers = answersTo(agents[name], standpointOf(space, 0), script, 60);
    expect(answersTo(agents[name], standpointOf(changed, 0), script, 60)).toEqual(answers);
    expect(answers.length).toBeGreaterThan(1);
  });
});

describe.each(diplomats)('near the deadline the %s', (name) => {
  /** A cake in 32 slices, of which 8 are as good as no agreement. */
  const second = standpointOf(spaceOf(splitting(33, [0.25, 0.25])), 1);
  const insist = (least: number, rounds: number): number[] =>
    Array.from({ length: rounds }, () => 32 - least);

  it('accepts in the last round, when it has no offer left, whatever beats no agreement', () => {
    expect(answersTo(agents[name], second, insist(9, 100)).at(-1)).toBe('accept');
  });

  it('does not gamble with its last offer when the other has insisted all along', () => {
    expect(answersTo(agents[name], second, insist(9, 99)).at(-1)).toBe('accept');
  });

  it('accepts nothing that does not', () => {
    expect(answersTo(agents[name], second, insist(7, 100))).not.toContain('accept');
  });

  it('still has not accepted a small gain when half of the time is left', () => {
    expect(answersTo(agents[name], second, insist(9, 50))).not.toContain('accept');
  });
});

describe.each(['ambassador', 'minister'] as const)('two of the kind of the %s', (name) => {
  it.each([
    [0.6, 0.38],
    [0.38, 0.6],
    [0.49, 0.49],
  ])('find a zone of a fiftieth of the cake, above %d and %d', (one, other) => {
    const space = spaceOf(splitting(65, [one, other]));
    expect(meet(space, agents[name], agents[name]).agreement).not.toBeNull();
  });
});

it('the endgame is short when there are few rounds', () => {
  const turn = { round: 1, opens: true, received: [], made: [] };
  const lengths = [100, 30, 20, 10, 3].map((rounds) => endgameOf({ ...turn, rounds }, strengths.ambassador));
  expect(lengths).toEqual([6, 6, 4, 2, 1]);
});

describe('whatever was offered before, in the last round', () => {
  const { space } = oracleTables[2] as (typeof oracleTables)[number];
  const own = standpointOf(space, 1);
  const offers = fc.array(fc.nat({ max: space.size - 1 }), { minLength: 2, maxLength: 12 });

  it.each(diplomats)('the %s accepts exactly what is worth no less than no agreement', (name) => {
    fc.assert(
      fc.property(offers, (script) => {
        const answers = answersTo(agents[name], own, script, script.length);
        fc.pre(!answers.slice(0, -1).includes('accept') && answers.length === script.length);
        const worthy = worthOf(own, script.at(-1) ?? 0) >= own.reservation;
        expect(answers.at(-1) === 'accept').toBe(worthy);
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe('an offer that is bad for both', () => {
  const { space, rounds } = oracleTables[0] as (typeof oracleTables)[number];
  const own = standpointOf(space, 1);
  const [theirs] = space.utilities;
  /** What the first party offers when it holds out and nothing is accepted. */
  const boulware = meet(space, agents.boulware, () => () => bestOf(own)).offers.filter(
    (_, at) => at % 2 === 0,
  );
  /** Of the outcomes worth about as much to the second party the one worst for the first. */
  const badFor = (least: number, most: number): number =>
    own.rational
      .filter((outcome) => worthOf(own, outcome) >= least && worthOf(own, outcome) < most)
      .reduce((worst, outcome) => ((theirs[outcome] ?? 0) < (theirs[worst] ?? 0) ? outcome : worst));

  it('is taken at once by the attaché; the ambassador tries something better for both while there is time', () => {
    const bad = badFor(0.8, 0.82);
    const script = [...boulware.slice(0, 84), bad];
    expect(answersTo(agents.attache, own, script, rounds).at(-1)).toBe('accept');
    const better = Number(answersTo(agents.ambassador, own, script, rounds).at(-1));
    expect(worthOf(own, better)).toBeGreaterThan(worthOf(own, bad));
    expect(theirs[better]).toBeGreaterThan(theirs[bad] ?? 0);
  });

  it.each(diplomats)('is accepted by the %s when nothing can follow, if it beats no agreement', (name) => {
    const bad = badFor(own.reservation, own.reservation + 0.02);
    expect(answersTo(agents[name], own, [...boulware.slice(0, 99), bad], rounds).at(-1)).toBe('accept');
    expect(answersTo(agents[name], own, [...boulware.slice(0, 80), bad], rounds).at(-1)).not.toBe('accept');
  });
});

describe.each(['ambassador', 'minister'] as const)('the %s', (name) => {
  const { space } = oracleTables[0] as (typeof oracleTables)[number];
  const own = standpointOf(space, 1);

  it('does not repeat itself while there is something else that it can ask for', () => {
    const insisting = Array.from({ length: 15 }, () => standpointOf(space, 0).rational[0] ?? 0);
    const offers = answersTo(agents[name], own, insisting);
    expect(new Set(offers).size).toBe(offers.length);
  });

  it('never asks for less than it has been offered', () => {
    const script = Array.from(
      own.rational
        .filter((_, at) => at % 120 === 0)
        .toReversed()
        .slice(0, 30),
    );
    const offered = script.map((outcome) => worthOf(own, outcome));
    const offers = answersTo(agents[name], own, script).filter((answer) => answer !== 'accept');
    expect(offers.length).toBeGreaterThan(20);
    expect(offers.map((outcome, round) => worthOf(own, outcome) - (offered[round] ?? 0))).not.toContainEqual(
      expect.toSatisfy((more: number) => more < 0),
    );
  });
});
