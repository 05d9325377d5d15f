// The protocol: who speaks when, when it is over, and what each agent is shown.
import { expect, it } from 'vitest';
import { type Agent, offersLeft, timeOf, type Turn } from '../../../src/opponent/bidding/agent.ts';
import { meet, spaceOf, splitting } from './tables.ts';

/** Three options: 0 best for the second party, 2 best for the first. */
const space = spaceOf(splitting(3));

/** Offers one outcome again and again, and remembers what it saw. */
function stubborn(outcome: number, seen: Turn[] = []): Agent {
  return () => (turn) => {
    seen.push({ ...turn, received: [...turn.received], made: [...turn.made] });
    return outcome;
  };
}

const agreeable: Agent = () => () => 'accept';

it('is over without an agreement after the last round, in which the second party can only accept', () => {
  const seen: Turn[] = [];
  expect(meet(space, stubborn(2), stubborn(0, seen), 3)).toEqual({
    agreement: null,
    round: 3,
    offers: [2, 0, 2, 0, 2],
  });
  expect(seen.at(-1)).toEqual({ round: 3, rounds: 3, opens: false, received: [2, 2, 2], made: [0, 0] });
});

it('agrees on what is on the table', () => {
  expect(meet(space, stubborn(2), agreeable, 3)).toEqual({ agreement: 2, round: 1, offers: [2] });
});

it('asks for an offer first', () => {
  expect(() => meet(space, agreeable, stubborn(0), 3)).toThrow('Nothing is on the table yet');
});

it('shows each agent the rounds, its seat and the offers of both, and how many offers it has left', () => {
  const seen: Turn[] = [];
  meet(space, stubborn(2, seen), stubborn(0, seen), 2);
  expect(seen.map(({ opens, round, received, made }) => ({ opens, round, received, made }))).toEqual([
    { opens: true, round: 1, received: [], made: [] },
    { opens: false, round: 1, received: [2], made: [] },
    { opens: true, round: 2, received: [0], made: [2] },
    { opens: false, round: 2, received: [2, 2], made: [0] },
  ]);
  expect(seen.map(offersLeft)).toEqual([2, 1, 1, 0]);
  expect(seen.map(timeOf)).toEqual([1 / 3, 1 / 3, 2 / 3, 2 / 3]);
});

it('nobody sits down for whom nothing is worth its reservation value', () => {
  const picky = spaceOf(splitting(3, [1.5, 0]));
  expect(meet(picky, stubborn(2), agreeable, 4)).toEqual({ agreement: null, round: 4, offers: [] });
});
