// The edges of the situation map: the scenario’s own where something can be drawn between them.
import { expect, test } from 'vitest';
import { describeMap } from '../../../src/presentation/pictures/describe-map.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { builtIn } from '../../scenario/built-in.ts';

test.each([
  [[94.9, 2.85, 98.3, 5.9], true],
  [[170, -20, 190, -10], true],
  [[98.3, 2.85, 94.9, 5.9], false],
  [[94.9, 5.9, 98.3, 2.85], false],
  [[94.9, 2.85, 94.9, 5.9], false],
  [[94.9, 2.85, 98.3, 95.9], false],
  [[94.9, 2.85, 98.3], false],
])('a map between %j is drawn between them: %j', (bounds, isDrawn) => {
  const scenario = { ...builtIn('helsinki-2005'), map: { country: 'ID', bounds } };
  const { state } = createGame(scenario, { seed: 'a' });
  const map = describeMap(scenario, viewFor(scenario, state, state.sides[0]));
  expect(map.bounds).toEqual(isDrawn ? bounds : null);
});
