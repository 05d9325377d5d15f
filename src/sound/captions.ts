// Captions one after another: each stands long enough to be read, however quickly the cues came.
import type { CaptionKey } from './cues.ts';

/** Milliseconds for which a caption stands at least, when others wait, and at most. */
const stands = { least: 2200, most: 3500 };

/** How many captions may wait: what would be read long after its moment is left out. */
const mostWaiting = 3;

/**
 * Shows captions in the order in which they come.
 * @param show gets the caption that stands now, and null when none does
 * @returns takes a caption to be shown
 */
export function queueCaptions(show: (caption: CaptionKey | null) => void): (caption: CaptionKey) => void {
  const waiting: CaptionKey[] = [];
  let since = 0;
  let now: CaptionKey | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    now = waiting.shift() ?? null;
    since = Date.now();
    show(now);
    if (now !== null) timer = setTimeout(next, waiting.length > 0 ? stands.least : stands.most);
  };
  return (caption) => {
    if (caption === now || waiting.includes(caption) || waiting.length >= mostWaiting) return;
    waiting.push(caption);
    clearTimeout(timer);
    const left = now === null ? 0 : Math.max(0, since + stands.least - Date.now());
    if (left === 0) next();
    else timer = setTimeout(next, left);
  };
}
