// What every layer of the map is told, and the depths at which they lie.
import type { MapModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box } from '../geometry/plane.ts';
import type { MapView } from '../geometry/view.ts';

/** The ground, map units, that another window shows enlarged at the moment: here it is drawn small and nameless. */
export type Elsewhere = () => Box | null;

export interface MapLayer {
  /** Lays out what the world has; `ratio` is device pixels for each CSS pixel. */
  readonly build: (world: MapWorld, ratio: number) => void;
  readonly render: (model: MapModel, spotlight: Spotlight) => void;
  readonly look: (view: MapView) => void;
}

export const depth = {
  country: 1,
  control: 2,
  mask: 4,
  graticule: 5,
  shore: 6,
  neighbours: 7,
  water: 9,
  border: 10,
  frontier: 12,
  front: 14,
  route: 16,
  zone: 20,
  convoy: 22,
  label: 24,
  pulse: 26,
  grain: 30,
} as const;

/** Anything that sits on the map and follows the view. */
interface OnMap {
  readonly setPosition: (x: number, y: number) => unknown;
  readonly setScale: (scale: number) => unknown;
}

export function follow(view: MapView, things: readonly OnMap[]): void {
  for (const thing of things) {
    thing.setPosition(view.dx, view.dy);
    thing.setScale(view.scale);
  }
}
