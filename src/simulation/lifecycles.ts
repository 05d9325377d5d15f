// Steps the lifecycles that live in the state through their compiled charts, and records each step.
import type { Cause } from './consequence.ts';
import { charts } from './statecharts/charts.ts';
import { step } from './statecharts/compile.ts';
import type { CessationEvent } from './statecharts/cessation.ts';
import type { ConvoyEvent } from './statecharts/convoy.ts';
import type { RatificationEvent } from './statecharts/ratification.ts';
import type { RoundEvent } from './statecharts/round.ts';
import type { SeparationEvent } from './statecharts/separation.ts';
import type { SessionEvent } from './statecharts/session.ts';
import type { SiegeEvent } from './statecharts/siege.ts';
import type { StickingPointEvent } from './statecharts/sticking-point.ts';
import { type World, known, record } from './world.ts';

/** Each function below steps one lifecycle and says whether the event was possible; an impossible event changes nothing. */
export function stepSession(world: World, event: SessionEvent, causes: readonly Cause[]): boolean {
  const from = world.state.session;
  const to = step(charts.session, from, event);
  if (to === undefined) return false;
  world.state.session = to;
  record(world, { kind: 'chart', chart: 'session', from, to }, causes, { key: 'session' });
  return true;
}

export function stepRound(world: World, event: RoundEvent, causes: readonly Cause[]): boolean {
  const from = world.state.round.state;
  const to = step(charts.round, from, event);
  if (to === undefined) return false;
  world.state.round.state = to;
  if (to !== from) record(world, { kind: 'chart', chart: 'round', from, to }, causes, { key: 'round' });
  return true;
}

export function stepRatification(world: World, event: RatificationEvent, causes: readonly Cause[]): boolean {
  const from = world.state.ratification.state;
  const to = step(charts.ratification, from, event);
  if (to === undefined) return false;
  world.state.ratification.state = to;
  record(world, { kind: 'chart', chart: 'ratification', from, to }, causes, { key: 'ratification' });
  return true;
}

export function stepCessation(world: World, event: CessationEvent, causes: readonly Cause[]): boolean {
  const from = world.state.cessation.state;
  const to = step(charts.cessation, from, event);
  if (to === undefined) return false;
  world.state.cessation.state = to;
  if (to !== from)
    record(world, { kind: 'chart', chart: 'cessation', from, to }, causes, { key: 'cessation' });
  return true;
}

export function stepPoint(
  world: World,
  id: string,
  event: StickingPointEvent,
  causes: readonly Cause[],
): boolean {
  const held = known(world.state.points, id);
  const from = held.state;
  const to = step(charts.stickingPoint, from, event);
  if (to === undefined) return false;
  held.state = to;
  if (to !== from)
    record(world, { kind: 'chart', chart: 'stickingPoint', id, from, to }, causes, { key: `point:${id}` });
  return true;
}

export function stepSiege(world: World, id: string, event: SiegeEvent, causes: readonly Cause[]): boolean {
  const held = known(world.state.sieges, id);
  const from = held.state;
  const to = step(charts.siege, from, event);
  if (to === undefined) return false;
  held.state = to;
  held.since = world.state.day;
  if (to !== from)
    record(world, { kind: 'chart', chart: 'siege', id, from, to }, causes, { key: `siege:${id}` });
  return true;
}

export function stepSeparation(
  world: World,
  id: string,
  event: SeparationEvent,
  causes: readonly Cause[],
): boolean {
  const held = known(world.state.separations, id);
  const from = held.state;
  const to = step(charts.separation, from, event);
  if (to === undefined) return false;
  held.state = to;
  if (to !== from)
    record(world, { kind: 'chart', chart: 'separation', id, from, to }, causes, { key: `separation:${id}` });
  return true;
}

export function stepConvoy(world: World, id: string, event: ConvoyEvent, causes: readonly Cause[]): boolean {
  const held = known(world.state.convoys, id);
  const from = held.state;
  const to = step(charts.convoy, from, event);
  if (to === undefined) return false;
  held.state = to;
  held.since = world.state.day;
  if (to !== from)
    record(world, { kind: 'chart', chart: 'convoy', id, from, to }, causes, { key: `convoy:${id}` });
  return true;
}
