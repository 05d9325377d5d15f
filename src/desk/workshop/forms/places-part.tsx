// The part about the map: which country is drawn, the places on it, and the routes between them.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatFields } from '../../../authoring/fields/format.ts';
import type { Field } from '../../../authoring/fields/field.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { CountryField } from './country-field.tsx';
import { FieldView } from './field-view.tsx';
import { useForms } from './form-context.ts';
import { MapEdges } from './map-edges.tsx';
import { MapViewContext, type View, nowhere, shaped, viewAround, viewOf } from './map-view.ts';
import { placesOf } from './places.ts';
import { useAtlas, useOutline } from './use-outline.ts';
import { ZoneMap } from './zone-map.tsx';

const edgesOf = (bounds: string): View | undefined => {
  const given: unknown = JSON.parse(bounds);
  if (!Array.isArray(given)) return undefined;
  const [west, south, east, north] = given.map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  return east > west && north > south ? { west, south, east, north } : undefined;
};

const within = (key: string): Field | undefined => {
  const map = formatFields.get('map');
  return map?.shape.kind === 'block' ? map.shape.fields.find((field) => field.key === key) : undefined;
};

/** Country, map, places and routes. */
export function PlacesPart() {
  const forms = useForms();
  const country = valueAt(forms.value, ['map', 'country']);
  const code = typeof country === 'string' ? country.toUpperCase() : undefined;
  const atlas = useAtlas();
  const outline = useOutline(atlas, code);
  const bounds = JSON.stringify(valueAt(forms.value, ['map', 'bounds']) ?? null);
  const edges = useMemo(() => edgesOf(bounds), [bounds]);
  const places = placesOf(forms);
  // The places as they were when the map came up: it does not jump while they are moved.
  const [around] = useState(() => viewAround(places.map(({ at }) => at)));
  const whole = useMemo(
    () => shaped(edges ?? (outline ? viewOf(outline) : around) ?? nowhere),
    [edges, outline, around],
  );
  const [view, setView] = useState(whole);
  useEffect(() => setView(whole), [whole]);
  const [zones, routes, note] = [formatFields.get('zones'), formatFields.get('routes'), within('note')];
  return (
    <MapViewContext.Provider value={view}>
      <CountryField atlas={atlas} />
      <ZoneMap places={placesOf(forms, view)} outline={outline} view={view} whole={whole} onView={setView} />
      <details class="form-more">
        <summary>{t('form.map-more')}</summary>
        <div class="form-block">
          <MapEdges edges={edges} view={view} />
          {note === undefined ? null : <FieldView field={note} path={['map', 'note']} />}
        </div>
      </details>
      {zones === undefined ? null : <FieldView field={zones} path={['zones']} />}
      {routes === undefined ? null : <FieldView field={routes} path={['routes']} />}
    </MapViewContext.Provider>
  );
}
