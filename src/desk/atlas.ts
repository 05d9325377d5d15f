// The countries of the world and their outlines, as the page hands them to the desk: fetched when a form first asks.

type Line = readonly (readonly [number, number])[];

/** A country and what lies around it; coordinates are [longitude, latitude] in degrees. */
export interface CountryOutline {
  /** Everything is cut to this window. */
  readonly window: readonly [west: number, south: number, east: number, north: number];
  readonly land: readonly (readonly Line[])[];
  readonly neighbours: readonly (readonly Line[])[];
  readonly coast: readonly Line[];
  readonly frontier: readonly Line[];
  readonly borders: readonly Line[];
  readonly rivers: readonly { readonly points: Line }[];
  readonly lakes: readonly { readonly points: Line }[];
}

export interface Atlas {
  /** ISO 3166-1, two letters each. */
  readonly countries: readonly string[];
  /** The outline of a country; undefined where the atlas has none. */
  readonly outlineOf: (country: string) => Promise<CountryOutline | undefined>;
}

/** Fetches the atlas. */
export type LoadAtlas = () => Promise<Atlas>;
