// What must be true of every state of every game, and of every log.
import assert from 'node:assert/strict';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { Consequence } from '../../src/simulation/consequence.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { State } from '../../src/simulation/state.ts';

/** Everyone who was on the map when the game began. */
export function peopleOf(state: State): number {
  let people = state.tally.abroad + state.tally.killed;
  for (const zone of Object.values(state.zones)) people += zone.people;
  return people;
}

/** Throws when a state is not one that a game can be in. */
export function auditState(scenario: Scenario, state: State, people: number): void {
  // `because` is checked with the log: it holds nothing but ids of consequences.
  for (const [part, held] of Object.entries(state)) if (part !== 'because') auditNumbers(held, part);
  for (const [id, party] of Object.entries(state.parties)) {
    for (const level of ['influence', 'patience', 'trust'] as const)
      within(party[level], 0, 100, `${id}.${level}`);
    within(party.reservation, 0, 1, `${id}.reservation`);
  }
  for (const [id, held] of Object.entries(state.stakeholders)) {
    within(held.support, 0, 100, `${id}.support`);
    within(held.shift, -100, 100, `${id}.shift`);
  }
  for (const [id, level] of Object.entries(state.gauges)) within(level, 0, 100, id);
  auditGround(state);
  assert.equal(peopleOf(state), people, 'people are conserved');
  auditPoints(state);
  auditTurn(scenario, state);
}

function auditGround(state: State): void {
  for (const [id, zone] of Object.entries(state.zones)) {
    within(zone.intensity, 0, 100, `${id}.intensity`);
    within(zone.air, 0, 1, `${id}.air`);
    within(zone.commingling, 0, 1, `${id}.commingling`);
    if (zone.supplies !== null) within(zone.supplies, 0, 365, `${id}.supplies`);
    for (const count of [zone.people, zone.killed, zone.displaced, zone.reached])
      assert.ok(Number.isInteger(count) && count >= 0, `${id}: whole people`);
  }
  for (const [id, actor] of Object.entries(state.armedActors)) {
    within(actor.strength, 0, 100, `${id}.strength`);
    within(actor.compliance, 0, 1, `${id}.compliance`);
  }
  within(state.cessation.hazard, 0, 1, 'hazard');
}

function auditPoints(state: State): void {
  for (const [id, point] of Object.entries(state.points)) {
    const agreed = point.state === 'agreedAdReferendum' || point.state === 'agreed';
    assert.equal(point.option !== null, agreed, `${id} has an option exactly when it is agreed`);
    const positions = Object.values(point.standing).filter((position) => position !== null).length;
    if (point.state === 'unopened') assert.equal(positions, 0, `${id} is unopened`);
    if (point.state === 'tabled') assert.ok(positions > 0, `${id} is tabled by somebody`);
    if (point.verified) assert.ok(agreed, `${id} is verified only when agreed`);
  }
  for (const point of Object.keys(state.offer?.package ?? {}))
    assert.equal(state.points[point]?.option, null, `${point} is on offer though agreed`);
}

function auditTurn(scenario: Scenario, state: State): void {
  assert.equal(state.turn === null, state.ended !== null, 'somebody is to move, or the game is over');
  for (const side of state.sides) {
    const moves = legalMoves(scenario, state, side);
    const isTurn = state.turn?.side === side;
    assert.equal(moves.length > 0, isTurn, `${side} has moves exactly on its turn`);
  }
  if (state.turn !== null) assert.ok(state.turn.actionsLeft >= 0);
}

/** Throws when a log is out of order or names causes that came later. */
export function auditLog(log: readonly Consequence[]): void {
  for (const [index, { id, causes }] of log.entries()) {
    assert.equal(id, index + 1, 'ids run on');
    assert.ok(causes.length > 0, `${id} has a cause`);
    for (const cause of causes)
      if (cause.kind === 'consequence') assert.ok(cause.id < id, 'causes come before');
  }
}

function auditNumbers(value: unknown, part: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) assert.fail(`${part} holds the number ${value}`);
  if (value === undefined) assert.fail(`${part} holds undefined`);
  if (typeof value !== 'object' || value === null) return;
  const table = value as Readonly<Record<string, unknown>>;
  for (const key in table) auditNumbers(table[key], part);
}

function within(value: number, low: number, high: number, what: string): void {
  if (!(value >= low && value <= high)) assert.fail(`${what} is ${value}, outside ${low}–${high}`);
}
