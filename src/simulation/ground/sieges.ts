// Sieges: drawn tight by the besieger's momentum, broken by the defender's, ended by hunger or conquest; each step goes through the chart.
import { keyOf } from '../keys.ts';
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ArmedActorId } from '../ids.ts';
import { because } from '../world.ts';
import type { IndexedSiege } from './ground-index.ts';
import { changeSiege } from './change-siege.ts';
import { type Theatre, holderOf, itemAt } from './theatre.ts';

/** One day of every siege. */
export function sieges(theatre: Theatre): void {
  for (const [at, siege] of theatre.index.sieges.entries()) {
    const { state } = itemAt(theatre.sieges, at);
    if (state === 'surrendered') continue;
    if (state === 'besieged') besieged(theatre, siege);
    else if (!isTaken(theatre, siege)) {
      if (state === 'contested') contested(theatre, siege);
      else if (pressure(theatre, siege, siege.besieger).momentum >= c.siegePressure)
        changeSiege(theatre.world, siege.id, { type: 'CONTESTED' }, causesOf(theatre, siege, siege.besieger));
    }
  }
}

/** Whether the besieger or its allies hold all of it: there is nothing left to besiege. */
function isTaken({ index, places }: Theatre, { zones, friends }: IndexedSiege): boolean {
  for (const at of zones) if (friends[holderOf(index, itemAt(places, at))] !== true) return false;
  return zones.length > 0;
}

function contested(theatre: Theatre, siege: IndexedSiege): void {
  const { world } = theatre;
  const attack = pressure(theatre, siege, siege.besieger).momentum;
  const defence = pressure(theatre, siege, siege.defender).momentum;
  const odds = Math.min(c.greatestOdds, Math.max(0, attack - defence) * c.siegeCloses);
  if (odds > 0 && chanceOf(world.state, odds)) {
    changeSiege(world, siege.id, { type: 'CLOSED' }, [
      ...causesOf(theatre, siege, siege.besieger),
      { kind: 'chance', roll: 'siege-closes', odds, came: true },
    ]);
  } else if (attack < c.siegePressure * c.siegeSecured) {
    changeSiege(world, siege.id, { type: 'SECURED' }, causesOf(theatre, siege, siege.besieger));
  }
}

function besieged(theatre: Theatre, siege: IndexedSiege): void {
  const { world } = theatre;
  if (isTaken(theatre, siege)) {
    const conquest = siege.zones.map((at) =>
      because(world, 'zone', itemAt(theatre.places, at).zone.id, 'control'),
    );
    changeSiege(world, siege.id, { type: 'SURRENDERED' }, [{ kind: 'rule', rule: 'sieges' }, ...conquest]);
    return;
  }
  const defence = pressure(theatre, siege, siege.defender).momentum;
  const breaks = Math.min(c.greatestOdds, Math.max(0, defence - c.siegePressure) * c.siegeBreaks);
  if (breaks > 0 && chanceOf(world.state, breaks)) {
    changeSiege(world, siege.id, { type: 'BROKEN' }, [
      ...causesOf(theatre, siege, siege.defender),
      { kind: 'chance', roll: 'siege-broken', odds: breaks, came: true },
    ]);
    return;
  }
  surrender(theatre, siege);
}

/** Hunger ends a siege, some day. */
function surrender({ world, places }: Theatre, { id, zones }: IndexedSiege): void {
  const starving = zones.find((at) => itemAt(places, at).held.supplies === 0);
  if (starving === undefined || !chanceOf(world.state, c.siegeSurrenders)) return;
  changeSiege(world, id, { type: 'SURRENDERED' }, [
    { kind: 'rule', rule: 'hunger' },
    because(world, 'zone', itemAt(places, starving).zone.id, 'hungry'),
    { kind: 'chance', roll: 'surrender', odds: c.siegeSurrenders, came: true },
  ]);
}

interface Pressure {
  readonly momentum: number;
  /** Where it is greatest. */
  readonly at: number | undefined;
}

/** The greatest momentum of an armed actor over a siege’s zones and those next to them, 0–100. */
function pressure({ places }: Theatre, { around }: IndexedSiege, actor: ArmedActorId): Pressure {
  let momentum = 0;
  let where: number | undefined;
  for (const at of around) {
    const place = itemAt(places, at);
    if (!place.pressed) continue;
    const there = place.held.momentum[actor] ?? 0;
    if (there <= momentum) continue;
    momentum = there;
    where = at;
  }
  return { momentum, at: where };
}

function causesOf(theatre: Theatre, siege: IndexedSiege, actor: ArmedActorId): Cause[] {
  const { world, places } = theatre;
  const { at } = pressure(theatre, siege, actor);
  const felt =
    at === undefined ? keyOf('siege', siege.id) : keyOf('momentum', itemAt(places, at).zone.id, actor);
  return [{ kind: 'rule', rule: 'sieges' }, because(world, felt)];
}
