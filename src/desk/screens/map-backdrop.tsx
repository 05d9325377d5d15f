// The quiet map behind the title: coast, frontiers and rivers as thin lines, fetched once there is nothing left to wait for.
import { useEffect, useState } from 'preact/hooks';

type Line = readonly (readonly [number, number])[];

/** What is drawn of an outline in assets/map; coordinates are [longitude, latitude] in degrees. */
interface Outline {
  readonly window: readonly [west: number, south: number, east: number, north: number];
  readonly coast: readonly Line[];
  readonly frontier: readonly Line[];
  readonly borders: readonly Line[];
  readonly rivers: readonly { readonly points: Line }[];
  readonly lakes: readonly { readonly points: Line }[];
}

const outlines = import.meta.glob<Outline>('../../../assets/map/sy.json', { import: 'default' });

/** A degree of longitude in degrees of latitude, about the middle of the map. */
const narrowing = 0.82;

/** Units of the picture to a degree. */
const scale = 100;

const pathOf = (lines: readonly Line[], [west, , , north]: Outline['window']): string =>
  lines
    .map((line) =>
      line
        .map(
          ([longitude, latitude], index) =>
            `${index === 0 ? 'M' : 'L'}${Math.round((longitude - west) * narrowing * scale)} ${Math.round((north - latitude) * scale)}`,
        )
        .join(''),
    )
    .join('');

/** The map, or nothing while it is loading or cannot be had. */
export function MapBackdrop() {
  const [outline, setOutline] = useState<Outline | null>(null);
  useEffect(() => {
    const [load] = Object.values(outlines);
    load?.().then(setOutline, () => undefined);
  }, []);
  if (outline === null) return null;
  const { window: bounds, coast, frontier, borders, rivers, lakes } = outline;
  const [west, south, east, north] = bounds;
  const width = Math.round((east - west) * narrowing * scale);
  const height = Math.round((north - south) * scale);
  return (
    <svg
      class="backdrop"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path
        class="backdrop-water"
        d={pathOf(
          [...rivers, ...lakes].map(({ points }) => points),
          bounds,
        )}
      />
      <path class="backdrop-border" d={pathOf(borders, bounds)} />
      <path class="backdrop-coast" d={pathOf(coast, bounds)} />
      <path class="backdrop-frontier" d={pathOf(frontier, bounds)} />
    </svg>
  );
}
