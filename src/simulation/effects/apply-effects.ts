// Applies the effects that scenarios write: a closed union of data, one function, every case.
import type { Effect, SimpleEffect } from '../../scenario/format/effect.ts';
import { chanceOf } from '../chance.ts';
import { holds } from '../conditions.ts';
import type { Cause } from '../consequence.ts';
import {
  changeActor,
  changeGauge,
  changeInfluence,
  changeMomentum,
  changePatience,
  changeReservation,
  changeSupport,
  changeTrust,
} from '../levels.ts';
import type { PromiseState } from '../state.ts';
import type { World } from '../world.ts';
import { applyGroundEffect } from './ground-effects.ts';
import { applyTableEffect } from './table-effects.ts';

/** Where in the scenario a list of effects stands: what a promise made there is looked up by. */
export type EffectOrigin = PromiseState['from'];

/**
 * Applies `effects` in order. Every change names `causes`; a throw of chance adds itself, with its odds, to the causes of what follows.
 * An effect that cannot happen now (a siege that is not there to be lifted) changes nothing.
 */
export function applyEffects(
  world: World,
  effects: readonly Effect[],
  causes: readonly Cause[],
  origin: EffectOrigin,
): void {
  for (const effect of effects) applyEffect(world, effect, causes, origin);
}

function applyEffect(world: World, effect: Effect, causes: readonly Cause[], origin: EffectOrigin): void {
  if (effect.effect === 'chance') {
    const came = chanceOf(world.state, effect.odds);
    world.revealed = true;
    const thrown: Cause = { kind: 'chance', roll: effect.id, odds: effect.odds, came };
    applyEffects(world, came ? effect.then : (effect.otherwise ?? []), [...causes, thrown], origin);
  } else if (effect.effect === 'when') {
    const branch = holds(world.scenario, world.state, effect.if) ? effect.then : (effect.otherwise ?? []);
    applyEffects(world, branch, causes, origin);
  } else {
    applySimpleEffect(world, effect, causes, origin);
  }
}

function applySimpleEffect(
  world: World,
  effect: SimpleEffect,
  causes: readonly Cause[],
  origin: EffectOrigin,
): void {
  switch (effect.effect) {
    case 'trust':
      for (const party of effect.of === undefined ? world.state.sides : [effect.of])
        changeTrust(world, party, effect.by, causes);
      return;
    case 'influence':
      return changeInfluence(world, effect.of, effect.by, causes);
    case 'patience':
      return changePatience(world, effect.of, effect.by, causes);
    case 'reservation':
      return changeReservation(world, effect.of, effect.by, causes);
    case 'support':
      return changeSupport(world, effect.of, effect.by, causes);
    case 'gauge':
      return changeGauge(world, effect.gauge, effect.by, causes);
    case 'strength':
    case 'compliance':
      return changeActor(world, effect.effect, effect.actor, effect.by, causes);
    case 'momentum':
      return changeMomentum(world, effect.actor, effect.zone, effect.by, causes);
    case 'mandate':
    case 'leaning':
    case 'reveal':
    case 'flag':
    case 'event':
    case 'delay':
    case 'publish':
    case 'reopen':
    case 'promise':
      return applyTableEffect(world, effect, causes, origin);
    default:
      return applyGroundEffect(world, effect, causes);
  }
}
