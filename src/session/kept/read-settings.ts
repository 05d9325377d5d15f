// Reads settings that storage kept: whatever is damaged or unknown falls back to its default. Keeps what is changed of them.
import { z } from '../../scenario/zod.ts';
import { type Settings, defaultSettings } from './settings.ts';
import type { Storage } from './storage.ts';

const shape = {
  language: z.string().max(20),
  volume: z.number().min(0).max(1),
  muted: z.boolean(),
  captions: z.boolean(),
  motion: z.enum(['system', 'reduced', 'full']),
  contrast: z.enum(['system', 'more']),
  textSize: z.number().min(0.85).max(1.6),
  pace: z.enum(['slow', 'normal', 'fast', 'instant']),
  stage: z.boolean(),
  advisers: z.boolean(),
  shortcuts: z.boolean(),
} satisfies Record<keyof Settings, z.ZodType>;

/** The settings in `stored`, each valid or its default. Never throws. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const kept = Object.entries(shape).flatMap(([name, type]) => {
    const parsed = type.safeParse((stored as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(kept) };
}

/** Keeps changes one after the other, each among the settings as they are kept by then: another tab may have changed others. */
export function settingsKeeper(
  storage: Pick<Storage, 'settings' | 'putSettings'>,
): (changed: Partial<Settings>) => Promise<void> {
  let before: Promise<void> = Promise.resolve();
  return (changed) => {
    const kept = before
      .catch(() => undefined)
      .then(async () => storage.putSettings({ ...readSettings(await storage.settings()), ...changed }));
    before = kept;
    return kept;
  };
}
