// A country and what lies around it, as extracted from Natural Earth into assets/map: the shape of those files.
import type { Line, Polygon } from './plane.ts';

/** All coordinates are [longitude, latitude] in degrees. */
export interface Outline {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Everything below is cut to this window: west, south, east, north. */
  readonly window: readonly [number, number, number, number];
  readonly land: readonly Polygon[];
  /** All other countries as one. */
  readonly neighbours: readonly Polygon[];
  /** Sea on the right of the line. */
  readonly coast: readonly Line[];
  /** Between the country and its neighbours, and among those. */
  readonly frontier: readonly Line[];
  readonly borders: readonly Line[];
  readonly rivers: readonly { readonly name: string; readonly width: number; readonly points: Line }[];
  readonly lakes: readonly { readonly name: string; readonly points: Line }[];
  /** Land whose status the world disputes: shown as such. */
  readonly disputed: readonly { readonly name: string; readonly points: Line }[];
}
