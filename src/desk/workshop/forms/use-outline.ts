// The atlas and the outline of a country, fetched when a form first shows them.
import { useEffect, useState } from 'preact/hooks';
import type { Atlas, CountryOutline } from '../../atlas.ts';
import { useDesk } from '../../desk-context.ts';

/** The atlas; null while it is on its way, or where it cannot be had. */
export function useAtlas(): Atlas | null {
  const { loadAtlas } = useDesk();
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  useEffect(() => {
    let wanted = true;
    loadAtlas().then(
      (found) => wanted && setAtlas(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [loadAtlas]);
  return atlas;
}

/** The outline of a country; null while it is on its way, or where there is none. */
export function useOutline(atlas: Atlas | null, country: string | undefined): CountryOutline | null {
  const [found, setFound] = useState<{ readonly of: string; readonly outline: CountryOutline } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (atlas !== null && country !== undefined)
      atlas.outlineOf(country).then(
        (outline) => wanted && outline !== undefined && setFound({ of: country, outline }),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [atlas, country]);
  return found?.of === country ? (found?.outline ?? null) : null;
}
