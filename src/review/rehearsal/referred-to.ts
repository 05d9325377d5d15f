// What conditions and effects of a scenario refer to: cards and events that others wait for, and options that capitals can still allow.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { CardId, EventId, OptionId, PartyId, PointId } from '../../simulation/ids.ts';
import { lookups } from '../../simulation/lookups.ts';

export interface ReferredTo {
  /** Cards and events that some condition asks about. */
  readonly moves: ReadonlySet<CardId>;
  readonly events: ReadonlySet<EventId>;
}

/** The cards and events that some condition of the scenario asks about. */
export function referredTo(scenario: Scenario): ReferredTo {
  const moves = new Set<CardId>();
  const events = new Set<EventId>();
  eachObject([scenario.moves, scenario.events, scenario.endings, scenario.stickingPoints], (found) => {
    if (found['if'] === 'played') moves.add(String(found['move']));
    if (found['if'] === 'happened' || found['if'] === 'answered') events.add(String(found['event']));
  });
  return { moves, events };
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
