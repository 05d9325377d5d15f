// Rounds of talks: how they open, pass from turn to turn, end, and what the time between them costs.
import { keyOf } from '../keys.ts';
import { lapseOffer } from '../agreement.ts';
import type { Cause } from '../consequence.ts';
import { endGame } from './ending.ts';
import { drawEvents } from '../events/events.ts';
import type { PartyId } from '../ids.ts';
import { changeInfluence, changePatience } from '../levels.ts';
import { stepRound } from '../lifecycles.ts';
import { lookups } from '../lookups.ts';
import { letUltimatumPass } from '../moves/offer-answers.ts';
import { passDays } from '../ground/ground-day.ts';
import { patience, ratification } from '../table-coefficients.ts';
import { allotTurns, opener, startTurn } from './turns.ts';
import { type World, because, known, otherSide, record } from '../world.ts';

const calendar: Cause = { kind: 'rule', rule: 'calendar' };

/** Opens a round, 1 for the first: days pass until its date, news comes in, and the first turn begins. */
export function openRound(world: World, number: number, causes: readonly Cause[]): void {
  const { state } = world;
  const planned = lookups(world.scenario).roundDays[number - 1] ?? state.day + ratification.daysToExtraRound;
  const days = Math.max(0, planned - state.day) + state.delay;
  state.delay = 0;
  if (days > 0) passDays(world, days);
  if (state.ended !== null) return;
  stepRound(world, { type: 'RECONVENED' }, causes);
  state.round.number = number;
  state.round.progress = 0;
  state.round.bracketed = false;
  state.round.clockStopped = false;
  allotTurns(world, world.scenario.calendar.turnsPerRound);
  const id = record(world, { kind: 'round', number, day: state.day }, [calendar, ...causes], {
    key: 'round',
  });
  drawEvents(world, 'talks');
  if (state.ended !== null) return;
  stepRound(world, { type: 'OPENED' }, [{ kind: 'consequence', id }]);
  startTurn(world, opener(state, number), [{ kind: 'consequence', id }]);
}

/** The side ends its turn in the talks: the turn passes, or the round ends. */
export function endTalksTurn(world: World, side: PartyId, causes: readonly Cause[]): void {
  const { state } = world;
  letUltimatumPass(world, side, causes);
  const other = otherSide(state, side);
  const own = (state.round.turnsLeft[side] ?? 1) - 1;
  state.round.turnsLeft[side] = own;
  if (own === 0) stopClock(world, side);
  const theirs = state.round.turnsLeft[other] ?? 0;
  stepRound(world, { type: 'TURN_ENDED', turnsLeft: own + theirs }, causes);
  if (own + theirs === 0) endRound(world, causes);
  else startTurn(world, theirs > 0 ? other : side, causes);
}

/** At the very end of the talks a side that was left no turn to initial a complete text gets one: delegations stop the clock. */
function stopClock(world: World, side: PartyId): void {
  const { round, parties } = world.state;
  const other = otherSide(world.state, side);
  if (round.turnsLeft[other] !== 0 || round.clockStopped || !isLastRound(world)) return;
  if (!known(parties, side).initialled || known(parties, other).initialled) return;
  round.clockStopped = true;
  round.turnsLeft[other] = 1;
}

const isLastRound = (world: World): boolean =>
  world.state.round.number >= lookups(world.scenario).roundDays.length;

/** What comes after the last turn, an adjournment or a walk-out: income, impatience, and the next round or the end. */
export function endRound(world: World, causes: readonly Cause[]): void {
  const { state } = world;
  if (state.offer?.ultimatum === true) lapseOffer(world, causes);
  const first = opener(state, state.round.number);
  const sides = [first, otherSide(state, first)];
  for (const side of sides) wearPatience(world, side);
  const called = sides.filter((side) => known(state.parties, side).patience <= 0);
  if (called.length > 0) return callHome(world, called);
  for (const side of sides) {
    const income = known(world.scenario.parties, side).influencePerRound;
    changeInfluence(world, side, income, [{ kind: 'rule', rule: 'income' }]);
  }
  if (isLastRound(world)) endGame(world, { type: 'TIME_UP' }, [calendar, ...causes]);
  else openRound(world, state.round.number + 1, causes);
}

function wearPatience(world: World, side: PartyId): void {
  const { progress, bracketed } = world.state.round;
  const idle = progress > 0 ? 0 : patience.withoutProgress * (bracketed ? patience.bracketed : 1);
  const causes: Cause[] = [{ kind: 'rule', rule: 'impatience' }, because(world, 'patience', side)];
  changePatience(world, side, patience.perRound + idle, causes);
}

function callHome(world: World, sides: readonly PartyId[]): void {
  const causes: Cause[] = [];
  for (const by of sides) {
    const worn = world.state.because[keyOf('patience', by)];
    const why: Cause[] = worn === undefined ? [] : [{ kind: 'consequence', id: worn }];
    const change = { kind: 'broke-off', by, how: 'called-home' } as const;
    const id = record(world, change, [{ kind: 'rule', rule: 'impatience' }, ...why]);
    causes.push({ kind: 'consequence', id });
  }
  endGame(world, { type: 'BROKEN_OFF' }, causes);
}
