// What made a condition true, as far as it was recorded: the last changes of what its tests ask for.
import { keyOf } from '../keys.ts';
import type { Condition, Test } from '../../scenario/format/condition.ts';
import { holds } from './conditions.ts';
import type { Cause } from '../consequence.ts';
import type { GroundTest } from '../ground/ground-conditions.ts';
import type { World } from '../world.ts';

/** The causes of a condition that holds now, each once; none where nobody is told. Of alternatives only those that hold count, and what must not be is none. */
export function conditionCauses(world: World, condition: Condition | undefined): Cause[] {
  if (condition === undefined || world.untold) return [];
  const found: Found = { ids: [], asked: false };
  collect(world, condition, found);
  if (found.ids.length === 0) return found.asked ? [{ kind: 'start' }] : [];
  return found.ids.map((id) => ({ kind: 'consequence', id }));
}

/** The consequences found so far, each once, and whether anything was asked for that could have been recorded. */
interface Found {
  readonly ids: number[];
  asked: boolean;
}

function collect(world: World, condition: Condition, found: Found): void {
  if ('all' in condition) {
    for (const part of condition.all) collect(world, part, found);
  } else if ('any' in condition) {
    for (const part of condition.any)
      if (holds(world.scenario, world.state, part)) collect(world, part, found);
  } else if (!('not' in condition)) {
    for (const key of keysOf(world, condition)) {
      found.asked = true;
      const id = world.state.because[key];
      if (id !== undefined && !found.ids.includes(id)) found.ids.push(id);
    }
  }
}

/** The keys under which changes of what a test asks for are remembered. */
function keysOf(world: World, test: Test): readonly string[] {
  switch (test.if) {
    case 'phase':
    case 'implementation-day':
      return ['session'];
    case 'round':
      return ['round'];
    case 'trust':
      return (test.of === undefined ? world.state.sides : [test.of]).map((party) => keyOf('trust', party));
    case 'influence':
    case 'patience':
      return [keyOf(test.if, test.of)];
    case 'points-agreed':
    case 'clause':
      return agreedPoints(world);
    case 'point':
      return [keyOf('point', test.point)];
    case 'gauge':
      return [keyOf('gauge', test.gauge)];
    case 'flag':
      return [keyOf('flag', test.flag)];
    case 'support':
      return [keyOf('support', test.of)];
    case 'happened':
      return test.is ? [keyOf('event', test.event)] : [];
    case 'played':
      return test.is ? [keyOf('played', test.move)] : [];
    case 'answered':
      return [keyOf('crisis', test.event)];
    case 'promise':
      return [keyOf('promise', test.promise)];
    case 'day':
    case 'killed':
    case 'reached':
    case 'ended':
      return [];
    default:
      return groundKeys(test);
  }
}

function groundKeys(test: GroundTest): readonly string[] {
  switch (test.if) {
    case 'siege':
      return [keyOf('siege', test.siege)];
    case 'separation':
      return [keyOf('separation', test.separation)];
    case 'convoy':
      return [keyOf('convoy', test.convoy)];
    case 'cessation':
      return ['cessation'];
    case 'intensity':
    case 'commingling':
    case 'supplies':
      return test.zone === undefined ? [] : [keyOf('zone', test.zone, test.if)];
    case 'control':
      return [keyOf('zone', test.zone, 'control')];
    case 'route':
      return [keyOf('route', test.route)];
    case 'strength':
    case 'compliance':
      return [keyOf(test.if, test.actor)];
    case 'violations':
      return ['violation'];
    default:
      return test satisfies never;
  }
}

function agreedPoints({ state }: World): readonly string[] {
  return Object.keys(state.points)
    .filter((point) => state.points[point]?.option !== null)
    .map((point) => keyOf('point', point));
}
