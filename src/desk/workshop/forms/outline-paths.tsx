// The outline of a country as paths in degrees: land, neighbours, coast, frontiers, waters.
import { useMemo } from 'preact/hooks';
import type { CountryOutline } from '../../atlas.ts';

type Line = readonly (readonly [number, number])[];

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** North is up: latitudes are drawn downwards. */
const pathOf = (lines: readonly Line[], close = false): string =>
  lines
    .map((line) => `M${line.map(([x, y]) => `${round(x)} ${round(-y)}`).join('L')}${close ? 'Z' : ''}`)
    .join('');

/** The drawing; the picture's units are degrees. */
export function OutlinePaths({ outline }: { readonly outline: CountryOutline }) {
  const paths = useMemo(
    () => ({
      neighbours: pathOf(outline.neighbours.flat(), true),
      land: pathOf(outline.land.flat(), true),
      water: pathOf([...outline.rivers, ...outline.lakes].map(({ points }) => points)),
      borders: pathOf(outline.borders),
      coast: pathOf(outline.coast),
      frontier: pathOf(outline.frontier),
    }),
    [outline],
  );
  return (
    <>
      <path class="zone-map-neighbours" d={paths.neighbours} />
      <path class="zone-map-land" d={paths.land} />
      <path class="zone-map-water" d={paths.water} />
      <path class="zone-map-border" d={paths.borders} />
      <path class="zone-map-coast" d={paths.coast} />
      <path class="zone-map-frontier" d={paths.frontier} />
    </>
  );
}
