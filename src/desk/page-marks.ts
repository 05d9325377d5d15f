// Says on the document what is on it: its own styles depend on that, and asking what lies within it would cost with every change of the page.
import { useLayoutEffect } from 'preact/hooks';
import type { Screen } from '../session/snapshot.ts';

interface Marks {
  readonly screen: Screen;
  /** The stage is on the screen. */
  readonly isStaged: boolean;
  /** The line of captions is. */
  readonly isCaptioned: boolean;
}

/** Keeps the marks on the document as they are given. */
export function useMarks({ screen, isStaged, isCaptioned }: Marks): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['screen'] = screen;
    root.toggleAttribute('data-staged', isStaged);
    root.toggleAttribute('data-captioned', isCaptioned);
  }, [screen, isStaged, isCaptioned]);
}
