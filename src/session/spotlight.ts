// What stage and desk look at together: what is hovered, focused or picked. Not part of the game, never saved.

export interface Spotlight {
  /** Ids of zones, routes, points and stakeholders that the card under the pointer or focus touches. */
  readonly touches: readonly string[];
  /** Key of the card under the pointer or focus on the desk. */
  readonly card: string | null;
  readonly selectedZone: string | null;
  readonly selectedPoint: string | null;
  /** The consequence that plays out now, by its id. */
  readonly playing: number | null;
}

export interface SpotlightStore {
  readonly get: () => Spotlight;
  readonly set: (change: Partial<Spotlight>) => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (onChange: (spotlight: Spotlight) => void) => () => void;
}

/** A spotlight on nothing. */
export function createSpotlight(): SpotlightStore {
  let spotlight: Spotlight = {
    touches: [],
    card: null,
    selectedZone: null,
    selectedPoint: null,
    playing: null,
  };
  const listeners = new Set<(spotlight: Spotlight) => void>();
  return {
    get: () => spotlight,
    set: (change) => {
      spotlight = { ...spotlight, ...change };
      for (const listener of listeners) listener(spotlight);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
