// Moves towards one's own capital and clients: persuade, compensate, submit the text, return it, abandon it.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { giveUp, returnText, submitText } from '../capitals/capitals.ts';
import type { Cause } from '../consequence.ts';
import type { PartyId, StakeholderId } from '../ids.ts';
import { changeLeaning, changeTrust } from '../levels.ts';
import { find, lookups } from '../lookups.ts';
import { plainMoves } from './menu.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import { charts } from '../statecharts/charts.ts';
import { can } from '../statecharts/compile.ts';
import type { RatificationEvent } from '../statecharts/ratification.ts';
import { persuasion, reciprocity } from '../table-coefficients.ts';
import { type World, known, otherSide } from '../world.ts';
import { type MoveRules, canPay, pay, payable } from './rules.ts';

export const persuade: MoveRules<'persuade'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.persuade)) return;
    const { menu, vetoersBehind } = lookups(scenario);
    for (const stakeholder of vetoersBehind[side] ?? []) {
      const move = menu.persuade[stakeholder];
      if (move !== undefined) moves.push(move);
    }
  },
  check: (scenario, state, side, { stakeholder }) =>
    courtable(scenario, side, stakeholder) ?? payable(state, side, scenario.tableMoves.persuade),
  apply(world, side, { stakeholder }, causes) {
    pay(world, side, world.scenario.tableMoves.persuade, causes);
    const { persuadable } = known(world.scenario.stakeholders, stakeholder);
    court(world, stakeholder, persuasion.persuade * persuadable, causes);
  },
};

export const compensate: MoveRules<'compensate'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.compensate)) return;
    const { menu, vetoersBehind } = lookups(scenario);
    for (const stakeholder of vetoersBehind[side] ?? []) {
      const move = menu.compensate[stakeholder];
      if (move !== undefined) moves.push(move);
    }
  },
  check: (scenario, state, side, { stakeholder }) =>
    courtable(scenario, side, stakeholder) ?? payable(state, side, scenario.tableMoves.compensate),
  apply(world, side, { stakeholder }, causes) {
    pay(world, side, world.scenario.tableMoves.compensate, causes);
    const { persuadable } = known(world.scenario.stakeholders, stakeholder);
    const moved = persuasion.compensationFloor + (1 - persuasion.compensationFloor) * persuadable;
    court(world, stakeholder, persuasion.compensate * moved, causes);
  },
};

export const submit: MoveRules<'submit'> = {
  list(_scenario, state, side, moves) {
    if (checkSubmit(state, side) === undefined) moves.push(plainMoves.submit);
  },
  check: (_scenario, state, side) => checkSubmit(state, side),
  apply: (world, side, _move, causes) => submitText(world, side, causes),
};

export const returnToTable: MoveRules<'return'> = {
  list(_scenario, state, _side, moves) {
    if (ratificationCan(state, returned(state))) moves.push(plainMoves.return);
  },
  check: (_scenario, state) =>
    ratificationCan(state, returned(state)) ? undefined : forbidden(state, 'RETURNED'),
  apply(world, side, _move, causes) {
    changeTrust(world, otherSide(world.state, side), reciprocity.returned, causes);
    returnText(world, causes);
  },
};

export const abandon: MoveRules<'abandon'> = {
  list(_scenario, state, _side, moves) {
    if (ratificationCan(state, { type: 'ABANDONED' })) moves.push(plainMoves.abandon);
  },
  check: (_scenario, state) =>
    ratificationCan(state, { type: 'ABANDONED' }) ? undefined : forbidden(state, 'ABANDONED'),
  apply(world, side, _move, causes) {
    changeTrust(world, otherSide(world.state, side), reciprocity.abandoned, causes);
    giveUp(world, causes);
  },
};

/** Each courtship moves a stakeholder less than the one before. */
function court(world: World, stakeholder: StakeholderId, by: number, causes: readonly Cause[]): void {
  const held = known(world.state.stakeholders, stakeholder);
  const shift = by / (1 + persuasion.diminishing * held.courted);
  held.courted += 1;
  changeLeaning(world, stakeholder, shift, [{ kind: 'rule', rule: 'persuasion' }, ...causes]);
}

function courtable(scenario: Scenario, side: PartyId, id: StakeholderId): Refusal | undefined {
  const stated = find(scenario.stakeholders, id);
  if (stated === undefined) return { code: 'no-such', what: 'stakeholder', id };
  if (stated.behind !== side) return { code: 'not-behind-you', stakeholder: id };
  return stated.veto ? undefined : { code: 'no-veto', stakeholder: id };
}

function checkSubmit(state: State, side: PartyId): Refusal | undefined {
  if (state.ratification.ready[side] === true) return { code: 'already-done' };
  return ratificationCan(state, { type: 'SUBMITTED' }) ? undefined : forbidden(state, 'SUBMITTED');
}

const returned = (state: State): RatificationEvent => ({
  type: 'RETURNED',
  returnedBefore: state.ratification.returned,
});

const ratificationCan = (state: State, event: RatificationEvent): boolean =>
  can(charts.ratification, state.ratification.state, event);

const forbidden = (state: State, event: string): Refusal => ({
  code: 'chart-forbids',
  chart: 'ratification',
  state: state.ratification.state,
  event,
});
