// Long work leaves the page time for other things, can be broken off, and can be asked to be done at once.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSteps } from '../../src/desk/workshop/in-steps.ts';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Work of ten steps of 10 ms each, and what it said. */
function work() {
  const said: string[] = [];
  const steps = function* (): Generator<void, string> {
    for (let count = 0; count < 10; count += 1) {
      now += 10;
      said.push('.');
      yield;
    }
    return 'done';
  };
  return { said, ...inSteps(steps(), (result) => said.push(result)) };
}

it('stops after a moment, and goes on when the page had its turn', () => {
  const { said } = work();
  expect(said.join('')).toBe('...');
  vi.advanceTimersToNextTimer();
  expect(said.join('')).toBe('......');
  vi.runAllTimers();
  expect(said.join('')).toBe('..........done');
});

it('is finished at once when that is asked for, and told once', () => {
  const { said, finish } = work();
  finish();
  expect(said.join('')).toBe('..........done');
  finish();
  vi.runAllTimers();
  expect(said.join('')).toBe('..........done');
});

it('says nothing more once it is broken off', () => {
  const { said, breakOff, finish } = work();
  breakOff();
  finish();
  vi.runAllTimers();
  expect(said.join('')).toBe('...');
});
