// A place on the map: a button that can be dragged, and moved with the arrow keys.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { number, t } from '../../../presentation/wording/wording.ts';
import { type Degrees, type View, placeAt, shareOf } from './map-view.ts';
import { isLow, type Place } from './places.ts';

interface ZoneMarkProps {
  readonly place: Place;
  readonly view: View;
  readonly picture: RefObject<HTMLElement | null>;
  /** Has its name room beside those of others? Else it shows under the pointer or the focus. */
  readonly isNamed: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly onMove: (at: Degrees) => void;
}

/** Pixels that a press may stray and still be one. */
const stray = 6;
/** An arrow key moves a place by this share of the picture. */
const step = 0.01;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The mark of a place. It is written when the pointer or the key is let go. */
export function ZoneMark({ place, view, picture, isNamed, isChosen, onPress, onMove }: ZoneMarkProps) {
  const [moved, setMoved] = useState<Degrees | null>(null);
  const fromRef = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const draggedRef = useRef(false);
  const [x, y] = shareOf(moved ?? place.at, view);
  const drop = (): void => {
    if (moved !== null) onMove(moved);
    setMoved(null);
  };
  const drag = (event: PointerEvent): void => {
    const box = picture.current?.getBoundingClientRect();
    if (fromRef.current === null || box === undefined) return;
    if (Math.hypot(event.clientX - fromRef.current.x, event.clientY - fromRef.current.y) > stray)
      draggedRef.current = true;
    if (draggedRef.current)
      setMoved(
        placeAt([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height], view),
      );
  };
  const nudge = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setMoved(placeAt([x + by[0] * step, y + by[1] * step], view));
  };
  if (x < -0.02 || x > 1.02 || y < -0.02 || y > 1.02) return null;
  return (
    <button
      type="button"
      class={[
        'zone-mark',
        isChosen ? 'zone-mark--chosen' : '',
        isNamed ? '' : 'zone-mark--crowded',
        isLow(y) ? 'zone-mark--low' : '',
      ].join(' ')}
      data-colour={place.colour}
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      aria-label={t('form.place-at', {
        name: place.name,
        latitude: number(place.at[1], 2),
        longitude: number(place.at[0], 2),
      })}
      onPointerDown={(event) => {
        event.stopPropagation();
        fromRef.current = { x: event.clientX, y: event.clientY };
        draggedRef.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        event.stopPropagation();
        fromRef.current = null;
        drop();
      }}
      onClick={() => {
        if (!draggedRef.current) onPress();
        draggedRef.current = false;
      }}
      onKeyDown={nudge}
      onKeyUp={drop}
      onBlur={drop}
    >
      <span class="zone-mark-dot" aria-hidden="true" />
      <span class="zone-mark-name" aria-hidden="true">
        {place.name}
      </span>
    </button>
  );
}
