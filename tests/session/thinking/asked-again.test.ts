// After the game a computer’s side is asked why it made a move: it would make the same again, and says the same at every asking; people are not asked.
import { describe, expect, it } from 'vitest';
import type { ComputerPlayer } from '../../../src/lesson/game-setup.ts';
import type { GameRecord } from '../../../src/session/game-record.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { type Thoughts, askAgain } from '../../../src/session/thinking/asked-again.ts';
import type { OpponentDesk } from '../../../src/session/thinking/opponent-desk.ts';
import { type Device, device, on, person, playOut, start } from '../device.ts';

/** The debrief of a whole game of the tutorial against this player. */
async function finished(across: ComputerPlayer): Promise<{ table: Device; over: Snapshot }> {
  const table = device();
  await start(table, { overwater: person, netherford: across }, 'again');
  await playOut(table);
  table.send({ type: 'continue' });
  return { table, over: await table.until(on('debrief')) };
}

/** What the side that moved after so many moves says of it. */
async function asked(table: Device, at: number): Promise<Thoughts | undefined> {
  table.send({ type: 'ask-thoughts', at });
  const { thoughts } = await table.until(
    (now) => (now.thoughts.get(at)?.status ?? 'thinking') !== 'thinking',
  );
  return thoughts.get(at);
}

const movesBy = ({ game }: Snapshot, side: string) =>
  (game?.journal.moves ?? []).flatMap(({ by, move }, at) => (by === side ? [{ at, move }] : []));

describe('asked again about every move of a whole game', () => {
  const players: readonly ComputerPlayer[] = [
    { kind: 'computer', opponent: 'attache' },
    { kind: 'computer', opponent: 'ambassador' },
    { kind: 'computer', opponent: 'minister' },
    { kind: 'computer', opponent: 'ambassador', temperament: 'blustering' },
  ];
  it.each(players)('$opponent $temperament has the move that it made first on its list', async (across) => {
    const { table, over } = await finished(across);
    const moves = movesBy(over, 'netherford');
    expect(moves.length).toBeGreaterThan(5);
    for (const { at, move } of moves) {
      const thoughts = await asked(table, at);
      expect(thoughts?.status === 'told' ? thoughts.ranked[0]?.move : thoughts).toEqual(move);
    }
  });
});

it('tells of each card and answer what was expected of it', async () => {
  const { table, over } = await finished({ kind: 'computer', opponent: 'attache' });
  const cards = movesBy(over, 'netherford').filter(({ move }) => move.kind === 'play');
  expect(cards.length).toBeGreaterThan(0);
  for (const { at } of cards) {
    const thoughts = await asked(table, at);
    expect(thoughts).toMatchObject({
      ranked: expect.arrayContaining([
        expect.objectContaining({
          reason: expect.objectContaining({ code: 'useful-card', gains: expect.any(Array) }),
        }),
      ]),
    });
  }
});

it('says the same when the game is opened again from its file', async () => {
  const { table, over } = await finished({ kind: 'computer', opponent: 'minister', temperament: 'patient' });
  const [first] = movesBy(over, 'netherford');
  const said = await asked(table, first?.at ?? -1);
  table.send({ type: 'export-save' });
  await table.until((now) => now.notice?.code === 'exported');
  const again = device();
  await again.until(on('title'));
  again.send({ type: 'import-save', file: new File([table.downloads[0]?.text ?? ''], 'over.json') });
  await again.until((now) => now.game?.over === true);
  again.send({ type: 'continue' });
  await again.until(on('debrief'));
  expect(again.session.snapshot().thoughts.size).toBe(0);
  expect(await asked(again, first?.at ?? -1)).toEqual(said);
});

it('is not thought about for a person, and can be asked for anew after it failed', async () => {
  const across = { kind: 'computer', opponent: 'attache', temperament: 'legalistic' } as const;
  const { over } = await finished(across);
  const { game } = over;
  if (game === null) throw new Error('There is no game.');
  const told: [number, Thoughts['status']][] = [];
  const answering: ComputerPlayer[] = [];
  let failing = true;
  const desk: OpponentDesk = {
    warmUp: () => {},
    ask: (opponent) => {
      answering.push(opponent);
      return failing
        ? Promise.reject(new Error('The opponent’s worker stopped.'))
        : Promise.resolve([{ move: { kind: 'end-turn' }, worth: 0, reason: { code: 'nothing-better' } }]);
    },
    dispose: () => {},
  };
  const again = askAgain(desk, game as unknown as GameRecord, (at, { status }) => told.push([at, status]));
  const own = movesBy(over, 'overwater')[0]?.at ?? -1;
  const theirs = movesBy(over, 'netherford')[0]?.at ?? -1;
  const settled = (count: number) => expect.poll(() => told.length).toBe(count);
  again.ask(own);
  await settled(2);
  again.ask(theirs);
  again.ask(theirs);
  await settled(4);
  failing = false;
  again.ask(own);
  again.ask(theirs);
  await settled(8);
  expect(told.filter(([at]) => at === own).map(([, status]) => status)).toEqual([
    'thinking',
    'failed',
    'thinking',
    'failed',
  ]);
  expect(told.filter(([at]) => at === theirs).map(([, status]) => status)).toEqual([
    'thinking',
    'failed',
    'thinking',
    'told',
  ]);
  // Twice the other side, as it was played; never the person’s.
  expect(answering).toEqual([across, across]);
  again.dispose();
  again.ask(theirs);
  expect(told).toHaveLength(8);
});
