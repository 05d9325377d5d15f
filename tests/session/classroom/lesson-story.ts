// A student in a story: opens an assignment, begins as they would rather have it, answers what is asked, plays to the end.
import type { Assignment } from '../../../src/lesson/assignment.ts';
import { assignmentLink } from '../../../src/session/links/assignment-link.ts';
import type { RunningGame, Snapshot } from '../../../src/session/snapshot.ts';
import type { Move } from '../../../src/simulation/move.ts';
import { computer, type Device, device, on, person, playOut, quickStorage } from '../device.ts';

export const address = 'https://cessation.example/play';

export const assignment: Assignment = {
  format: 'cessation-assignment',
  version: 1,
  code: 'kamo-risa',
  origin: { kind: 'built-in', id: 'first-steps' },
  side: 'overwater',
  across: 'attache',
  locked: ['side', 'opponent', 'seed', 'length'],
  advisers: false,
  undo: false,
  asks: [{ ask: 'prediction', measure: 'signed', before: 'round' }],
  before: ['What does Netherford need?'],
  after: ['What would you do otherwise?'],
};

export const open = async (
  given: Assignment,
  storage = quickStorage(),
): Promise<{ readonly table: Device; readonly snapshot: Snapshot }> => {
  const table = device({ address: await assignmentLink(given, address), storage });
  return { table, snapshot: await table.until(on('choosing')) };
};

/** Begins as a student who would rather have it otherwise. */

export const begin = (table: Device): void => {
  table.send({
    type: 'start',
    setup: {
      scenario: table.session.snapshot().chosen ?? '',
      players: { overwater: { ...computer, opponent: 'minister' }, netherford: person },
      seed: 'lucky',
      length: 20,
      name: ' Kim ',
      before: [{ question: 'What does Netherford need?', text: 'Water.' }],
    },
  });
};

export const sitDown = async (table: Device): Promise<Snapshot> => {
  begin(table);
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  return table.until(on('playing'));
};

export const gameOf = (snapshot: Snapshot) => {
  if (snapshot.game === null) throw new Error('There is no game.');
  return snapshot.game;
};

/** The first card that can be played now. */
export function cardOf({ legal }: RunningGame): Move {
  const move = legal.find(({ kind }) => kind === 'play');
  if (move === undefined) throw new Error('There is no card to play.');
  return move;
}

/** Answers whatever stands before a move, until the game is over. */
export async function playThrough(table: Device): Promise<Snapshot> {
  const stop = table.session.subscribe(({ asked }) => {
    if (asked === null) return;
    const answers = asked.due.map(() => ({ question: 'Will it be signed?', text: 'Likely', value: 0.7 }));
    // After this change has been told to everybody.
    queueMicrotask(() => table.send({ type: 'answer', answers }));
  });
  const over = await playOut(table);
  stop();
  return over;
}
