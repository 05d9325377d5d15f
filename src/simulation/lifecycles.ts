// Steps the lifecycles that live in the state through their compiled charts, and records each step.
import { keyOf } from './keys.ts';
import type { Cause, Change } from './consequence.ts';
import type { CessationEvent } from './statecharts/cessation.ts';
import { charts } from './statecharts/charts.ts';
import { type Chart, step } from './statecharts/compile.ts';
import type { ConvoyEvent } from './statecharts/convoy.ts';
import type { RatificationEvent } from './statecharts/ratification.ts';
import type { RoundEvent } from './statecharts/round.ts';
import type { SeparationEvent } from './statecharts/separation.ts';
import type { SessionEvent } from './statecharts/session.ts';
import type { SiegeEvent } from './statecharts/siege.ts';
import type { StickingPointEvent } from './statecharts/sticking-point.ts';
import { type World, known, record } from './world.ts';

// Each function below says whether the event was possible; an impossible event changes nothing.

export function stepSession(world: World, event: SessionEvent, causes: readonly Cause[]): boolean {
  const held = { state: world.state.session };
  if (!take(world, charts.session, held, event, { chart: 'session' }, 'session', causes)) return false;
  world.state.session = held.state;
  return true;
}

export function stepRound(world: World, event: RoundEvent, causes: readonly Cause[]): boolean {
  return take(world, charts.round, world.state.round, event, { chart: 'round' }, 'round', causes);
}

export function stepRatification(world: World, event: RatificationEvent, causes: readonly Cause[]): boolean {
  const { ratification } = world.state;
  const which = { chart: 'ratification' } as const;
  return take(world, charts.ratification, ratification, event, which, 'ratification', causes);
}

export function stepCessation(world: World, event: CessationEvent, causes: readonly Cause[]): boolean {
  const { cessation } = world.state;
  return take(world, charts.cessation, cessation, event, { chart: 'cessation' }, 'cessation', causes);
}

export function stepPoint(
  world: World,
  id: string,
  event: StickingPointEvent,
  causes: readonly Cause[],
): boolean {
  const held = known(world.state.points, id);
  const which = { chart: 'stickingPoint', id } as const;
  return take(world, charts.stickingPoint, held, event, which, keyOf('point', id), causes);
}

/** Also notes the day, in `since`. */
export function stepSiege(world: World, id: string, event: SiegeEvent, causes: readonly Cause[]): boolean {
  const held = known(world.state.sieges, id);
  if (!take(world, charts.siege, held, event, { chart: 'siege', id }, keyOf('siege', id), causes))
    return false;
  held.since = world.state.day;
  return true;
}

export function stepSeparation(
  world: World,
  id: string,
  event: SeparationEvent,
  causes: readonly Cause[],
): boolean {
  const held = known(world.state.separations, id);
  const which = { chart: 'separation', id } as const;
  return take(world, charts.separation, held, event, which, keyOf('separation', id), causes);
}

/** Also notes the day, in `since`. */
export function stepConvoy(world: World, id: string, event: ConvoyEvent, causes: readonly Cause[]): boolean {
  const held = known(world.state.convoys, id);
  if (!take(world, charts.convoy, held, event, { chart: 'convoy', id }, keyOf('convoy', id), causes))
    return false;
  held.since = world.state.day;
  return true;
}

type WithoutSteps<C> = C extends unknown ? Omit<C, 'kind' | 'from' | 'to'> : never;
/** Which lifecycle it is: the part of a change that does not depend on the step. */
type Lifecycle = WithoutSteps<Extract<Change, { kind: 'chart' }>>;

/** The change that a step is. Without spreading: that costs more than the step. */
function stepOf(which: Lifecycle, from: string, to: string): Change {
  return 'id' in which
    ? { kind: 'chart', chart: which.chart, id: which.id, from, to }
    : { kind: 'chart', chart: which.chart, from, to };
}

function take<State extends string, Event extends { readonly type: string }>(
  world: World,
  chart: Chart<State, Event>,
  held: { state: State },
  event: NoInfer<Event>,
  which: Lifecycle,
  key: string,
  causes: readonly Cause[],
): boolean {
  const from = held.state;
  const to = step(chart, from, event);
  if (to === undefined) return false;
  held.state = to;
  if (to !== from) record(world, stepOf(which, from, to), causes, { key });
  return true;
}
