// Journals: read from strangers, replayed to the same state, refused at the move that is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalLimits, readJournal, replay, startJournal } from '../../src/simulation/journal.ts';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { quarrel, quarrelSource } from './quarrel.ts';
import { randomGame } from './random-games.ts';
import { smallWar } from './small-war.ts';

const scenario = quarrel();
const journal = startJournal(scenario, { seed: 'one' });
const endTurn = { by: 'us', move: { kind: 'end-turn' } } as const;

describe('a journal', () => {
  it('is read from JSON, and keeps only what belongs in it', () => {
    const read = readJournal({ ...journal, moves: [{ ...endTurn, note: 'x' }], extra: 1 });
    expect(read).toEqual({ ok: true, journal: { ...journal, moves: [endTurn] } });
  });

  it.each([
    [null, 'not-a-journal', ''],
    ['x', 'not-a-journal', ''],
    [{ ...journal, cessation: 2 }, 'unknown-version', 'cessation'],
    [{ ...journal, scenario: null }, 'not-a-journal', 'scenario'],
    [{ ...journal, scenario: { id: 1 } }, 'not-a-journal', 'scenario.id'],
    [{ ...journal, scenario: { id: 'quarrel' } }, 'not-a-journal', 'scenario.hash'],
    [{ ...journal, settings: {} }, 'not-a-journal', 'settings.seed'],
    [{ ...journal, settings: { seed: 'x'.repeat(300) } }, 'too-long', 'settings.seed'],
    [{ ...journal, settings: { seed: 'x', first: 7 } }, 'not-a-journal', 'settings.first'],
    [{ ...journal, moves: {} }, 'not-a-journal', 'moves'],
    [{ ...journal, moves: [3] }, 'not-a-journal', 'moves.0'],
    [{ ...journal, moves: [{ by: 'us' }] }, 'not-a-journal', 'moves.0.move'],
    [
      { ...journal, moves: [endTurn, { by: 'us', move: { kind: 'wait' } }] },
      'not-a-journal',
      'moves.1.move.kind',
    ],
    [
      { ...journal, moves: Array.from({ length: journalLimits.moves + 1 }, () => endTurn) },
      'too-long',
      'moves',
    ],
  ])('that is none is refused at the place: %#', (json, code, path) => {
    expect(readJournal(json)).toEqual({ ok: false, problem: { code, path } });
  });

  it('is never the reason for an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, moves) => {
        readJournal(whole);
        const read = readJournal({ ...journal, moves: [{ by: 'us', move: moves }] });
        if (read.ok) replay(scenario, read.journal);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('a replay', () => {
  it('stops at the first move that is not legal, and says why', () => {
    const moves = [endTurn, endTurn];
    expect(replay(scenario, { ...journal, moves })).toMatchObject({
      ok: false,
      problem: { code: 'illegal-move', at: 1, by: 'us', refusal: { code: 'not-your-turn' } },
    });
  });

  it('is refused for another scenario', () => {
    const replayed = replay(smallWar(), journal);
    expect(replayed).toMatchObject({ ok: false, problem: { code: 'other-scenario' } });
  });

  it('depends on the seed', () => {
    const war = smallWar();
    const { journal: moves } = randomGame(war, 'one');
    const other = replay(war, { ...startJournal(war, { seed: 'two' }), moves });
    const same = replay(war, { ...startJournal(war, { seed: 'one' }), moves });
    expect(same.ok).toBe(true);
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(same));
  });
});

describe('the fingerprint of a scenario', () => {
  it('is the same for a translation and another for other rules', () => {
    const source = quarrelSource();
    const access = source.stickingPoints['access'];
    if (access === undefined) throw new Error('The quarrel is about access.');
    const translated = quarrel({
      title: 'Une querelle',
      language: 'fr',
      stickingPoints: { ...source.stickingPoints, access: { ...access, title: 'Accès' } },
    });
    const changed = quarrel({
      stickingPoints: { ...source.stickingPoints, access: { ...access, weight: { us: 0.4, russia: 0.2 } } },
    });
    expect(contentHash(translated)).toBe(contentHash(scenario));
    expect(contentHash(changed)).not.toBe(contentHash(scenario));
  });
});
