// Composing offers: every option that the dialog lets one choose makes a legal move, alone or with others.
import { describe, expect, test } from 'vitest';
import { allowedWith, moveOf } from '../../src/desk/dialogs/offer-choice.ts';
import { describeClauses } from '../../src/presentation/talks/describe-clauses.ts';
import { runningGame } from '../../src/session/running-game.ts';
import { newRecord } from '../../src/session/game-record.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import { quarrel } from '../simulation/quarrel.ts';

const record = newRecord(
  { key: 'a', scenario: quarrel(), origin: { kind: 'file', text: '' }, players: {} },
  'seed',
);
const viewer = record.state.turn?.side ?? record.state.sides[0];
const game = runningGame(record, viewer, false);
const clauses = describeClauses(game.scenario, game.view);

describe.each(['offer', 'non-paper'] as const)('%s', (how) => {
  test.each(clauses.map((clause) => [clause.point, clause] as const))('on "%s"', (point, clause) => {
    const allowed = allowedWith(game, how, clause);
    for (const { id } of clause.options) {
      const move = moveOf(how, { [point]: id });
      expect(move).not.toBeNull();
      if (move === null) continue;
      expect(checkMove(record.scenario, record.state, viewer, move) === undefined).toBe(allowed.has(id));
    }
  });
});

test('nothing chosen is no move', () => {
  expect(moveOf('offer', {})).toBeNull();
  expect(moveOf('non-paper', {})).toBeNull();
});

test('a package is offered whole', () => {
  expect(moveOf('offer', { a: '1', b: '2' })).toEqual({ kind: 'propose', package: { a: '1', b: '2' } });
});
