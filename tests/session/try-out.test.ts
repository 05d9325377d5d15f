// A scenario is tried out from the workshop: the game is played on its text, and leads back to where it was written.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { computer, device, person } from './device.ts';

const text = readFileSync('scenarios/template/template.yaml', 'utf8').replace(
  'title: "Two harbours: a template for your own scenario"',
  'title: Mine',
);

it('plays the text as it stands, as the side that was chosen, and goes back to the workshop', async () => {
  const { send, until } = device();
  await until(({ screen }) => screen === 'title');
  send({ type: 'go', to: 'workshop' });
  send({ type: 'try-out', text, players: { eastquay: computer, westquay: person } });
  const { game } = await until(({ screen }) => screen === 'briefing');
  expect([game?.scenario.title, game?.viewer]).toEqual(['Mine', 'westquay']);
  send({ type: 'go', to: 'workshop' });
  await until(({ screen }) => screen === 'workshop');
});

it('tells where the text cannot be played', async () => {
  const { send, until } = device();
  await until(({ screen }) => screen === 'title');
  send({ type: 'go', to: 'workshop' });
  send({ type: 'try-out', text: 'title: [', players: { eastquay: person, westquay: person } });
  const { notice } = await until((snapshot) => snapshot.notice !== null);
  expect(notice?.code).toBe('save-other-scenario');
});
