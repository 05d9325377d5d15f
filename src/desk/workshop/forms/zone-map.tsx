// The map on which places are put: by pressing, by dragging, or with the arrow keys; routes join two places.
import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../../presentation/wording/wording.ts';
import type { CountryOutline } from '../../atlas.ts';
import { Button } from '../../parts/button.tsx';
import { inUnits } from '../../parts/drawing-size.ts';
import { useMeasured } from '../../parts/use-measured.ts';
import { useForms } from './form-context.ts';
import { type Degrees, type View, isInside, onGlobe, placeAt, zoomed } from './map-view.ts';
import { OutlinePaths } from './outline-paths.tsx';
import { type Place, type Size, broughtInto, namedPlaces, waysOf } from './places.ts';
import { useNewThing } from './use-new-thing.ts';
import { ZoneMark } from './zone-mark.tsx';

interface ZoneMapProps {
  readonly places: readonly Place[];
  /** Null while it is on its way. */
  readonly outline: CountryOutline | null | undefined;
  readonly view: View;
  /** What is shown before anybody zooms. */
  readonly whole: View;
  readonly onView: (view: View) => void;
}

/** What pressing does: on the map it adds a place; on two places one after the other it joins them. */
type Tool = 'look' | 'add' | 'join';

/** Pixels that a press may stray and still be one. */
const stray = 6;

/** Adds a place or a route where the map is pressed. */
function useTools(places: readonly Place[], tool: Tool) {
  const forms = useForms();
  const addZone = useNewThing('zone', ['zones']);
  const addRoute = useNewThing('route', ['routes']);
  const [first, setFirst] = useState<Place | null>(null);
  const add = (at: Degrees): void => {
    const id = addZone(t('form.fresh-place', { count: places.length + 1 }), onGlobe(at));
    forms.goTo(['zones', id, 'name']);
  };
  const press = (place: Place): void => {
    if (tool !== 'join') {
      forms.openEntry(['zones'], place.id);
      return;
    }
    if (first === null || first.id === place.id) {
      setFirst(first === null ? place : null);
      return;
    }
    const id = addRoute(t('form.fresh-route', { from: first.name, to: place.name }));
    forms.change(
      { do: 'set', path: ['routes', id, 'from'], value: first.id },
      { do: 'set', path: ['routes', id, 'to'], value: place.id },
    );
    setFirst(null);
  };
  return { add, press, first };
}

/** The map with its tools. */
export function ZoneMap({ places, outline, view, whole, onView }: ZoneMapProps) {
  const forms = useForms();
  const [tool, setTool] = useState<Tool>('look');
  const { add, press, first } = useTools(places, tool);
  const picture = useRef<HTMLDivElement>(null);
  const pressedRef = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useMeasured(picture, ({ clientWidth, clientHeight }) => {
    const [width, height] = [inUnits(clientWidth), inUnits(clientHeight)];
    setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
  });
  const named = useMemo(() => namedPlaces(places, view, size), [places, view, size]);
  const away = places.length > 0 && places.every(({ at }) => !isInside(at, whole));
  const shareAt = (event: PointerEvent): readonly [number, number] => {
    const box = picture.current?.getBoundingClientRect() ?? new DOMRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  const drag = (event: PointerEvent): void => {
    const from = pressedRef.current;
    const box = picture.current?.getBoundingClientRect();
    if (from === null || box === undefined) return;
    const x = ((from.x - event.clientX) / box.width) * (from.view.east - from.view.west);
    const y = ((event.clientY - from.y) / box.height) * (from.view.north - from.view.south);
    const { west, east, south, north } = from.view;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > stray)
      onView({ west: west + x, east: east + x, south: south + y, north: north + y });
  };
  const release = (event: PointerEvent): void => {
    const from = pressedRef.current;
    pressedRef.current = null;
    if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) > stray) return;
    if (tool === 'add') add(placeAt(shareAt(event), view));
  };
  const bring = (): void => forms.change(...broughtInto(forms, places, whole));
  return (
    <section class="zone-map" aria-label={t('form.map')}>
      <fieldset class="row" aria-label={t('form.map-tools')}>
        <ToolButton tool="add" chosen={tool} onChoose={setTool} />
        <ToolButton tool="join" chosen={tool} onChoose={setTool} />
        <Button small onPress={() => onView(zoomed(view, 0.6))}>
          {t('form.zoom-in')}
        </Button>
        <Button small onPress={() => onView(zoomed(view, 1 / 0.6))}>
          {t('form.zoom-out')}
        </Button>
        <Button small onPress={() => onView(whole)}>
          {t('form.zoom-whole')}
        </Button>
      </fieldset>
      <output class="form-help">
        {tool === 'join' && first !== null
          ? t('form.tool-join-second', { name: first.name })
          : t(`form.tool-${tool}-help`)}
      </output>
      <div
        ref={picture}
        class={`zone-map-picture zone-map-picture--${tool}`}
        aria-busy={outline === null}
        onPointerDown={(event) => {
          pressedRef.current = { x: event.clientX, y: event.clientY, view };
        }}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerLeave={() => {
          pressedRef.current = null;
        }}
      >
        <Drawing outline={outline} view={view} places={places} />
        {places.map((place) => (
          <ZoneMark
            key={place.id}
            place={place}
            view={view}
            picture={picture}
            isNamed={named.has(place.id)}
            isChosen={first?.id === place.id}
            onPress={() => press(place)}
            onMove={(at) => forms.change({ do: 'set', path: ['zones', place.id, 'at'], value: onGlobe(at) })}
          />
        ))}
      </div>
      {away ? (
        <div>
          <Button small onPress={bring}>
            {t('form.bring-places')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface ToolButtonProps {
  readonly tool: Exclude<Tool, 'look'>;
  readonly chosen: Tool;
  readonly onChoose: (tool: Tool) => void;
}

function ToolButton({ tool, chosen, onChoose }: ToolButtonProps) {
  const isOn = tool === chosen;
  return (
    <button
      type="button"
      class={isOn ? 'button button--small button--primary' : 'button button--small'}
      aria-pressed={isOn}
      onClick={() => onChoose(isOn ? 'look' : tool)}
    >
      {t(`form.tool-${tool}`)}
    </button>
  );
}

interface DrawingProps {
  readonly outline: CountryOutline | null | undefined;
  readonly view: View;
  readonly places: readonly Place[];
}

/** The picture under the places, in degrees. */
function Drawing({ outline, view, places }: DrawingProps) {
  const forms = useForms();
  const { west, south, east, north } = view;
  return (
    <svg
      class="zone-map-drawing"
      viewBox={`${west} ${-north} ${east - west} ${north - south}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {outline ? <OutlinePaths outline={outline} /> : null}
      {waysOf(forms, places, view).map(({ id, points }) => (
        <polyline key={id} class="zone-map-route" points={points.map(([x, y]) => `${x},${-y}`).join(' ')} />
      ))}
    </svg>
  );
}
