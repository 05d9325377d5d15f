// Where the deal stands among all that were possible: frontier, the points that theories single out, the way the offers took, what capitals would pass.
import { type Analysis, analyse } from '../../analysis/analyse.ts';
import { densityOf } from '../../analysis/density.ts';
import { distancesOf } from '../../analysis/distances.ts';
import { choicesOf } from '../../analysis/outcome-space.ts';
import { domainOf } from '../../analysis/scenario-domain.ts';
import { type WinSets, winSetsOf } from '../../analysis/win-sets.ts';
import { pointOf } from '../../analysis/zone.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import type { Package, PartyId } from '../../simulation/ids.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import type { DealMapModel, DealPointModel } from './deal-models.ts';
import { shaded } from './deal-squares.ts';
import { packageLines, partyName } from '../names.ts';
import { inSteps, odds, worth } from '../phrases.ts';
import { number, t } from '../wording/wording.ts';

/** The most deals that are drawn while somebody waits. */
const mostDeals = 500_000;
const grid = 44;

/** The map of a finished game’s deals; null where there are too many to draw. `scenario`, `state` and `log` are whole. */
export function describeDeals(
  scenario: Scenario,
  state: State,
  log: readonly Consequence[],
): DealMapModel | null {
  const reservations = Object.fromEntries(
    Object.entries(state.parties).map(([side, { reservation }]) => [side, reservation]),
  );
  const analysis = analyse(domainOf(scenario, reservations), mostDeals);
  if (analysis === undefined) return null;
  const winSets = winSetsOf(scenario, state, mostDeals);
  const [one, two] = state.sides;
  const axes = [partyName(scenario, one), partyName(scenario, two)] as const;
  const points = pointsOf(scenario, state, analysis);
  return {
    name: t('deals.name', { count: analysis.space.size, first: axes[0], second: axes[1] }),
    axes,
    grid,
    squares: squaresOf(analysis, winSets),
    reservation: analysis.zone.disagreement,
    frontier: [...analysis.frontier].map((outcome) => pointOf(analysis.space, outcome)),
    offers: offersOf(scenario, state.sides, log),
    points,
    sentences: sentencesOf(scenario, state, analysis, winSets, points),
  };
}

function squaresOf({ space }: Analysis, winSets: WinSets | undefined): DealMapModel['squares'] {
  const pass = winSets?.whole.odds;
  return shaded(densityOf(space, grid, (outcome) => pass === undefined || (pass[outcome] ?? 0) >= 0.5));
}

const theories = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;

function pointsOf(scenario: Scenario, state: State, analysis: Analysis): readonly DealPointModel[] {
  const { space, solutions } = analysis;
  const own = settledPackage(state);
  const points: DealPointModel[] = [];
  if (Object.keys(own).length > 0) points.push(dealPoint(scenario, state, 'yours', own, analysis));
  const { recordDeal } = scenario.debrief;
  if (Object.keys(recordDeal).length > 0)
    points.push(dealPoint(scenario, state, 'record', recordDeal, analysis));
  if (solutions === undefined) return points;
  return [
    ...points,
    ...theories.map((theory) => {
      const { issues } = space.domain;
      const choices = choicesOf(issues, solutions[theory]);
      const deal = Object.fromEntries(
        issues.map(({ name, values }, issue) => [name, values[choices[issue] ?? 0] ?? '']),
      );
      return dealPoint(scenario, state, theory, deal, analysis);
    }),
  ];
}

function dealPoint(
  scenario: Scenario,
  { sides }: State,
  id: DealPointModel['id'],
  deal: Package,
  analysis: Analysis,
): DealPointModel {
  const at = worthOf(scenario, sides, deal);
  const isWhole = Object.keys(scenario.stickingPoints).every((point) => Object.hasOwn(deal, point));
  const distances = isWhole ? distancesOf(analysis, at) : undefined;
  return {
    id,
    title: t(`deals.${id}`),
    about: t(`deals.about-${id}`),
    at,
    worthWords: [worth(at[0]), worth(at[1])],
    isWhole,
    fromFrontier: distances?.frontier ?? null,
    clauses: Object.entries(deal).map(([point, option]) => ({
      pointTitle: scenario.stickingPoints[point]?.title ?? point,
      optionTitle: scenario.stickingPoints[point]?.options[option]?.title ?? option,
    })),
  };
}

const worthOf = (
  scenario: Scenario,
  [one, two]: readonly [PartyId, PartyId],
  deal: Package,
): readonly [number, number] => [utilityOf(scenario, one, deal), utilityOf(scenario, two, deal)];

/** The way of the offers: after each, what had been agreed by then together with what it proposed. */
function offersOf(
  scenario: Scenario,
  sides: readonly [PartyId, PartyId],
  log: readonly Consequence[],
): DealMapModel['offers'] {
  let agreed: Record<string, string> = {};
  const offers: DealMapModel['offers'][number][] = [];
  for (const { change } of log) {
    if (change.kind === 'offered') {
      offers.push({
        at: worthOf(scenario, sides, { ...agreed, ...change.package }),
        by: change.by === sides[0] ? 0 : 1,
        title: t('move.propose', {
          party: partyName(scenario, change.by),
          lines: inSteps(packageLines(scenario, change.package)),
        }),
      });
    } else if (change.kind === 'answered' && change.how === 'accepted') {
      agreed = { ...agreed, ...change.package };
    } else if (change.kind === 'conceded') {
      agreed = { ...agreed, [change.point]: change.option };
    } else if (change.kind === 'chart' && change.chart === 'stickingPoint' && change.to === 'reopened') {
      agreed = Object.fromEntries(Object.entries(agreed).filter(([point]) => point !== change.id));
    }
  }
  return offers;
}

function sentencesOf(
  scenario: Scenario,
  state: State,
  analysis: Analysis,
  winSets: WinSets | undefined,
  points: readonly DealPointModel[],
): readonly string[] {
  const passing = winSets === undefined ? [] : state.sides.map((side) => winSets.bySide[side]);
  return [
    ...(analysis.opposition === undefined
      ? []
      : [t('deals.opposition', { value: worth(analysis.opposition) })]),
    ...state.sides.flatMap((side, place) => {
      const winSet = passing[place];
      return winSet === undefined || winSet.vetoers.length === 0
        ? []
        : [t('deals.win-set', { party: partyName(scenario, side), share: odds(winSet.share) })];
    }),
    ...(winSets === undefined || winSets.whole.vetoers.length === 0
      ? []
      : [t('deals.win-set-whole', { count: winSets.whole.size, number: number(winSets.whole.size) })]),
    ...points.flatMap(({ id, fromFrontier }) => {
      if (fromFrontier === null) return [];
      const value = worth(fromFrontier);
      if (id === 'yours') return [t('deals.distance', { value })];
      return id === 'record' ? [t('deals.distance-record', { value })] : [];
    }),
  ];
}
