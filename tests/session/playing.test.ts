// The running game from title to debrief, and what is kept of it.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/session/kept/storage.ts';
import { computer, device, on, person, playOut, quickStorage, sitDown, start } from './device.ts';

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

  it('leads straight from the title into the tutorial, on its first side against the mildest opponent', async () => {
    const table = device();
    await table.until(on('title'));
    table.send({ type: 'start-tutorial' });
    const { game } = await table.until(on('briefing'));
    expect(game?.scenario.id).toBe('first-steps');
    expect(game?.viewer).toBe('overwater');
    expect(game?.players).toEqual({
      overwater: { kind: 'person' },
      netherford: { kind: 'computer', opponent: 'attache' },
    });
    expect((await playOut(table)).game?.over).toBe(true);
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
    await sitDown(table, { overwater: person, netherford: computer });
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
    await sitDown(table, { overwater: person, netherford: computer });
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
    table.send({ type: 'open-scenario-files', files: [new File([text], 'mine.yaml')] });
    const opened = await table.until((now) => now.chosen !== null);
    expect(opened.offerings.some((offering) => offering.key === opened.chosen && !offering.builtIn)).toBe(
      true,
    );
    table.send({
      type: 'open-scenario-files',
      files: [new File([text.replace('format: 1', 'format: 9\ncolour: red')], 'broken.yaml')],
    });
    const broken = await table.until((now) => now.notice !== null);
    expect(broken.notice?.code).toBe('scenario-problems');
    expect(broken.notice?.problems?.length).toBeGreaterThanOrEqual(2);
  });

  it('opens the three files of a domain together, in any order, and keeps them as one scenario', async () => {
    const table = device();
    await table.until(on('title'));
    table.send({ type: 'go', to: 'choosing' });
    await table.until(on('choosing'));
    const folder = new URL('../scenario/foreign/fixtures/genius/', import.meta.url);
    const files = await Promise.all(
      ['well-vale.xml', 'well-domain.xml', 'well-hill.xml'].map(
        async (name) => new File([await readFile(new URL(name, folder), 'utf8')], name),
      ),
    );
    table.send({ type: 'open-scenario-files', files: files.slice(0, 2) });
    const alone = await table.until((now) => now.notice !== null);
    expect(alone.notice).toMatchObject({
      code: 'scenario-problems',
      detail: 'well-domain.xml, well-vale.xml',
      problems: [{ code: 'not-two-profiles' }],
    });
    table.send({ type: 'open-scenario-files', files });
    const opened = await table.until((now) => now.chosen !== null);
    expect(opened.offerings.find(({ key }) => key === opened.chosen)).toMatchObject({
      title: 'The shared well',
      builtIn: false,
      parties: [{ name: 'well-hill' }, { name: 'well-vale' }],
    });
  });

  it('falls back to defaults where kept settings are damaged', async () => {
    const storage = memoryStorage();
    await storage.putSettings({ volume: 7, muted: true, pace: 'sideways' });
    const table = device({ storage });
    const { settings } = await table.until(on('title'));
    expect(settings).toMatchObject({ volume: 0.6, muted: true, pace: 'normal' });
  });
});
