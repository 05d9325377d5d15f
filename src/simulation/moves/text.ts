// Closing the text, or the round: initial, adjourn, walk out.
import { keyOf } from '../keys.ts';
import { isTextComplete, lapseOffer, openPoints } from '../agreement.ts';
import { enterCapitals } from '../capitals/capitals.ts';
import { changePatience, changeTrust } from '../levels.ts';
import { stepRound } from '../lifecycles.ts';
import { plainMoves } from './menu.ts';
import { endRound } from '../calendar/rounds.ts';
import type { PartyId } from '../ids.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { State } from '../state.ts';
import { patience, reciprocity } from '../table-coefficients.ts';
import { known, otherSide, record } from '../world.ts';
import { type MoveRules, canPay, partyOf, pay, payable } from './rules.ts';

export const initial: MoveRules<'initial'> = {
  list(scenario, state, side, moves) {
    if (
      isTextComplete(scenario, state) &&
      !partyOf(state, side).initialled &&
      (state.offer === null || state.offer.by === side)
    )
      moves.push(plainMoves.initial);
  },
  check(scenario, state, side) {
    if (!isTextComplete(scenario, state)) return { code: 'points-open', points: openPoints(scenario, state) };
    if (partyOf(state, side).initialled) return { code: 'already-done' };
    return state.offer === null || state.offer.by === side ? undefined : { code: 'offer-waiting' };
  },
  apply(world, side, _move, causes) {
    const { state } = world;
    lapseOffer(world, causes);
    known(state.parties, side).initialled = true;
    const id = record(world, { kind: 'initialled', by: side }, causes, { key: keyOf('initialled', side) });
    const other = otherSide(state, side);
    if (!partyOf(state, other).initialled) return;
    enterCapitals(world, other, [{ kind: 'consequence', id }]);
  },
};

export const adjourn: MoveRules<'adjourn'> = {
  list(scenario, state, side, moves) {
    if (wasOtherHeard(scenario, state, side)) moves.push(plainMoves.adjourn);
  },
  check: (scenario, state, side) =>
    wasOtherHeard(scenario, state, side) ? undefined : { code: 'other-unheard' },
  apply(world, side, _move, causes) {
    const { state } = world;
    const id = record(world, { kind: 'broke-off', by: side, how: 'adjourned' }, causes);
    const because = [{ kind: 'consequence', id } as const];
    changePatience(world, side, patience.adjourned, because);
    changeTrust(world, otherSide(state, side), reciprocity.adjourned, because);
    stepRound(world, { type: 'ADJOURNED' }, because);
    endRound(world, because);
  },
};

export const walkOut: MoveRules<'walk-out'> = {
  list(scenario, state, side, moves) {
    if (canPay(state, side, scenario.tableMoves.walkOut)) moves.push(plainMoves.walkOut);
  },
  check: (scenario, state, side) => payable(state, side, scenario.tableMoves.walkOut),
  apply(world, side, _move, causes) {
    const { state } = world;
    pay(world, side, world.scenario.tableMoves.walkOut, causes);
    const id = record(world, { kind: 'broke-off', by: side, how: 'walked-out' }, causes);
    const because = [{ kind: 'consequence', id } as const];
    const other = otherSide(state, side);
    lapseOffer(world, because);
    changeTrust(world, other, reciprocity.walkedOut, because);
    changePatience(world, other, patience.leftBehind, because);
    changePatience(world, side, patience.walkedOut, because);
    stepRound(world, { type: 'WALKED_OUT' }, because);
    endRound(world, because);
  },
};

/** Has the other side had a turn in this round? Nobody adjourns over its head. */
function wasOtherHeard(scenario: Scenario, state: State, side: PartyId): boolean {
  return (state.round.turnsLeft[otherSide(state, side)] ?? 0) < scenario.calendar.turnsPerRound;
}
