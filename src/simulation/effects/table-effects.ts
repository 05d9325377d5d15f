// Effects on the talks: mandates, leanings, knowledge, flags, scheduled events, delays, the text and promises.
import { keyOf } from '../keys.ts';
import type { SimpleEffect } from '../../scenario/format/effect.ts';
import { reopenPoint } from '../agreement.ts';
import type { Cause } from '../consequence.ts';
import { changeLeaning } from '../levels.ts';
import { type World, known, record } from '../world.ts';
import type { EffectOrigin } from './apply-effects.ts';

export type TableEffect = Extract<
  SimpleEffect,
  { effect: 'mandate' | 'leaning' | 'reveal' | 'flag' | 'event' | 'delay' | 'publish' | 'reopen' | 'promise' }
>;

/** Applies one effect on the talks. */
export function applyTableEffect(
  world: World,
  effect: TableEffect,
  causes: readonly Cause[],
  origin: EffectOrigin,
): void {
  const { state } = world;
  switch (effect.effect) {
    case 'mandate':
      return changeMandate(world, effect, causes);
    case 'leaning':
      return applyLeaning(world, effect, causes);
    case 'reveal':
      return reveal(world, effect.stakeholder, effect.to, causes);
    case 'flag':
      if ((state.flags[effect.flag] ?? false) === effect.set) return;
      state.flags[effect.flag] = effect.set;
      record(world, { kind: 'flag', flag: effect.flag, set: effect.set }, causes, {
        key: keyOf('flag', effect.flag),
      });
      return;
    case 'event':
      state.scheduled.push({ event: effect.event, day: state.day + effect.after, causes: [...causes] });
      return;
    case 'delay':
      state.delay += effect.days;
      return;
    case 'publish':
      if (state.published) return;
      state.published = true;
      record(world, { kind: 'published' }, causes, { key: 'published' });
      return;
    case 'reopen':
      return reopenPoint(world, null, effect.point, causes);
    case 'promise':
      state.promises.push({
        promise: effect.promise,
        of: effect.of,
        due: state.day + effect.within,
        state: 'made',
        from: { ...origin },
      });
      record(world, { kind: 'promise', promise: effect.promise, of: effect.of, state: 'made' }, causes, {
        key: keyOf('promise', effect.promise),
      });
      return;
    default:
      return effect satisfies never;
  }
}

function changeMandate(
  world: World,
  effect: Extract<TableEffect, { effect: 'mandate' }>,
  causes: readonly Cause[],
): void {
  const { mandate } = known(world.state.parties, effect.of);
  const before = mandate[effect.point] ?? [];
  const changed = effect.options.filter((option) => before.includes(option) !== effect.allow);
  if (changed.length === 0) return;
  mandate[effect.point] = effect.allow
    ? [...before, ...changed]
    : before.filter((option) => !changed.includes(option));
  record(
    world,
    { kind: 'mandate', party: effect.of, point: effect.point, options: changed, allow: effect.allow },
    causes,
    {
      key: keyOf('mandate', effect.of, effect.point),
      seenBy: [effect.of],
    },
  );
}

function applyLeaning(
  world: World,
  effect: Extract<TableEffect, { effect: 'leaning' }>,
  causes: readonly Cause[],
): void {
  if (effect.point === undefined || effect.option === undefined)
    return changeLeaning(world, effect.of, effect.by, causes);
  const shifts = (known(world.state.stakeholders, effect.of).clauseShift[effect.point] ??= {});
  const from = shifts[effect.option] ?? 0;
  shifts[effect.option] = from + effect.by;
  record(
    world,
    {
      kind: 'leaning',
      stakeholder: effect.of,
      from,
      to: from + effect.by,
      point: effect.point,
      option: effect.option,
    },
    causes,
    {
      key: keyOf('leaning', effect.of, effect.point),
    },
  );
}

function reveal(world: World, stakeholder: string, to: string, causes: readonly Cause[]): void {
  const { knownTo } = known(world.state.stakeholders, stakeholder);
  if (knownTo.includes(to)) return;
  knownTo.push(to);
  world.revealed = true;
  record(world, { kind: 'revealed', stakeholder, to }, causes, { seenBy: [to] });
}
