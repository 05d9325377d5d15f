// The bar between what lies in front of the player and the papers: dragged or moved by keys, and kept for the next time.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';

/** The share of the column that the papers have, per cent. */
const share = { least: 15, most: 75, usual: 42, step: 5 } as const;
const keptUnder = 'cessation-papers';

const within = (value: number): number => Math.min(share.most, Math.max(share.least, Math.round(value)));

/** What was kept, or null where nothing was, or where the browser keeps nothing. */
function kept(): number | null {
  try {
    const value = Number.parseInt(localStorage.getItem(keptUnder) ?? '', 10);
    return Number.isNaN(value) ? null : within(value);
  } catch {
    return null;
  }
}

function keep(value: number | null): void {
  try {
    if (value === null) localStorage.removeItem(keptUnder);
    else localStorage.setItem(keptUnder, String(value));
  } catch {
    // Where nothing can be kept, it is as usual the next time.
  }
}

const steps: Readonly<Record<string, (now: number) => number | null>> = {
  ArrowUp: (now) => now + share.step,
  ArrowDown: (now) => now - share.step,
  Home: () => share.least,
  End: () => share.most,
  // Back to what the page thinks right.
  Enter: () => null,
};

interface DividerProps {
  /** The grid that holds both panes; it reads the share from the custom property `--papers`. */
  readonly room: RefObject<HTMLElement | null>;
}

/** Shown only where the two panes lie one above the other in a column of a fixed height. */
export function Divider({ room }: DividerProps) {
  const [value, setValue] = useState(kept);
  useLayoutEffect(() => {
    const style = room.current?.style;
    if (value === null) style?.removeProperty('--papers');
    else style?.setProperty('--papers', `${value}%`);
  }, [room, value]);
  const change = (next: number | null): void => {
    const held = next === null ? null : within(next);
    setValue(held);
    keep(held);
  };
  const drag = (event: PointerEvent): void => {
    const box = room.current?.getBoundingClientRect();
    if (event.buttons !== 1 || box === undefined || box.height === 0) return;
    change(((box.bottom - event.clientY) / box.height) * 100);
  };
  return (
    <div
      class="divider no-print"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what can be moved is a control, and an <hr> is none
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('desk.divider')}
      aria-valuenow={value ?? share.usual}
      aria-valuemin={share.least}
      aria-valuemax={share.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={() => change(null)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        change(step(value ?? share.usual));
      }}
    />
  );
}
