// Opponents of the highest level against each other: whether the Geneva talks succeed is open, by their own play.
import { expect, it } from 'vitest';
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
