// Settings as they would have been kept by an earlier visit, among them some that no screen offers.
import type { Page } from 'playwright-core';
import type { KeptSettings } from '../harness/kept-settings.ts';

/** Consequences play at once, nothing moves, and nothing is heard; captions say what would be. */
export const quickDrawn = {
  pace: 'instant',
  motion: 'reduced',
  muted: true,
} as const satisfies KeptSettings;

/** And nothing is drawn: a story that is about none of this takes no longer than it must. */
export const quick = { ...quickDrawn, stage: false } as const satisfies KeptSettings;

/** Puts settings into the storage of a page that is open; they are in force when it is opened again. */
export async function keepsSettings(
  page: Page,
  settings: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  await page.evaluate(async (given) => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no storage')));
      });
    const database = await done(indexedDB.open('cessation'));
    const store = database.transaction('settings', 'readwrite').objectStore('settings');
    const kept = (await done(store.get('settings'))) as object | undefined;
    await done(store.put({ ...kept, ...given }, 'settings'));
    database.close();
  }, settings);
}
