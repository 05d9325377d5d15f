// `replay` plays a journal again: the digest is the game's, and a forged move is refused where it stands.
import { describe, expect, it } from 'vitest';
import { replayCommand } from '../../src/cli/replay.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { digestOf } from '../../src/scenario/digest.ts';
import { startJournal } from '../../src/simulation/journal.ts';
import { type Offered, atLength, offeredLengths } from '../../src/scenario/lengths/at-length.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { author } from '../scenario/author.ts';
import { builtIn } from '../scenario/built-in.ts';
import { recordedTerminal } from './terminal-script.ts';

const scenario = builtIn('first-steps');
const game = playOut(scenario, 'replay', {
  overwater: opponents['simple-ambassador'],
  netherford: opponents['simple-attache'],
});
const journal = { ...startJournal(scenario, { seed: 'replay' }), moves: game.moves };

function run(content: unknown, ...args: string[]) {
  const terminal = recordedTerminal({
    'game.json': typeof content === 'string' ? content : JSON.stringify(content),
  });
  const exit = replayCommand(['game.json', '--json', ...args], terminal);
  return { exit, ...terminal };
}

describe('replay', () => {
  it('gives scenario, moves, end and digest of a journal', () => {
    const { exit, printed } = run(journal);
    expect(exit).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      scenario: 'first-steps',
      moves: game.moves.length,
      ended: game.state.ended,
      digest: digestOf(game.state),
    });
  });

  it('takes a saved game too', () => {
    expect(run({ saved: 1, journal }).exit).toBe(0);
  });

  it('takes a game of a shorter length, by the fingerprint of what it was played on', () => {
    const whole = builtIn('market-hall');
    const [{ minutes }] = offeredLengths(whole) as [Offered];
    const cut = atLength(whole, minutes);
    const ambassador = opponents['simple-ambassador'];
    const players = Object.fromEntries(Object.keys(cut.parties).map((party) => [party, ambassador]));
    const short = playOut(cut, 'short', players);
    const { exit, printed } = run({ ...startJournal(cut, { seed: 'short' }), moves: short.moves });
    expect(exit).toBe(0);
    expect(JSON.parse(printed[0] ?? '').digest).toBe(digestOf(short.state));
  });

  it('takes a saved game of a scenario that is not built in, whose file it brings along', () => {
    const own = author().text;
    const { scenario: valley } = readScenario(own, { file: 'valley.yaml' });
    if (valley === undefined) throw new Error('The fixture is broken.');
    const begun = startJournal(valley, { seed: 'own' });
    expect(run({ saved: 1, origin: { kind: 'file', text: own }, journal: begun }).exit).toBe(0);
    expect(run({ saved: 1, journal: begun }).exit).toBe(2);
    const { exit, complaints } = run({
      saved: 1,
      origin: { kind: 'file', text: 'format: 9' },
      journal: begun,
    });
    expect(exit).toBe(2);
    expect(complaints.join()).toContain('game.json: its scenario');
  });

  it('refuses an illegal move at its number', () => {
    const forged = {
      ...journal,
      moves: [
        ...journal.moves.slice(0, 3),
        { by: 'overwater', move: { kind: 'submit' } },
        ...journal.moves.slice(3),
      ],
    };
    const { exit, complaints, printed } = run(forged);
    expect(exit).toBe(1);
    expect(complaints.join()).toMatch(/move 4/);
    expect(JSON.parse(printed[0] ?? '').refused).toMatchObject({ code: 'illegal-move', at: 3 });
  });

  it('refuses what is no move where it stands', () => {
    const [first] = journal.moves;
    const { exit, printed } = run({
      ...journal,
      moves: [first, { by: 'overwater', move: { kind: 'bribe' } }],
    });
    expect(exit).toBe(2);
    expect(JSON.parse(printed[0] ?? '').refused).toEqual({
      code: 'not-a-journal',
      path: 'moves.1.move.kind',
    });
  });

  it('refuses a journal of another version of the scenario', () => {
    const { exit, complaints } = run({ ...journal, scenario: { ...journal.scenario, hash: '0'.repeat(32) } });
    expect(exit).toBe(1);
    expect(complaints.join()).toMatch(/another version/);
  });

  it.each([
    ['no JSON', 'not json', /cannot be read as JSON/],
    ['no journal', { cessation: 1 }, /not a journal/],
    ['a journal of a later format', { ...journal, cessation: 2 }, /unknown-version/],
  ])('says that %s cannot be read', (_, content, sentence) => {
    const { exit, complaints } = run(content);
    expect(exit).toBe(2);
    expect(complaints.join()).toMatch(sentence);
  });
});
