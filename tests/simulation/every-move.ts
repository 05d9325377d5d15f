// Every move that could be meant in a scenario, legal or not, and some that make no sense: what checkMove is held against.
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { type Move, moveNames } from '../../src/simulation/move.ts';

/** All moves about things of the scenario; proposals of single points only. */
export function everyMove(scenario: Scenario): readonly Move[] {
  const points = Object.keys(scenario.stickingPoints);
  const options = points.flatMap((point) =>
    Object.keys(scenario.stickingPoints[point]?.options ?? {}).map((option) => ({ point, option })),
  );
  const stakeholders = Object.keys(scenario.stakeholders);
  return moveNames.flatMap((kind): Move[] => {
    switch (kind) {
      case 'propose':
        return options.map(({ point, option }) => ({ kind, package: { [point]: option } }));
      case 'float':
        return options.map(({ point, option }) => ({ kind, point, option }));
      case 'refuse':
        return [{ kind }, ...points.map((concern): Move => ({ kind, concern }))];
      case 'concede':
      case 'bracket':
      case 'ask-verification':
      case 'reopen':
        return points.map((point) => ({ kind, point }));
      case 'link':
        return points.flatMap((a, index) =>
          points.slice(index + 1).map((b): Move => ({ kind, points: [a, b] })),
        );
      case 'persuade':
      case 'compensate':
        return stakeholders.map((stakeholder) => ({ kind, stakeholder }));
      case 'answer':
        return Object.entries(scenario.events).flatMap(([crisis, event]) =>
          Object.keys(event.answers ?? {}).map((answer): Move => ({ kind, crisis, answer })),
        );
      case 'play':
        return Object.keys(scenario.moves).map((card) => ({ kind, card }));
      default:
        return [{ kind }];
    }
  });
}

const odd = ['', '__proto__', 'constructor', 'toString', 'no-such-thing', 'x'.repeat(500)];

/** What strangers send: ids that JavaScript knows, shapes that are almost moves. */
export const nonsense: readonly unknown[] = [
  null,
  undefined,
  7,
  'end-turn',
  [],
  {},
  { kind: null },
  { kind: 'constructor' },
  { kind: 'end-turn', extra: 1 },
  { kind: 'propose' },
  { kind: 'propose', package: [] },
  { kind: 'propose', package: null },
  { kind: 'propose', package: {} },
  { kind: 'propose', package: { access: 1 } },
  { kind: 'link', points: ['air'] },
  { kind: 'link', points: ['air', 'air'] },
  { kind: 'link', points: 'air' },
  { kind: 'answer', crisis: 'strike' },
  JSON.parse('{"kind":"propose","package":{"__proto__":"x"}}'),
  ...odd.flatMap((id) => [
    { kind: id },
    { kind: 'propose', package: { access: id } },
    { kind: 'propose', package: Object.fromEntries([[id, 'x']]) },
    { kind: 'float', point: id, option: id },
    { kind: 'float', point: 'access', option: id },
    { kind: 'refuse', concern: id },
    { kind: 'concede', point: id },
    { kind: 'bracket', point: id },
    { kind: 'ask-verification', point: id },
    { kind: 'reopen', point: id },
    { kind: 'link', points: [id, 'air'] },
    { kind: 'persuade', stakeholder: id },
    { kind: 'compensate', stakeholder: id },
    { kind: 'answer', crisis: id, answer: id },
    { kind: 'play', card: id },
  ]),
];
