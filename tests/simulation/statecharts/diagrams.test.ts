// The diagrams in docs/statecharts/ are those of the machines, and say something about every state and arrow.

import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { pageOf, stalePages, statechartPages } from '../../../scripts/diagrams.ts';
import { charts, machines } from '../../../src/simulation/statecharts/charts.ts';

test('the pages in docs/statecharts/ are up to date (else run "npm run diagrams")', () => {
  expect(stalePages()).toEqual([]);
});

test('there is a page for each machine, and an index that links to it', () => {
  const pages = statechartPages();
  expect(pages.size).toBe(Object.keys(charts).length + 1);
  const unlinked = [...pages.keys()].filter((name) => !pages.get('README.md')?.includes(`](${name})`));
  expect(unlinked).toEqual(['README.md']);
});

test('a page draws every arrow, with its event, its condition and its meaning', () => {
  const lamp = createMachine({
    id: 'lamp',
    description: 'A lamp.',
    initial: 'off',
    states: {
      off: {
        description: 'Dark.',
        on: {
          PRESSED: [
            { target: 'on', guard: 'hasPower', description: 'It | lights.' },
            { target: 'broken', description: 'Nothing.' },
          ],
        },
      },
      on: { description: 'Bright.', on: { PRESSED: { target: 'off', description: 'It goes out.' } } },
      broken: { type: 'final', description: 'For good.' },
    },
  });
  const page = pageOf('deskLamp', lamp);
  expect(page.startsWith('# Desk lamp\n')).toBe(true);
  for (const line of [
    'A lamp.',
    '  [*] --> off',
    '  off --> on: PRESSED [hasPower]',
    '  off --> broken: PRESSED [otherwise]',
    '  on --> off: PRESSED',
    '  broken --> [*]',
    '| `off` (first) | Dark. |',
    '| `broken` (final) | For good. |',
    '| `off` | `PRESSED` | hasPower | `on` | It \\| lights. |',
    '| `on` | `PRESSED` |  | `off` | It goes out. |',
  ]) {
    expect(page.split('\n')).toContain(line);
  }
});

describe.each(Object.entries<AnyStateMachine>(machines))('%s', (_name, machine) => {
  test('describes itself, every state and every transition in a sentence', () => {
    const states = Object.values(machine.states);
    const transitions = states.flatMap((state) => [...state.transitions.values()].flat());
    const descriptions = [machine.root, ...states, ...transitions].map((part) => part.description);
    expect(descriptions.filter((text) => !/^[A-Z].*\.$/u.test(text ?? ''))).toEqual([]);
  });
});
