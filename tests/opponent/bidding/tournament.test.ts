// A tournament: who meets whom in which seat, what both get, and whose mean is which.
import { expect, it } from 'vitest';
import type { Agent } from '../../../src/opponent/bidding/agent.ts';
import { meansOf, tournament } from '../../../src/opponent/bidding/tournament.ts';
import type { Domain } from '../../../src/scenario/domain.ts';
import { spaceOf } from './tables.ts';

/** Three outcomes: 0 and 1 are the first party’s best, 1 and 2 are alike to the second. */
const domain: Domain = {
  name: 'three',
  issues: [{ name: 'issue', values: ['a', 'b', 'c'] }],
  profiles: [
    { name: 'A', weights: [1], values: [[1, 1, 0.5]], reservation: 0.25, discount: 1 },
    { name: 'B', weights: [1], values: [[0.25, 0.75, 0.75]], reservation: 0.125, discount: 1 },
  ],
};

/** Offers one outcome for ever, and accepts it. */
const wants =
  (outcome: number): Agent =>
  () =>
  ({ received }) =>
    received.at(-1) === outcome ? 'accept' : outcome;

const matches = tournament(spaceOf(domain), { a: wants(0), b: wants(1), c: wants(2) }, 4);

it('all ordered pairs meet, in the order of the names', () => {
  expect(matches.map(({ first, second }) => `${first}${second}`).join(' ')).toBe(
    'aa ab ac ba bb bc ca cb cc',
  );
});

it('an agreement is on the frontier only when nothing is as good for both and better for one', () => {
  const own = matches.filter(({ first, second }) => first === second);
  expect(own).toEqual([
    { first: 'a', second: 'a', utils: [1, 0.25], agreement: 0, round: 1, paretoOptimal: false },
    { first: 'b', second: 'b', utils: [1, 0.75], agreement: 1, round: 1, paretoOptimal: true },
    { first: 'c', second: 'c', utils: [0.5, 0.75], agreement: 2, round: 1, paretoOptimal: false },
  ]);
});

it('without an agreement both have what they have without one', () => {
  expect(matches[1]).toEqual({
    first: 'a',
    second: 'b',
    utils: [0.25, 0.125],
    agreement: null,
    round: 4,
    paretoOptimal: false,
  });
});

it('means are over both seats, with and without the matches against itself, the best first', () => {
  const none = (2 * 0.25 + 2 * 0.125) / 4;
  expect(meansOf(matches)).toEqual([
    {
      agent: 'b',
      utility: (4 * none + 1 + 0.75) / 6,
      utilityAgainstOthers: none,
      agreed: 2 / 6,
      paretoOptimal: 1,
    },
    {
      agent: 'a',
      utility: (4 * none + 1 + 0.25) / 6,
      utilityAgainstOthers: none,
      agreed: 2 / 6,
      paretoOptimal: 0,
    },
    {
      agent: 'c',
      utility: (4 * none + 0.5 + 0.75) / 6,
      utilityAgainstOthers: none,
      agreed: 2 / 6,
      paretoOptimal: 0,
    },
  ]);
});
