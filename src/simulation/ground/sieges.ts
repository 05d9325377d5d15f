// Sieges: drawn tight by the besieger's momentum, broken by the defender's, ended by hunger; each step goes through the chart.
import { chanceOf } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeReservation, changeSupport } from '../levels.ts';
import { stepSiege } from '../lifecycles.ts';
import type { SiegeEvent } from '../statecharts/siege.ts';
import { type World, because, known } from '../world.ts';
import { setRoute } from './control.ts';
import { groundIndex } from './ground-index.ts';

/** One day of every siege. */
export function sieges(world: World): void {
  for (const id of groundIndex(world.scenario).sieges) {
    const besieger = pressure(world, id, 'besieger');
    const defender = pressure(world, id, 'defender');
    const { state } = known(world.state.sieges, id);
    if (state === 'open' || state === 'relieved') {
      if (besieger.momentum >= c.siegePressure)
        changeSiege(world, id, { type: 'CONTESTED' }, besieger.causes);
    } else if (state === 'contested') {
      contested(world, id, besieger, defender);
    } else if (state === 'besieged') {
      besieged(world, id, defender);
    }
  }
}

interface Pressure {
  readonly momentum: number;
  readonly causes: Cause[];
}

function contested(world: World, id: string, besieger: Pressure, defender: Pressure): void {
  const odds = Math.min(0.9, Math.max(0, besieger.momentum - defender.momentum) * c.siegeCloses);
  if (odds > 0 && chanceOf(world.state, odds)) {
    changeSiege(world, id, { type: 'CLOSED' }, [
      ...besieger.causes,
      { kind: 'chance', roll: 'siege-closes', odds, came: true },
    ]);
  } else if (besieger.momentum < c.siegePressure / 2) {
    changeSiege(world, id, { type: 'SECURED' }, besieger.causes);
  }
}

function besieged(world: World, id: string, defender: Pressure): void {
  const breaks = Math.min(0.9, Math.max(0, defender.momentum - c.siegePressure) * c.siegeBreaks);
  if (breaks > 0 && chanceOf(world.state, breaks)) {
    changeSiege(world, id, { type: 'BROKEN' }, [
      ...defender.causes,
      { kind: 'chance', roll: 'siege-broken', odds: breaks, came: true },
    ]);
    return;
  }
  const { zones } = known(world.scenario.sieges, id);
  const starving = zones.find((zone) => world.state.zones[zone]?.supplies === 0);
  if (starving === undefined || !chanceOf(world.state, c.siegeSurrenders)) return;
  const causes: Cause[] = [{ kind: 'rule', rule: 'hunger' }, ...because(world, `zone:${starving}:hungry`)];
  changeSiege(world, id, { type: 'SURRENDERED' }, [
    ...causes,
    { kind: 'chance', roll: 'surrender', odds: c.siegeSurrenders, came: true },
  ]);
}

/** The greatest momentum of one side of a siege over its zones and those next to them. */
function pressure(world: World, id: string, side: 'besieger' | 'defender'): Pressure {
  const siege = known(world.scenario.sieges, id);
  const actor = siege[side];
  let momentum = 0;
  let where: string | undefined;
  for (const zone of siege.zones) {
    for (const near of [zone, ...(groundIndex(world.scenario).near[zone] ?? [])]) {
      const there = world.state.zones[near]?.momentum[actor] ?? 0;
      if (there <= momentum) continue;
      momentum = there;
      where = near;
    }
  }
  const causes: Cause[] = [
    { kind: 'rule', rule: 'sieges' },
    ...(where === undefined ? [] : because(world, `momentum:${where}:${actor}`)),
  ];
  return { momentum, causes };
}

/**
 * Steps a siege and lets its closing or opening be felt: roads close or open, and what both capitals could have without a deal shifts.
 * Returns false when the chart does not allow it.
 */
export function changeSiege(world: World, id: string, event: SiegeEvent, causes: readonly Cause[]): boolean {
  const before = known(world.state.sieges, id).state;
  if (!stepSiege(world, id, event, causes)) return false;
  const after = known(world.state.sieges, id).state;
  const cut = after === 'besieged';
  if (cut === (before === 'besieged')) return true;
  const siege = known(world.scenario.sieges, id);
  const felt: Cause[] = [{ kind: 'rule', rule: 'sieges' }, ...because(world, `siege:${id}`)];
  for (const route of siege.routes) setRoute(world, route, !cut, felt);
  const sign = cut ? 1 : -1;
  shiftPatron(world, siege.besieger, sign * c.siegeReservation, felt);
  shiftPatron(world, siege.defender, -sign * c.siegeReservation, felt);
  const speaker = world.scenario.armedActors[siege.defender]?.stakeholder;
  if (speaker !== undefined) changeSupport(world, speaker, -sign * c.siegeSupport, felt);
  return true;
}

function shiftPatron(world: World, actor: string, by: number, causes: readonly Cause[]): void {
  const patron = world.scenario.armedActors[actor]?.patron;
  if (patron !== undefined)
    changeReservation(world, patron, by, [{ kind: 'rule', rule: 'reservation' }, ...causes]);
}
