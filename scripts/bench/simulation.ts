// How fast the core plays, on one processor core: games between two ambassadors on every built-in scenario.
import { opponents } from '../../src/opponent/opponents.ts';
import { simulate } from '../../src/review/simulate.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { builtIn } from './built-in.ts';
import { enlarged } from './enlarged.ts';
import type { Figure, Section } from './section.ts';

const warmUpGames = 200;
const games = 400;

function speedOf(scenario: Scenario): Figure {
  const players = Object.fromEntries(
    Object.keys(scenario.parties).map((id) => [id, opponents['simple-ambassador']]),
  );
  simulate(scenario, { games: warmUpGames, seed: 'warm-up', players });
  const started = performance.now();
  const { movesPerGame } = simulate(scenario, { games, seed: 'bench', players });
  const gamesPerSecond = (games * 1000) / (performance.now() - started);
  return {
    name: scenario.id,
    value: `${gamesPerSecond.toFixed(0)} games/s, ${(gamesPerSecond * movesPerGame).toFixed(0)} moves/s`,
  };
}

/** How many times as large a scenario is made. */
const sizes = [1, 4, 16] as const;

/** Games of each size; as many go before them to warm up. */
const grownGames = 60;

/** What one move takes in the largest built-in scenario, repeated: the time should grow no faster than the scenario. */
function growthOf(scenario: Scenario): Figure[] {
  const first = microsecondsPerMove(scenario);
  return sizes.map((times) => {
    const large = enlarged(scenario, times);
    const zones = Object.keys(large.zones).length;
    const events = Object.keys(large.events).length;
    const taken = times === 1 ? first : microsecondsPerMove(large);
    return {
      name: `${scenario.id} × ${times}`,
      value: `${taken.toFixed(0)} µs a move (${(taken / first).toFixed(1)} times), ${zones} zones, ${events} events, ${Object.keys(large.moves).length} cards`,
    };
  });
}

function microsecondsPerMove(scenario: Scenario): number {
  const players = Object.fromEntries(
    Object.keys(scenario.parties).map((id) => [id, opponents['simple-ambassador']]),
  );
  const play = (seed: string, played: number) => simulate(scenario, { games: played, seed, players });
  play('warm-up', grownGames);
  const started = performance.now();
  const { movesPerGame } = play('growth', grownGames);
  return ((performance.now() - started) * 1000) / (movesPerGame * grownGames);
}

export const simulationSpeed: Section = {
  title: 'Simulation, one core',
  measure: () => {
    const scenarios = catalogue.map(({ id }) => builtIn(id));
    const [largest] = scenarios.toSorted((a, b) => Object.keys(b.zones).length - Object.keys(a.zones).length);
    return Promise.resolve([...scenarios.map(speedOf), ...(largest === undefined ? [] : growthOf(largest))]);
  },
};
