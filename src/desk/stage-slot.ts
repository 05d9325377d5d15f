// The stage as the desk places it: an element, and the few things that buttons beside it ask of it.

/** The stage as the desk places it. */
export interface StageSlot {
  readonly element: HTMLElement;
  readonly zoom: (factor: number) => void;
  /** Moves the map by CSS pixels. */
  readonly pan: (x: number, y: number) => void;
  readonly whole: () => void;
  readonly skip: () => void;
  /** Calls back when a card was pressed that cannot simply be played; returns how to stop. */
  readonly onInspect: (listener: (card: string) => void) => () => void;
}
