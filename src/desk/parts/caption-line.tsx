// The line of captions for sounds. It has a place of its own at the foot of the window, so that a caption covers nothing.
import { t } from '../../presentation/wording/wording.ts';
import type { Screen } from '../../session/snapshot.ts';
import type { Caption } from '../desk.tsx';

/** Screens on which anything is heard. */
const heardOn: ReadonlySet<Screen> = new Set(['playing', 'handover', 'debrief']);

/** Whether the screen has the line, if captions are wanted. */
export const hasCaptions = (screen: Screen): boolean => heardOn.has(screen);

/** What is heard now. The line keeps its room while it is empty, so that nothing moves when a sound begins or ends. */
export function CaptionLine({ caption }: { readonly caption: Caption | null }) {
  return <p class="caption-line no-print">{caption === null ? null : t(caption)}</p>;
}
