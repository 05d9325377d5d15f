// What one side may know of a game: everything hidden is left out, not merely not shown.
import type { Scenario } from '../scenario/format/scenario.ts';
import { openPoints } from './agreement.ts';
import { seedChance, uniform } from './chance.ts';
import type { Consequence } from './consequence.ts';
import type { EventId, Package, PartyId } from './ids.ts';
import { lookups } from './lookups.ts';
import {
  clausesTowards,
  leaningAtHeart,
  leaningShifted,
  oddsOf,
  settledPackage,
  utilityOf,
} from './preferences.ts';
import type { State } from './state.ts';
import type { CrisisView, StakeholderView, View } from './view.ts';
import { known, otherSide } from './world.ts';

/**
 * The view of `side`. Parts that both sides see are the state’s own objects, so a view of a state that `advance` changes
 * is only good until the next move.
 */
export function viewFor(scenario: Scenario, state: State, side: PartyId): View {
  const other = otherSide(state, side);
  const own = known(state.parties, side);
  const opposite = known(state.parties, other);
  const settled = settledPackage(state);
  // One flat literal: spreading the shared parts into it costs several times as much, and this runs before every move.
  return {
    engine: state.engine,
    scenario: state.scenario,
    sides: state.sides,
    session: state.session,
    day: state.day,
    round: state.round,
    turn: state.turn,
    points: state.points,
    offer: state.offer,
    links: state.links,
    published: state.published,
    ratification: state.ratification,
    gauges: state.gauges,
    flags: state.flags,
    zones: state.zones,
    routes: state.routes,
    armedActors: state.armedActors,
    sieges: state.sieges,
    separations: state.separations,
    convoys: state.convoys,
    cessation: state.cessation,
    happened: state.happened,
    answered: closedAnswers(state, side),
    promises: state.promises,
    tally: state.tally,
    moves: state.moves,
    ended: state.ended,
    side,
    other,
    own,
    opposite: { initialled: opposite.initialled, ultimatumUsed: opposite.ultimatumUsed },
    trust: { [side]: own.trust, [other]: opposite.trust },
    stakeholders: stakeholderViews(scenario, state, side, settled),
    crises: state.crises.map((crisis) => crisisView(crisis, side, other)),
    played: ownCards(state, side),
    dealWorth: utilityOf(scenario, side, settled),
    pointsOpen: openPoints(scenario, state),
    toss: tossOf(state, side),
  };
}

/** The part of a log that a side may read. Causes that it may not know stay as bare ids, which lead nowhere. */
export function visibleConsequences(
  consequences: readonly Consequence[],
  side: PartyId,
): readonly Consequence[] {
  return consequences.filter(({ seenBy }) => seenBy === undefined || seenBy.includes(side));
}

/** Answers to a crisis that is still open are the answerer’s own until it closes. */
function closedAnswers(state: State, side: PartyId): State['answered'] {
  if (state.crises.length === 0) return state.answered;
  const open = new Set(state.crises.map((crisis) => crisis.event));
  const answered: Record<EventId, Readonly<Record<PartyId, string>>> = {};
  for (const event in state.answered) {
    const given = known(state.answered, event);
    if (!open.has(event)) answered[event] = given;
    else if (given[side] !== undefined) answered[event] = { [side]: given[side] };
  }
  return answered;
}

function stakeholderViews(
  scenario: Scenario,
  state: State,
  side: PartyId,
  settled: Package,
): Record<string, StakeholderView> {
  const { leanings } = lookups(scenario);
  const clauses = clausesTowards(scenario, settled);
  // Filling a copy that has the keys already keeps the table in the form that is quick to read.
  const views: Record<string, StakeholderView> = { ...blankViews(scenario) };
  for (let index = 0; index < leanings.length; index += 1) {
    const stated = leanings[index];
    if (stated === undefined) continue;
    const held = known(state.stakeholders, stated.id);
    const isKnown = held.knownTo.includes(side);
    const leaning =
      leaningAtHeart(stated, held) +
      (clauses[index] ?? 0) +
      leaningShifted(held, settled) +
      (isKnown ? held.disposition : 0);
    const uncertainty = isKnown ? 0 : stated.uncertainty;
    views[stated.id] = {
      support: held.support,
      courted: held.courted,
      answer: held.answer,
      consentOdds: oddsOf(leaning, uncertainty),
      leaning,
      uncertainty,
    };
  }
  return views;
}

const blanks = new WeakMap<Scenario, Readonly<Record<string, StakeholderView>>>();

function blankViews(scenario: Scenario): Readonly<Record<string, StakeholderView>> {
  let blank = blanks.get(scenario);
  if (blank === undefined) {
    const view: StakeholderView = {
      support: 0,
      courted: 0,
      answer: null,
      consentOdds: 0,
      leaning: 0,
      uncertainty: 0,
    };
    const entries = lookups(scenario).stakeholders.map(
      (id) => `${JSON.stringify(id)}:${JSON.stringify(view)}`,
    );
    blank = JSON.parse(`{${entries.join(',')}}`) as Record<string, StakeholderView>;
    blanks.set(scenario, blank);
  }
  return blank;
}

function crisisView(crisis: State['crises'][number], side: PartyId, other: PartyId): CrisisView {
  const theirs = crisis.answers[other];
  if (theirs === undefined || theirs === null) return crisis;
  return {
    ...crisis,
    answers: { ...crisis.answers, [other]: crisis.answers[side] === null ? 'hidden' : theirs },
  };
}

function ownCards(state: State, side: PartyId): View['played'] {
  const played: Record<string, View['played'][string]> = {};
  for (const card in state.played) {
    const own = state.played[card]?.[side];
    if (own !== undefined) played[card] = own;
  }
  return played;
}

/** From the seed, the side and the number of the move alone: it tells nothing about the chance to come. */
function tossOf(state: State, side: PartyId): number {
  return uniform({ chance: seedChance(`toss\n${side}\n${state.moves}\n${state.settings.seed}`) });
}
