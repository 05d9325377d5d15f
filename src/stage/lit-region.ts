// Which part of the stage a card lights up, so that its note can stand elsewhere.
import type { MapModel } from '../presentation/pictures/map-models.ts';
import type { TableModel } from '../presentation/talks/table-models.ts';
import type { Box } from './geometry/plane.ts';
import type { Regions } from './geometry/regions.ts';

interface Shown {
  readonly map: Pick<MapModel, 'zones' | 'routes'>;
  readonly table: Pick<TableModel, 'clauses'>;
}

/** The region in which something is lit up by what a card touches; the ground goes before the table. */
export function litRegion({ map, table }: Shown, regions: Regions, touches: readonly string[]): Box | null {
  const on = (things: readonly { readonly id: string }[]): boolean =>
    things.some(({ id }) => touches.includes(id));
  if (on(map.zones) || on(map.routes)) return regions.map;
  return table.clauses.some(({ point }) => touches.includes(point)) ? regions.table : null;
}
