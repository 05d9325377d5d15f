// How fast the core plays, on one processor core: games between two ambassadors on every built-in scenario.
import { readFileSync } from 'node:fs';
import { opponents } from '../../src/opponent/opponents.ts';
import { simulate } from '../../src/review/simulate.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Figure, Section } from './section.ts';

const warmUpGames = 30;
const games = 200;

function builtIn(file: string): Scenario {
  const { scenario } = readScenario(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), {
    file,
  });
  if (scenario === undefined) throw new Error(`${file} has errors. Run: npm run -s cli -- check ${file}`);
  return scenario;
}

function speedOf(scenario: Scenario): Figure {
  const players = Object.fromEntries(Object.keys(scenario.parties).map((id) => [id, opponents.ambassador]));
  simulate(scenario, { games: warmUpGames, seed: 'warm-up', players });
  const started = performance.now();
  const { movesPerGame } = simulate(scenario, { games, seed: 'bench', players });
  const gamesPerSecond = (games * 1000) / (performance.now() - started);
  return {
    name: scenario.id,
    value: `${gamesPerSecond.toFixed(0)} games/s, ${(gamesPerSecond * movesPerGame).toFixed(0)} moves/s`,
  };
}

export const simulationSpeed: Section = {
  title: 'Simulation, one core',
  measure: () => Promise.resolve(catalogue.map(({ file }) => speedOf(builtIn(file)))),
};
