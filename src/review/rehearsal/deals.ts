// What can be agreed on, before anybody plays: the zone, the frontier, how far interests are opposed, and what each option does to it.
import { type Analysis, analyse } from '../../analysis/analyse.ts';
import { type Square, densityOf } from '../../analysis/density.ts';
import { choicesOf } from '../../analysis/outcome-space.ts';
import { domainOf } from '../../analysis/scenario-domain.ts';
import { winSetsOf } from '../../analysis/win-sets.ts';
import { type Point, pointOf } from '../../analysis/zone.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { bestDeals } from '../../scenario/reading/zone-of-agreement.ts';
import { initialStakeholders } from '../../simulation/create.ts';
import type { OptionId, PointId } from '../../simulation/ids.ts';
import { lookups } from '../../simulation/lookups.ts';
import { everAllowed } from './referred-to.ts';

/** What an option is to the deals that both sides would rather have than none. */
export interface OptionOnPaper {
  readonly point: PointId;
  readonly option: OptionId;
  /** Share of the deals in the zone that have it, 0–1. */
  readonly inZone: number;
  /** The mean chance, 0–1, that those with a veto let such a deal pass as things stand at the start; 1 where nobody has one. */
  readonly passes: number;
}

export interface DealsOnPaper {
  /** All deals; more than `mostDeals` are not looked at one by one. */
  readonly size: number;
  /** Were all deals looked at? Else only the best were sought. */
  readonly whole: boolean;
  /** Share of all deals that both sides would rather have than none and both capitals can come to allow, 0–1; of `whole` only. */
  readonly zone: number;
  /** Is there any such deal? And any at all, if capitals allowed everything? */
  readonly possible: boolean;
  readonly possibleWithoutMandates: boolean;
  /** Points of which both capitals never allow one and the same option. */
  readonly barred: readonly PointId[];
  readonly disagreement: Point;
  /** The most that each side can get in a deal that the other would accept; null where there is none. */
  readonly ideal: Point | null;
  /** Utilities along the frontier, at most `mostFrontier`. */
  readonly frontier: readonly Point[];
  readonly squares: readonly Square[];
  /** The deal of the largest product of gains. */
  readonly nash: Point | null;
  /**
   * Share, 0–1, of the most that it could gain that each side can have at the same time as the other: 0.5 where one’s gain is the
   * other’s loss, 1 where both can have all.
   */
  readonly together: number | null;
  readonly options: readonly OptionOnPaper[];
}

/** The most deals that are looked at one by one. */
const mostDeals = 2_000_000;
const mostFrontier = 120;
export const gridOfDeals = 44;

/** What can be agreed on in a scenario. A point that is agreed when the talks begin counts as settled. */
export function dealsOnPaper(whole: Scenario): DealsOnPaper {
  const scenario = withSettled(whole);
  const { sides, points, options } = lookups(scenario);
  const domain = domainOf(scenario);
  const size = domain.issues.reduce((product, { values }) => product * values.length, 1);
  const ever = everAllowed(scenario);
  const isBarred = (point: PointId): boolean =>
    (options[point] ?? []).every((option) => !ever(point, option));
  const isNeeded = (point: PointId): boolean => scenario.stickingPoints[point]?.required === true;
  // A point that may stay open bars nothing.
  const allowed = (point: PointId, option: OptionId): boolean =>
    ever(point, option) || (!isNeeded(point) && isBarred(point));
  const disagreement: Point = [domain.profiles[0].reservation, domain.profiles[1].reservation];
  const isEnough = ([a, b]: Point): boolean => a >= disagreement[0] - slack && b >= disagreement[1] - slack;
  const best = bestDeals(scenario, sides, allowed);
  const free = bestDeals(scenario, sides, () => true);
  const barred = points.filter((point) => isNeeded(point) && isBarred(point));
  const known = {
    size,
    possible: barred.length === 0 && best.some(isEnough),
    possibleWithoutMandates: free.some(isEnough),
    barred,
    disagreement,
  };
  const analysis = analyse(domain, mostDeals);
  if (analysis === undefined) {
    const frontier = thinned(free.filter(isEnough), mostFrontier);
    const ideal = idealOf(frontier);
    return {
      ...known,
      whole: false,
      zone: 0,
      ideal,
      frontier,
      squares: [],
      nash: null,
      together: ideal === null ? null : togetherOf(frontier, disagreement, ideal),
      options: [],
    };
  }
  return { ...known, whole: true, ...wholePart(scenario, analysis, allowed) };
}

/** The scenario with one option on the points that are agreed at the start. */
function withSettled(scenario: Scenario): Scenario {
  const points = Object.entries(scenario.stickingPoints).map(([id, point]) => {
    const { agreedAtStart } = point;
    const agreed = agreedAtStart === undefined ? undefined : point.options[agreedAtStart];
    return [id, agreed === undefined ? point : { ...point, options: { [agreedAtStart ?? '']: agreed } }];
  });
  return { ...scenario, stickingPoints: Object.fromEntries(points) };
}

/** Rounding of sums of weights. */
const slack = 1e-9;

type WholePart = Pick<
  DealsOnPaper,
  'zone' | 'ideal' | 'frontier' | 'squares' | 'nash' | 'together' | 'options'
>;

function wholePart(
  scenario: Scenario,
  analysis: Analysis,
  allowed: (point: PointId, option: OptionId) => boolean,
): WholePart {
  const { space, zone, solutions } = analysis;
  const passing = winSetsOf(scenario, { stakeholders: initialStakeholders(scenario) }, mostDeals)?.whole;
  const pass = (outcome: number): number => passing?.odds[outcome] ?? 1;
  const frontier = thinned([...analysis.frontier], mostFrontier).map((outcome) => pointOf(space, outcome));
  const ideal = solutions === undefined ? null : zone.ideal;
  return {
    ...optionsOf(analysis, pass, allowed),
    ideal,
    frontier,
    squares: densityOf(space, gridOfDeals, (outcome) => pass(outcome) >= 0.5),
    nash: solutions === undefined ? null : pointOf(space, solutions.nash),
    together:
      solutions === undefined
        ? null
        : togetherOf([pointOf(space, solutions.kalaiSmorodinsky)], zone.disagreement, zone.ideal),
  };
}

/** Counts, over the deals of the zone that capitals can allow, the options they are made of. */
function optionsOf(
  { space, zone }: Analysis,
  pass: (outcome: number) => number,
  allowed: (point: PointId, option: OptionId) => boolean,
): Pick<DealsOnPaper, 'zone' | 'options'> {
  const { issues } = space.domain;
  const [a, b] = space.utilities;
  const counts = issues.map(({ values }) => values.map(() => 0));
  const passing = issues.map(({ values }) => values.map(() => 0));
  const open = issues.map(({ name, values }) => values.map((option) => allowed(name, option)));
  let inside = 0;
  for (let outcome = 0; outcome < space.size; outcome += 1) {
    if ((a[outcome] ?? 0) < zone.disagreement[0] || (b[outcome] ?? 0) < zone.disagreement[1]) continue;
    const choices = choicesOf(issues, outcome);
    if (choices.some((choice, issue) => open[issue]?.[choice] !== true)) continue;
    inside += 1;
    const odds = pass(outcome);
    for (let issue = 0; issue < choices.length; issue += 1) {
      const choice = choices[issue] ?? 0;
      const row = counts[issue];
      const sums = passing[issue];
      if (row === undefined || sums === undefined) continue;
      row[choice] = (row[choice] ?? 0) + 1;
      sums[choice] = (sums[choice] ?? 0) + odds;
    }
  }
  const options = issues.flatMap(({ name, values }, issue) =>
    values.map((option, choice): OptionOnPaper => {
      const count = counts[issue]?.[choice] ?? 0;
      return {
        point: name,
        option,
        inZone: inside === 0 ? 0 : count / inside,
        passes: count === 0 ? 0 : (passing[issue]?.[choice] ?? 0) / count,
      };
    }),
  );
  return { zone: inside / space.size, options };
}

/** The best that a deal does for the side that it serves worse, as a share of what each could gain at most. */
function togetherOf(frontier: readonly Point[], [dA, dB]: Point, [mostA, mostB]: Point): number {
  const shareOf = (gain: number, most: number): number => (most > 0 ? gain / most : 1);
  return frontier.reduce(
    (best, [a, b]) => Math.max(best, Math.min(shareOf(a - dA, mostA - dA), shareOf(b - dB, mostB - dB))),
    0,
  );
}

const idealOf = (frontier: readonly Point[]): Point | null =>
  frontier.length === 0
    ? null
    : [Math.max(...frontier.map(([a]) => a)), Math.max(...frontier.map(([, b]) => b))];

/** At most so many of a list, spread evenly, with both ends. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, place) => items[Math.round((place * (items.length - 1)) / (most - 1))],
  ).filter((item) => item !== undefined);
}
