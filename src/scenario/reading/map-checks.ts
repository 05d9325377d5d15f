// Checks that the map of a scenario can be drawn: a country that the atlas knows, and edges with the places between them.
import { drawnCountries, numericCountries } from '../countries.ts';
import type { Scenario } from '../format/scenario.ts';
import { type MapBounds, edgesOf, faultOf, liesBetween } from '../map-bounds.ts';
import type { Report } from './problem.ts';

/** What people write where ISO says otherwise. */
const usual: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const noteCountry = (country: string, report: Report): void => {
  const letters = country.toUpperCase();
  const isKnown =
    drawnCountries.includes(letters) || drawnCountries.some((code) => numericCountries[code] === country);
  if (isKnown) return;
  const meant = usual[letters];
  report.note(
    'unknown-country',
    { country },
    {
      path: ['map', 'country'],
      severity: 'warning',
      ...(meant === undefined ? {} : { suggestion: meant }),
    },
  );
};

/** The edges in the order that they should have. */
const inOrder = ([west, south, east, north]: MapBounds): string =>
  [Math.min(west, east), Math.min(south, north), Math.max(west, east), Math.max(south, north)].join(', ');

const noteBounds = (bounds: MapBounds, { zones }: Scenario, report: Report): void => {
  const placed = { path: ['map', 'bounds'], severity: 'warning' } as const;
  const fault = faultOf(bounds);
  const [west, south, east, north] = bounds;
  const isFlat = west === east || south === north;
  if (fault === 'empty')
    report.note('empty-bounds', { ordered: isFlat ? undefined : inOrder(bounds) }, placed);
  else if (fault === 'off-globe') report.note('bounds-off-globe', {}, placed);
  else {
    const places = Object.values(zones).map(({ at }) => at);
    if (places.length > 0 && !places.some((at) => liesBetween(bounds, at)))
      report.note('bounds-without-zones', {}, placed);
  }
};

/** Notes what of the map cannot be drawn as it is written; the game then draws it without. */
export const noteMap = (scenario: Scenario, report: Report): void => {
  const { country, bounds } = scenario.map ?? {};
  if (country !== undefined) noteCountry(country, report);
  const edges = edgesOf(bounds);
  if (edges !== undefined) noteBounds(edges, scenario, report);
};
