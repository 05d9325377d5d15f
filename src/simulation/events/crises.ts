// Crises: events that wait for an answer of each party they are put to, and change nothing more before all have answered.
import { keyOf } from '../keys.ts';
import type { ScenarioEvent } from '../../scenario/format/scenario.ts';
import type { Cause } from '../consequence.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { AnswerId, EventId, PartyId } from '../ids.ts';
import { changeInfluence } from '../levels.ts';
import type { State } from '../state.ts';
import { type World, because, known, record } from '../world.ts';

/** Whether an event still waits for answers. */
export function isPending(state: Pick<State, 'crises'>, id: EventId): boolean {
  for (const crisis of state.crises) if (crisis.event === id) return true;
  return false;
}

/** Puts an event to the parties that must answer it. `happened`: the consequence that tells of the event. */
export function openCrisis(world: World, id: EventId, event: ScenarioEvent, happened: number): void {
  const asked = event.answeredBy.length === 0 ? world.state.sides : event.answeredBy;
  const answers: Record<PartyId, AnswerId | null> = {};
  for (const side of asked) answers[side] = null;
  const consequence = record(
    world,
    { kind: 'crisis', event: id, state: 'opened' },
    [{ kind: 'consequence', id: happened }],
    { key: keyOf('crisis', id) },
  );
  world.state.crises.push({ event: id, day: world.state.day, answers, consequence });
}

/** Gives a side’s answer. Effects of all answers apply once every party that was asked has answered, in the order of the sides. */
export function answerCrisis(
  world: World,
  side: PartyId,
  id: EventId,
  answer: AnswerId,
  causes: readonly Cause[],
): void {
  const crisis = world.state.crises.find((open) => open.event === id);
  if (crisis === undefined) return;
  crisis.answers[side] = answer;
  const { cost } = known(known(world.scenario.events, id).answers ?? {}, answer);
  const answered = record(
    world,
    { kind: 'crisis', event: id, state: 'answered', by: side, answer },
    [...causes, because(world, 'crisis', id)],
    { key: keyOf('crisis', id, side), seenBy: [side] },
  );
  changeInfluence(world, side, -cost, [{ kind: 'consequence', id: answered }]);
  if (Object.values(crisis.answers).every((given) => given !== null)) closeCrisis(world, id, crisis.answers);
}

function closeCrisis(world: World, id: EventId, answers: Readonly<Record<PartyId, AnswerId | null>>): void {
  const { state } = world;
  const given = { ...answers };
  const asked = Object.keys(given);
  // Each learns the other's answer only now.
  if (asked.length > 1) world.revealed = true;
  state.crises = state.crises.filter((open) => open.event !== id);
  const closed = record(
    world,
    { kind: 'crisis', event: id, state: 'closed' },
    [because(world, 'crisis', id), ...asked.map((side) => because(world, 'crisis', id, side))],
    { key: keyOf('crisis', id) },
  );
  for (const side of state.sides) {
    const answer = given[side];
    if (answer === undefined || answer === null) continue;
    // One after the other, so that effects which ask for both answers are applied once, with the second.
    (state.answered[id] ??= {})[side] = answer;
    const causes: Cause[] = [
      { kind: 'answer', event: id, answer, by: side },
      { kind: 'consequence', id: closed },
    ];
    const { effects } = known(known(world.scenario.events, id).answers ?? {}, answer);
    applyEffects(world, effects, causes, { kind: 'answer', id, sub: answer });
  }
}
