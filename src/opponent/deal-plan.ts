// What text a side works for: the one that promises most by its own measure, given what it makes of the other side and of those at home.
import { pow } from '../simulation/numbers/exact-math.ts';
import type { OptionId, Package, PointId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { oddsAtHome, oddsOfConsentAcross, oddsOfFinishing, shareHeld } from './deal-odds.ts';
import type { Prospects } from './prospects.ts';

/** A text with what it promises. */
export interface Plan {
  readonly text: Package;
  /** What it promises over having no deal, by the side’s own measure; below 0 where it is worth less than none. */
  readonly promise: number;
}

/** What a complete text promises a side over having none: the odds of getting it, bringing it home and its holding, times what it is worth more. */
export function promiseOf(prospects: Prospects, text: Package): number {
  const { scenario, view } = prospects;
  const { worth, points, worst } = lookups(scenario);
  let own = 0;
  for (const point of points)
    own += worth[view.side]?.[point]?.[text[point] ?? ''] ?? worst[view.side]?.[point] ?? 0;
  const gain = own - view.own.reservation;
  const across = pow(oddsOfConsentAcross(prospects, text), prospects.caution);
  const odds =
    across * oddsAtHome(prospects, text) * shareHeld(scenario, text) * oddsOfFinishing(prospects, text);
  // A text that is worth less than none stays worse the worse it is, however unlikely.
  return gain <= 0 ? gain : gain * (0.02 + 0.98 * odds);
}

/** The text that promises most with `fixed` in it: sought point by point from the best for itself and from the best for the other. */
export function planText(prospects: Prospects, fixed: Package): Plan {
  const { view, scenario } = prospects;
  const { points, values } = lookups(scenario);
  const open = points.filter((point) => fixed[point] === undefined);
  const choices = new Map(open.map((point) => [point, allowedOn(prospects, point)]));
  const own = values[view.side] ?? {};
  const start = (better: (point: PointId, option: OptionId) => number): Record<PointId, OptionId> => {
    const text: Record<PointId, OptionId> = { ...fixed };
    for (const [point, options] of choices) {
      const [first = ''] = options;
      text[point] = options.reduce((a, b) => (better(point, b) > better(point, a) ? b : a), first);
    }
    return text;
  };
  const likeliest = prospects.likely[0]?.profile;
  const starts = [
    start((point, option) => own[point]?.[option] ?? 0),
    start((point, option) => likeliest?.values[point]?.[option] ?? 0),
    start((point, option) => (own[point]?.[option] ?? 0) + (likeliest?.values[point]?.[option] ?? 0)),
  ];
  let best: Plan | undefined;
  for (const text of starts) {
    const plan = climb(prospects, text, choices);
    if (best === undefined || plan.promise > best.promise) best = plan;
  }
  return best ?? { text: fixed, promise: promiseOf(prospects, fixed) };
}

function climb(
  prospects: Prospects,
  text: Record<PointId, OptionId>,
  choices: ReadonlyMap<PointId, readonly OptionId[]>,
): Plan {
  let promise = promiseOf(prospects, text);
  for (let better = true; better;) {
    better = false;
    for (const [point, options] of choices) {
      for (const option of options) {
        const before = text[point] ?? '';
        if (option === before) continue;
        text[point] = option;
        const then = promiseOf(prospects, text);
        if (then > promise + 1e-9) {
          promise = then;
          better = true;
        } else text[point] = before;
      }
    }
  }
  return { text, promise };
}

/** Options that this side’s capital allows on a point; all where it allows none. */
function allowedOn({ scenario, view, wider }: Prospects, point: PointId): readonly OptionId[] {
  const allowed = [...(view.own.mandate[point] ?? []), ...(wider?.[point] ?? [])];
  return allowed.length > 0 ? allowed : Object.keys(scenario.stickingPoints[point]?.options ?? {});
}
