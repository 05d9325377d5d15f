// A day on the ground: every rule once, in a fixed order.
import { countPromises } from '../promises.ts';
import { happenScheduled } from '../events.ts';
import type { World } from '../world.ts';
import { armedActors, radicalise } from './armed-actors.ts';
import { convoys } from './convoys.ts';
import { harm } from './harm.ts';
import { offensives } from './offensives.ts';
import { separate } from './separation.ts';
import { sieges } from './sieges.ts';
import { supplies } from './supplies.ts';
import { violence } from './violence.ts';

/** Moves the calendar on by a day and lets the war go on for it. */
export function passDay(world: World): void {
  world.state.day += 1;
  armedActors(world);
  violence(world);
  offensives(world);
  sieges(world);
  supplies(world);
  harm(world);
  radicalise(world);
  separate(world);
  convoys(world);
  happenScheduled(world);
  countPromises(world);
}

/** Days between the rounds: the war does not wait for the talks. */
export function passDays(world: World, days: number): void {
  for (let passed = 0; passed < days && world.state.ended === null; passed += 1) passDay(world);
  if (days > 0) world.revealed = true;
}
