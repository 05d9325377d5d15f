// Decisions that reviews marked are shared where several games have them.
import { expect, it } from 'vitest';
import { sharedMomentsOf } from '../../../src/lesson/class-report/shared-moments.ts';
import type { Judged, Mark } from '../../../src/review/game-review/review.ts';
import type { Move } from '../../../src/simulation/move.ts';

const unsaid = { mean: 0, low: 0, high: 0, samples: 0 };
const judged = (move: Move, mark: Mark | null): Judged => ({
  at: 0,
  day: 0,
  by: 'us',
  move,
  before: {} as Judged['before'],
  after: {} as Judged['after'],
  made: {} as Judged['made'],
  choice: unsaid,
  luck: unsaid,
  alternatives: [],
  mark,
});
const walkOut = (mark: Mark | null) => judged({ kind: 'walk-out' }, mark);
const offer = (option: string, mark: Mark) => judged({ kind: 'propose', package: { access: option } }, mark);

it('counts games, not decisions, and tells what cost from what raised the odds', () => {
  const shared = sharedMomentsOf([
    { game: 0, judged: [walkOut('turning-point'), walkOut('mistake'), offer('swap', 'good')] },
    { game: 1, judged: [walkOut('inaccuracy'), offer('guards', 'mistake')] },
    { game: 2, judged: [walkOut('good'), walkOut(null)] },
  ]);
  expect(shared).toMatchObject([
    { move: { kind: 'walk-out' }, cost: [0, 1], raised: [2] },
    { move: { kind: 'propose' }, cost: [1], raised: [0] },
  ]);
});

it('tells nothing of what one game alone has, or what has no mark', () => {
  expect(
    sharedMomentsOf([
      { game: 0, judged: [walkOut('mistake')] },
      { game: 1, judged: [walkOut(null), judged({ kind: 'adjourn' }, 'good')] },
    ]),
  ).toEqual([]);
});
