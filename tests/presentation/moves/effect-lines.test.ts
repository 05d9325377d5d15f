// What a move does, line by line: what hangs on what is seen at a glance, and nothing that only a scenario knows is told.
import { strict as assert } from 'node:assert';
import { describe, test } from 'vitest';
import { describeCondition } from '../../../src/presentation/moves/describe-condition.ts';
import { describeEffects } from '../../../src/presentation/moves/effect-lines.ts';
import type { EffectLine } from '../../../src/presentation/moves/hand-models.ts';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { smallWar } from '../../simulation/small-war.ts';

const trust = (by: number): Effect => ({ effect: 'trust', by });
const reopen: Effect = { effect: 'reopen', point: 'prisoners' };

/** The lines as text, those under another one deeper. */
const told = (lines: readonly EffectLine[], depth = 0): readonly string[] =>
  lines.flatMap(({ text, then }) => ['  '.repeat(depth) + text, ...told(then, depth + 1)]);

const linesOf = (...effects: readonly Effect[]) => told(describeEffects(smallWar(), effects));

describe('a throw of chance', () => {
  test('has what follows below it, and what follows otherwise', () => {
    assert.deepEqual(
      linesOf({
        effect: 'chance',
        id: 'throw',
        odds: 0.7,
        then: [trust(4), trust(-1)],
        otherwise: [trust(-4)],
      }),
      [
        'Chance 70%:',
        '  Trust on both sides grows clearly.',
        '  Trust on both sides falls a little.',
        'Otherwise: Trust on both sides falls clearly.',
      ],
    );
  });

  test('within a condition leaves no doubt which “otherwise” is whose', () => {
    const chance: Effect = {
      effect: 'chance',
      id: 'throw',
      odds: 0.5,
      then: [trust(4)],
      otherwise: [trust(-4)],
    };
    assert.deepEqual(
      linesOf({ effect: 'when', if: { if: 'round', atLeast: 2 }, then: [chance], otherwise: [trust(-1)] }),
      [
        'If the number of the round is at least 2:',
        '  Chance 50%: Trust on both sides grows clearly.',
        '  Otherwise: Trust on both sides falls clearly.',
        'Otherwise: Trust on both sides falls a little.',
      ],
    );
  });

  test('that brings something only where it fails says so', () => {
    assert.deepEqual(
      linesOf({ effect: 'chance', id: 'throw', odds: 0.6, then: [], otherwise: [trust(-4)] }),
      ['Chance 60% that nothing happens, otherwise: Trust on both sides falls clearly.'],
    );
  });
});

test('a promise that is not made twice is told as a promise', () => {
  const promise: Effect = {
    effect: 'promise',
    of: 'us',
    promise: 'apart',
    title: 'The groups part',
    within: 7,
    keep: { if: 'day', atLeast: 1 },
  };
  assert.deepEqual(
    linesOf({
      effect: 'when',
      if: { all: [{ if: 'phase', is: 'talks' }, { not: { if: 'promise', promise: 'apart', is: 'made' } }] },
      then: [promise],
    }),
    linesOf(promise),
  );
});

test('what changes nothing says so', () => {
  assert.deepEqual(linesOf({ effect: 'flag', flag: 'noted', set: true }), [
    'It changes nothing that can be counted.',
  ]);
});

describe('a flag', () => {
  const flagged: Effect = { effect: 'flag', flag: 'maps-laid', set: true };
  const withCard = (effects: Effect[]): Scenario => {
    const scenario = smallWar();
    const [id = '', card] = Object.entries(scenario.moves)[0] ?? [];
    assert.ok(card);
    return { ...scenario, moves: { ...scenario.moves, [id]: { ...card, title: 'Lay maps', effects } } };
  };
  const isSet = { if: 'flag', flag: 'maps-laid', is: true } as const;

  test('is told by the card that sets it', () => {
    const scenario = withCard([flagged]);
    assert.equal(describeCondition(scenario, isSet), '“Lay maps” has been played');
    assert.equal(describeCondition(scenario, { not: isSet }), '“Lay maps” has not been played');
  });

  test('that only luck sets goes by its own name: the card may have been played in vain', () => {
    const scenario = withCard([{ effect: 'chance', id: 'throw', odds: 0.5, then: [flagged] }, reopen]);
    assert.equal(describeCondition(scenario, isSet), 'this has come about: maps laid');
  });
});
