// What one side may know of a game: everything hidden is left out, not merely not shown.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Consequence } from './consequence.ts';
import type { PartyId } from './ids.ts';
import { LiveView } from './live-view.ts';
import { lookups } from './lookups.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';
import { known } from './world.ts';

/**
 * The view of `side` as a plain tree. Parts that both sides see are the state’s own objects, so a view of a state that `advance` changes
 * is only good until the next move.
 */
export function viewFor(scenario: Scenario, state: State, side: PartyId): View {
  const live = new LiveView(scenario, state, side);
  return {
    engine: live.engine,
    scenario: live.scenario,
    sides: live.sides,
    session: live.session,
    day: live.day,
    round: live.round,
    turn: live.turn,
    points: live.points,
    offer: live.offer,
    links: live.links,
    published: live.published,
    ratification: live.ratification,
    gauges: live.gauges,
    flags: live.flags,
    zones: live.zones,
    routes: live.routes,
    armedActors: live.armedActors,
    sieges: live.sieges,
    separations: live.separations,
    convoys: live.convoys,
    cessation: live.cessation,
    happened: live.happened,
    answered: live.answered,
    promises: live.promises,
    tally: live.tally,
    moves: live.moves,
    ended: live.ended,
    side: live.side,
    other: live.other,
    own: live.own,
    opposite: live.opposite,
    trust: live.trust,
    stakeholders: Object.fromEntries(
      lookups(scenario).stakeholders.map((id) => [id, known(live.stakeholders, id)]),
    ),
    crises: live.crises,
    played: live.played,
    dealWorth: live.dealWorth,
    pointsOpen: live.pointsOpen,
    toss: live.toss,
  };
}

/** The part of a log that a side may read. Causes that it may not know stay as bare ids, which lead nowhere. */
export function visibleConsequences(
  consequences: readonly Consequence[],
  side: PartyId,
): readonly Consequence[] {
  return consequences.filter(({ seenBy }) => seenBy === undefined || seenBy.includes(side));
}
