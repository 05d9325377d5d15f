// People on the ground: killed, displaced, reached. Whole people only, and none is lost from the count.
import type { Cause } from '../consequence.ts';
import type { ZoneId } from '../ids.ts';
import { type World, known, record } from '../world.ts';

type ZoneHeld = World['state']['zones'][string];

/** Civilians killed in a zone; never more than live there. `held`: the zone’s own state, from those who have it at hand. */
export function kill(
  world: World,
  zone: ZoneId,
  people: number,
  causes: readonly Cause[],
  held: ZoneHeld = known(world.state.zones, zone),
): void {
  const killed = Math.min(held.people, Math.floor(people));
  if (killed <= 0) return;
  held.people -= killed;
  held.killed += killed;
  world.state.tally.killed += killed;
  record(world, { kind: 'killed', zone, people: killed }, causes);
}

/** People who leave a zone, to another or, without one, abroad. */
export function displace(
  world: World,
  zone: ZoneId,
  people: number,
  to: ZoneId | undefined,
  causes: readonly Cause[],
  held: ZoneHeld = known(world.state.zones, zone),
): void {
  const leaving = Math.min(held.people, Math.floor(people));
  if (leaving <= 0) return;
  held.people -= leaving;
  held.displaced += leaving;
  world.state.tally.displaced += leaving;
  if (to === undefined) world.state.tally.abroad += leaving;
  else known(world.state.zones, to).people += leaving;
  const kind = 'displaced';
  record(
    world,
    to === undefined ? { kind, zone, people: leaving } : { kind, zone, people: leaving, to },
    causes,
  );
}

/** People in a zone whom aid reached; a zone can be reached again. */
export function reach(world: World, zone: ZoneId, people: number, causes: readonly Cause[]): void {
  const held = known(world.state.zones, zone);
  const reached = Math.min(held.people, Math.floor(people));
  if (reached <= 0) return;
  held.reached += reached;
  world.state.tally.reached += reached;
  record(world, { kind: 'reached', zone, people: reached }, causes);
}
