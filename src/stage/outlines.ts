// Finds the outline of a country: the extract in assets/map if there is one, else the whole atlas, loaded only then.
import { numericCountries } from '../scenario/countries.ts';
import type { Outline } from './geometry/outline.ts';

const extracts = import.meta.glob<Outline>('../../assets/map/??.json', { import: 'default' });
const known = new Map<string, Promise<Outline | undefined>>();

async function load(country: string): Promise<Outline | undefined> {
  const extract = extracts[`../../assets/map/${country.toLowerCase()}.json`];
  if (extract) return await extract();
  const id = numericCountries[country];
  if (id === undefined) return undefined;
  const [{ extractOutline }, { default: atlas }] = await Promise.all([
    import('./geometry/extract.ts'),
    import('world-atlas/countries-50m.json'),
  ]);
  return extractOutline(atlas as unknown as Parameters<typeof extractOutline>[0], country, id);
}

/**
 * The outline of a country; undefined when there is none, and then the zones alone make the map.
 * @param country ISO 3166-1: two letters, or the three digits
 */
export function outlineOf(country: string): Promise<Outline | undefined> {
  const letters =
    Object.keys(numericCountries).find((key) => numericCountries[key] === country) ?? country.toUpperCase();
  const found = known.get(letters) ?? load(letters).catch(() => undefined);
  known.set(letters, found);
  return found;
}
