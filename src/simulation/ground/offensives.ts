// Offensives: momentum that fades, and zones that change hands when it is great enough.
import { chanceOf } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { recordViolation } from '../cessation/violations.ts';
import { type World, because, known } from '../world.ts';
import { changeControl } from './control.ts';
import { groundIndex } from './ground-index.ts';
import { inForce } from './violence.ts';

/** One day of offensives. Taking ground during a cessation is a grave violation. */
export function offensives(world: World): void {
  for (const id of groundIndex(world.scenario).zones) {
    const zone = known(world.state.zones, id);
    for (const actor in zone.momentum) {
      const momentum = (zone.momentum[actor] ?? 0) * c.momentumDecay;
      if (momentum < 1) {
        delete zone.momentum[actor];
        continue;
      }
      zone.momentum[actor] = momentum;
      if (actor === zone.controller || momentum < c.breakthrough) continue;
      const advantage =
        (known(world.state.armedActors, actor).strength + 25) /
        (known(world.state.armedActors, zone.controller).strength + 25);
      const odds = Math.min(0.9, (momentum - c.breakthrough) * c.breakthroughRate * advantage);
      if (!chanceOf(world.state, odds)) continue;
      const causes: Cause[] = [
        { kind: 'rule', rule: 'offensives' },
        { kind: 'chance', roll: 'breakthrough', odds, came: true },
        ...because(world, `momentum:${id}:${actor}`),
      ];
      changeControl(world, id, actor, causes);
      if (inForce(world)) recordViolation(world, { zone: id, by: actor, gravity: 4 }, causes);
      break;
    }
  }
}
