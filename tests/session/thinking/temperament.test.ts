// The temperament of the other delegation is chosen before a game, asked of the opponent at every turn, and kept with the save.
import { expect, it } from 'vitest';
import { device, on, person } from '../device.ts';

const blustering = { kind: 'computer', opponent: 'attache', temperament: 'blustering' } as const;

it('goes with the game into a save and back', async () => {
  const table = device();
  await table.until(on('title'));
  table.send({ type: 'go', to: 'choosing' });
  await table.until(on('choosing'));
  const players = { overwater: person, netherford: blustering };
  table.send({ type: 'start', setup: { scenario: 'first-steps', players, seed: 'temper' } });
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  await table.until(on('playing'));
  table.send({ type: 'move', move: { kind: 'end-turn' } });
  await table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);
  table.send({ type: 'export-save' });
  await table.until((now) => now.notice?.code === 'exported');
  const again = device();
  await again.until(on('title'));
  again.send({ type: 'import-save', file: new File([table.downloads[0]?.text ?? ''], 'temper.json') });
  expect((await again.until((now) => now.game !== null)).game?.players).toEqual(players);
});
