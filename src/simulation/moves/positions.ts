// Moves on single points: concede, bracket, link two, ask for verification, reopen.
import { keyOf } from '../keys.ts';
import { agreePoint, lapseOffer, reopenPoint } from '../agreement.ts';
import type { OptionId, PartyId, PointId } from '../ids.ts';
import { changeTrust } from '../levels.ts';
import { stepPoint } from '../lifecycles.ts';
import { find, lookups } from '../lookups.ts';
import type { Refusal } from '../refusal.ts';
import { pointRows } from '../rows.ts';
import type { State } from '../state.ts';
import { reciprocity } from '../table-coefficients.ts';
import { known, otherSide, record } from '../world.ts';
import { acceptOffer } from './propose.ts';
import { type MoveRules, canPay, partyOf, pay, payable, pointStatesAllowing, untied } from './rules.ts';

const canBeAccepted = pointStatesAllowing({ type: 'ACCEPTED' });
const canBeBracketed = pointStatesAllowing({ type: 'BRACKETED' });
const canBeReopened = pointStatesAllowing({ type: 'REOPENED' });

export const concede: MoveRules<'concede'> = {
  list(scenario, state, side, moves) {
    const other = otherSide(state, side);
    const rows = pointRows(state.points);
    for (const { at, point, concede: move } of lookups(scenario).menu.points) {
      const held = rows[at];
      if (held === undefined || !canBeAccepted[held.state]) continue;
      const option = untied(held.standing[other]);
      if (option !== undefined && allows(state, side, point, option)) moves.push(move);
    }
  },
  check(_scenario, state, side, { point }) {
    if (find(state.points, point) === undefined) return noSuchPoint(point);
    if (!canBeAccepted[known(state.points, point).state]) {
      return known(state.points, point).option === null
        ? { code: 'no-standing-position', point }
        : { code: 'already-agreed', point };
    }
    const option = standingOf(state, otherSide(state, side), point);
    if (option === undefined) return { code: 'no-standing-position', point };
    return allows(state, side, point, option) ? undefined : { code: 'outside-mandate', point, option };
  },
  apply(world, side, { point }, causes) {
    const { state } = world;
    const other = otherSide(state, side);
    const option = standingOf(state, other, point);
    if (option === undefined) return;
    const { offer } = state;
    if (offer !== null && offer.package[point] !== undefined) {
      if (offer.by === other && Object.keys(offer.package).length === 1)
        return acceptOffer(world, side, causes);
      lapseOffer(world, causes);
    }
    const id = record(world, { kind: 'conceded', by: side, point, option }, causes);
    const verified = known(state.points, point).verificationAsked.includes(other);
    agreePoint(world, point, option, verified, [
      { kind: 'rule', rule: 'agreement' },
      { kind: 'consequence', id },
    ]);
    changeTrust(world, other, reciprocity.conceded, [
      { kind: 'rule', rule: 'reciprocity' },
      { kind: 'consequence', id },
    ]);
  },
};

export const bracket: MoveRules<'bracket'> = {
  list(scenario, state, _side, moves) {
    const rows = pointRows(state.points);
    for (const { at, bracket: move } of lookups(scenario).menu.points) {
      const held = rows[at];
      if (held !== undefined && canBeBracketed[held.state]) moves.push(move);
    }
  },
  check(_scenario, state, _side, { point }) {
    if (find(state.points, point) === undefined) return noSuchPoint(point);
    return canBeBracketed[known(state.points, point).state]
      ? undefined
      : forbidden(state, point, 'BRACKETED');
  },
  apply(world, _side, { point }, causes) {
    if (stepPoint(world, point, { type: 'BRACKETED' }, causes)) world.state.round.bracketed = true;
  },
};

export const link: MoveRules<'link'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.link)) return;
    for (const { points, move } of lookups(scenario).menu.links) {
      if (areSettled(state, points) || areLinked(state, points[0], points[1])) continue;
      moves.push(move);
    }
  },
  check(scenario, state, side, { points }) {
    for (const point of points) if (find(state.points, point) === undefined) return noSuchPoint(point);
    if (points[0] === points[1]) return { code: 'malformed', path: 'points.1' };
    if (areLinked(state, points[0], points[1])) return { code: 'already-linked' };
    if (areSettled(state, points)) return { code: 'already-agreed', point: points[0] };
    return payable(state, side, scenario.tableMoves.link);
  },
  apply(world, side, { points }, causes) {
    pay(world, side, world.scenario.tableMoves.link, causes);
    const pair: [PointId, PointId] = [points[0], points[1]];
    world.state.links.push(pair);
    record(world, { kind: 'linked', by: side, points: [points[0], points[1]] }, causes, {
      key: keyOf('link', points[0], points[1]),
    });
  },
};

export const askVerification: MoveRules<'ask-verification'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.verification)) return;
    for (const { point, verification } of lookups(scenario).menu.points) {
      const held = known(state.points, point);
      if (held.option === null && !held.verificationAsked.includes(side)) moves.push(verification);
    }
  },
  check(scenario, state, side, { point }) {
    const held = find(state.points, point);
    if (held === undefined) return noSuchPoint(point);
    if (held.option !== null) return { code: 'already-agreed', point };
    if (held.verificationAsked.includes(side)) return { code: 'already-asked', point };
    return payable(state, side, scenario.tableMoves.verification);
  },
  apply(world, side, { point }, causes) {
    pay(world, side, world.scenario.tableMoves.verification, causes);
    known(world.state.points, point).verificationAsked.push(side);
    const id = record(world, { kind: 'verification-asked', by: side, point }, causes, {
      key: keyOf('verification', point),
    });
    changeTrust(world, otherSide(world.state, side), reciprocity.verificationAsked, [
      { kind: 'rule', rule: 'verification' },
      { kind: 'consequence', id },
    ]);
  },
};

export const reopen: MoveRules<'reopen'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.reopen)) return;
    for (const { point, reopen: move } of lookups(scenario).menu.points) {
      if (canBeReopened[known(state.points, point).state]) moves.push(move);
    }
  },
  check(scenario, state, side, { point }) {
    if (find(state.points, point) === undefined) return noSuchPoint(point);
    if (!canBeReopened[known(state.points, point).state]) return { code: 'not-agreed', point };
    return payable(state, side, scenario.tableMoves.reopen);
  },
  apply(world, side, { point }, causes) {
    pay(world, side, world.scenario.tableMoves.reopen, causes);
    reopenPoint(world, side, point, causes);
    changeTrust(world, otherSide(world.state, side), reciprocity.reopened, [
      { kind: 'rule', rule: 'reciprocity' },
      ...causes,
    ]);
  },
};

const noSuchPoint = (id: string): Refusal => ({ code: 'no-such', what: 'point', id });

const forbidden = (state: State, id: PointId, event: string): Refusal => ({
  code: 'chart-forbids',
  chart: 'stickingPoint',
  id,
  state: known(state.points, id).state,
  event,
});

const standingOf = (state: State, party: PartyId, point: PointId): OptionId | undefined =>
  untied(known(state.points, point).standing[party]);

const allows = (state: State, side: PartyId, point: PointId, option: OptionId): boolean =>
  known(partyOf(state, side).mandate, point).includes(option);

function areLinked(state: State, a: PointId, b: PointId): boolean {
  for (const [c, d] of state.links) if ((a === c && b === d) || (a === d && b === c)) return true;
  return false;
}

const areSettled = ({ points }: State, pair: readonly [PointId, PointId]): boolean =>
  known(points, pair[0]).option !== null && known(points, pair[1]).option !== null;
