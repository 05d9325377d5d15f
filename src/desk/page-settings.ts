// Puts the player’s settings on the page: language, direction, size of text, contrast, movement.
import { useLayoutEffect } from 'preact/hooks';
import { dir, language, setLanguage } from '../presentation/wording/wording.ts';
import type { Settings } from '../session/kept/settings.ts';

/** Speaks the language of the settings from this render on, and puts the rest of them on the page after it. */
export function useLanguageOf(settings: Settings): void {
  if (settings.language !== language()) setLanguage(settings.language);
  useLayoutEffect(() => applySettings(settings), [settings]);
}

/** The size of text that stands on the page already; 1 unless another was set. */
const scaleOf = (root: HTMLElement): number => Number(root.style.getPropertyValue('--text-scale') || 1);

/** Styles read the settings from attributes of the document and one custom property. */
function applySettings(settings: Settings): void {
  const root = document.documentElement;
  const { textSize, contrast, motion } = settings;
  const wanted = { lang: language(), dir: dir(), 'data-contrast': contrast, 'data-motion': motion };
  for (const [name, value] of Object.entries(wanted))
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  // Whatever is set anew makes the browser style the whole page again.
  if (textSize !== scaleOf(root)) root.style.setProperty('--text-scale', String(textSize));
}
