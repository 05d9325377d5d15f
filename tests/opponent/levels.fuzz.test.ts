// Opponents against each other: whether the Geneva talks succeed is open by first sight, and those who plan come to a text far more often.
import { expect, it } from 'vitest';
import type { Opponent } from '../../src/opponent/knowledge.ts';
import { opponentOf } from '../../src/opponent/far-sighted-opponent.ts';
import { strengths } from '../../src/opponent/levels.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { builtIn } from '../scenario/built-in.ts';

it('ministers come to agreements in a good share of Geneva games, and not in all', () => {
  const scenario = builtIn('geneva-2016');
  let signed = 0;
  for (let game = 0; game < 30; game += 1) {
    const { state } = playOut(scenario, `levels ${game}`, {
      us: opponents['simple-minister'],
      russia: opponents['simple-minister'],
    });
    if (state.ended?.how !== 'noDeal') signed += 1;
  }
  expect(signed).toBeGreaterThan(3);
  expect(signed).toBeLessThan(29);
});

it('planners sign nearly always, and more often than those who go by first sight', () => {
  const scenario = builtIn('geneva-2016');
  const signedBy = (us: Opponent): number => {
    let signed = 0;
    for (let game = 0; game < 20; game += 1)
      if (playOut(scenario, `plans ${game}`, { us, russia: us }).state.ended?.how !== 'noDeal') signed += 1;
    return signed;
  };
  const atSight = signedBy(opponents['simple-ambassador']);
  for (const level of ['ambassador', 'minister'] as const) {
    const planners = signedBy(opponentOf({ ...strengths[level], budget: null }));
    expect(planners).toBeGreaterThanOrEqual(16);
    expect(planners).toBeGreaterThan(atSight);
  }
});
