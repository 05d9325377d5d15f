// Random legal play: the yardstick that every opponent must beat, and what the fuzzer plays.
import type { Opponent } from './knowledge.ts';

/** Picks a legal move by its side’s private coin, so that it is as reproducible as every other opponent. */
export const randomOpponent: Opponent = ({ view, legal: { all } }) => {
  const move = all[Math.floor(view.toss * all.length)];
  if (move === undefined)
    throw new Error(
      'An opponent was asked to move without a legal move. Ask only the side whose turn it is.',
    );
  return [{ move, worth: 0, reason: { code: 'any-legal-move' } }];
};
