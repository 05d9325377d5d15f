// The session of this page: storage, scenario files, the opponent’s worker, downloads, the clipboard.
import { createLibrary } from './session/library.ts';
import { createOpponentDesk } from './session/opponent-desk.ts';
import { createSession } from './session/session.ts';
import type { GameSession } from './session/snapshot.ts';
import { openStorage } from './session/storage.ts';

const scenarioFiles = import.meta.glob<string>(['../scenarios/*/*.yaml'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The text of a file of the project, such as "scenarios/geneva-2016/geneva-2016.yaml". Rejects when it cannot be fetched. */
async function readText(file: string): Promise<string> {
  const address = scenarioFiles[`../${file}`];
  if (address === undefined) throw new Error(`The page was built without the file "${file}".`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The file "${file}" could not be fetched: ${response.status}.`);
  return response.text();
}

/** Gives a text to the person as a file. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const now = (): string => new Date().toISOString();

/** Opens storage and starts the session. */
export async function sessionOfPage(): Promise<GameSession> {
  const storage = await openStorage();
  return createSession({
    storage,
    library: createLibrary(readText, storage, now),
    opponentDesk: createOpponentDesk(
      () => new Worker(new URL('./session/opponent.worker.ts', import.meta.url), { type: 'module' }),
    ),
    address: () => location.href,
    clearHash: () => history.replaceState(null, '', location.pathname + location.search),
    download,
    copy: (text) => navigator.clipboard.writeText(text),
    now,
    fresh: () => crypto.randomUUID(),
  });
}
