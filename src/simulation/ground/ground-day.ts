// A day on the ground: every rule once, in a fixed order; and stretches of days, whose small changes are told at their end.
import { happenScheduled } from '../events/events.ts';
import { countPromises } from '../events/promises.ts';
import type { World } from '../world.ts';
import { armedActors } from './armed-actors.ts';
import { convoys } from './convoys.ts';
import { countHarm, harm } from './harm.ts';
import { offensives } from './offensives.ts';
import { radicalise } from './radicalisation.ts';
import { separate } from './separation.ts';
import { sieges } from './sieges.ts';
import { supplies } from './supplies.ts';
import { tell } from './tell.ts';
import { type Theatre, theatreOf } from './theatre.ts';
import { violence } from './violence.ts';

/** Lets so many days pass (0 or more): the war does not wait for the talks. */
export function passDays(world: World, days: number): void {
  if (days > 0) passDaysIn(theatreOf(world), days);
}

/** The same in a theatre. People are counted, and drifts of violence, supplies, commingling, strength and compliance told, at the end. */
export function passDaysIn(theatre: Theatre, days: number): void {
  theatre.world.revealed = true;
  for (let passed = 0; passed < days; passed += 1) passDay(theatre);
  tell(theatre);
  countHarm(theatre);
}

function passDay(theatre: Theatre): void {
  const { world } = theatre;
  world.state.day += 1;
  theatre.features = undefined;
  armedActors(theatre);
  violence(theatre);
  offensives(theatre);
  sieges(theatre);
  supplies(theatre);
  harm(theatre);
  radicalise(theatre);
  separate(theatre);
  convoys(theatre);
  happenScheduled(world);
  countPromises(world);
}
