// The running game from title to debrief, in Node, with storage in memory and the opponents thinking in the page.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { opponents } from '../../src/opponent/opponents.ts';
import { cardOf, catalogue, loadScenario } from '../../src/scenario/catalogue.ts';
import type { Intent } from '../../src/session/intent.ts';
import { createLibrary } from '../../src/session/library.ts';
import { createSession } from '../../src/session/session.ts';
import type { GameSession, Snapshot } from '../../src/session/snapshot.ts';
import { memoryStorage, type Storage } from '../../src/session/storage.ts';

const person = { kind: 'person' } as const;
const computer = { kind: 'computer', opponent: 'ambassador' } as const;

const loadBuiltIn = async (id: string) =>
  (await loadScenario(id, (file) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8'))).scenario;
const loaded = await Promise.all(catalogue.map(({ id }) => loadBuiltIn(id)));
const builtIns = {
  cards: loaded.flatMap((scenario) => (scenario === undefined ? [] : [cardOf(scenario)])),
  load: loadBuiltIn,
};

interface Device {
  readonly session: GameSession;
  readonly copied: string[];
  readonly downloads: { readonly name: string; readonly text: string }[];
  readonly until: (condition: (snapshot: Snapshot) => boolean) => Promise<Snapshot>;
  readonly send: (intent: Intent) => void;
}

/** Storage in memory, with the pace set to instant so that nothing waits. */
function quickStorage(): Storage {
  const storage = memoryStorage();
  void storage.putSettings({ pace: 'instant' });
  return storage;
}

function device({
  storage = quickStorage(),
  address = 'https://cessation.example/play',
}: { storage?: Storage; address?: string } = {}): Device {
  const copied: string[] = [];
  const downloads: { name: string; text: string }[] = [];
  let ids = 0;
  const session = createSession({
    storage,
    library: createLibrary(builtIns, storage, () => '2026-01-01T00:00:00Z'),
    opponentDesk: {
      ask: (level, knowledge) => {
        const [best] = opponents[level](knowledge);
        return best === undefined ? Promise.reject(new Error('no move')) : Promise.resolve(best.move);
      },
      dispose: () => {},
    },
    address: () => address,
    clearHash: () => {},
    download: (name, text) => downloads.push({ name, text }),
    copy: (text) => Promise.resolve(void copied.push(text)),
    now: () => `2026-01-01T00:00:${String(ids).padStart(2, '0')}Z`,
    fresh: () => `fresh-${(ids += 1)}`,
  });
  const until = (condition: (snapshot: Snapshot) => boolean): Promise<Snapshot> =>
    new Promise((resolve) => {
      const look = (snapshot: Snapshot): boolean => {
        if (!condition(snapshot)) return false;
        stop();
        resolve(snapshot);
        return true;
      };
      let stop = (): void => {};
      if (!look(session.snapshot())) stop = session.subscribe(look);
    });
  return { session, copied, downloads, until, send: session.send };
}

const on = (screen: Snapshot['screen']) => (snapshot: Snapshot) =>
  snapshot.screen === screen && snapshot.busy === null;

async function start(
  table: Device,
  players: Readonly<Record<string, typeof person | typeof computer>>,
  seed = 'a-seed',
): Promise<void> {
  await table.until(on('title'));
  table.send({ type: 'go', to: 'choosing' });
  await table.until(on('choosing'));
  table.send({ type: 'start', setup: { scenario: 'first-steps', players, seed } });
}

/** Plays on with the ambassador’s moves for every person until the game is over. */
async function playOut(table: Device): Promise<Snapshot> {
  for (;;) {
    const snapshot = await table.until(
      (now) =>
        now.screen === 'briefing' ||
        now.screen === 'handover' ||
        (now.screen === 'playing' && now.busy === null),
    );
    const { game } = snapshot;
    if (snapshot.screen === 'briefing') table.send({ type: 'read-briefing' });
    else if (snapshot.screen === 'handover') table.send({ type: 'take-over' });
    else if (game === null || game.over) return snapshot;
    else {
      const [best] = opponents.ambassador({ scenario: game.scenario, view: game.view, legal: game.legal });
      if (best === undefined) throw new Error('The ambassador knew no move.');
      table.send({ type: 'move', move: best.move });
    }
  }
}

describe('a game on this device', () => {
  it('leads from the title over the briefing to the debrief', async () => {
    const table = device();
    await start(table, { overwater: person, netherford: computer });
    const briefing = await table.until(on('briefing'));
    expect(briefing.game?.viewer).toBe('overwater');
    expect(briefing.game?.scenario.parties['netherford']?.briefing).toBeUndefined();
    const over = await playOut(table);
    expect(over.game?.finalState?.ended).not.toBeNull();
    table.send({ type: 'continue' });
    expect((await table.until(on('debrief'))).game?.scenario.parties['netherford']?.briefing).toBeDefined();
  });

  it('hands the device over between two people and shows neither the other’s knowledge', async () => {
    const table = device();
    await start(table, { overwater: person, netherford: person });
    const first = await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    await table.until(on('playing'));
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    const handover = await table.until(on('handover'));
    expect(handover.handTo).not.toBe(first.game?.viewer);
    table.send({ type: 'take-over' });
    const second = await table.until(on('briefing'));
    expect(second.game?.viewer).toBe(handover.handTo);
    expect((await playOut(table)).game?.over).toBe(true);
  });

  it('lets two computers play while a person watches', async () => {
    const table = device();
    await start(table, { overwater: computer, netherford: computer });
    await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    const over = await table.until((now) => now.game?.over === true);
    expect(over.game?.legal).toEqual([]);
  });

  it('takes a move back that revealed nothing, and none that ended the turn', async () => {
    const table = device();
    await start(table, { overwater: person, netherford: person });
    await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    const before = (await table.until(on('playing'))).game;
    const propose = before?.legal.find((move) => move.kind === 'propose');
    if (propose === undefined) throw new Error('Nothing can be proposed on the first turn.');
    table.send({ type: 'move', move: propose });
    expect(table.session.snapshot().game?.view.offer).not.toBeNull();
    expect(table.session.snapshot().game?.canUndo).toBe(true);
    table.send({ type: 'undo' });
    expect(table.session.snapshot().game?.view).toEqual(before?.view);
    expect(table.session.snapshot().game?.canUndo).toBe(false);
  });
});

describe('what is kept', () => {
  it('resumes the game of a closed tab where it stood', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await start(table, { overwater: person, netherford: computer });
    await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    await table.until(on('playing'));
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    const left = await table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);
    await table.until((now) => now.saves[0]?.moves === left.game?.view.moves);
    const again = device({ storage });
    expect((await again.until(on('title'))).canResume).toBe(true);
    again.send({ type: 'resume' });
    const back = await again.until(on('playing'));
    expect(back.game?.view).toEqual(left.game?.view);
    expect(back.game?.log.length).toBe(left.game?.log.length);
  });

  it('opens a shared link as a game of its own, and says when a link is damaged', async () => {
    const table = device();
    await start(table, { overwater: person, netherford: computer });
    await table.until(on('briefing'));
    table.send({ type: 'share-link' });
    const shared = await table.until((now) => now.notice?.code === 'link-copied');
    const link = table.copied[0] ?? '';
    expect(shared.notice?.link).toBe(link);
    const other = device({ address: link });
    expect((await other.until(on('briefing'))).game?.seed).toBe('a-seed');
    const damaged = device({ address: `${link.slice(0, -12)}zzzz` });
    expect((await damaged.until((now) => now.notice !== null)).notice?.code).toMatch(/damaged/);
  });

  it('exports a save that imports again, and refuses a forged one at its move', async () => {
    const table = device();
    await start(table, { overwater: person, netherford: computer });
    await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    await table.until(on('playing'));
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    await table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);
    table.send({ type: 'export-save' });
    await table.until((now) => now.notice?.code === 'exported');
    const text = table.downloads[0]?.text ?? '';
    const other = device();
    await other.until(on('title'));
    other.send({ type: 'import-save', file: new File([text], 'game.json') });
    expect((await other.until(on('playing'))).game?.view.moves).toBeGreaterThan(1);
    const forged = JSON.parse(text);
    forged.journal.moves[0].move = { kind: 'initial' };
    other.send({ type: 'import-save', file: new File([JSON.stringify(forged)], 'game.json') });
    expect((await other.until((now) => now.notice !== null)).notice).toEqual({
      code: 'save-illegal-move',
      detail: '1',
    });
  });

  it('opens a teacher’s file, and shows every problem of a broken one', async () => {
    const table = device();
    await table.until(on('title'));
    table.send({ type: 'go', to: 'choosing' });
    await table.until(on('choosing'));
    const text = await readFile(new URL('../scenario/fixtures/forty-lines.yaml', import.meta.url), 'utf8');
    table.send({ type: 'open-scenario-file', file: new File([text], 'mine.yaml') });
    const opened = await table.until((now) => now.chosen !== null);
    expect(opened.offerings.some((offering) => offering.key === opened.chosen && !offering.builtIn)).toBe(
      true,
    );
    table.send({
      type: 'open-scenario-file',
      file: new File([text.replace('format: 1', 'format: 9\ncolour: red')], 'broken.yaml'),
    });
    const broken = await table.until((now) => now.notice !== null);
    expect(broken.notice?.code).toBe('scenario-problems');
    expect(broken.notice?.problems?.length).toBeGreaterThanOrEqual(2);
  });

  it('falls back to defaults where kept settings are damaged', async () => {
    const storage = memoryStorage();
    await storage.putSettings({ volume: 7, muted: true, pace: 'sideways' });
    const table = device({ storage });
    const { settings } = await table.until(on('title'));
    expect(settings).toMatchObject({ volume: 0.6, muted: true, pace: 'normal' });
  });
});
