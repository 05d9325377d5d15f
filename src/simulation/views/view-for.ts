// What one side may know of a game: everything hidden is left out, not merely not shown.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Cause, Consequence } from '../consequence.ts';
import type { PartyId } from '../ids.ts';
import { LiveView } from './live-view.ts';
import { lookups } from '../lookups.ts';
import type { State } from '../state.ts';
import type { View } from './view.ts';
import { known } from '../world.ts';

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

/**
 * The part of a log that a side may read. Causes that it may not know stay as bare ids, which lead nowhere. A violation that nobody could
 * attribute is nobody’s: who did it is taken out, and so are the causes that would tell.
 */
export function visibleConsequences(
  consequences: readonly Consequence[],
  side: PartyId,
): readonly Consequence[] {
  const ofActors = new Set<number>();
  const visible: Consequence[] = [];
  for (const consequence of consequences) {
    const { id, change, seenBy } = consequence;
    if ('actor' in change) ofActors.add(id);
    if (seenBy !== undefined && !seenBy.includes(side)) continue;
    visible.push(
      change.kind === 'violation' && !change.attributed && change.by !== null
        ? { ...consequence, change: { ...change, by: null }, causes: veiled(consequence.causes, ofActors) }
        : consequence,
    );
  }
  return visible;
}

/** A cause that a side may not know: no consequence has this id. */
const unknown: Cause = { kind: 'consequence', id: 0 };

/**
 * The causes of a violation without those that tell who did it, in whose place stands one that leads nowhere: what was the matter with an
 * armed actor (`ofActors`), and the rule and its throw, which are one thing for a guard who fires, another for a spoiler who strikes and
 * another for an army that takes a town. Where the violation was and whether anybody watched there, both sides know.
 */
function veiled(causes: readonly Cause[], ofActors: ReadonlySet<number>): readonly Cause[] {
  const told = causes.filter((cause) => {
    if (cause.kind === 'consequence') return !ofActors.has(cause.id);
    return cause.kind !== 'rule' && (cause.kind !== 'chance' || cause.roll === 'attribution');
  });
  return told.length === causes.length ? causes : [unknown, ...told];
}
