// Everyone’s deal among all that the scenario allows.
import { analyse } from '../../analysis/analyse.ts';
import { densityOf } from '../../analysis/density.ts';
import { distancesOf } from '../../analysis/distances.ts';
import { domainOf } from '../../analysis/scenario-domain.ts';
import { pointOf } from '../../analysis/zone.ts';
import { isWholeDeal } from '../../lesson/class-report/class-game.ts';
import type { ClassReport } from '../../lesson/class-report/class-report.ts';
import type { ClassDealModel, ClassDealsModel } from './class-models.ts';
import { shaded } from '../debrief/deal-squares.ts';
import { packageLines, partyName } from '../names.ts';
import { worth } from '../phrases.ts';
import './class-words.ts';
import { t } from '../wording/wording.ts';

/** The most deals that are drawn while somebody waits. */
const mostDeals = 500_000;
const grid = 44;
/** Up to this far from the frontier counts as on it: rounding of weights, not a choice. */
const onFrontier = 0.001;
const farFromFrontier = 0.05;

/** The texts of a class on the map of deals; null where there are too many deals to draw. */
export function describeClassDeals({ scenario, games }: ClassReport): ClassDealsModel | null {
  const analysis = analyse(domainOf(scenario), mostDeals);
  if (analysis === undefined) return null;
  const [one = '', two = ''] = Object.keys(scenario.parties);
  const axes = [partyName(scenario, one), partyName(scenario, two)] as const;
  const whole = [...games.keys()].filter((game) => isWholeDeal(scenario, games[game]?.deal ?? {}));
  const groups = new Map<string, { deal: ClassDealModel; distance: number }>();
  for (const game of whole) {
    const {
      deal,
      worth: at,
      how,
    } = games[game] ?? { deal: {}, worth: [0, 0] as const, how: 'unfinished' as const };
    const key = JSON.stringify([how, deal]);
    const known = groups.get(key);
    const distance = known?.distance ?? distancesOf(analysis, at)?.frontier ?? 0;
    groups.set(key, {
      distance,
      deal: {
        at,
        worthWords: [worth(at[0]), worth(at[1])],
        distanceWord: worth(distance),
        how,
        games: [...(known?.deal.games ?? []), game],
        clauses: packageLines(scenario, deal),
      },
    });
  }
  const deals = [...groups.values()];
  return {
    name: t('classReport.deals-name', { count: analysis.space.size, first: axes[0], second: axes[1] }),
    axes,
    grid,
    // What would pass at home differs from game to game.
    squares: shaded(densityOf(analysis.space, grid, () => false)),
    reservation: analysis.zone.disagreement,
    frontier: [...analysis.frontier].map((outcome) => pointOf(analysis.space, outcome)),
    deals: deals.map(({ deal }) => deal).sort((a, b) => b.games.length - a.games.length || b.at[0] - a.at[0]),
    sentences: sentencesOf(deals, games.length - whole.length),
  };
}

function sentencesOf(
  deals: readonly { readonly deal: ClassDealModel; readonly distance: number }[],
  left: number,
): readonly string[] {
  const count = (suits: (distance: number) => boolean): number =>
    deals.reduce((sum, { deal, distance }) => sum + (suits(distance) ? deal.games.length : 0), 0);
  return [
    deals.length === 0
      ? t('classReport.deals-none')
      : t('classReport.deals-frontier', {
          on: count((distance) => distance <= onFrontier),
          count: count(() => true),
          off: count((distance) => distance > farFromFrontier),
        }),
    ...(left === 0 || deals.length === 0 ? [] : [t('classReport.deals-left', { count: left })]),
  ];
}
