// Supplies: used up in a siege, refilled when the roads are open, hunger when they end.
import { coefficients as c } from '../coefficients.ts';
import { because, record } from '../world.ts';
import { tellSupplies } from './tell.ts';
import { type Place, type Theatre, isCutOff } from './theatre.ts';

/** One day of supplies in every zone that keeps count of them. */
export function supplies(theatre: Theatre): void {
  for (const place of theatre.places) {
    const { held } = place;
    if (held.supplies === null) continue;
    if (isCutOff(theatre, place)) useUp(theatre, place, held.supplies);
    else if (held.supplies < c.resupplyLimit)
      held.supplies = Math.min(c.resupplyLimit, held.supplies + c.resupply);
  }
}

function useUp({ world }: Theatre, place: Place, before: number): void {
  const { zone, held } = place;
  held.supplies = Math.max(0, before - 1);
  if (held.supplies > 0) return;
  world.state.tally.hungryDays += held.people;
  if (before === 0) return;
  tellSupplies(world, place);
  record(
    world,
    { kind: 'hungry', zone: zone.id, people: held.people },
    [{ kind: 'rule', rule: 'hunger' }, because(world, zone.keys.supplies)],
    { key: zone.keys.hungry },
  );
}
