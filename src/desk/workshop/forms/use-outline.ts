// The atlas and the outline of a country, fetched when a form first shows them.
import { useEffect, useState } from 'preact/hooks';
import type { Atlas, CountryOutline } from '../../atlas.ts';
import { useDesk } from '../../desk-context.ts';

/** Something that is fetched: null while it is on its way, undefined where it cannot be had. */
type Fetched<Value> = Value | null | undefined;

/** The atlas. */
export function useAtlas(): Fetched<Atlas> {
  const { loadAtlas } = useDesk();
  const [atlas, setAtlas] = useState<Fetched<Atlas>>(null);
  useEffect(() => {
    let wanted = true;
    loadAtlas().then(
      (found) => wanted && setAtlas(found),
      () => wanted && setAtlas(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [loadAtlas]);
  return atlas;
}

interface Found {
  readonly of: string | undefined;
  readonly outline: CountryOutline | undefined;
}

/** The outline of a country. */
export function useOutline(atlas: Fetched<Atlas>, country: string | undefined): Fetched<CountryOutline> {
  const [found, setFound] = useState<Found>({ of: undefined, outline: undefined });
  useEffect(() => {
    let wanted = true;
    const take = (outline: CountryOutline | undefined): unknown =>
      wanted && setFound({ of: country, outline });
    if (atlas === null) return undefined;
    if (atlas === undefined || country === undefined) take(undefined);
    else atlas.outlineOf(country).then(take, () => take(undefined));
    return () => {
      wanted = false;
    };
  }, [atlas, country]);
  if (country === undefined) return undefined;
  return found.of === country ? found.outline : null;
}
