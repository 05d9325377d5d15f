// The agents bargain as NegMAS's do: the same agreement in the same round, and the same offers on the way, wherever a second program confirms it.
import { describe, expect, it } from 'vitest';
import { agents } from '../../../src/opponent/bidding/agents.ts';
import { meet, optionsOf, oracleTables } from './tables.ts';

/** The agents by the names that the oracles have. */
const byName = {
  Boulware: agents.boulware,
  Linear: agents.linear,
  Conceder: agents.conceder,
  NaiveTFT: agents['naive-tit-for-tat'],
  MiCRO: agents.micro,
} as const;

describe.each(oracleTables)('over $name', ({ space, rounds, trusted }) => {
  it.each(trusted.map((replay) => [replay.first, replay.second, replay] as const))(
    '%s and %s bargain as they did in NegMAS',
    (first, second, { agreement, steps, n_offers, trace }) => {
      const ending = meet(
        space,
        byName[first as keyof typeof byName],
        byName[second as keyof typeof byName],
        rounds,
      );
      expect({
        agreement: optionsOf(space, ending.agreement),
        round: ending.round,
        offers: ending.offers.length,
      }).toEqual({ agreement, round: steps, offers: n_offers });
      const offered = ending.offers.map((outcome, at) => [
        at % 2,
        space.utilities.map((own) => expect.closeTo(own[outcome] ?? Number.NaN, 12)),
      ]);
      expect(trace).toEqual(offered);
    },
  );
});

it('there are replays of all pairs of time-based agents, and of MiCRO against itself', () => {
  const pairs = new Set(
    oracleTables.flatMap(({ trusted }) => trusted.map(({ first, second }) => `${first} ${second}`)),
  );
  for (const first of ['Boulware', 'Linear', 'Conceder'])
    for (const second of ['Boulware', 'Linear', 'Conceder']) expect(pairs).toContain(`${first} ${second}`);
  expect(pairs).toContain('MiCRO MiCRO');
});
