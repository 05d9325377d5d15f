// Answering a crisis that waits for a side.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { holds } from '../conditions/conditions.ts';
import { answerCrisis } from '../events/crises.ts';
import type { AnswerId, EventId, PartyId } from '../ids.ts';
import { find, lookups } from '../lookups.ts';
import type { Move } from '../move.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import { type MoveRules, canPay, payable } from './rules.ts';

export const answer: MoveRules<'answer'> = {
  list(scenario, state, side, moves) {
    for (const crisis of state.crises) {
      if (crisis.answers[side] === null) listAnswers(scenario, state, side, crisis.event, moves);
    }
  },
  check(scenario, state, side, move) {
    const crisis = state.crises.find((open) => open.event === move.crisis);
    if (crisis === undefined || !Object.hasOwn(crisis.answers, side))
      return { code: 'no-such', what: 'crisis', id: move.crisis };
    if (crisis.answers[side] !== null) return { code: 'already-done' };
    return checkAnswer(scenario, state, side, move.crisis, move.answer);
  },
  apply: (world, side, move, causes) => answerCrisis(world, side, move.crisis, move.answer, causes),
};

/**
 * The first crisis that a side has to answer before anything else, or undefined. A crisis none of whose answers it can
 * give now does not hold it up.
 */
export function pressingCrisis(scenario: Scenario, state: State, side: PartyId): EventId | undefined {
  for (const crisis of state.crises) {
    if (crisis.answers[side] !== null) continue;
    const answers = scenario.events[crisis.event]?.answers ?? {};
    for (const id in answers) {
      if (checkAnswer(scenario, state, side, crisis.event, id) === undefined) return crisis.event;
    }
  }
  return undefined;
}

function listAnswers(scenario: Scenario, state: State, side: PartyId, crisis: EventId, moves: Move[]): void {
  const answers = scenario.events[crisis]?.answers ?? {};
  for (const id in answers) {
    const stated = answers[id];
    if (stated === undefined || !canPay(state, side, stated.cost)) continue;
    if (!holds(scenario, state, stated.when)) continue;
    const move = lookups(scenario).menu.answers[crisis]?.[id];
    if (move !== undefined) moves.push(move);
  }
}

function checkAnswer(
  scenario: Scenario,
  state: State,
  side: PartyId,
  crisis: EventId,
  id: AnswerId,
): Refusal | undefined {
  const stated = find(scenario.events[crisis]?.answers ?? {}, id);
  if (stated === undefined) return { code: 'no-such', what: 'answer', id };
  const unpaid = payable(state, side, stated.cost);
  if (unpaid !== undefined) return unpaid;
  if (stated.when === undefined || holds(scenario, state, stated.when)) return undefined;
  return {
    code: 'condition-unmet',
    condition: stated.when,
    ...(stated.hint === undefined ? {} : { hint: stated.hint }),
  };
}
