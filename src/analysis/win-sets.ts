// Win-sets: which outcomes those who can say no behind each party would let pass, with the odds where only part is known.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Package, PartyId, StakeholderId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { consentOdds, leaningTowards, oddsAt } from '../simulation/capitals/preferences.ts';
import type { State } from '../simulation/state.ts';
import { sizeOf, sumsOf } from './outcome-space.ts';
import { domainOf } from './scenario-domain.ts';

/** What those with a veto would let pass. */
export interface WinSet {
  /** Whose consent it takes; all of them, as each can say no. */
  readonly vetoers: readonly StakeholderId[];
  /** Per outcome, numbered as in the outcome space: the chance, 0–1, that all of them consent. */
  readonly odds: Float64Array;
  /** Number of outcomes that pass with even odds or better: the size of the win-set. */
  readonly size: number;
  /** The same as a share of all outcomes, 0–1. */
  readonly share: number;
}

export interface WinSets {
  readonly bySide: Readonly<Record<PartyId, WinSet>>;
  /** The outcomes that everyone with a veto lets pass, including those who stand behind neither party. */
  readonly whole: WinSet;
}

/** From these odds on an outcome counts as in the win-set. */
const evenOdds = 0.5;

type Stakeholders = Pick<State, 'stakeholders'>;

/**
 * The win-set of each side: the agreements that would gain the necessary consent at home (Putnam, Diplomacy and Domestic Politics: The
 * Logic of Two-Level Games, International Organization 1988). How those at home lean is known in part only, so every outcome has odds (Iida,
 * When and How Do Domestic Constraints Matter? Two-Level Games with Uncertainty, Journal of Conflict Resolution 1993); dispositions are
 * independent, so the odds that all consent are the product. Undefined when there are more outcomes than `most`.
 * @param state Stakeholders as they stand now.
 * @param side Whose knowledge of dispositions counts; nobody’s unless told.
 */
export function winSetsOf(
  scenario: Scenario,
  state: Stakeholders,
  most: number,
  side?: PartyId,
): WinSets | undefined {
  const size = sizeOf(domainOf(scenario).issues);
  if (size > most) return undefined;
  const { sides, vetoers, vetoersBehind } = lookups(scenario);
  const odds = new Map(vetoers.map((id) => [id, oddsOfEach(scenario, state, id, size, side)]));
  const winSet = (of: readonly StakeholderId[]): WinSet =>
    winSetOf(
      of,
      of.flatMap((id) => odds.get(id) ?? []),
      size,
    );
  return {
    bySide: Object.fromEntries(sides.map((party) => [party, winSet(vetoersBehind[party] ?? [])])),
    whole: winSet(vetoers),
  };
}

/** The chance, 0–1, that all those with a veto behind `party` let a deal pass; points left open count nothing. */
export function passageOdds(
  scenario: Scenario,
  state: Stakeholders,
  party: PartyId,
  deal: Package,
  side?: PartyId,
): number {
  const vetoers = lookups(scenario).vetoersBehind[party] ?? [];
  return vetoers.reduce((odds, id) => odds * consentOdds(scenario, state, id, deal, side), 1);
}

/** Per outcome: the chance that one stakeholder consents. */
function oddsOfEach(
  scenario: Scenario,
  { stakeholders }: Stakeholders,
  id: StakeholderId,
  size: number,
  side: PartyId | undefined,
): Float64Array {
  const { points, options, leaningOf } = lookups(scenario);
  const stated = leaningOf[id];
  const held = stakeholders[id];
  if (stated === undefined || held === undefined)
    throw new Error(`The state has no stakeholder "${id}". Take a state of the same scenario.`);
  const atHeart = leaningTowards(stated, held, {});
  const clauses = new Map(stated.clauses.map((clause) => [clause.point, clause.options]));
  const moves = points.map((point) =>
    (options[point] ?? []).map(
      (option) => (clauses.get(point)?.[option] ?? 0) + (held.clauseShift[point]?.[option] ?? 0),
    ),
  );
  return sumsOf(moves, size).map((moved) => oddsAt(atHeart + moved, stated.uncertainty, held, side));
}

function winSetOf(vetoers: readonly StakeholderId[], each: readonly Float64Array[], size: number): WinSet {
  const odds = new Float64Array(size).fill(1);
  let inside = 0;
  for (let outcome = 0; outcome < size; outcome += 1) {
    let all = 1;
    for (const one of each) all *= one[outcome] as number;
    odds[outcome] = all;
    if (all >= evenOdds) inside += 1;
  }
  return { vetoers, odds, size: inside, share: inside / size };
}
