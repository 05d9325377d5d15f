// Diplomats with hardly any rounds: little can be learnt, and an agreement is to be had all the same.
import { describe, expect, it } from 'vitest';
import type { OutcomeSpace } from '../../../src/analysis/outcome-space.ts';
import { pointOf } from '../../../src/analysis/zone.ts';
import { agents } from '../../../src/opponent/bidding/agents.ts';
import { onlyBid } from '../../../src/opponent/bidding/only-bid.ts';
import { bestOf, standpointOf, worthOf } from '../../../src/opponent/bidding/standpoint.ts';
import { meet, optionsOf, drawnTable, spaceOf, splitting } from './tables.ts';

const spaces = Array.from({ length: 120 }, (_, seed) => drawnTable(`drawn ${seed}`))
  .filter((space) => space !== undefined)
  .slice(0, 100);

/** What two ambassadors come to at each table, and how often they agree, of a hundred. */
function ambassadorsOver(rounds: number) {
  const ends = spaces.flatMap((space) => {
    const { agreement } = meet(space, agents.ambassador, agents.ambassador, rounds);
    return agreement === null ? [] : [gainsOf(space, agreement)];
  });
  const meanOf = (party: 0 | 1): number => ends.reduce((sum, gains) => sum + gains[party], 0) / ends.length;
  return { agreed: ends.length, gains: [meanOf(0), meanOf(1)] as const };
}

/** Above no agreement. */
function gainsOf(space: OutcomeSpace, outcome: number): readonly [number, number] {
  const [a, b] = pointOf(space, outcome);
  const [one, other] = space.domain.profiles;
  return [a - one.reservation, b - other.reservation];
}

describe('with one round, in which only one offer is made', () => {
  it('ambassadors agree in two cases of three and more, though neither knows anything of the other', () => {
    expect(spaces).toHaveLength(100);
    expect(ambassadorsOver(1).agreed).toBeGreaterThanOrEqual(70);
  });

  it('that offer asks for more than half of what there is to gain, and hardly ever for all', () => {
    const shares = spaces.map((space) => {
      const standpoint = standpointOf(space, 0);
      const most = worthOf(standpoint, bestOf(standpoint)) - standpoint.reservation;
      return (worthOf(standpoint, onlyBid(standpoint)) - standpoint.reservation) / most;
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
    expect(shares.filter((share) => share < 1).length).toBeGreaterThan(90);
  });

  it('gives way on what matters little to whoever makes it', () => {
    const issue = (name: string) => ({ name, values: ['mine', 'yours'] });
    const profile = (name: string, weights: readonly number[]) => ({
      name,
      weights,
      values: weights.map(() => [1, 0]),
      reservation: 0,
      discount: 1,
    });
    const space = spaceOf({
      name: 'logs',
      issues: [issue('dear'), issue('cheap'), issue('cheaper')],
      profiles: [profile('A', [0.7, 0.2, 0.1]), profile('B', [0.2, 0.4, 0.4])],
    });
    expect(optionsOf(space, onlyBid(standpointOf(space, 0)))).toEqual(['mine', 'yours', 'yours']);
  });
});

describe('with two rounds', () => {
  it('ambassadors nearly always agree, and the one who opens gets no more than the other', () => {
    const { agreed, gains } = ambassadorsOver(2);
    expect(agreed).toBeGreaterThanOrEqual(95);
    expect(Math.abs(gains[0] - gains[1])).toBeLessThan(0.1);
  });

  it('the only offer of the second party keeps half of what there is to gain', () => {
    const space = spaceOf(splitting(11));
    const { offers } = meet(space, agents.ambassador, agents.ambassador, 2);
    const standpoint = standpointOf(space, 1);
    expect(worthOf(standpoint, offers[1] ?? -1)).toBeGreaterThanOrEqual(0.5);
  });
});

it.each([3, 5, 10])('with %d rounds ambassadors nearly always agree', (rounds) => {
  expect(ambassadorsOver(rounds).agreed).toBeGreaterThanOrEqual(97);
});
