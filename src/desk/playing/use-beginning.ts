// Brings the beginning of the deck back into sight: what a step brought is told there, above all that could be done next.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Call where the deck is rendered; `mark` changes with each step that the game has taken. */
export function useBeginning(deck: RefObject<HTMLElement | null>, mark: string): void {
  const beforeRef = useRef(mark);
  useLayoutEffect(() => {
    if (beforeRef.current === mark) return;
    beforeRef.current = mark;
    if (deck.current !== null) showBeginning(deck.current);
  }, [deck, mark]);
}

/** How far down the window the deck may begin, as a part of its height. */
const lowest = 0.75;

/** Where the deck is a pane its body scrolls, elsewhere the page; a page on which the deck’s beginning can be seen stays as it is. */
function showBeginning(deck: HTMLElement): void {
  const body = deck.querySelector('.deck-body');
  if (body !== null) body.scrollTop = 0;
  const { top } = deck.getBoundingClientRect();
  // On a phone the stage stays where it is, and the page scrolls below it.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  if (top < Math.floor(covered) || top > window.innerHeight * lowest) deck.scrollIntoView();
}
