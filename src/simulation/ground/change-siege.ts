// What the closing, opening and end of a siege change besides its own state.
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ArmedActorId } from '../ids.ts';
import { changeReservation, changeSupport } from '../levels.ts';
import { stepSiege } from '../lifecycles.ts';
import type { SiegeEvent } from '../statecharts/siege.ts';
import { type World, because, known } from '../world.ts';
import { changeControl, setRoute } from './control.ts';
import { areAllied } from './ground-index.ts';

/**
 * Steps a siege and lets it be felt. When it closes, roads close, stocks begin to count, and what both patrons could have without a deal
 * shifts to the besieger; when it is opened, the other way round. When it ends in surrender the zones change hands, the shift stays
 * and grows, and the roads open under their new holder. Returns false when the chart does not allow the event.
 */
export function changeSiege(world: World, id: string, event: SiegeEvent, causes: readonly Cause[]): boolean {
  const before = known(world.state.sieges, id).state;
  if (!stepSiege(world, id, event, causes)) return false;
  const after = known(world.state.sieges, id).state;
  if (after === before || (after !== 'besieged' && before !== 'besieged')) return true;
  const felt: Cause[] = [{ kind: 'rule', rule: 'sieges' }, because(world, 'siege', id)];
  for (const route of known(world.scenario.sieges, id).routes)
    setRoute(world, route, after !== 'besieged', felt);
  if (after === 'besieged') beginCount(world, id);
  if (after === 'surrendered') handOver(world, id, felt);
  shiftBalance(world, id, after === 'besieged' || after === 'surrendered' ? 1 : -1, felt);
  return true;
}

/** Zones that lived from day to day have some stocks when they are cut off. */
function beginCount(world: World, id: string): void {
  for (const zone of known(world.scenario.sieges, id).zones) {
    const held = known(world.state.zones, zone);
    if (held.supplies !== null) continue;
    held.supplies = c.suppliesAtClosing;
    held.told.supplies = c.suppliesAtClosing;
  }
}

function handOver(world: World, id: string, causes: readonly Cause[]): void {
  const { zones, besieger } = known(world.scenario.sieges, id);
  for (const zone of zones) {
    if (areAllied(world.scenario, known(world.state.zones, zone).controller, besieger)) continue;
    changeControl(world, zone, besieger, causes);
  }
}

/** Shifts what both patrons could have without a deal, and what the defender’s stakeholder thinks of talks. `sign` 1: for the besieger. */
function shiftBalance(world: World, id: string, sign: 1 | -1, causes: readonly Cause[]): void {
  const { besieger, defender } = known(world.scenario.sieges, id);
  shiftPatron(world, besieger, sign * c.siegeReservation, causes);
  shiftPatron(world, defender, -sign * c.siegeReservation, causes);
  const speaker = world.scenario.armedActors[defender]?.stakeholder;
  if (speaker !== undefined) changeSupport(world, speaker, -sign * c.siegeSupport, causes);
}

function shiftPatron(world: World, actor: ArmedActorId, by: number, causes: readonly Cause[]): void {
  const patron = world.scenario.armedActors[actor]?.patron;
  if (patron !== undefined)
    changeReservation(world, patron, by, [{ kind: 'rule', rule: 'reservation' }, ...causes]);
}
