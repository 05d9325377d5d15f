// The edges of a scenario’s map: whether they can be drawn between.

/** West, south, east and north, in degrees. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

/** Degrees: nothing lies beyond the poles, and no map runs more than once around. */
const globe = { pole: 90, around: 360 } as const;

/** Four edges of a list; undefined where there are not four. */
export function edgesOf(bounds: readonly number[] | undefined): MapBounds | undefined {
  const [west, south, east, north] = bounds ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  return [west, south, east, north];
}

/** What is wrong with edges: there is nothing between them, or they leave the globe. East may be above 180, where a map crosses that. */
export function faultOf([west, south, east, north]: MapBounds): 'empty' | 'off-globe' | undefined {
  if (west >= east || south >= north) return 'empty';
  const isOff = south < -globe.pole || north > globe.pole || west < -globe.around || east > globe.around;
  return isOff || east - west > globe.around ? 'off-globe' : undefined;
}

/** Whether a place lies between the edges, on whichever side of 180 degrees it is written. */
export const liesBetween = (
  [west, south, east, north]: MapBounds,
  [longitude, latitude]: readonly [number, number],
): boolean =>
  latitude >= south &&
  latitude <= north &&
  [longitude, longitude + globe.around, longitude - globe.around].some((x) => x >= west && x <= east);
