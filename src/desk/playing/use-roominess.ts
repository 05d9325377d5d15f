// Whether a part of the page has room to lie open, asked of its width in the page’s own size of text.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useMeasured } from '../parts/use-measured.ts';

/** The least width at which cards lie in rows of two or more, in the page’s own ems. */
const leastWidth = 34;

/** Watches the width of an element. */
export function useRoominess(element: RefObject<HTMLElement | null>): boolean {
  const [isRoomy, setRoomy] = useState(false);
  useMeasured(element, (watched) => {
    const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setRoomy(watched.clientWidth >= leastWidth * em);
  });
  return isRoomy;
}
