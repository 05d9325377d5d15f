// Measures an element when it is laid out and whenever its size changes.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Calls `measure` with the element before it is first painted and at every change of its size; anew when one of the `inputs` changes.
 * It comes when the browser has laid out the page for its own sake: asking at once would lay it out twice.
 */
export function useMeasured<Measured extends HTMLElement>(
  element: RefObject<Measured | null>,
  measure: (measured: Measured) => void,
  inputs: readonly unknown[] = [],
): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => measure(current));
    observer.observe(current);
    return () => observer.disconnect();
    // eslint-disable-next-line -- callers name what their measure depends on
  }, [element, ...inputs]);
}
