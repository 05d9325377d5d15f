// Puts what was probably meant in the place of what a problem is about.
import { type Problem, standsBare } from '../scenario/reading/problem.ts';
import type { Change } from './change.ts';

/** The change that takes up the suggestion of a problem; undefined where it has none. */
export const mendingOf = (problem: Problem): Change | undefined => {
  const { code, steps, spot, suggestion } = problem;
  if (suggestion === undefined || steps.length === 0) return undefined;
  return spot === 'key'
    ? { do: 'rename', path: steps, key: suggestion }
    : {
        do: 'set',
        path: steps,
        value: standsBare(code, suggestion) ? (JSON.parse(suggestion) as unknown) : suggestion,
      };
};
