// What scrolls must be in reach of the keyboard, also where nothing in it can take the focus.

/** Spread on an element that scrolls by itself. */
export const reachable = { tabIndex: 0 } as const;
