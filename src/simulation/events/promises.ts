// Promises are cheap when made and counted on their day.
import { keyOf } from '../keys.ts';
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { coefficients } from '../coefficients.ts';
import { holds } from '../conditions/conditions.ts';
import type { Condition } from '../../scenario/format/condition.ts';
import { changeTrust } from '../levels.ts';
import type { PromiseState } from '../state.ts';
import { type World, because, otherSide, record } from '../world.ts';

/** Counts the promises that fall due today: kept if their condition holds. The other side’s trust follows. */
export function countPromises(world: World): void {
  for (const promise of world.state.promises) {
    if (promise.state !== 'made' || promise.due > world.state.day) continue;
    const kept = holds(world.scenario, world.state, conditionOf(world.scenario, promise));
    promise.state = kept ? 'kept' : 'broken';
    const causes = [{ kind: 'rule', rule: 'promises' } as const, because(world, 'promise', promise.promise)];
    const id = record(
      world,
      { kind: 'promise', promise: promise.promise, of: promise.of, state: promise.state },
      causes,
      {
        key: keyOf('promise', promise.promise),
      },
    );
    const by = kept ? coefficients.promiseKeptTrust : -coefficients.promiseBrokenTrust;
    changeTrust(world, otherSide(world.state, promise.of), by, [{ kind: 'consequence', id }]);
  }
}

function conditionOf(scenario: Scenario, promise: PromiseState): Condition | undefined {
  const found = effectsAt(scenario, promise.from);
  return findPromise(found, promise.promise)?.keep;
}

function effectsAt(scenario: Scenario, from: PromiseState['from']): readonly Effect[] {
  switch (from.kind) {
    case 'card':
      return scenario.moves[from.id]?.effects ?? [];
    case 'event':
      return scenario.events[from.id]?.effects ?? [];
    case 'answer':
      return scenario.events[from.id]?.answers?.[from.sub ?? '']?.effects ?? [];
    case 'clause':
      return scenario.stickingPoints[from.id]?.options[from.sub ?? '']?.inForce ?? [];
    default:
      return from.kind satisfies never;
  }
}

type PromiseEffect = Extract<Effect, { effect: 'promise' }>;

function findPromise(effects: readonly Effect[], promise: string): PromiseEffect | undefined {
  for (const effect of effects) {
    if (effect.effect === 'promise' && effect.promise === promise) return effect;
    if (effect.effect !== 'chance' && effect.effect !== 'when') continue;
    const inside = findPromise(effect.then, promise) ?? findPromise(effect.otherwise ?? [], promise);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
