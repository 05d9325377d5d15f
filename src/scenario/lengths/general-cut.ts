// Cuts a scenario whose author wrote no cut of a length: fewer rounds, fewer open points, fewer days, all in proportion.
import type { Scenario, StickingPoint } from '../format/scenario.ts';
import type { Cut, Length } from '../format/length.ts';

/** Minutes that a game takes where the file does not say: ten for the briefing, one a move at the table, and 2 for 5 days of implementation. */
const minutesOf = ({
  minutes,
  calendar: { rounds, turnsPerRound, actionsPerTurn, implementationDays },
}: Scenario): number =>
  minutes ?? 10 + rounds.length * turnsPerRound * actionsPerTurn + 0.4 * implementationDays;

/** A game that takes so much longer than the lesson is not cut, as a factor: nobody’s minutes are that exact. */
const slack = 1.15;

/** Fewest rounds, open points and days of implementation that are left, where the scenario has as many. */
const least = { rounds: 2, points: 3, days: 7 } as const;

/** The cut of a length by the general rule; undefined where the whole game is no longer than that. */
export function generalCut(scenario: Scenario, length: Length): Cut | undefined {
  const part = length / minutesOf(scenario);
  if (part * slack >= 1) return undefined;
  const { rounds, implementationDays } = scenario.calendar;
  const days = Math.max(Math.round(implementationDays * part), Math.min(least.days, implementationDays));
  return {
    minutes: length,
    rounds: spread(rounds.length, Math.max(Math.round(rounds.length * part), least.rounds)),
    implementationDays: days,
    settled: settledBeforehand(scenario, part),
    withoutMoves: [],
    withoutEvents: [],
  };
}

/** So many numbers from 1 to `count`, as even as can be, the first and the last among them. */
function spread(count: number, wanted: number): number[] {
  const kept = Math.min(count, wanted);
  if (kept < 2) return [1];
  return Array.from({ length: kept }, (_, index) => 1 + Math.round((index * (count - 1)) / (kept - 1)));
}

/** The points that matter least to both together, each on the option that leaves the worse off best off. */
function settledBeforehand(scenario: Scenario, part: number): Record<string, string> {
  const parties = Object.keys(scenario.parties);
  const points = Object.entries(scenario.stickingPoints);
  const open = points.filter(([, { agreedAtStart }]) => agreedAtStart === undefined);
  const kept = Math.max(Math.ceil(points.length * part), least.points);
  const total = (party: string): number =>
    points.reduce((sum, [, point]) => sum + (point.weight[party] ?? 0), 0) || 1;
  const matters = ({ weight }: StickingPoint): number =>
    parties.reduce((sum, party) => sum + (weight[party] ?? 0) / total(party), 0);
  return Object.fromEntries(
    open
      .toSorted(([, one], [, other]) => matters(other) - matters(one))
      .slice(kept)
      .flatMap(([id, point]) => {
        const option = middleOption(scenario, parties, id, point);
        return option === undefined ? [] : [[id, option] as const];
      }),
  );
}

/** Of the options that both capitals allow, the one whose least value is greatest, then whose sum is; undefined where none is allowed. */
function middleOption(
  { parties }: Scenario,
  sides: readonly string[],
  id: string,
  { options }: StickingPoint,
): string | undefined {
  const allowed = Object.entries(options).filter(([option]) =>
    sides.every((side) => parties[side]?.mandate[id]?.includes(option) ?? true),
  );
  const worth = (value: Readonly<Record<string, number>>): readonly [number, number] => {
    const values = sides.map((side) => value[side] ?? 0);
    return [Math.min(...values), values.reduce((sum, each) => sum + each, 0)];
  };
  return allowed.toSorted(([, one], [, other]) => {
    const [low, sum] = worth(one.value);
    const [otherLow, otherSum] = worth(other.value);
    return otherLow - low || otherSum - sum;
  })[0]?.[0];
}
