// What a delegation says with its offer or answer: what it gives, what it wants, and what binds it. Nothing that it would not reveal.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { OptionId, Package, PartyId, PointId, StakeholderId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/view.ts';

/** A clause by point and option. */
export interface Named {
  readonly point: PointId;
  readonly option: OptionId;
}

/** What binds a delegation: its instructions on a point, someone at home who would not follow, or the calendar. */
export type Bond =
  | { readonly bond: 'instructions'; readonly point: PointId }
  | { readonly bond: 'home'; readonly stakeholder: StakeholderId }
  | { readonly bond: 'time' };

/** What a delegation says; the words are in src/presentation. */
export interface Reply {
  readonly by: PartyId;
  readonly to: 'offer' | 'refusal' | 'acceptance';
  /** Clauses by which it comes towards the other side, weightiest first; two at most. */
  readonly gives: readonly Named[];
  /** Clauses that it wants in return, or on the point that it names; two at most. */
  readonly wants: readonly Named[];
  readonly binds: Bond | null;
}

/** A value, 0–1, from which a clause is what it wants, and below which it is something given. */
const wanted = 0.6;

/** Odds of consent, 0–1, below which someone at home is named. */
const doubtful = 0.5;

/** How many clauses are named of each sort. */
const mostNamed = 2;

/**
 * What the delegation whose view this is says with its latest move about `tabled`, the package that it tabled or answered. Null for a move
 * that needs no words. Only the direction of what it wants is told: no value, weight, reservation value or odds.
 */
export function replyWith(scenario: Scenario, view: View, move: Move, tabled: Package): Reply | null {
  const { side: by } = view;
  switch (move.kind) {
    case 'propose': {
      const { gives, wants } = sidesOf(scenario, by, tabled);
      return { by, to: 'offer', gives, wants, binds: bondOn(scenario, view, view.pointsOpen) };
    }
    case 'accept':
      return { by, to: 'acceptance', gives: sidesOf(scenario, by, tabled).gives, wants: [], binds: null };
    case 'refuse': {
      const points = move.concern === undefined ? Object.keys(tabled) : [move.concern];
      const wants = points.flatMap((point) => {
        const own = view.points[point]?.standing[by];
        return own === null || own === undefined ? [] : [{ point, option: own.option }];
      });
      const binds = bondOn(scenario, view, points, tabled);
      return { by, to: 'refusal', gives: [], wants: wants.slice(0, mostNamed), binds };
    }
    default:
      return null;
  }
}

/** The clauses of a package that it gives and that it wants. */
function sidesOf(
  scenario: Scenario,
  side: PartyId,
  tabled: Package,
): { readonly gives: readonly Named[]; readonly wants: readonly Named[] } {
  const { weights, values } = lookups(scenario);
  const named = Object.entries(tabled)
    .map(([point, option]) => ({ point, option, weight: weights[side]?.[point] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const isWanted = ({ point, option }: Named): boolean => (values[side]?.[point]?.[option] ?? 0) >= wanted;
  const pick = (clauses: readonly Named[]): Named[] =>
    clauses.slice(0, mostNamed).map(({ point, option }) => ({ point, option }));
  return {
    gives: pick(named.filter((clause) => !isWanted(clause))),
    wants: pick(named.filter(isWanted)),
  };
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
  let least = doubtful;
  let stakeholder: StakeholderId | undefined;
  for (const id of lookups(scenario).vetoersBehind[view.side] ?? []) {
    const odds = view.stakeholders[id]?.consentOdds ?? 1;
    if (odds >= least || !mindsOneOf(scenario, id, points, tabled)) continue;
    least = odds;
    stakeholder = id;
  }
  if (stakeholder !== undefined) return { bond: 'home', stakeholder };
  return view.round.number >= scenario.calendar.rounds.length ? { bond: 'time' } : null;
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
