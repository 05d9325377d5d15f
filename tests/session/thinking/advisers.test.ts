// A person asks the advisers about a move before making it, and not about what is past.
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { computer, device, on, person, sitDown } from '../device.ts';

async function atTheTable() {
  const table = device();
  await sitDown(table, { overwater: person, netherford: computer });
  const { game } = table.session.snapshot();
  const move = game?.legal.find(({ kind }) => kind === 'play');
  if (move === undefined) throw new Error('The first side holds no card.');
  return { table, move };
}

it('tells what would come of a move', async () => {
  const { table, move } = await atTheTable();
  table.send({ type: 'ask-advisers', move });
  expect(table.session.snapshot().advice).toEqual({ move, forecast: null });
  const told = await table.until(({ advice }) => advice?.forecast !== null);
  expect(told.advice?.forecast?.worlds).toBeGreaterThan(10);
});

it('keeps to the move asked about last, whatever is answered first', async () => {
  const { table, move } = await atTheTable();
  const later = table.session.snapshot().game?.legal.find(({ kind }) => kind === 'propose');
  if (later === undefined) throw new Error('The first side can make no offer.');
  table.send({ type: 'ask-advisers', move });
  table.send({ type: 'ask-advisers', move: later });
  const told = await table.until(({ advice }) => advice?.forecast !== null);
  expect(told.advice?.move).toEqual(later);
});

it('is not told any more once that is called off, and can be asked again', async () => {
  const { table, move } = await atTheTable();
  table.send({ type: 'ask-advisers', move });
  table.send({ type: 'stop-advisers' });
  expect(table.session.snapshot().advice).toBeNull();
  await setImmediate();
  expect(table.session.snapshot().advice).toBeNull();
  table.send({ type: 'ask-advisers', move });
  expect((await table.until(({ advice }) => advice?.forecast !== null)).advice?.move).toEqual(move);
});

it('forgets it with the next move', async () => {
  const { table, move } = await atTheTable();
  table.send({ type: 'ask-advisers', move });
  await table.until(({ advice }) => advice?.forecast !== null);
  table.send({ type: 'move', move });
  expect((await table.until(on('playing'))).advice).toBeNull();
});

it('asks nobody where advisers are switched off', async () => {
  const { table, move } = await atTheTable();
  table.send({ type: 'set', settings: { advisers: false } });
  table.send({ type: 'ask-advisers', move });
  expect(table.session.snapshot().advice).toBeNull();
});
