// What a delegation says with its offer or answer: what it gives, what it wants, and what binds it. Nothing that it would not reveal.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { OptionId, Package, PartyId, PointId, StakeholderId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/views/view.ts';

/** A clause by point and option. */
export interface Named {
  readonly point: PointId;
  readonly option: OptionId;
}

/**
 * What binds a delegation: its instructions on a point, someone at home who would not follow or has yet to, the calendar or that it leaves time,
 * that an offer of several clauses is one, the rest of the text, or the consent of those at home.
 */
export type Bond =
  | { readonly bond: 'instructions'; readonly point: PointId }
  | { readonly bond: 'home' | 'home-yet'; readonly stakeholder: StakeholderId }
  | { readonly bond: 'time' | 'no-hurry' | 'whole' | 'rest' | 'consent' };

/** What a delegation says; the words are in src/presentation. */
export interface Reply {
  readonly by: PartyId;
  /** `too-little`: it refuses, but not because of any one clause. */
  readonly to: 'offer' | 'refusal' | 'too-little' | 'acceptance' | 'concession';
  /** Clauses that it cannot accept; of a refusal only. */
  readonly over: readonly Named[];
  /** Clauses by which it comes towards the other side, weightiest first; two at most. */
  readonly gives: readonly Named[];
  /** Clauses that it wants, weightiest first; two at most. */
  readonly wants: readonly Named[];
  /** Whether what it wants is on other points than those spoken of. */
  readonly elsewhere: boolean;
  readonly binds: Bond | null;
}

/** A value, 0–1, from which a clause is what it wants, and below which it is something given. */
const wanted = 0.6;

/** Odds of consent, 0–1, below which someone at home is named. */
const doubtful = 0.5;

/** How many clauses are named of each sort. */
const mostNamed = 2;

/**
 * What the delegation whose view this is says with its latest move about `tabled`, the package that it tabled or answered, or the clause that it
 * conceded. Null for a move that needs no words. Only the direction of what it wants is told, and no clause that it has not put forward or been
 * offered: no value, weight, reservation value or odds.
 */
export function replyWith(scenario: Scenario, view: View, move: Move, tabled: Package): Reply | null {
  switch (move.kind) {
    case 'propose':
      return withOffer(scenario, view, tabled);
    case 'accept':
      return withConsent(scenario, view, 'acceptance', tabled);
    case 'concede':
      return withConsent(scenario, view, 'concession', tabled);
    case 'refuse':
      return withRefusal(scenario, view, tabled, move.concern);
    default:
      return null;
  }
}

function withOffer(scenario: Scenario, view: View, tabled: Package): Reply {
  const { gives, wants } = sidesOf(scenario, view.side, tabled);
  const there = wants.length > 0 ? wants : demandsBeside(scenario, view, tabled);
  const points = Object.keys(tabled);
  const binds =
    bondOn(scenario, view, points) ??
    bondOn(scenario, view, view.pointsOpen) ??
    lastRound(scenario, view) ??
    (points.length > 1 ? { bond: 'whole' } : restOf(scenario, view));
  return {
    by: view.side,
    to: 'offer',
    over: [],
    gives,
    wants: there,
    elsewhere: wants.length === 0,
    binds,
  };
}

function withConsent(
  scenario: Scenario,
  view: View,
  to: 'acceptance' | 'concession',
  tabled: Package,
): Reply {
  const { gives, wants } =
    to === 'concession' ? { gives: clausesOf(tabled), wants: [] } : sidesOf(scenario, view.side, tabled);
  const doubter = doubterOf(scenario, view, Object.keys(tabled), tabled);
  const binds: Bond | null =
    doubter === undefined ? restOf(scenario, view) : { bond: 'home-yet', stakeholder: doubter };
  return { by: view.side, to, over: [], gives, wants, elsewhere: false, binds };
}

function withRefusal(scenario: Scenario, view: View, tabled: Package, concern?: PointId): Reply {
  const { side: by } = view;
  const spoken = concern === undefined ? tabled : { [concern]: tabled[concern] ?? '' };
  const over = refusedOf(scenario, view, tabled, spoken);
  const instead = over.flatMap(({ point, option }) => {
    const own = view.points[point]?.standing[by]?.option;
    return own !== undefined && worthOf(scenario, by, point, own) > worthOf(scenario, by, point, option)
      ? [{ point, option: own }]
      : [];
  });
  const points = [...Object.keys(spoken), ...Object.keys(tabled)];
  return {
    by,
    to: over.length > 0 ? 'refusal' : 'too-little',
    over,
    gives: [],
    wants: over.length > 0 ? instead : demandsBeside(scenario, view, tabled),
    elsewhere: over.length === 0,
    binds: bondOn(scenario, view, points, tabled) ?? lastRound(scenario, view) ?? { bond: 'no-hurry' },
  };
}

const worthOf = (scenario: Scenario, side: PartyId, point: PointId, option: OptionId): number =>
  lookups(scenario).values[side]?.[point]?.[option] ?? 0;

/** Clauses in order of what their points weigh, two at most. */
function weightiest(scenario: Scenario, side: PartyId, clauses: readonly Named[]): readonly Named[] {
  const weights = lookups(scenario).weights[side] ?? {};
  return clauses.toSorted((a, b) => (weights[b.point] ?? 0) - (weights[a.point] ?? 0)).slice(0, mostNamed);
}

const clausesOf = (tabled: Package): readonly Named[] =>
  Object.entries(tabled).map(([point, option]) => ({ point, option }));

/** The clauses of a package that it gives and that it wants. */
function sidesOf(
  scenario: Scenario,
  side: PartyId,
  tabled: Package,
): { readonly gives: readonly Named[]; readonly wants: readonly Named[] } {
  const isWanted = ({ point, option }: Named): boolean => worthOf(scenario, side, point, option) >= wanted;
  const clauses = clausesOf(tabled);
  return {
    gives: weightiest(
      scenario,
      side,
      clauses.filter((clause) => !isWanted(clause)),
    ),
    wants: weightiest(scenario, side, clauses.filter(isWanted)),
  };
}

/**
 * Of all the clauses tabled those that its instructions do not cover; if they cover them all, of those that it speaks of the ones that it does not
 * want and has not put forward itself. One that it has is refused for what comes with it.
 */
function refusedOf(
  scenario: Scenario,
  { side, own, points }: View,
  tabled: Package,
  spoken: Package,
): readonly Named[] {
  const forbidden = clausesOf(tabled).filter(
    ({ point, option }) => own.mandate[point]?.includes(option) === false,
  );
  if (forbidden.length > 0) return weightiest(scenario, side, forbidden);
  const refused = clausesOf(spoken).filter(
    ({ point, option }) =>
      worthOf(scenario, side, point, option) < wanted && points[point]?.standing[side]?.option !== option,
  );
  return weightiest(scenario, side, refused);
}

/** What it has put forward and wants on open points beside a package, where the other stands elsewhere or nowhere. */
function demandsBeside(scenario: Scenario, view: View, tabled: Package): readonly Named[] {
  const demands = view.pointsOpen.flatMap((point) => {
    const standing = view.points[point]?.standing;
    const own = standing?.[view.side]?.option;
    if (own === undefined || tabled[point] !== undefined || standing?.[view.other]?.option === own) return [];
    return worthOf(scenario, view.side, point, own) < wanted ? [] : [{ point, option: own }];
  });
  return weightiest(scenario, view.side, demands);
}

/** What binds it on these points, where the other’s clauses (`tabled`, or else its standing positions) stand against it. */
function bondOn(
  scenario: Scenario,
  view: View,
  points: readonly PointId[],
  tabled: Package = {},
): Bond | null {
  for (const point of points) {
    const theirs = tabled[point] ?? view.points[point]?.standing[view.other]?.option;
    if (theirs !== undefined && view.own.mandate[point]?.includes(theirs) === false)
      return { bond: 'instructions', point };
  }
  const stakeholder = doubterOf(scenario, view, points, tabled);
  return stakeholder === undefined ? null : { bond: 'home', stakeholder };
}

/** Who at home can say no, is unlikely to consent, and is known to mind one of the clauses; the least likely of them. */
function doubterOf(
  scenario: Scenario,
  view: View,
  points: readonly PointId[],
  tabled: Package,
): StakeholderId | undefined {
  let least = doubtful;
  let doubter: StakeholderId | undefined;
  for (const id of lookups(scenario).vetoersBehind[view.side] ?? []) {
    const odds = view.stakeholders[id]?.consentOdds ?? 1;
    if (odds >= least || !mindsOneOf(scenario, id, points, tabled)) continue;
    least = odds;
    doubter = id;
  }
  return doubter;
}

const lastRound = ({ calendar }: Scenario, { round }: View): Bond | null =>
  round.number >= calendar.rounds.length ? { bond: 'time' } : null;

/** Nothing is agreed until everything is agreed, and then not until those at home have said yes. */
function restOf(scenario: Scenario, { side, pointsOpen }: View): Bond | null {
  if (pointsOpen.length > 0) return { bond: 'rest' };
  return (lookups(scenario).vetoersBehind[side] ?? []).length > 0 ? { bond: 'consent' } : null;
}

/** Whether someone is known to dislike a clause tabled, or, where nothing is, any clause on the points. */
function mindsOneOf(
  { stakeholders }: Scenario,
  id: StakeholderId,
  points: readonly PointId[],
  tabled: Package,
): boolean {
  return points.some((point) => {
    const clauses = stakeholders[id]?.clauses[point] ?? {};
    const option = tabled[point];
    return option === undefined
      ? Object.values(clauses).some((weight) => weight < 0)
      : (clauses[option] ?? 0) < 0;
  });
}
