// A lifecycle on screen says where it stands and what leads on, for every statechart that players meet.
import { describe, expect, test } from 'vitest';
import { type LifecycleName, describeLifecycle } from '../../../src/presentation/talks/describe-lifecycle.ts';
import { wordFor } from '../../../src/presentation/wording/wording.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('geneva-2016');
const { state } = createGame(scenario, { seed: 'lifecycles' });
const view = viewFor(scenario, state, 'us');
const names: readonly LifecycleName[] = [
  'stickingPoint',
  'ratification',
  'siege',
  'separation',
  'convoy',
  'cessation',
];

describe('a lifecycle on screen', () => {
  test.each(names)('words every step of the statechart of a %s, and draws each', (chart) => {
    const model = describeLifecycle(view, { chart, id: '' });
    const steps = charts[chart].states.flatMap((from) =>
      Object.entries(
        charts[chart].table[from as never] as Record<string, readonly { target: string }[]>,
      ).flatMap(([event, branches]) =>
        branches.filter(({ target }) => target !== from).map(({ target }) => `${from} ${event} ${target}`),
      ),
    );
    expect(model.ways).toHaveLength(steps.length);
    expect(model.states.map(({ id }) => id)).toEqual(charts[chart].states);
    for (const { when, toWord } of model.ways) expect([when, toWord]).not.toContain('');
  });

  test('lights the state of today and names the ways out of it', () => {
    const [point = ''] = Object.keys(state.points);
    const bracketed = {
      ...view,
      points: {
        ...view.points,
        [point]: { ...(view.points[point] as (typeof view.points)[string]), state: 'bracketed' as const },
      },
    };
    const model = describeLifecycle(bracketed, { chart: 'stickingPoint', id: point });
    expect(model.states.filter(({ isNow }) => isNow).map(({ id }) => id)).toEqual(['bracketed']);
    expect(model.out.map(({ to }) => to)).toEqual(['contested', 'agreedAdReferendum']);
    expect(model.now).toContain(wordFor('phase', 'point-bracketed'));
  });

  test('names no way out of an end', () => {
    const over = { ...view, cessation: { ...view.cessation, state: 'collapsed' as const } };
    expect(describeLifecycle(over, { chart: 'cessation', id: '' }).out).toEqual([]);
  });
});
