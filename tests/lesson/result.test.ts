// Results of lessons: written, read from strangers, replayed, and refused by name when they are not what they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResult, type Result, resultLimits, writeResult } from '../../src/lesson/result.ts';
import { verifyResult } from '../../src/lesson/verify-result.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { finishedGame, scenario } from './finished-game.ts';

const honest = finishedGame();

/** The result with its journal’s moves changed. */
const withMoves = (moves: (honest: Result['journal']['moves']) => Result['journal']['moves']): Result => ({
  ...honest,
  journal: { ...honest.journal, moves: moves(honest.journal.moves) },
});

const check = (result: Result) => {
  const read = readResult(writeResult(result));
  if ('problem' in read) return read.problem;
  const verified = verifyResult(read.result, scenario);
  return verified.ok ? 'honest' : verified.problem;
};

describe('a result', () => {
  it('comes back as it was written', () => {
    expect(readResult(writeResult(honest))).toEqual({ result: honest });
  });

  it('is replayed to the state in which the game ended', () => {
    const verified = verifyResult(honest, scenario);
    if (!verified.ok) throw new Error(verified.problem.code);
    expect(verified.state.ended).not.toBeNull();
    expect(verified.state.moves).toBe(honest.journal.moves.length);
    expect(verified.log.length).toBeGreaterThan(honest.journal.moves.length / 2);
  });

  it('may be of a game that the lesson was too short for', () => {
    const short = finishedGame('lesson', 2);
    expect(check(short)).toBe('honest');
    expect(check({ ...short, claimed: honest.claimed })).toMatchObject({ code: 'not-as-claimed' });
  });

  it('keeps only what belongs in it', () => {
    const stuffed = { ...honest, note: 'x', origin: { ...honest.origin, path: '/' } };
    expect(readResult(JSON.stringify(stuffed))).toEqual({ result: honest });
  });
});

describe('a text that is no result is refused by name', () => {
  it.each<readonly [string, unknown, { readonly code: string; readonly path: string }]>([
    ['nothing', null, { code: 'not-a-result', path: '' }],
    ['a save', { saved: 1 }, { code: 'not-a-result', path: '' }],
    ['of a later release', { ...honest, version: 2 }, { code: 'newer', path: 'version' }],
    ['without a side', { ...honest, side: 7 }, { code: 'not-a-result', path: 'side' }],
    [
      'with a level of opponent that there is not',
      { ...honest, players: { us: { kind: 'computer', opponent: 'god' } } },
      { code: 'not-a-result', path: 'players.us' },
    ],
    [
      'with a journal that is none',
      { ...honest, journal: { ...honest.journal, moves: [{ by: 'us', move: { kind: 'wait' } }] } },
      { code: 'bad-journal', path: 'journal.moves.0.move.kind' },
    ],
    [
      'with too many answers',
      { ...honest, answers: Array.from({ length: 401 }, () => honest.answers[0]) },
      { code: 'not-a-result', path: 'answers' },
    ],
    [
      'with a chance above one',
      { ...honest, answers: [{ ...honest.answers[1], value: 2 }] },
      { code: 'not-a-result', path: 'answers.0.value' },
    ],
    [
      'with a long answer',
      { ...honest, answers: [{ ...honest.answers[0], text: 'x'.repeat(resultLimits.answer + 1) }] },
      { code: 'not-a-result', path: 'answers.0.text' },
    ],
    [
      'cut to a length that there is not',
      { ...honest, origin: { ...honest.origin, length: 30 } },
      { code: 'not-a-result', path: 'origin' },
    ],
  ])('%s', (_, json, problem) => {
    const read = readResult(JSON.stringify(json));
    expect('problem' in read && read.problem.code).toBe(problem.code);
    expect('problem' in read && read.problem.path.startsWith(problem.path)).toBe(true);
  });

  it('cut off in the middle', () => {
    const text = writeResult(honest);
    expect(readResult(text.slice(0, text.length / 2))).toEqual({ problem: { code: 'not-json', path: '' } });
  });

  it('of fifty megabytes, unread', () => {
    expect(readResult(' '.repeat(50_000_000))).toEqual({ problem: { code: 'too-large', path: '' } });
  });

  it('whatever it is, and never by an exception', () => {
    const fields = Object.keys(honest) as (keyof Result)[];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const read = readResult(JSON.stringify({ ...honest, [field]: value }));
        if ('result' in read) verifyResult(read.result, scenario);
      }),
      { numRuns: 500, seed: 1 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => 'problem' in readResult(text)),
      { numRuns: 200, seed: 2 },
    );
  });

  it('or it hides a prototype', () => {
    const text = writeResult(honest).replace('"players":{', '"players":{"__proto__":{"kind":"person"},');
    const read = readResult(text);
    expect('result' in read && verifyResult(read.result, scenario).ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
  });
});

describe('a forged result is refused by name', () => {
  const { outcomes, digest } = honest.claimed;

  it.each<readonly [string, Result, unknown]>([
    [
      'fewer dead',
      { ...honest, claimed: { digest, outcomes: { ...outcomes, killed: -1 } } },
      { code: 'not-as-claimed', outcome: 'killed' },
    ],
    [
      'a lasting peace',
      {
        ...honest,
        claimed: { digest, outcomes: { ...outcomes, lasting: 1 - (outcomes['lasting'] ?? 0) } },
      },
      { code: 'not-as-claimed', outcome: 'lasting' },
    ],
    [
      'an outcome that nothing measures',
      { ...honest, claimed: { digest, outcomes: { ...outcomes, applause: 1 } } },
      { code: 'not-as-claimed', outcome: 'applause' },
    ],
    [
      'an outcome kept quiet',
      { ...honest, claimed: { digest, outcomes: {} } },
      { code: 'not-as-claimed', outcome: 'signed' },
    ],
    [
      'another last state',
      { ...honest, claimed: { outcomes, digest: 'f'.repeat(32) } },
      { code: 'not-as-claimed', outcome: 'state' },
    ],
    [
      'another seed',
      { ...honest, journal: { ...honest.journal, settings: { seed: 'lucky' } } },
      { code: 'not-as-claimed' },
    ],
    ['a move out of turn', withMoves((moves) => moves.toReversed()), { code: 'illegal-move', at: 0 }],
    [
      'a move by nobody',
      withMoves(([first, ...rest]) => [{ by: 'france', move: first?.move ?? { kind: 'end-turn' } }, ...rest]),
      { code: 'illegal-move', at: 0 },
    ],
    [
      'moves after the end',
      withMoves((moves) => [...moves, { by: 'us', move: { kind: 'end-turn' } }]),
      { code: 'illegal-move', at: honest.journal.moves.length },
    ],
    [
      'the fingerprint of another scenario',
      {
        ...honest,
        scenario: { ...honest.scenario, hash: '0' },
        journal: { ...honest.journal, scenario: { id: 'quarrel', hash: '0' } },
      },
      { code: 'other-scenario' },
    ],
    [
      'two fingerprints',
      { ...honest, scenario: { ...honest.scenario, hash: '0' } },
      { code: 'other-scenario' },
    ],
    ['a side that is none', { ...honest, side: 'france' }, { code: 'other-parties' }],
    ['a player too few', { ...honest, players: { us: { kind: 'person' } } }, { code: 'other-parties' }],
    [
      'an answer from after the end',
      { ...honest, answers: [{ kind: 'after', at: 9_999, question: '', text: '' }] },
      { code: 'answer-out-of-place', at: 0 },
    ],
  ])('%s', (_, forged, problem) => {
    expect(check(forged)).toMatchObject(problem as object);
  });

  it('and so is one of a scenario that was changed since', () => {
    const changed = quarrel({ calendar: { turnsPerRound: 3 } });
    expect(verifyResult(honest, changed)).toEqual({ ok: false, problem: { code: 'other-scenario' } });
  });
});
