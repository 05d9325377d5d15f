// Days of implementation: each side has a turn, then the day passes.
import { passImplementationDay } from '../cessation/implementation.ts';
import type { Cause } from '../consequence.ts';
import type { PartyId } from '../ids.ts';
import { changeInfluence } from '../levels.ts';
import { dailyIncomeShare } from '../table-coefficients.ts';
import { allotTurns, opener, startTurn } from './turns.ts';
import { type World, known, otherSide } from '../world.ts';

/** A day begins: the sides open in turn. */
export function startDay(world: World, causes: readonly Cause[]): void {
  const { state } = world;
  allotTurns(world, 1);
  const days = state.day - (state.cessation.since ?? state.day);
  startTurn(world, opener(state, days + 1), causes);
}

/** A side ends its turn: the other has its own, or the day passes. */
export function endDayTurn(world: World, side: PartyId, causes: readonly Cause[]): void {
  const { state } = world;
  state.round.turnsLeft[side] = 0;
  const other = otherSide(state, side);
  if ((state.round.turnsLeft[other] ?? 0) > 0) return startTurn(world, other, causes);
  passImplementationDay(world);
  if (state.ended !== null) return;
  for (const party of [other, side]) {
    const income = known(world.scenario.parties, party).influencePerRound * dailyIncomeShare;
    changeInfluence(world, party, Math.round(income), [{ kind: 'rule', rule: 'income' }]);
  }
  startDay(world, [{ kind: 'rule', rule: 'calendar' }]);
}
