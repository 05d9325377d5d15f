// A scenario made so many times as large, to see how the time of a game grows with it.
import type { Scenario } from '../../src/scenario/format/scenario.ts';

/** The tables that are repeated; parties, sticking points and those who ratify stay as they are. */
const repeated = ['zones', 'routes', 'sieges', 'separations', 'convoys', 'events', 'moves'] as const;

/** The tables that are not, whose ids must stay: what has such an id too is in every copy the same. */
const shared = ['parties', 'stakeholders', 'armedActors', 'gauges', 'stickingPoints'] as const;

type Tables = Pick<Scenario, (typeof repeated)[number]>;

/** The scenario with `times` copies (1 or more) of its map, its events and its cards, each copy referring to itself. */
export function enlarged(scenario: Scenario, times: number): Scenario {
  const others = new Set(shared.flatMap((name) => Object.keys(scenario[name])));
  const ids = new Set(
    repeated.flatMap((name) => Object.keys(scenario[name])).filter((id) => !others.has(id)),
  );
  const copies = Array.from({ length: times }, (_, copy) => copyOf(scenario, ids, copy));
  const tables = Object.fromEntries(
    repeated.map((name) => [name, Object.assign({}, ...copies.map((copied) => copied[name]))]),
  ) as Tables;
  return { ...scenario, ...tables };
}

function copyOf(scenario: Scenario, ids: ReadonlySet<string>, copy: number): Tables {
  const named = (text: string): string => (copy > 0 && ids.has(text) ? `${text}-${copy + 1}` : text);
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return named(value);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [named(key), renamed(held)]));
  };
  const tables = Object.fromEntries(repeated.map((name) => [name, scenario[name]]));
  return renamed(tables) as Tables;
}
