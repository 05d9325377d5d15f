// Answers to the offer on the table, and what its maker can do with it: accept, refuse, withdraw, make it an ultimatum.
import { keyOf } from '../keys.ts';
import { ignoreUltimatum } from '../agreement.ts';
import type { Cause } from '../consequence.ts';
import type { PartyId } from '../ids.ts';
import { changeTrust } from '../levels.ts';
import { stepPoint } from '../lifecycles.ts';
import { lookups } from '../lookups.ts';
import { plainMoves } from './menu.ts';
import type { Refusal } from '../refusal.ts';
import type { Offer, State } from '../state.ts';
import { reciprocity } from '../table-coefficients.ts';
import { type World, known, otherSide, record } from '../world.ts';
import { acceptOffer } from './propose.ts';
import { type MoveRules, canPay, partyOf, pay, payable } from './rules.ts';

export const accept: MoveRules<'accept'> = {
  list(_scenario, state, side, moves) {
    if (isTheirs(state, side) && barredPoint(state, side, state.offer) === undefined)
      moves.push(plainMoves.accept);
  },
  check(_scenario, state, side) {
    const refusal = theirs(state, side);
    if (refusal !== undefined || state.offer === null) return refusal;
    const point = barredPoint(state, side, state.offer);
    return point === undefined
      ? undefined
      : { code: 'outside-mandate', point, option: state.offer.package[point] ?? '' };
  },
  apply: (world, side, _move, causes) => acceptOffer(world, side, causes),
};

export const refuse: MoveRules<'refuse'> = {
  list(scenario, state, side, moves) {
    if (!isTheirs(state, side) || state.offer === null) return;
    moves.push(plainMoves.refuse);
    const { menu } = lookups(scenario);
    for (const point in state.offer.package) {
      const move = menu.refuse[point];
      if (move !== undefined) moves.push(move);
    }
  },
  check(_scenario, state, side, move) {
    const refusal = theirs(state, side);
    if (refusal !== undefined || state.offer === null || move.concern === undefined) return refusal;
    return Object.hasOwn(state.offer.package, move.concern)
      ? undefined
      : { code: 'no-such', what: 'point', id: move.concern };
  },
  apply(world, side, move, causes) {
    const { offer } = world.state;
    if (offer === null) return;
    const { by, ultimatum } = offer;
    const { concern } = move;
    const id = record(
      world,
      {
        kind: 'answered',
        by: side,
        how: 'refused',
        package: { ...offer.package },
        ...(concern === undefined ? {} : { concern }),
      },
      causes,
      { key: 'offer' },
    );
    world.state.offer = null;
    const because: Cause[] = [{ kind: 'consequence', id }];
    if (ultimatum) ignoreUltimatum(world, side, because);
    const bluntness = concern === undefined ? 1 : reciprocity.concernNamed;
    changeTrust(world, by, reciprocity.refused * bluntness, [
      { kind: 'rule', rule: 'reciprocity' },
      ...because,
    ]);
  },
};

export const withdraw: MoveRules<'withdraw'> = {
  list(_scenario, state, side, moves) {
    if (isOwn(state, side)) moves.push(plainMoves.withdraw);
  },
  check: (_scenario, state, side) => (isOwn(state, side) ? undefined : { code: 'no-offer' }),
  apply(world, side, _move, causes) {
    const { offer } = world.state;
    if (offer === null) return;
    const taken = { ...offer.package };
    const id = record(world, { kind: 'answered', by: side, how: 'withdrawn', package: taken }, causes, {
      key: 'offer',
    });
    world.state.offer = null;
    const other = otherSide(world.state, side);
    for (const point in taken) {
      const held = known(world.state.points, point);
      if ((held.standing[other] ?? null) !== null) continue;
      if (stepPoint(world, point, { type: 'WITHDRAWN' }, [{ kind: 'consequence', id }]))
        held.standing[side] = null;
    }
  },
};

export const ultimatum: MoveRules<'ultimatum'> = {
  list(scenario, state, side, moves) {
    if (
      isOwn(state, side) &&
      !partyOf(state, side).ultimatumUsed &&
      canPay(state, side, scenario.tableMoves.ultimatum)
    )
      moves.push(plainMoves.ultimatum);
  },
  check(scenario, state, side) {
    if (!isOwn(state, side)) return { code: 'no-offer' };
    if (partyOf(state, side).ultimatumUsed) return { code: 'already-done' };
    return payable(state, side, scenario.tableMoves.ultimatum);
  },
  apply(world, side, _move, causes) {
    const { state } = world;
    if (state.offer === null) return;
    pay(world, side, world.scenario.tableMoves.ultimatum, causes);
    state.offer.ultimatum = true;
    known(state.parties, side).ultimatumUsed = true;
    const id = record(world, { kind: 'ultimatum', by: side, state: 'made' }, causes, {
      key: keyOf('ultimatum', side),
    });
    changeTrust(world, otherSide(state, side), reciprocity.ultimatumMade, [
      { kind: 'rule', rule: 'ultimatum' },
      { kind: 'consequence', id },
    ]);
  },
};

const isTheirs = (state: State, side: PartyId): boolean => state.offer !== null && state.offer.by !== side;

const isOwn = (state: State, side: PartyId): boolean => state.offer !== null && state.offer.by === side;

function theirs(state: State, side: PartyId): Refusal | undefined {
  if (state.offer === null) return { code: 'no-offer' };
  return state.offer.by === side ? { code: 'own-offer' } : undefined;
}

/** The first point of an offer whose option the side’s capital does not allow. */
function barredPoint(state: State, side: PartyId, offer: Offer | null): string | undefined {
  const { mandate } = partyOf(state, side);
  for (const point in offer?.package) {
    if (!(mandate[point] ?? []).includes(offer.package[point] ?? '')) return point;
  }
  return undefined;
}

/** Ends an ultimatum that the side lets pass by ending its turn. */
export function letUltimatumPass(world: World, side: PartyId, causes: readonly Cause[]): void {
  const { offer } = world.state;
  if (offer === null || offer.by === side || !offer.ultimatum) return;
  record(world, { kind: 'answered', by: side, how: 'lapsed', package: { ...offer.package } }, causes, {
    key: 'offer',
  });
  world.state.offer = null;
  ignoreUltimatum(world, side, causes);
}
