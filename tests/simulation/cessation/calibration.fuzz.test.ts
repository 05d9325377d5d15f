// What docs/model.md says the model was calibrated against: the life of the text of September 2016, and of better and worse ones.
import { beforeAll, describe, expect, it } from 'vitest';
import { enterIntoForce } from '../../../src/simulation/cessation/implementation.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { drawEvents } from '../../../src/simulation/events/events.ts';
import { passDays } from '../../../src/simulation/ground/ground-day.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { startDay } from '../../../src/simulation/calendar/implementation-turns.ts';
import { legalMoves } from '../../../src/simulation/legal-moves.ts';
import { stepSession } from '../../../src/simulation/lifecycles.ts';
import { advance } from '../../../src/simulation/play.ts';
import type { World } from '../../../src/simulation/world.ts';
import { defined } from '../ground/valley.ts';
import { Dice } from '../random-games.ts';
import { builtIn } from '../../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');
const history = geneva.debrief.recordDeal;

/** Clauses that do more for the life of a cessation than those of history, and less. */
const strong: Package = {
  ...history,
  dissociation: 'separate-first',
  'castello-road': 'un-monitored-road',
  'humanitarian-access': 'free-passage',
  'air-grounding': 'full-grounding',
  sequencing: 'fourteen-days',
  verification: 'un-attribution',
};
const weak: Package = {
  ...history,
  dissociation: 'no-duty',
  'castello-road': 'army-checkpoints',
  'humanitarian-access': 'permits-by-damascus',
  'air-grounding': 'no-limits',
  sequencing: 'partnership-at-once',
};

/** The war up to the evening of 12 September 2016, with such a text in force from then on. */
function inForce(deal: Package, seed: string): World {
  const world: World = { ...createGame(geneva, { seed }), scenario: geneva, untold: true, revealed: false };
  for (const days of [5, 4, 1, 3, 1]) {
    passDays(world, days);
    drawEvents(world, 'talks');
    world.state.crises = [];
  }
  passDays(world, 3);
  for (const [point, option] of Object.entries(deal))
    Object.assign(defined(world.state.points[point]), { option, state: 'agreed' });
  for (const event of [{ type: 'TEXT_INITIALLED' }, { type: 'RATIFIED', implementationDays: 35 }] as const)
    stepSession(world, event, [{ kind: 'start' }]);
  enterIntoForce(world, [{ kind: 'start' }]);
  startDay(world, [{ kind: 'start' }]);
  return world;
}

/** The days that a text lives while both sides only wait, and answer crises as it comes: 35 when it holds to the end. */
function life(deal: Package, seed: string): number {
  const { state } = inForce(deal, seed);
  const dice = new Dice(seed);
  while (state.turn !== null) {
    const moves = legalMoves(geneva, state, state.turn.side);
    const answers = moves.filter(({ kind }) => kind === 'answer');
    advance(geneva, state, answers.length > 0 ? dice.move(answers, false) : { kind: 'end-turn' });
  }
  const { since, until } = state.cessation;
  return (until ?? state.day) - (since ?? 0);
}

const lives = (deal: Package): readonly number[] =>
  Array.from({ length: 110 }, (_, game) => life(deal, `life ${game}`)).toSorted((a, b) => a - b);
const median = (sorted: readonly number[]): number => defined(sorted[Math.floor(sorted.length / 2)]);
const mean = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0) / days.length;
const lasting = (sorted: readonly number[]): number =>
  sorted.filter((days) => days >= 35).length / sorted.length;

describe('a cessation that both sides leave to itself', () => {
  let byText: Readonly<Record<'history' | 'strong' | 'weak', readonly number[]>>;

  beforeAll(() => {
    byText = { history: lives(history), strong: lives(strong), weak: lives(weak) };
  }, 60_000);

  it('lives about a week by the text of history, and hardly ever to the end', () => {
    expect(median(byText.history)).toBeGreaterThanOrEqual(5);
    expect(median(byText.history)).toBeLessThanOrEqual(10);
    expect(lasting(byText.history)).toBeLessThan(0.05);
  });

  it('lives longer by a strong text, often to the end, and shorter by a weak one', () => {
    expect(median(byText.strong)).toBeGreaterThan(2 * median(byText.history));
    expect(lasting(byText.strong)).toBeGreaterThan(0.2);
    expect(mean(byText.weak)).toBeLessThan(0.8 * mean(byText.history));
  });
});
