// The places and routes of a draft as the map draws them: those that have a position.
import { valueAt } from '../../../scenario/reading/shape.ts';
import type { Change, Forms, Path } from './form-context.ts';
import { type Degrees, type View, movedInto, onGlobe, shareOf, turnedTo } from './map-view.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at: Degrees;
  /** The colour of the armed actor that holds it, as a word of the format. */
  readonly colour: string;
}

export interface Way {
  readonly id: string;
  readonly points: readonly Degrees[];
}

const degreesOf = (value: unknown): Degrees | undefined => {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = value.map(Number);
  return x === undefined || y === undefined || !Number.isFinite(x + y) ? undefined : [x, y];
};

const colourOf = (zone: unknown, value: unknown): string => {
  const holder = valueAt(zone, ['controller']);
  const colour = typeof holder === 'string' ? valueAt(value, ['armedActors', holder, 'colour']) : undefined;
  return typeof colour === 'string' ? colour : 'grey';
};

/** The places that can be drawn, on the side of the globe where the view is. */
export const placesOf = ({ known, value }: Forms, view?: View): Place[] =>
  known('zone').flatMap(({ id, name, path }) => {
    const zone = valueAt(value, path);
    const at = degreesOf(valueAt(zone, ['at']));
    return at === undefined
      ? []
      : [{ id, name, at: view === undefined ? at : turnedTo(view, at), colour: colourOf(zone, value) }];
  });

/** The routes that can be drawn: from one place by their bends to another. */
export const waysOf = ({ known, value }: Forms, places: readonly Place[], view: View): Way[] =>
  known('route').flatMap(({ id, path }) => {
    const [from, to] = ['from', 'to'].map((end) => {
      const zone = valueAt(value, [...path, end]);
      return places.find((place) => place.id === zone)?.at;
    });
    const via = valueAt(value, [...path, 'via']);
    const bends = Array.isArray(via) ? via.map(degreesOf).filter((bend) => bend !== undefined) : [];
    return from === undefined || to === undefined
      ? []
      : [{ id, points: [from, ...bends.map((bend) => turnedTo(view, bend)), to] }];
  });

/** How wide and high something is, in units of a drawing: pixels at the usual size of text. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** About how large a letter of a name is, and how far from the middle of its mark a name begins, in units. */
const letter: Size = { width: 8, height: 20 };
const mark = { half: 9, toName: 11 } as const;

/** Whether a name stands above its place, so near is that to the lower edge: asked with its share of the picture's height. */
export const isLow = (y: number): boolean => y > 0.9;

/** The places whose names cover no other name and no other mark in a picture of that size: the earlier in the file goes before the later. */
export const namedPlaces = (places: readonly Place[], view: View, picture: Size): ReadonlySet<string> => {
  const all = places.map(({ id, name, at }) => {
    const [x, y] = shareOf(at, view);
    const middle = y * picture.height;
    const top = isLow(y) ? middle - mark.toName - letter.height : middle + mark.toName;
    return { id, x: x * picture.width, y: middle, top, half: (name.length * letter.width) / 2 };
  });
  const named: (typeof all)[number][] = [];
  for (const place of all) {
    const { id, x, top, half } = place;
    const isOut = x - half < 0 || x + half > picture.width;
    const covers =
      named.some(
        (other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.top - top) < letter.height,
      ) ||
      all.some((other) => {
        const below = other.y - top;
        return (
          other.id !== id &&
          Math.abs(other.x - x) < half + mark.half &&
          below > -mark.half &&
          below < letter.height + mark.half
        );
      });
    if (!covers && !isOut) named.push(place);
  }
  return new Set(named.map(({ id }) => id));
};

/** Changes that bring all places and the bends of all routes into a view, arranged as they are. */
export const broughtInto = ({ known, value }: Forms, places: readonly Place[], view: View): Change[] => {
  const zones = places.map(({ id, at }) => ({ path: ['zones', id, 'at'] as Path, at }));
  const bends = known('route').flatMap(({ path }) => {
    const via = valueAt(value, [...path, 'via']);
    return (Array.isArray(via) ? via : []).flatMap((bend, index) => {
      const at = degreesOf(bend);
      return at === undefined ? [] : [{ path: [...path, 'via', index] as Path, at }];
    });
  });
  const all = [...zones, ...bends];
  const next = movedInto(
    all.map(({ at }) => at),
    view,
  );
  return all.map(({ path }, index) => ({ do: 'set', path, value: onGlobe(next[index] ?? [0, 0]) }));
};
