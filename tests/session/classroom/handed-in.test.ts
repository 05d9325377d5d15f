// A student’s game out of the class report: shown in its debrief at once, kept by nobody, and played on from any of its moves.
import { expect, it } from 'vitest';
import { memoryStorage } from '../../../src/session/kept/storage.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { resultOfStudent } from '../../lesson/class-report/handed-in.ts';
import { device, on } from '../device.ts';

const answer = { kind: 'reason', at: 1, question: 'Why?', text: 'They need water.' } as const;
const result = resultOfStudent(builtIn('first-steps'), 1, [answer]);

it('opens in its debrief as the student ended it, with what was written, under the name that the report gives it', async () => {
  const table = device();
  await table.until(on('title'));
  table.send({ type: 'go', to: 'class' });
  table.send({ type: 'show-result', result, student: 'Student 2' });
  const { game } = await table.until(on('debrief'));
  expect(game?.journal).toEqual(result.journal);
  expect(game?.viewer).toBe(result.side);
  expect(game?.student).toBe('Student 2');
  expect(game?.lesson?.answers).toEqual([answer]);
  table.send({ type: 'go', to: 'class' });
  expect((await table.until(on('class'))).game).toBeNull();
});

it('is not kept among the teacher’s own games; what goes on from it is', async () => {
  const storage = memoryStorage();
  void storage.putSettings({ pace: 'instant' });
  const table = device({ storage });
  await table.until(on('title'));
  table.send({ type: 'go', to: 'class' });
  table.send({ type: 'show-result', result, student: 'Bo' });
  await table.until(on('debrief'));
  expect(await storage.saves()).toEqual([]);
  table.send({ type: 'play-from', moves: 2 });
  const { game } = await table.until((now) => now.screen === 'playing' && now.game?.branchedFrom !== null);
  expect(game?.student).toBe('Bo');
  expect(game?.journal.moves.slice(0, 2)).toEqual(result.journal.moves.slice(0, 2));
  await table.until(({ saves }) => saves.length === 1);
});
