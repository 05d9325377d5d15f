// Applies the effects that scenarios write: a closed union of data, each made a step once and taken often, every case.
import type { Effect, SimpleEffect } from '../../scenario/format/effect.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { chanceOf } from '../numbers/chance.ts';
import { asQuestion } from '../conditions/conditions.ts';
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
import type { LeftOut, World } from '../world.ts';
import { groundStep } from './ground-effects.ts';
import type { EffectOrigin, Step } from './step.ts';
import { tableStep } from './table-effects.ts';

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
  if (effects.length === 0 || isLeftOut(world.leftOut, origin)) return;
  take(world, stepsOf(effects), causes, origin);
}

function isLeftOut(leftOut: LeftOut | undefined, { kind, id }: EffectOrigin): boolean {
  if (leftOut === undefined || leftOut.id !== id) return false;
  return leftOut.kind === (kind === 'answer' ? 'event' : kind);
}

/** The steps of a list of effects, made once for each list. */
const stepsOf = oncePer((effects: readonly Effect[]): readonly Step[] => effects.map(stepOf));

function take(world: World, steps: readonly Step[], causes: readonly Cause[], origin: EffectOrigin): void {
  for (const step of steps) step(world, causes, origin);
}

function stepOf(effect: Effect): Step {
  if (effect.effect === 'chance') return chanceStep(effect);
  if (effect.effect === 'when') return whenStep(effect);
  return simpleStep(effect);
}

function chanceStep({ id: roll, odds, then, otherwise }: Extract<Effect, { effect: 'chance' }>): Step {
  const come = stepsOf(then);
  const missed = (otherwise ?? []).map(stepOf);
  return (world, causes, origin) => {
    const came = chanceOf(world.state, odds);
    world.revealed = true;
    const thrown: Cause = { kind: 'chance', roll, odds, came };
    take(world, came ? come : missed, [...causes, thrown], origin);
  };
}

function whenStep({ if: condition, then, otherwise }: Extract<Effect, { effect: 'when' }>): Step {
  const holds = asQuestion(condition);
  const yes = stepsOf(then);
  const no = (otherwise ?? []).map(stepOf);
  return (world, causes, origin) =>
    take(world, holds(world.state, world.scenario) ? yes : no, causes, origin);
}

function simpleStep(effect: SimpleEffect): Step {
  switch (effect.effect) {
    case 'trust': {
      const { of, by } = effect;
      return (world, causes) => {
        for (const party of of === undefined ? world.state.sides : [of])
          changeTrust(world, party, by, causes);
      };
    }
    case 'influence': {
      const { of, by } = effect;
      return (world, causes) => changeInfluence(world, of, by, causes);
    }
    case 'patience': {
      const { of, by } = effect;
      return (world, causes) => changePatience(world, of, by, causes);
    }
    case 'reservation': {
      const { of, by } = effect;
      return (world, causes) => changeReservation(world, of, by, causes);
    }
    case 'support': {
      const { of, by } = effect;
      return (world, causes) => changeSupport(world, of, by, causes);
    }
    case 'gauge': {
      const { gauge, by } = effect;
      return (world, causes) => changeGauge(world, gauge, by, causes);
    }
    case 'strength':
    case 'compliance': {
      const { effect: level, actor, by } = effect;
      return (world, causes) => changeActor(world, level, actor, by, causes);
    }
    case 'momentum': {
      const { actor, zone, by } = effect;
      return (world, causes) => changeMomentum(world, actor, zone, by, causes);
    }
    case 'mandate':
    case 'leaning':
    case 'reveal':
    case 'flag':
    case 'event':
    case 'delay':
    case 'publish':
    case 'reopen':
    case 'promise':
      return tableStep(effect);
    default:
      return groundStep(effect);
  }
}
