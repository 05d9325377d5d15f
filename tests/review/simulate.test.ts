// Simulations add up whole games: the same seed gives the same result, and the sums are those of the games.
import { describe, expect, it } from 'vitest';
import { opponents } from '../../src/opponent/opponents.ts';
import { outcomeOf } from '../../src/review/outcomes.ts';
import { playOut } from '../../src/review/play-out.ts';
import { simulate } from '../../src/review/simulate.ts';
import { startJournal, replay } from '../../src/simulation/journal.ts';
import { smallWar } from '../simulation/small-war.ts';
import { quarrel } from '../simulation/quarrel.ts';

const players = { us: opponents['simple-ambassador'], russia: opponents['simple-attache'] };

describe('a simulation', () => {
  it('is the same for the same seed and another for another', () => {
    const run = (seed: string) => simulate(quarrel(), { games: 12, seed, players });
    expect(run('one')).toEqual(run('one'));
    expect(run('one').digest).not.toBe(run('two').digest);
  });

  it('adds up the games that it plays', () => {
    const games = 10;
    const outcomes = Array.from({ length: games }, (_, game) =>
      outcomeOf(smallWar(), playOut(smallWar(), `sum/${game}`, players).state),
    );
    const result = simulate(smallWar(), { games, seed: 'sum', players });
    const share = (is: (outcome: (typeof outcomes)[number]) => boolean) => outcomes.filter(is).length / games;
    expect(result.signed).toBe(share((outcome) => outcome.signed));
    expect(result.ratified).toBe(share((outcome) => outcome.ratified));
    expect(result.lasting).toBe(share((outcome) => outcome.lasting));
    const killed = outcomes.map((outcome) => outcome.measures['killed'] ?? 0);
    expect(result.outcomes['killed']?.mean).toBeCloseTo(
      killed.reduce((sum, value) => sum + value, 0) / games,
      9,
    );
  });

  it('reports after every game', () => {
    const done: number[] = [];
    simulate(quarrel(), { games: 5, seed: 'progress', players, onGame: (count) => done.push(count) });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('plays games whose journals replay to the same state', () => {
    const scenario = smallWar();
    const { state, moves } = playOut(scenario, 'journal', players);
    const journal = { ...startJournal(scenario, { seed: 'journal' }), moves };
    const replayed = replay(scenario, JSON.parse(JSON.stringify(journal)));
    expect(replayed.ok && replayed.state).toEqual(state);
  });
});
