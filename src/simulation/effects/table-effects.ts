// Effects on the talks: mandates, leanings, knowledge, flags, scheduled events, delays, the text and promises.
import { keyOf } from '../keys.ts';
import type { SimpleEffect } from '../../scenario/format/effect.ts';
import { reopenPoint } from '../agreement.ts';
import type { Cause } from '../consequence.ts';
import { changeLeaning } from '../levels.ts';
import { type World, known, record } from '../world.ts';
import type { EffectOrigin, Step } from './step.ts';

export type TableEffect = Extract<
  SimpleEffect,
  { effect: 'mandate' | 'leaning' | 'reveal' | 'flag' | 'event' | 'delay' | 'publish' | 'reopen' | 'promise' }
>;

/** One effect on the talks as a step. */
export function tableStep(effect: TableEffect): Step {
  switch (effect.effect) {
    case 'mandate':
      return (world, causes) => changeMandate(world, effect, causes);
    case 'leaning':
      return (world, causes) => applyLeaning(world, effect, causes);
    case 'reveal': {
      const { stakeholder, to } = effect;
      return (world, causes) => reveal(world, stakeholder, to, causes);
    }
    case 'flag': {
      const { flag, set } = effect;
      return (world, causes) => setFlag(world, flag, set, causes);
    }
    case 'event': {
      const { event, after } = effect;
      return ({ state }, causes) => {
        state.scheduled.push({ event, day: state.day + after, causes: [...causes] });
      };
    }
    case 'delay': {
      const { days } = effect;
      return ({ state }) => {
        state.delay += days;
      };
    }
    case 'publish':
      return publish;
    case 'reopen': {
      const { point } = effect;
      return (world, causes) => reopenPoint(world, null, point, causes);
    }
    case 'promise':
      return (world, causes, origin) => makePromise(world, effect, causes, origin);
    default:
      return effect satisfies never;
  }
}

function setFlag(world: World, flag: string, set: boolean, causes: readonly Cause[]): void {
  const { flags } = world.state;
  if ((flags[flag] ?? false) === set) return;
  flags[flag] = set;
  record(world, { kind: 'flag', flag, set }, causes, { key: keyOf('flag', flag) });
}

function publish(world: World, causes: readonly Cause[]): void {
  if (world.state.published) return;
  world.state.published = true;
  record(world, { kind: 'published' }, causes, { key: 'published' });
}

function makePromise(
  world: World,
  { promise, of, within }: Extract<TableEffect, { effect: 'promise' }>,
  causes: readonly Cause[],
  origin: EffectOrigin,
): void {
  const { state } = world;
  state.promises.push({ promise, of, due: state.day + within, state: 'made', from: { ...origin } });
  record(world, { kind: 'promise', promise, of, state: 'made' }, causes, {
    key: keyOf('promise', promise),
  });
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
