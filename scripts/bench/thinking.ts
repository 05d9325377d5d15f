// How long opponents of the game proper think about one decision, on one processor core, warmed as in their worker.
import type { Opponent } from '../../src/opponent/knowledge.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { warmUp } from '../../src/opponent/warm-up.ts';
import { playOut } from '../../src/review/play-out.ts';
import { quantile } from '../../src/review/quantile.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { createGame } from '../../src/simulation/create.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from './built-in.ts';
import type { Figure, Section } from './section.ts';

const games = 6;

/** Milliseconds that are demanded of a level. */
const demanded: Readonly<Record<string, number>> = { ambassador: 300 };

/** Milliseconds of decisions: by the clock, and of processor time, which other work on the machine stretches less. */
interface Times {
  readonly clock: number[];
  readonly processor: number[];
}

/** Times of every decision in which there was a choice, over a few games of a level against itself. */
function decisions(scenario: Scenario, opponent: Opponent): Times {
  const times: Times = { clock: [], processor: [] };
  const timed: Opponent = (knowledge) => {
    const started = performance.now();
    const before = process.cpuUsage();
    const ranked = opponent(knowledge);
    times.clock.push(performance.now() - started);
    times.processor.push(process.cpuUsage(before).user / 1000);
    return ranked;
  };
  const players = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, timed]));
  for (let game = 0; game < games; game += 1) playOut(scenario, `thinking ${game}`, players);
  return times;
}

function figureOf(scenario: Scenario, level: keyof typeof opponents): Figure {
  const { clock, processor } = decisions(scenario, opponents[level]);
  const of = (times: readonly number[], share: number): string =>
    (quantile(times, share) ?? Number.NaN).toFixed(0);
  const limit = demanded[level] === undefined ? '' : `, demanded ${demanded[level]}`;
  return {
    name: level,
    value: `${of(clock, 0.5)} ms median, ${of(clock, 0.95)} p95, ${of(clock, 1)} most${limit}; of the processor ${of(processor, 0.95)} p95, ${of(processor, 1)} most; ${clock.length} decisions`,
  };
}

export const thinkingSpeed: Section = {
  title: 'Opponents thinking in geneva-2016, one core',
  measure: () => {
    const scenario = builtIn('geneva-2016');
    const { state } = createGame(scenario, { seed: 'thinking' });
    for (const side of state.sides)
      warmUp({ scenario: scenarioFor(scenario, side), view: viewFor(scenario, state, side) });
    return Promise.resolve(
      (['attache', 'ambassador', 'minister'] as const).map((level) => figureOf(scenario, level)),
    );
  },
};
