// Which names matter most on a map that has no room for all.
import type { SiegeModel, ZoneModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';

/** States of a siege that draw a ring around the place. */
const ringed: ReadonlySet<string> = new Set(['contested', 'besieged', 'relieved']);

/** With a ring around it, closed or not: such places must be named. */
export const isCutOff = (
  zone: Pick<ZoneModel, 'id' | 'besieged'>,
  sieges: readonly Pick<SiegeModel, 'state' | 'zones'>[],
): boolean =>
  zone.besieged || sieges.some(({ state, zones }) => ringed.has(state) && zones.includes(zone.id));

/** How much a name matters when there is not room for all. */
export function importance(
  zone: Pick<ZoneModel, 'id' | 'changed' | 'front' | 'intensity' | 'people' | 'supplies'>,
  cutOff: boolean,
  { touches, selectedZone }: Pick<Spotlight, 'touches' | 'selectedZone'>,
): number {
  return (
    (selectedZone === zone.id ? 1000 : 0) +
    (touches.includes(zone.id) ? 500 : 0) +
    (zone.changed ? 120 : 0) +
    (cutOff ? 60 : 0) +
    (zone.supplies === null ? 0 : 25) +
    (zone.front ? 15 : 0) +
    zone.intensity / 4 +
    Math.log10(Math.max(1, zone.people)) * 8
  );
}
