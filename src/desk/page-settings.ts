// Puts the player’s settings on the page: language, direction, size of text, contrast, movement.
import { useLayoutEffect } from 'preact/hooks';
import { dir, language, setLanguage } from '../presentation/wording/wording.ts';
import type { Settings } from '../session/settings.ts';

/** Speaks the language of the settings from this render on, and puts the rest of them on the page after it. */
export function useLanguageOf(settings: Settings): void {
  if (settings.language !== language()) setLanguage(settings.language);
  useLayoutEffect(() => applySettings(settings), [settings]);
}

/** Styles read the settings from attributes of the document and one custom property. */
function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = dir();
  root.dataset['contrast'] = settings.contrast;
  root.dataset['motion'] = settings.motion;
  root.style.setProperty('--text-scale', String(settings.textSize));
}
