// Tabling an offer: one position, or a package of up to three to be taken whole.
import { keyOf } from '../keys.ts';
import type { Cause } from '../consequence.ts';
import type { OptionId, Package, PartyId, PointId } from '../ids.ts';
import { agreePoint, ignoreUltimatum, lapseOffer } from '../agreement.ts';
import { changeTrust } from '../levels.ts';
import { stepPoint } from '../lifecycles.ts';
import { find, lookups } from '../lookups.ts';
import { largestPackage } from '../move.ts';
import type { Refusal } from '../refusal.ts';
import type { Offer, State } from '../state.ts';
import { pointRows } from '../rows.ts';
import { reciprocity } from '../table-coefficients.ts';
import { type World, known, otherSide, record } from '../world.ts';
import { type MoveRules, canPay, partyOf, pay, payable, pointStatesAllowing, untied } from './rules.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

const canBeTabled = pointStatesAllowing({ type: 'TABLED', countersStanding: true });

export const propose: MoveRules<'propose'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.propose)) return;
    const { mandate } = partyOf(state, side);
    const other = otherSide(state, side);
    const rows = pointRows(state.points);
    for (const { at, point, positions } of lookups(scenario).menu.points) {
      const held = rows[at];
      if (held === undefined || !canBeTabled[held.state]) continue;
      const allowed = known(mandate, point);
      const own = untied(held.standing[side]);
      const theirs = untied(held.standing[other]);
      for (const position of positions) {
        const { option } = position;
        if (option === own || option === theirs || !allowed.includes(option)) continue;
        if (state.offer === null || !isOfferOf(state.offer, point, option)) moves.push(position.propose);
      }
    }
  },

  check(scenario, state, side, move) {
    const points = Object.keys(move.package);
    if (points.length === 0 || points.length > largestPackage)
      return { code: 'package-size', most: largestPackage };
    for (const point of points) {
      const refusal = checkPosition(scenario, state, side, point, move.package[point] ?? '');
      if (refusal !== undefined) return refusal;
    }
    const [only] = points;
    if (only !== undefined && points.length === 1) {
      const option = move.package[only] ?? '';
      if (isOfferOf(state.offer, only, option)) return { code: 'same-as-offer' };
      if (repeats(state, side, only, option)) return { code: 'same-as-standing', point: only };
    }
    return payable(state, side, scenario.tableMoves.propose);
  },

  apply(world, side, move, causes) {
    const { state } = world;
    pay(world, side, world.scenario.tableMoves.propose, causes);
    const before = state.offer;
    if (before !== null && before.by !== side && samePackage(before.package, move.package))
      return acceptOffer(world, side, causes);
    const how = before === null || before.by === side ? 'proposal' : answers(before.package, move.package);
    replaceOffer(world, side, how, causes);
    layDown(world, side, move.package, how, causes);
  },
};

function checkPosition(
  scenario: Scenario,
  state: State,
  side: PartyId,
  point: PointId,
  option: OptionId,
): Refusal | undefined {
  const stated = find(scenario.stickingPoints, point);
  if (stated === undefined) return { code: 'no-such', what: 'point', id: point };
  if (find(stated.options, option) === undefined) return { code: 'no-such', what: 'option', id: option };
  if (!canBeTabled[known(state.points, point).state]) return { code: 'already-agreed', point };
  if (!known(partyOf(state, side).mandate, point).includes(option))
    return { code: 'outside-mandate', point, option };
  return undefined;
}

/** Would tabling this one position say nothing new? It is one’s own untied position already, or the other’s: concede that. */
function repeats(state: State, side: PartyId, point: PointId, option: OptionId): boolean {
  const { standing } = known(state.points, point);
  return untied(standing[side]) === option || untied(standing[otherSide(state, side)]) === option;
}

function isOfferOf(offer: Offer | null, point: PointId, option: OptionId): boolean {
  if (offer === null || offer.package[point] !== option) return false;
  for (const other in offer.package) if (other !== point) return false;
  return true;
}

/** Whether two packages say the same. */
export function samePackage(a: Package, b: Package): boolean {
  const points = Object.keys(a);
  return points.length === Object.keys(b).length && points.every((point) => a[point] === b[point]);
}

/** What an offer is to the other’s offer before it: a counter on the same points, a part of it, or another matter. */
function answers(before: Package, now: Package): 'proposal' | 'counter' | 'part' {
  const points = Object.keys(now);
  if (points.every((point) => before[point] === now[point])) return 'part';
  const samePoints =
    points.length === Object.keys(before).length && points.every((point) => before[point] !== undefined);
  return samePoints ? 'counter' : 'proposal';
}

function replaceOffer(
  world: World,
  side: PartyId,
  how: 'proposal' | 'counter' | 'part',
  causes: readonly Cause[],
): void {
  const { offer } = world.state;
  if (offer === null) return;
  if (offer.by === side) {
    record(world, { kind: 'answered', by: side, how: 'withdrawn', package: { ...offer.package } }, causes, {
      key: 'offer',
    });
    world.state.offer = null;
  } else if (how === 'proposal') {
    const maker = offer.by;
    lapseOffer(world, causes);
    changeTrust(world, maker, reciprocity.lapsed, [{ kind: 'rule', rule: 'reciprocity' }, ...causes]);
  } else {
    const ultimatum = offer.ultimatum;
    world.state.offer = null;
    if (ultimatum) ignoreUltimatum(world, side, causes);
  }
}

function layDown(
  world: World,
  side: PartyId,
  offered: Package,
  how: 'proposal' | 'counter' | 'part',
  causes: readonly Cause[],
): void {
  const { state } = world;
  const other = otherSide(state, side);
  const points = Object.keys(offered);
  const verified = points.filter((point) => known(state.points, point).verificationAsked.includes(side));
  const id = record(world, { kind: 'offered', by: side, package: offered, verified, how }, causes, {
    key: 'offer',
  });
  const tied = points.length > 1;
  for (const point of points) {
    const held = known(state.points, point);
    const option = offered[point] ?? '';
    held.standing[side] = { option, tied, round: state.round.number };
    const theirs = held.standing[other] ?? null;
    const countersStanding = theirs !== null && theirs.option !== option;
    stepPoint(world, point, { type: 'TABLED', countersStanding }, [{ kind: 'consequence', id }]);
  }
  state.offer = {
    by: side,
    package: { ...offered },
    verified: [...verified],
    round: state.round.number,
    ultimatum: false,
  };
}

/** The other side takes the offer on the table whole. */
export function acceptOffer(world: World, side: PartyId, causes: readonly Cause[]): void {
  const { offer } = world.state;
  if (offer === null) return;
  const { by, ultimatum } = offer;
  const taken = { ...offer.package };
  const verified = [...offer.verified];
  world.state.offer = null;
  const id = record(world, { kind: 'answered', by: side, how: 'accepted', package: taken }, causes, {
    key: 'offer',
  });
  const because: Cause[] = [
    { kind: 'rule', rule: 'agreement' },
    { kind: 'consequence', id },
  ];
  if (ultimatum)
    record(world, { kind: 'ultimatum', by, state: 'met' }, because, { key: keyOf('ultimatum', by) });
  let points = 0;
  for (const point in taken) {
    points += 1;
    agreePoint(world, point, taken[point] ?? '', verified.includes(point), because);
  }
  changeTrust(world, by, reciprocity.accepted + reciprocity.perPoint * points, [
    { kind: 'rule', rule: 'reciprocity' },
    { kind: 'consequence', id },
  ]);
}
