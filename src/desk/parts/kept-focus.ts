// Keeps the focus where the person works: when what had it is gone, the nearest heading or button takes it.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

const isLost = (): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  !document.activeElement.isConnected;

/**
 * Call in the component that renders `container`: after each render the focus is looked after.
 * @returns looks after the focus when a part of it was rendered by itself
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): () => void {
  const heldRef = useRef(false);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const onIn = (event: FocusEvent): void => {
      heldRef.current = event.target instanceof Node && element.contains(event.target);
    };
    document.addEventListener('focusin', onIn);
    return () => document.removeEventListener('focusin', onIn);
  }, [container]);
  const keepFocus = useCallback(() => {
    if (!heldRef.current || !isLost()) return;
    const home =
      container.current?.querySelector<HTMLElement>('[data-focus-home]') ??
      container.current?.querySelector<HTMLElement>('h2, h3');
    home?.focus();
  }, [container]);
  useLayoutEffect(keepFocus);
  return keepFocus;
}

/** Gives the focus to the screen’s heading whenever `mark` changes. */
export function useHeadingFocus(container: RefObject<HTMLElement | null>, mark: string): void {
  const beforeRef = useRef<string | null>(null);
  useLayoutEffect(() => {
    const first = beforeRef.current === null;
    beforeRef.current = mark;
    if (first) return;
    window.scrollTo(0, 0);
    container.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [container, mark]);
}
