// The building blocks of conditions: questions about a state, made once from a test and asked often.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { State } from '../state.ts';
import type { View } from '../views/view.ts';

/** What a condition can be asked of: the state, or what one side may know of it. */
export type Asked = State | View;

/** A condition as a function. */
export type Question = (asked: Asked, scenario: Scenario) => boolean;

/** Whether only what one side may know is asked. */
export const isView = (asked: Asked): asked is View => (asked as Partial<View>).side !== undefined;

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Whether a number lies within bounds, both included. What is not there, or has no such number, does not. */
export function within(
  { atLeast = -Infinity, atMost = Infinity }: Bounds,
  read: (asked: Asked, scenario: Scenario) => number | null | undefined,
): Question {
  return (asked, scenario) => {
    const value = read(asked, scenario);
    return value !== undefined && value !== null && value >= atLeast && value <= atMost;
  };
}

/** Whether a state or an id is one of a list. What is not there is not. */
export function isOneOf(list: readonly string[], read: (asked: Asked) => string | undefined): Question {
  const [first, ...others] = list;
  if (first !== undefined && others.length === 0) return (asked) => read(asked) === first;
  return (asked) => {
    const value = read(asked);
    return value !== undefined && list.includes(value);
  };
}
