// What conditions and effects of a scenario refer to: cards and events that others wait for, and options that capitals can still allow.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { CardId, EventId, OptionId, PartyId, PointId } from '../../simulation/ids.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { lookups } from '../../simulation/lookups.ts';

export interface ReferredTo {
  /** Cards and events that some condition asks about. */
  readonly moves: ReadonlySet<CardId>;
  readonly events: ReadonlySet<EventId>;
  /** The scenario’s own levels and marks that some condition asks about: nothing else reads them. */
  readonly gauges: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/** What conditions of the scenario ask about. */
export const referredTo = oncePer((scenario: Scenario): ReferredTo => {
  const moves = new Set<CardId>();
  const events = new Set<EventId>();
  const gauges = new Set<string>();
  const flags = new Set<string>();
  eachObject(scenario, (found) => {
    if (found['if'] === 'gauge') gauges.add(String(found['gauge']));
    if (found['if'] === 'flag') flags.add(String(found['flag']));
  });
  eachObject([scenario.moves, scenario.events, scenario.endings, scenario.stickingPoints], (found) => {
    if (found['if'] === 'played') moves.add(String(found['move']));
    if (found['if'] === 'happened' || found['if'] === 'answered') events.add(String(found['event']));
  });
  return { moves, events, gauges, flags };
});

/** Whether effects, with all that they lead to, only change levels and marks of the scenario’s own that no condition asks about. */
export function reachNothing({ gauges, flags }: ReferredTo, effects: readonly Effect[]): boolean {
  let reaches = false;
  eachObject(effects, ({ effect, gauge, flag }) => {
    if (effect === undefined || effect === 'chance' || effect === 'when') return;
    const isUnread =
      (effect === 'gauge' && !gauges.has(String(gauge))) || (effect === 'flag' && !flags.has(String(flag)));
    reaches ||= !isUnread;
  });
  return !reaches;
}

/** Can an option ever be agreed? Both capitals must allow it, at the start or by some effect. */
export function everAllowed(scenario: Scenario): (point: PointId, option: OptionId) => boolean {
  const { sides } = lookups(scenario);
  const widened = new Set<string>();
  eachObject([scenario.moves, scenario.events, scenario.stickingPoints], (found) => {
    if (found['effect'] !== 'mandate' || found['allow'] === false || !Array.isArray(found['options'])) return;
    for (const option of found['options'] as readonly string[])
      widened.add(keyOf(String(found['of']), String(found['point']), option));
  });
  const allows = (party: PartyId, point: PointId, option: OptionId): boolean =>
    (scenario.parties[party]?.mandate[point]?.includes(option) ?? true) ||
    widened.has(keyOf(party, point, option));
  return (point, option) => sides.every((party) => allows(party, point, option));
}

const keyOf = (...parts: readonly string[]): string => parts.join(' ');

/** Every plain object in a tree of JSON, outermost first. */
function eachObject(value: unknown, visit: (found: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>);
  for (const inner of Object.values(value)) eachObject(inner, visit);
}
