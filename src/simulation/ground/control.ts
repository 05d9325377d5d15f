// Who holds a zone and which routes are open.
import { keyOf } from '../keys.ts';
import type { Cause } from '../consequence.ts';
import type { ArmedActorId, RouteId, ZoneId } from '../ids.ts';
import { type World, known, record } from '../world.ts';

/** A zone changes hands; its new holder no longer presses on it. */
export function changeControl(world: World, zone: ZoneId, to: ArmedActorId, causes: readonly Cause[]): void {
  const held = known(world.state.zones, zone);
  const from = held.controller;
  if (from === to) return;
  held.controller = to;
  held.momentum = {};
  record(world, { kind: 'control', zone, from, to }, causes, { key: keyOf('zone', zone, 'control') });
}

/** A route opens or closes. */
export function setRoute(world: World, route: RouteId, open: boolean, causes: readonly Cause[]): void {
  const held = known(world.state.routes, route);
  if (held.open === open) return;
  held.open = open;
  record(world, { kind: 'route', route, open }, causes, { key: keyOf('route', route) });
}
