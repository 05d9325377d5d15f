// Effects on the ground: violence, supplies, control, routes, lifecycles, people and violations.
import type { SimpleEffect } from '../../scenario/format/effect.ts';
import type { Cause } from '../consequence.ts';
import { changeControl, setRoute } from '../ground/control.ts';
import { displace, kill } from '../ground/people.ts';
import { resetCount } from '../cessation/calm-count.ts';
import { recordViolation } from '../cessation/violations.ts';
import { changeZone, clamp } from '../levels.ts';
import { changeSiege } from '../ground/change-siege.ts';
import { groundIndex } from '../ground/ground-index.ts';
import type { ZoneId } from '../ids.ts';
import { stepConvoy, stepSeparation } from '../lifecycles.ts';
import { type World, known } from '../world.ts';
import type { TableEffect } from './table-effects.ts';

type PartyEffect = Extract<
  SimpleEffect,
  {
    effect:
      | 'trust'
      | 'influence'
      | 'patience'
      | 'reservation'
      | 'support'
      | 'gauge'
      | 'strength'
      | 'compliance'
      | 'momentum';
  }
>;
export type GroundEffect = Exclude<SimpleEffect, TableEffect | PartyEffect>;

/** Applies one effect on the ground. */
export function applyGroundEffect(world: World, effect: GroundEffect, causes: readonly Cause[]): void {
  switch (effect.effect) {
    case 'intensity':
    case 'air':
      // Without zones: those with lines of contact.
      for (const zone of effect.zones ?? groundIndex(world.scenario).frontIds)
        changeZone(world, effect.effect, zone, effect.by, causes);
      return;
    case 'commingling':
      for (const zone of effect.zones ?? mixedZones(world))
        changeZone(world, 'commingling', zone, effect.by, causes);
      return;
    case 'supplies':
      for (const zone of effect.zones) changeZone(world, 'supplies', zone, effect.days, causes);
      return;
    case 'control':
      return changeControl(world, effect.zone, effect.to, causes);
    case 'route':
      return setRoute(world, effect.route, effect.open, causes);
    case 'siege':
      changeSiege(world, effect.siege, { type: effect.event }, causes);
      return;
    case 'separation':
      stepSeparation(world, effect.separation, { type: effect.event }, causes);
      return;
    case 'convoy':
      stepConvoy(world, effect.convoy, { type: effect.event }, causes);
      return;
    case 'casualties':
      return kill(world, effect.zone, effect.killed, causes);
    case 'displace':
      return displace(world, effect.zone, effect.people, effect.to, causes);
    case 'violation':
      return recordViolation(world, effect, causes);
    case 'monitoring':
      world.state.cessation.monitoring = clamp(world.state.cessation.monitoring + effect.by, 0, 1);
      return;
    case 'reset-count':
      return resetCount(world, causes);
    default:
      return effect satisfies never;
  }
}

/** The zones where groups are mixed now: what effects on commingling mean when they name no zones. */
const mixedZones = ({ scenario, state }: World): readonly ZoneId[] =>
  groundIndex(scenario)
    .zones.map(({ id }) => id)
    .filter((id) => known(state.zones, id).commingling > 0);
