// What the sign of a zone shows, and whether its name stands out.
import type { MapModel, ZoneModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { ZoneLook } from './zone-symbol.ts';

/** What the sign of a zone is painted from. @param scale of all signs, 0.6–1 */
export function lookOf(
  zone: ZoneModel,
  { sieges, separations }: MapModel,
  { touches, selectedZone }: Spotlight,
  scale: number,
): ZoneLook {
  const { controller, present, intensity, air, commingling, people, besieged, front } = zone;
  return {
    zone: { controller, present, intensity, air, commingling, people, besieged, front },
    siege: sieges.find(({ zones }) => zones.includes(zone.id))?.state ?? null,
    apart: separations.find(({ zones }) => zones.includes(zone.id))?.progress ?? 0,
    scale,
    selected: selectedZone === zone.id,
    touched: touches.includes(zone.id),
  };
}

/** Does the name of a zone stand out: for what happens there, for its people, or since it is pointed at? */
export function isStrong(zone: ZoneModel, { touches, selectedZone }: Spotlight): boolean {
  return (
    zone.intensity >= 55 || zone.people >= 400_000 || touches.includes(zone.id) || selectedZone === zone.id
  );
}
