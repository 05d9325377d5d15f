// Events: drawn by their conditions and odds, scheduled by effects.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario, ScenarioEvent } from '../../scenario/format/scenario.ts';
import { chanceOf } from '../numbers/chance.ts';
import { conditionCauses } from '../conditions/condition-causes.ts';
import { asQuestion } from '../conditions/conditions.ts';
import type { Cause } from '../consequence.ts';
import { isPending, openCrisis } from './crises.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { EventId, ZoneId } from '../ids.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Question } from '../conditions/question.ts';
import { keyOf } from '../keys.ts';
import type { State } from '../state.ts';
import { type World, known, record } from '../world.ts';

type Phase = ScenarioEvent['phases'][number];

/** What is asked of events, in rows of one form: the scenario’s own have as many as it has kinds of events. */
interface EventRow {
  readonly id: EventId;
  /** Its place in the scenario’s list. */
  readonly at: number;
  readonly event: ScenarioEvent;
  readonly odds: number;
  readonly times: number;
  /** Its condition; absent: none. */
  readonly when: Question | undefined;
  readonly zone: ZoneId | undefined;
  readonly effects: readonly Effect[];
  /** Whether it waits for answers. */
  readonly isCrisis: boolean;
}

const eventRows = oncePer((scenario: Scenario): ReadonlyMap<EventId, EventRow> => {
  const rows = Object.entries(scenario.events).map(([id, event], at): [EventId, EventRow] => {
    const { odds, times, zone, effects } = event;
    const when = event.when === undefined ? undefined : asQuestion(event.when);
    return [id, { id, at, event, odds, times, when, zone, effects, isCrisis: event.answers !== undefined }];
  });
  return new Map(rows);
});

function eventRow(scenario: Scenario, id: EventId): EventRow {
  const row = eventRows(scenario).get(id);
  if (row === undefined) throw new Error(`There is no event "${id}", though the scenario was read as valid.`);
  return row;
}

/** Per phase: the events that chance can bring. */
const drawables = oncePer((scenario: Scenario): Readonly<Record<Phase, readonly EventRow[]>> => {
  const all = [...eventRows(scenario).values()];
  const of = (wanted: Phase) =>
    all.filter(({ event, odds, times }) => event.phases.includes(wanted) && odds > 0 && times > 0);
  return { talks: of('talks'), capitals: of('capitals'), implementation: of('implementation') };
});

/**
 * Draws every event of the phase whose condition holds, once each with its odds: at the start of a round (talks), once a
 * submission (capitals), once a day (implementation).
 */
export function drawEvents(world: World, phase: Phase): void {
  const { state, scenario } = world;
  const happened = timesOf(scenario, state.happened);
  for (const row of drawables(scenario)[phase]) {
    const { id, odds, when } = row;
    if ((happened[row.at] ?? 0) >= row.times) continue;
    if ((when !== undefined && !when(state, scenario)) || isPending(state, id)) continue;
    world.revealed = true;
    if (odds < 1 && !chanceOf(state, odds)) continue;
    happen(world, id, [{ kind: 'event', event: id, odds }, ...conditionCauses(world, row.event.when)]);
    if (state.ended !== null) return;
  }
}

/** Lets the scheduled events that fall due today happen. One that is still waiting for answers does not happen again. */
export function happenScheduled(world: World): void {
  const { state } = world;
  if (state.scheduled.length === 0) return;
  const due = state.scheduled.filter((entry) => entry.day <= state.day);
  if (due.length === 0) return;
  state.scheduled = state.scheduled.filter((entry) => entry.day > state.day);
  for (const { event, causes } of due) {
    if (isPending(state, event)) continue;
    // Copies: consequences outlive the draft of the state that the entry stands in.
    const copied = causes.map((cause) => ({ ...cause }));
    happen(world, event, [{ kind: 'event', event, odds: 1 }, ...copied]);
  }
}

/** Beside each table of what happened: how often each event did, by its place in the scenario’s list, once it was asked for. */
const counted = oncePer((_happened: State['happened']): { times: number[] | undefined } => ({
  times: undefined,
}));

function timesOf(scenario: Scenario, happened: State['happened']): readonly number[] {
  const held = counted(happened);
  if (held.times === undefined) {
    const rows = eventRows(scenario);
    held.times = Array.from({ length: rows.size }, () => 0);
    for (const id in happened) {
      const row = rows.get(id);
      if (row !== undefined) held.times[row.at] = known(happened, id).times;
    }
  }
  return held.times;
}

/** Writes down that an event happens now. */
function note({ state }: World, { id, at }: EventRow): void {
  const times = (state.happened[id]?.times ?? 0) + 1;
  state.happened[id] = { times, day: state.day };
  const held = counted(state.happened).times;
  if (held !== undefined) held[at] = times;
}

/** An event happens: its effects apply, and if it has answers it opens a crisis. */
export function happen(world: World, id: EventId, causes: readonly Cause[]): void {
  const { state } = world;
  const row = eventRow(world.scenario, id);
  note(world, row);
  const { zone } = row;
  const change =
    zone === undefined
      ? ({ kind: 'event', event: id } as const)
      : ({ kind: 'event', event: id, zone } as const);
  const happened = record(world, change, causes, { key: keyOf('event', id) });
  applyEffects(world, row.effects, [{ kind: 'consequence', id: happened }], { kind: 'event', id });
  if (row.isCrisis && state.ended === null) openCrisis(world, id, row.event, happened);
}
