// Floating an idea in a non-paper: it binds nobody, and what comes back is a reading of the other side.
import { normal } from '../numbers/chance.ts';
import type { Reaction } from '../consequence.ts';
import type { OptionId, PartyId, PointId } from '../ids.ts';
import { find, lookups } from '../lookups.ts';
import { pointRows } from '../rows.ts';
import type { State } from '../state.ts';
import { reading } from '../table-coefficients.ts';
import { type World, known, otherSide, record } from '../world.ts';
import { type MoveRules, canPay, partyOf, pay, payable } from './rules.ts';

export const float: MoveRules<'float'> = {
  list(scenario, state, side, moves) {
    if (!canPay(state, side, scenario.tableMoves.float)) return;
    const rows = pointRows(state.points);
    for (const { at, point, positions } of lookups(scenario).menu.points) {
      if (rows[at]?.option !== null) continue;
      for (const position of positions) {
        if (!wasReadToday(state, side, point, position.option)) moves.push(position.float);
      }
    }
  },
  check(scenario, state, side, { point, option }) {
    const stated = find(scenario.stickingPoints, point);
    if (stated === undefined) return { code: 'no-such', what: 'point', id: point };
    if (find(stated.options, option) === undefined) return { code: 'no-such', what: 'option', id: option };
    if (known(state.points, point).option !== null) return { code: 'already-agreed', point };
    if (wasReadToday(state, side, point, option)) return { code: 'already-done' };
    return payable(state, side, scenario.tableMoves.float);
  },
  apply(world, side, { point, option }, causes) {
    const { state } = world;
    pay(world, side, world.scenario.tableMoves.float, causes);
    const reaction = reactionOf(world, side, point, option);
    const party = known(state.parties, side);
    party.readings = party.readings.filter((held) => held.point !== point || held.option !== option);
    party.readings.push({ point, option, reaction, day: state.day });
    record(
      world,
      { kind: 'reading', by: side, point, option, reaction },
      [...causes, { kind: 'rule', rule: 'reading' }],
      { key: `reading:${side}:${point}:${option}`, seenBy: [side] },
    );
  },
};

/** What the other side lets show: its true value of the option, blurred the more, the less it trusts. */
function reactionOf(world: World, side: PartyId, point: PointId, option: OptionId): Reaction {
  const other = otherSide(world.state, side);
  const truth = world.scenario.stickingPoints[point]?.options[option]?.value[other] ?? 0;
  const distrust = 1 - partyOf(world.state, other).trust / 100;
  world.revealed = true;
  const shown = normal(world.state, truth, reading.noise + reading.distrust * distrust);
  if (shown >= reading.warm) return 'warm';
  if (shown >= reading.open) return 'open';
  return shown >= reading.cool ? 'cool' : 'cold';
}

/** Readings are in the order of their days. */
function wasReadToday(state: State, side: PartyId, point: PointId, option: OptionId): boolean {
  const { readings } = partyOf(state, side);
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const held = readings[index];
    if (held === undefined || held.day !== state.day) return false;
    if (held.point === point && held.option === option) return true;
  }
  return false;
}
