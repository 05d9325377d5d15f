// Settings that an earlier visit has left in a profile, there before the game is opened in it for the first time.
import type { BrowserContext } from 'playwright-core';
import type { Settings } from '../../../src/session/kept/settings.ts';

/** Any settings; those left out are as the game has them at first. */
export type KeptSettings = Readonly<Partial<Settings>>;

/**
 * Runs in every page, ahead of its scripts: a profile that has no storage yet gets it as the game would make it, with the settings in it.
 * The game’s own opening of it waits for this one.
 */
function keepSettings(settings: KeptSettings): void {
  if (!location.protocol.startsWith('http')) return;
  const opening = indexedDB.open('cessation', 1);
  opening.addEventListener('upgradeneeded', () => {
    const { result: fresh } = opening;
    for (const store of ['saves', 'scenarios']) fresh.createObjectStore(store, { keyPath: 'key' });
    fresh.createObjectStore('settings').put(settings, 'settings');
  });
  opening.addEventListener('success', () => opening.result.close());
}

/** Leaves the settings in a new profile. What is changed there later stays changed. */
export async function keepSettingsFirst(context: BrowserContext, settings: KeptSettings): Promise<void> {
  await context.addInitScript(keepSettings, settings);
}
