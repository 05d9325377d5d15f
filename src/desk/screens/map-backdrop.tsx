// The quiet map behind the title: coast, frontiers and rivers as thin lines, fetched once there is nothing left to wait for.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';

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

/** Towns that are named; the one in the middle of the talks has a ring. */
const towns = [
  { name: 'title.town-aleppo', at: [37.16, 36.2], ringed: true },
  { name: 'title.town-damascus', at: [36.29, 33.51], ringed: false },
  { name: 'title.town-deir-ez-zor', at: [40.14, 35.34], ringed: false },
  { name: 'title.town-homs', at: [36.72, 34.73], ringed: false },
  { name: 'title.town-raqqa', at: [39.01, 35.95], ringed: false },
] as const;

function Towns({ window: [west, , , north] }: Pick<Outline, 'window'>) {
  return (
    <g class="backdrop-towns">
      {towns.map(({ name, at: [longitude, latitude], ringed }) => {
        const x = Math.round((longitude - west) * narrowing * scale);
        const y = Math.round((north - latitude) * scale);
        return (
          <g key={name} class={ringed ? 'backdrop-town--ringed' : undefined}>
            <circle cx={x} cy={y} r={ringed ? 4.5 : 3} />
            {ringed ? <circle class="backdrop-ring" cx={x} cy={y} r={11} /> : null}
            <text x={x + (ringed ? 17 : 9)} y={y + 5}>
              {t(name)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

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
      <Towns window={bounds} />
    </svg>
  );
}
