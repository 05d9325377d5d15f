// The games of a class are reviewed one after the other; what is known is kept when it is stopped.
import { expect, it } from 'vitest';
import { type ClassGameToReview, createClassReviews } from '../../../src/session/classroom/class-reviews.ts';
import type { ReviewProgress } from '../../../src/session/thinking/review-desk.ts';
import { startJournal } from '../../../src/simulation/journal.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');
const game = (key: number): ClassGameToReview => ({
  key,
  scenario,
  journal: startJournal(scenario, { seed: String(key) }),
});
const review = { judged: [] } as unknown as ReviewProgress['review'];

/** A desk that finishes a review when it is told to. */
function slowDesk(now?: () => number) {
  const running: { seed: string; finish: () => void }[] = [];
  const reviews = createClassReviews(
    {
      begin: ({ journal }, onProgress) => {
        const one = {
          seed: journal.settings.seed,
          finish: () => onProgress({ status: 'done', review, lookingAt: null }),
        };
        running.push(one);
        return {
          lookCloser: () => {},
          stop: () => {},
          dispose: () => running.splice(running.indexOf(one), 1),
        };
      },
    },
    now,
  );
  return { reviews, running };
}

it('takes one at a time until all are done', () => {
  const { reviews, running } = slowDesk();
  reviews.begin([game(4), game(7), game(9)]);
  for (const seed of ['4', '7', '9']) {
    expect(running.map((one) => one.seed)).toEqual([seed]);
    running[0]?.finish();
  }
  expect(running).toEqual([]);
  expect(reviews.state()).toMatchObject({ isRunning: false, asked: 3, done: 3 });
  expect([...reviews.state().judged.keys()]).toEqual([4, 7, 9]);
});

it('tells how long the others will take by those of this run, once one is done', () => {
  const clock = { now: 1_000 };
  const { reviews, running } = slowDesk(() => clock.now);
  const after = (milliseconds: number): number | null => {
    clock.now += milliseconds;
    running[0]?.finish();
    return reviews.state().left;
  };
  reviews.begin([game(1), game(2), game(3), game(4)]);
  expect(reviews.state().left).toBeNull();
  expect(after(6_000)).toBe(18_000);
  expect(after(2_000)).toBe(8_000);
  reviews.stop();
  clock.now += 1_000_000;
  reviews.begin([game(1), game(2), game(3), game(4)]);
  expect(reviews.state().left).toBeNull();
  expect(after(5_000)).toBe(5_000);
  expect(after(5_000)).toBe(0);
});

it('keeps what is reviewed when it is stopped, and goes on with the others', () => {
  const { reviews, running } = slowDesk();
  reviews.begin([game(1), game(2)]);
  running[0]?.finish();
  reviews.stop();
  expect(running).toEqual([]);
  expect(reviews.state()).toMatchObject({ isRunning: false, done: 1 });
  reviews.begin([game(1), game(2)]);
  expect(running.map(({ seed }) => seed)).toEqual(['2']);
  reviews.clear();
  expect(reviews.state().judged.size).toBe(0);
});
