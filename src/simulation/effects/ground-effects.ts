// Effects on the ground: violence, supplies, control, routes, lifecycles, people and violations.
import type { SimpleEffect } from '../../scenario/format/effect.ts';
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
import type { Step } from './step.ts';
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

/** One effect on the ground as a step. */
export function groundStep(effect: GroundEffect): Step {
  switch (effect.effect) {
    case 'intensity':
    case 'air': {
      // Without zones: those with lines of contact.
      const { effect: level, zones, by } = effect;
      return (world, causes) => {
        for (const zone of zones ?? groundIndex(world.scenario).frontIds)
          changeZone(world, level, zone, by, causes);
      };
    }
    case 'commingling': {
      const { zones, by } = effect;
      return (world, causes) => {
        for (const zone of zones ?? mixedZones(world)) changeZone(world, 'commingling', zone, by, causes);
      };
    }
    case 'supplies': {
      const { zones, days } = effect;
      return (world, causes) => {
        for (const zone of zones) changeZone(world, 'supplies', zone, days, causes);
      };
    }
    case 'control': {
      const { zone, to } = effect;
      return (world, causes) => changeControl(world, zone, to, causes);
    }
    case 'route': {
      const { route, open } = effect;
      return (world, causes) => setRoute(world, route, open, causes);
    }
    case 'casualties': {
      const { zone, killed } = effect;
      return (world, causes) => kill(world, zone, killed, causes);
    }
    case 'displace': {
      const { zone, people, to } = effect;
      return (world, causes) => displace(world, zone, people, to, causes);
    }
    case 'violation':
      return (world, causes) => recordViolation(world, effect, causes);
    case 'monitoring': {
      const { by } = effect;
      return ({ state: { cessation } }) => {
        cessation.monitoring = clamp(cessation.monitoring + by, 0, 1);
      };
    }
    case 'reset-count':
      return (world, causes) => resetCount(world, causes);
    default:
      return lifecycleStep(effect);
  }
}

/** An event of a lifecycle; where its chart does not allow it nothing happens. */
function lifecycleStep(effect: Extract<GroundEffect, { effect: 'siege' | 'separation' | 'convoy' }>): Step {
  switch (effect.effect) {
    case 'siege': {
      const { siege, event: type } = effect;
      return (world, causes) => void changeSiege(world, siege, { type }, causes);
    }
    case 'separation': {
      const { separation, event: type } = effect;
      return (world, causes) => void stepSeparation(world, separation, { type }, causes);
    }
    case 'convoy': {
      const { convoy, event: type } = effect;
      return (world, causes) => void stepConvoy(world, convoy, { type }, causes);
    }
    default:
      return effect satisfies never;
  }
}

/** The zones where groups are mixed now: what effects on commingling mean when they name no zones. */
const mixedZones = ({ scenario, state }: World): readonly ZoneId[] =>
  groundIndex(scenario)
    .zones.map(({ id }) => id)
    .filter((id) => known(state.zones, id).commingling > 0);
