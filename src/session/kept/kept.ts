// What the session makes of this browser’s storage: what is told where it keeps nothing, and what comes in when it answers late.
import type { GameEvent } from '../machine/game-context.ts';
import { readSettings } from './read-settings.ts';
import { listSaves, resumable } from './saves.ts';
import type { Notice } from '../snapshot.ts';
import type { Standing, Storage } from './storage.ts';

const unkept: { readonly [standing in Standing]?: Notice } = {
  closed: { code: 'storage-unavailable' },
  silent: { code: 'storage-silent' },
};

/** What is told where this browser keeps nothing, or has not answered; null where all is well. */
export const noticeOf = (storage: Storage): Notice | null => unkept[storage.standing()] ?? null;

/** The saved games as they are in storage now. */
export const savesIn = async (storage: Storage): Promise<GameEvent> => ({
  type: 'saves-changed',
  saves: await listSaves(storage),
  resumable: (await resumable(storage)) ?? null,
});

interface Listener {
  readonly send: (event: GameEvent) => void;
  readonly getSnapshot: () => { readonly context: { readonly notice: Notice | null } };
}

/** Takes in what was kept, once storage answers that was given up. */
export async function takeInLate(storage: Storage, actor: Listener): Promise<void> {
  await storage.late;
  actor.send({ type: 'set', settings: readSettings(await storage.settings()) });
  actor.send(await savesIn(storage));
  if (actor.getSnapshot().context.notice?.code === 'storage-silent') actor.send({ type: 'dismiss-notice' });
}
