// Names of saved games: given, changed, kept while the game goes on, and never empty.
import { describe, expect, it } from 'vitest';
import { longestSaveName, saveNameOf } from '../../../src/session/kept/save-name.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { type Device, computer, device, on, person, quickStorage, start } from '../device.ts';

async function atTheTable(table: Device): Promise<string> {
  await start(table, { overwater: person, netherford: computer });
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  await table.until(on('playing'));
  return (await table.until((now) => now.saves.length > 0)).saves[0]?.key ?? '';
}

const isNamed = (name: string) => (now: Snapshot) => now.saves.some((save) => save.name === name);

describe('the name of a saved game', () => {
  it('can be changed, and is still the new one in a tab that is opened later', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await atTheTable(table);
    table.send({ type: 'save-as', name: 'Before the well' });
    const { saves } = await table.until(isNamed('Before the well'));
    const { key = '', changed } = saves.find(({ automatic }) => !automatic) ?? {};
    table.send({ type: 'rename-save', save: key, name: '  At   the well ' });
    await table.until(isNamed('At the well'));
    const again = await device({ storage }).until(on('title'));
    expect(again.saves.map((save) => save.name)).toContain('At the well');
    expect(again.saves.map((save) => save.name)).not.toContain('Before the well');
    expect(again.saves.find((save) => save.key === key)?.changed).toBe(changed);
  });

  it('stays with a game that is kept automatically while it is played on', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    const key = await atTheTable(table);
    table.send({ type: 'rename-save', save: key, name: 'Tuesday’s class' });
    await table.until(isNamed('Tuesday’s class'));
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    const { saves } = await table.until((now) => on('playing')(now) && (now.saves[0]?.moves ?? 0) > 1);
    expect(saves).toMatchObject([{ key, name: 'Tuesday’s class', automatic: true }]);
  });

  it('is never empty, and a save that is not there is not made up', async () => {
    const table = device();
    const key = await atTheTable(table);
    table.send({ type: 'rename-save', save: key, name: 'Kept' });
    await table.until(isNamed('Kept'));
    table.send({ type: 'rename-save', save: key, name: ' \n ' });
    table.send({ type: 'rename-save', save: 'nowhere', name: 'A ghost' });
    table.send({ type: 'save-as', name: '   ' });
    table.send({ type: 'save-as', name: 'The last one' });
    const { saves } = await table.until(isNamed('The last one'));
    expect(saves.map(({ name }) => name).toSorted()).toEqual(['Kept', 'The last one']);
  });

  it('is cut where it is too long, and never inside a letter', () => {
    const name = saveNameOf(`${'a'.repeat(longestSaveName - 1)}𝓏𝓏`);
    expect(Array.from(name)).toHaveLength(longestSaveName);
    expect(name.endsWith('𝓏')).toBe(true);
  });
});
