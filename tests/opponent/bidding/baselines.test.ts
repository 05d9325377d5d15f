// What the field's baselines are known for: aspirations, minimal concessions, and answering in kind.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/opponent/bidding/agent.ts';
import { agents } from '../../../src/opponent/bidding/agents.ts';
import { bestOf, leastAtLeast, standpointOf, worthOf } from '../../../src/opponent/bidding/standpoint.ts';
import { answersTo, meet, oracleTables, spaceOf, splitting } from './tables.ts';

/** A cake in 128 slices: outcome n is worth n slices to the first party and the rest to the second. A slice is worth 1/128 exactly. */
const slices = 128;
const cake = spaceOf(splitting(slices + 1));
const second = standpointOf(cake, 1);
/** One for whom less than so many slices are worth less than no agreement. */
const picky = (least: number) => standpointOf(spaceOf(splitting(slices + 1, [0, least / slices])), 1);
/** How many slices the second party asks for. */
const asked = (answers: readonly Answer[]): readonly Answer[] =>
  answers.map((answer) => (answer === 'accept' ? answer : slices - answer));
const insisting = (rounds: number): number[] => Array.from({ length: rounds }, () => slices);

describe('time-based agents', () => {
  it.each([
    ['boulware', [128, 128, 120, 88]],
    ['linear', [120, 96, 64, 32]],
    ['conceder', [64, 38, 21, 9]],
  ] as const)('%s asks for %j slices at 1/16, 1/4, 1/2 and 3/4 of the time', (name, worth) => {
    const answers = asked(answersTo(agents[name], second, insisting(127), 127));
    expect([8, 32, 64, 96].map((round) => answers[round - 1])).toEqual(worth);
  });

  it('never ask for less than their reservation value', () => {
    const answers = asked(answersTo(agents.conceder, picky(80), insisting(1000), 1000));
    expect(Math.min(...answers.map(Number))).toBe(80);
  });

  it('accept what is worth at least their next offer', () => {
    const [fair, unfair] = [64, 65];
    expect(answersTo(agents.linear, second, [128, fair], 3)).toEqual([expect.any(Number), 'accept']);
    expect(answersTo(agents.linear, second, [128, unfair], 3)).not.toContain('accept');
  });
});

describe('MiCRO', () => {
  it('comes down by one outcome for each new offer that it gets, and repeats itself in order for old ones', () => {
    expect(asked(answersTo(agents.micro, second, [128, 127, 127, 127, 126, 126, 126]))).toEqual([
      128, 127, 126, 128, 125, 127, 126,
    ]);
  });

  it('accepts what is worth at least what it would offer', () => {
    expect(asked(answersTo(agents.micro, second, [128, 1]))).toEqual([128, 'accept']);
    expect(asked(answersTo(agents.micro, second, [128, 2]))).toEqual([128, 127]);
  });

  it('meets itself in the middle of the cake', () => {
    expect(meet(cake, agents.micro, agents.micro, 200).agreement).toBe(64);
  });

  it('never offers what is worth less than its reservation value', () => {
    const everNew = Array.from({ length: 40 }, (_, at) => slices - at);
    const offers = asked(answersTo(agents.micro, picky(125), everNew)).map(Number);
    expect(Math.min(...offers)).toBe(125);
  });
});

describe('naive tit-for-tat', () => {
  const naive = agents['naive-tit-for-tat'];

  it('gives way by as much as it is given, and takes back as much as is taken back', () => {
    expect(asked(answersTo(naive, second, [128, 118, 98, 103, 103]))).toEqual([128, 118, 98, 103, 103]);
  });

  it('insists for ever against one who insists', () => {
    expect(meet(cake, naive, naive).agreement).toBeNull();
  });

  it('accepts what is worth at least its next offer', () => {
    expect(answersTo(naive, second, [128, 64]).at(-1)).toBe('accept');
  });
});

describe('nice tit-for-tat', () => {
  const nice = agents['nice-tit-for-tat'];

  const { space } = oracleTables[0] as (typeof oracleTables)[number];
  const [one, other] = [standpointOf(space, 0), standpointOf(space, 1)];
  const stubborn = Array.from({ length: 96 }, () => bestOf(one));
  const giving = stubborn.map((_, round) => one.rational[20 * round] ?? 0);
  /** What its offers against a script are worth to itself. */
  const worth = (script: readonly number[]): number[] =>
    answersTo(nice, other, script).map((answer) => worthOf(other, Number(answer)));

  it('opens with its best', () => {
    expect(meet(space, nice, agents.boulware).offers[0]).toBe(bestOf(one));
  });

  it('hardly gives way to one who insists, but hurries to the middle when the deadline is near', () => {
    const asks = worth(stubborn);
    expect(Math.min(...asks.slice(0, 90))).toBeGreaterThan(0.98);
    expect(asks.at(-1)).toBeLessThan(0.9);
  });

  it('gives way to one who gives way', () => {
    expect(Math.min(...worth(giving).slice(0, 60))).toBeLessThan(0.9);
  });

  it('agrees with itself, where naive tit-for-tat does not', () => {
    expect(meet(cake, nice, nice).agreement).not.toBeNull();
  });
});

it('among equals the outcome with the lower number is the better one', () => {
  const level = spaceOf(splitting(3));
  level.utilities[1].fill(0.5);
  expect([...standpointOf(level, 1).rational]).toEqual([0, 1, 2]);
  expect(leastAtLeast(standpointOf(level, 1), 0.5)).toBe(2);
});
