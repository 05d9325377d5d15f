// What the map of places shows: a box of degrees with the shape of the picture, and the way between degrees and picture.
import { createContext } from 'preact';
import type { CountryOutline } from '../../atlas.ts';

/** Degrees. */
export interface View {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type Degrees = readonly [longitude: number, latitude: number];

/** What a map shows before there is a country or a place. */
export const nowhere: View = { west: 0, south: 0, east: 3, north: 2 };

/** Width of the picture by its height. */
export const aspect = 1.5;

/** Degrees: no view shows less. */
const narrowest = 0.03;

/** A degree of longitude in degrees of latitude, at the middle of a view. */
export const narrowing = ({ south, north }: View): number =>
  Math.max(0.2, Math.cos((((south + north) / 2) * Math.PI) / 180));

/** The view made wider or higher until it has the shape of the picture. */
export const shaped = (view: View): View => {
  const narrow = narrowing(view);
  const [width, height] = [(view.east - view.west) * narrow, view.north - view.south];
  const wider = Math.max(width, height * aspect, narrowest);
  const higher = wider / aspect;
  const [x, y] = [(view.west + view.east) / 2, (view.south + view.north) / 2];
  return {
    west: x - wider / narrow / 2,
    east: x + wider / narrow / 2,
    south: y - higher / 2,
    north: y + higher / 2,
  };
};

/** The view around some places, with room at the edges. */
export const viewAround = (places: readonly Degrees[]): View | undefined => {
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.max((east - west) * 0.25, (north - south) * 0.25, 0.25);
  return { west: west - room, east: east + room, south: south - room, north: north + room };
};

/** The view of a whole country: its land, without the surroundings. */
export const viewOf = ({ land }: CountryOutline): View => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of land.flatMap((polygon) => polygon[0] ?? [])) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const room = Math.max(east - west, north - south) * 0.04;
  return { west: west - room, east: east + room, south: south - room, north: north + room };
};

/** The view after zooming around its middle: `by` below 1 shows less. */
export const zoomed = (view: View, by: number): View => {
  const [x, y] = [(view.west + view.east) / 2, (view.south + view.north) / 2];
  const [width, height] = [((view.east - view.west) * by) / 2, ((view.north - view.south) * by) / 2];
  return shaped({
    west: x - width,
    east: x + width,
    south: Math.max(-90, y - height),
    north: Math.min(90, y + height),
  });
};

/** Where a place is in the picture, as shares of its width and height from the top left. */
export const shareOf = ([x, y]: Degrees, { west, south, east, north }: View): readonly [number, number] => [
  (x - west) / (east - west),
  (north - y) / (north - south),
];

/** The place at shares of the picture's width and height. */
export const placeAt = ([x, y]: readonly [number, number], { west, south, east, north }: View): Degrees => [
  west + x * (east - west),
  north - y * (north - south),
];

export const isInside = ([x, y]: Degrees, { west, south, east, north }: View): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Places moved into a view, keeping their arrangement. */
export const movedInto = (places: readonly Degrees[], view: View): Degrees[] => {
  const from = viewAround(places);
  if (from === undefined) return [];
  const before = shaped(from);
  const middle = zoomed(view, 0.8);
  return places.map((place) => placeAt(shareOf(place, before), middle));
};

/** Three digits are about a hundred metres. */
export const roundedDegree = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** A place as the file has it: rounded, and once around the globe where the view crosses 180 degrees. */
export const onGlobe = ([x, y]: Degrees): [number, number] => {
  const longitude = x > 180 ? x - 360 : x < -180 ? x + 360 : x;
  return [roundedDegree(longitude), roundedDegree(Math.min(90, Math.max(-90, y)))];
};

/** The place on the side of the globe where the view is. */
export const turnedTo = ({ west, east }: View, [x, y]: Degrees): Degrees => [
  x + 360 * Math.round(((west + east) / 2 - x) / 360),
  y,
];

/** Where on the view a new place is put that is added by its name: of some spots around the middle, the one farthest from all places. */
export const freeSpot = (view: View, places: readonly Degrees[]): Degrees => {
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8];
  const spots = shares.flatMap((y) => shares.map((x) => placeAt([x, y], view)));
  const taken = places.map((place) => shareOf(place, view));
  const room = (spot: Degrees): number => {
    const [x, y] = shareOf(spot, view);
    return Math.min(1, ...taken.map(([a, b]) => Math.hypot(a - x, b - y)));
  };
  return spots.reduce((best, spot) => (room(spot) > room(best) + 0.001 ? spot : best));
};

/** The view of the map beside a field, where there is one. */
export const MapViewContext = createContext<View | null>(null);
