// Ratification: the capitals phase, from the initialled text to consent, veto, return to the table, or the end.
import { keyOf } from '../keys.ts';
import { lapseOffer } from '../agreement.ts';
import { enterIntoForce } from '../cessation/implementation.ts';
import type { Cause } from '../consequence.ts';
import { endGame } from '../calendar/ending.ts';
import { drawEvents } from '../events/events.ts';
import { passDays } from '../ground/ground-day.ts';
import type { Package, PartyId, StakeholderId } from '../ids.ts';
import { startDay } from '../calendar/implementation-turns.ts';
import { stepPoint, stepRatification, stepRound, stepSession } from '../lifecycles.ts';
import { lookups } from '../lookups.ts';
import { clausesThatMove } from './leaning-causes.ts';
import { leaningOf, oddsOf, settledPackage } from './preferences.ts';
import { openRound } from '../calendar/rounds.ts';
import { ratification } from '../table-coefficients.ts';
import { allotTurns, startTurn } from '../calendar/turns.ts';
import { hearVoices } from './voices.ts';
import { type World, because, known, otherSide, record } from '../world.ts';

/** Both have initialled: the text goes home, where nobody may be who can say no. `next` has the first turn. */
export function enterCapitals(world: World, next: PartyId, causes: readonly Cause[]): void {
  lapseOffer(world, causes);
  stepRound(world, { type: 'INITIALLED' }, causes);
  stepSession(world, { type: 'TEXT_INITIALLED' }, causes);
  hearVoices(world, causes);
  if (lookups(world.scenario).vetoers.length === 0) askThoseWithVeto(world, next, causes);
  else beginConsultation(world, next, ratification.turns, causes);
}

/** Before each submission: what happens meanwhile, then turns for both. */
function beginConsultation(world: World, next: PartyId, turns: number, causes: readonly Cause[]): void {
  for (const side of world.state.sides) world.state.ratification.ready[side] = false;
  allotTurns(world, turns);
  drawEvents(world, 'capitals');
  if (world.state.ended === null) startTurn(world, next, causes);
}

/** A side puts the text before those behind it who can say no; when both have, all of them answer. */
export function submitText(world: World, side: PartyId, causes: readonly Cause[]): void {
  world.state.ratification.ready[side] = true;
  world.state.round.turnsLeft[side] = 0;
  const other = otherSide(world.state, side);
  if (world.state.ratification.ready[other] === true) askThoseWithVeto(world, other, causes);
  else startTurn(world, other, causes);
}

/** A side ends its turn in the capitals; the last turn it has submits the text. A day passes once both have had their turn. */
export function endCapitalsTurn(world: World, side: PartyId, causes: readonly Cause[]): void {
  const { state } = world;
  const left = (state.round.turnsLeft[side] ?? 1) - 1;
  if (left <= 0) return submitText(world, side, [{ kind: 'rule', rule: 'calendar' }, ...causes]);
  state.round.turnsLeft[side] = left;
  const other = otherSide(state, side);
  const otherReady = state.ratification.ready[other] === true;
  if (otherReady || left === state.round.turnsLeft[other]) passDays(world, 1);
  if (state.ended === null) startTurn(world, otherReady ? side : other, causes);
}

/** Everyone with a veto answers: yes when its known leaning and its hidden disposition add up to 0 or more. */
function askThoseWithVeto(world: World, next: PartyId, causes: readonly Cause[]): void {
  const { state } = world;
  stepRatification(world, { type: 'SUBMITTED' }, causes);
  world.revealed = true;
  const deal = settledPackage(state);
  const refusals: Cause[] = [];
  const consents: Cause[] = [];
  for (const stakeholder of lookups(world.scenario).vetoers) {
    const id = answerOf(world, stakeholder, deal, causes);
    const refused = known(state.stakeholders, stakeholder).answer === 'refuses';
    (refused ? refusals : consents).push({ kind: 'consequence', id });
  }
  if (refusals.length === 0) ratify(world, [...consents, ...causes]);
  else veto(world, next, refusals);
}

/** One answer, with the odds that were knowable, and what moved it. A refusal shows how far off it is. */
function answerOf(world: World, stakeholder: StakeholderId, deal: Package, causes: readonly Cause[]): number {
  const held = known(world.state.stakeholders, stakeholder);
  const stated = known(world.scenario.stakeholders, stakeholder);
  const leaning = leaningOf(world.scenario, world.state, stakeholder, deal);
  const consents = leaning + held.disposition >= 0;
  const odds = oddsOf(leaning, stated.uncertainty);
  held.answer = consents ? 'consents' : 'refuses';
  const id = record(
    world,
    { kind: 'consent', stakeholder, consents, odds },
    [
      { kind: 'rule', rule: 'ratification' },
      { kind: 'chance', roll: `disposition:${stakeholder}`, odds, came: consents },
      ...clausesThatMove(world, stakeholder, consents),
      because(world, 'leaning', stakeholder),
      because(world, 'support', stakeholder),
      ...causes,
    ],
    { key: keyOf('consent', stakeholder) },
  );
  if (consents) return id;
  for (const side of world.state.sides) {
    if (held.knownTo.includes(side)) continue;
    held.knownTo.push(side);
    record(world, { kind: 'revealed', stakeholder, to: side }, [{ kind: 'consequence', id }], {
      seenBy: [side],
    });
  }
  return id;
}

function ratify(world: World, causes: readonly Cause[]): void {
  const { state } = world;
  const { implementationDays } = world.scenario.calendar;
  stepRatification(world, { type: 'ALL_CONSENTED' }, causes);
  const ratified = [because(world, 'ratification')];
  for (const point of lookups(world.scenario).points) {
    if (known(state.points, point).option !== null) stepPoint(world, point, { type: 'CONFIRMED' }, ratified);
  }
  if (implementationDays === 0) {
    endGame(world, { type: 'RATIFIED', implementationDays }, ratified);
    return;
  }
  stepSession(world, { type: 'RATIFIED', implementationDays }, ratified);
  enterIntoForce(world, ratified);
  if (state.ended === null) startDay(world, ratified);
}

function veto(world: World, next: PartyId, refusals: readonly Cause[]): void {
  const { state } = world;
  state.ratification.attempts += 1;
  stepRatification(world, { type: 'VETOED' }, refusals);
  if (state.ratification.attempts >= ratification.mostAttempts) {
    giveUp(world, refusals);
    return;
  }
  passDays(world, ratification.daysAfterVeto);
  if (state.ended === null)
    beginConsultation(world, next, ratification.turnsAfterVeto, [because(world, 'ratification')]);
}

/** The text goes back to the table for at least one more round. Everything agreed stays agreed, and can be reopened. */
export function returnText(world: World, causes: readonly Cause[]): void {
  const { state } = world;
  stepRatification(world, { type: 'RETURNED', returnedBefore: state.ratification.returned }, causes);
  stepSession(world, { type: 'RETURNED' }, causes);
  state.ratification.returned = true;
  for (const side of state.sides) {
    known(state.parties, side).initialled = false;
    state.ratification.ready[side] = false;
  }
  for (const stakeholder of lookups(world.scenario).stakeholders)
    known(state.stakeholders, stakeholder).answer = null;
  openRound(world, state.round.number + 1, causes);
}

/** The text is given up at home. */
export function giveUp(world: World, causes: readonly Cause[]): void {
  stepRatification(world, { type: 'ABANDONED' }, causes);
  endGame(world, { type: 'ABANDONED' }, causes);
}
