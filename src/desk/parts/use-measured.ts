// Measures an element when it is laid out and whenever its size changes.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Calls `measure` with the element at once and at every change of its size; anew when one of the `inputs` changes. */
export function useMeasured<Measured extends HTMLElement>(
  element: RefObject<Measured | null>,
  measure: (measured: Measured) => void,
  inputs: readonly unknown[] = [],
): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    measure(current);
    const observer = new ResizeObserver(() => measure(current));
    observer.observe(current);
    return () => observer.disconnect();
    // eslint-disable-next-line -- callers name what their measure depends on
  }, [element, ...inputs]);
}
