// Events and crises: drawn by their conditions and odds, scheduled by effects, answered by the parties.
import type { ScenarioEvent } from '../scenario/format/scenario.ts';
import { chanceOf } from './chance.ts';
import { holds } from './conditions.ts';
import type { Cause } from './consequence.ts';
import { applyEffects } from './effects/apply-effects.ts';
import type { EventId, PartyId } from './ids.ts';
import { changeInfluence } from './levels.ts';
import { type World, because, known, record } from './world.ts';

/**
 * Draws every event of the phase whose condition holds, once each with its odds: at the start of a round (talks), once a
 * submission (capitals), once a day (implementation).
 */
export function drawEvents(world: World, phase: 'talks' | 'capitals' | 'implementation'): void {
  const { events } = world.scenario;
  for (const id in events) {
    const event = known(events, id);
    if (!event.phases.includes(phase) || event.odds === 0) continue;
    if ((world.state.happened[id]?.times ?? 0) >= event.times || isPending(world, id)) continue;
    if (!holds(world.scenario, world.state, event.when)) continue;
    world.revealed = true;
    if (event.odds < 1 && !chanceOf(world.state, event.odds)) continue;
    happen(world, id, [{ kind: 'event', event: id, odds: event.odds }, ...conditionCauses(world, event)]);
    if (world.state.ended !== null) return;
  }
}

/** Lets the scheduled events that fall due today happen. */
export function happenScheduled(world: World): void {
  const due = world.state.scheduled.filter((entry) => entry.day <= world.state.day);
  if (due.length === 0) return;
  world.state.scheduled = world.state.scheduled.filter((entry) => entry.day > world.state.day);
  for (const entry of due) {
    if (isPending(world, entry.event)) continue;
    // Copies: consequences outlive the draft of the state that the entry stands in.
    const causes = entry.causes.map((cause) => ({ ...cause }));
    happen(world, entry.event, [{ kind: 'event', event: entry.event, odds: 1 }, ...causes]);
  }
}

/** An event happens: its effects apply, and if it has answers it opens a crisis. */
export function happen(world: World, id: EventId, causes: readonly Cause[]): void {
  const { state } = world;
  const event = known(world.scenario.events, id);
  state.happened[id] = { times: (state.happened[id]?.times ?? 0) + 1, day: state.day };
  const happened = record(
    world,
    { kind: 'event', event: id, ...(event.zone === undefined ? {} : { zone: event.zone }) },
    causes,
    {
      key: `event:${id}`,
    },
  );
  applyEffects(world, event.effects, [{ kind: 'consequence', id: happened }], { kind: 'event', id });
  if (event.answers !== undefined && state.ended === null) openCrisis(world, id, event, happened);
}

function openCrisis(world: World, id: EventId, event: ScenarioEvent, happened: number): void {
  const asked = event.answeredBy.length === 0 ? world.state.sides : event.answeredBy;
  const answers: Record<PartyId, string | null> = {};
  for (const side of asked) answers[side] = null;
  const consequence = record(
    world,
    { kind: 'crisis', event: id, state: 'opened' },
    [{ kind: 'consequence', id: happened }],
    {
      key: `crisis:${id}`,
    },
  );
  world.state.crises.push({ event: id, day: world.state.day, answers, consequence });
}

/** The first crisis that waits for an answer of `side`, or undefined. */
export function crisisFor(world: Pick<World, 'state'>, side: PartyId): EventId | undefined {
  return world.state.crises.find((crisis) => crisis.answers[side] === null)?.event;
}

/** Gives a side’s answer. Effects of all answers apply once every party that was asked has answered, in the order of the sides. */
export function answerCrisis(
  world: World,
  side: PartyId,
  id: EventId,
  answer: string,
  causes: readonly Cause[],
): void {
  const { state } = world;
  const crisis = state.crises.find((open) => open.event === id);
  if (crisis === undefined) return;
  crisis.answers[side] = answer;
  const cost = known(known(world.scenario.events, id).answers ?? {}, answer).cost;
  const answered = record(world, { kind: 'crisis', event: id, state: 'answered', by: side, answer }, causes, {
    key: `crisis:${id}:${side}`,
    seenBy: [side],
  });
  changeInfluence(world, side, -cost, [{ kind: 'consequence', id: answered }]);
  if (Object.values(crisis.answers).every((given) => given !== null)) closeCrisis(world, id);
}

function closeCrisis(world: World, id: EventId): void {
  const { state } = world;
  const crisis = state.crises.find((open) => open.event === id);
  if (crisis === undefined) return;
  const given = { ...crisis.answers };
  // Each learns the other's answer only now.
  if (Object.keys(given).length > 1) world.revealed = true;
  state.crises = state.crises.filter((open) => open.event !== id);
  const closed = record(
    world,
    { kind: 'crisis', event: id, state: 'closed' },
    because(world, `crisis:${id}`),
    { key: `crisis:${id}` },
  );
  for (const side of state.sides) {
    const answer = given[side];
    if (answer === undefined || answer === null) continue;
    (state.answered[id] ??= {})[side] = answer;
    const causes: Cause[] = [
      { kind: 'answer', event: id, answer, by: side },
      { kind: 'consequence', id: closed },
    ];
    applyEffects(world, known(known(world.scenario.events, id).answers ?? {}, answer).effects, causes, {
      kind: 'answer',
      id,
      sub: answer,
    });
  }
}

const isPending = (world: World, id: EventId): boolean =>
  world.state.crises.some((crisis) => crisis.event === id);

/** What made an event’s condition true, as far as it was recorded: the keys that its tests name. */
function conditionCauses(world: World, event: ScenarioEvent): Cause[] {
  if (event.when === undefined) return [];
  const keys = new Set<string>();
  collectKeys(event.when, keys);
  return [...keys].flatMap((key) => because(world, key));
}

function collectKeys(condition: NonNullable<ScenarioEvent['when']>, keys: Set<string>): void {
  if ('all' in condition) for (const part of condition.all) collectKeys(part, keys);
  else if ('any' in condition) for (const part of condition.any) collectKeys(part, keys);
  else if (!('not' in condition)) {
    const key = keyOf(condition);
    if (key !== undefined) keys.add(key);
  }
}

function keyOf(test: Extract<NonNullable<ScenarioEvent['when']>, { if: string }>): string | undefined {
  switch (test.if) {
    case 'gauge':
      return `gauge:${test.gauge}`;
    case 'flag':
      return `flag:${test.flag}`;
    case 'support':
      return `support:${test.of}`;
    case 'point':
      return `point:${test.point}`;
    case 'siege':
      return `siege:${test.siege}`;
    case 'separation':
      return `separation:${test.separation}`;
    case 'convoy':
      return `convoy:${test.convoy}`;
    case 'cessation':
      return 'cessation';
    case 'supplies':
    case 'intensity':
    case 'commingling':
      return test.zone === undefined ? undefined : `zone:${test.zone}:${test.if}`;
    case 'control':
      return `zone:${test.zone}:control`;
    case 'route':
      return `route:${test.route}`;
    case 'strength':
    case 'compliance':
      return `${test.if}:${test.actor}`;
    case 'happened':
      return `event:${test.event}`;
    case 'played':
      return `played:${test.move}`;
    case 'answered':
      return `crisis:${test.event}`;
    case 'promise':
      return `promise:${test.promise}`;
    default:
      return undefined;
  }
}
