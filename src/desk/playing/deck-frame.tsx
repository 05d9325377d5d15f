// The frame of what lies in front of the player: a body that scrolls where room is short, and buttons at its foot.
import type { ComponentChildren } from 'preact';
import { reachable } from '../parts/reachable.ts';

interface DeckFrameProps {
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
  /** There may be nothing in the body that takes the focus, so the body itself does. */
  readonly readOnly?: boolean;
}

/** A body with a foot. */
export function DeckFrame({ children, foot, readOnly = false }: DeckFrameProps) {
  return (
    <>
      <div class="deck-body" {...(readOnly ? reachable : {})}>
        {children}
      </div>
      {foot === null ? null : <div class="deck-foot row">{foot}</div>}
    </>
  );
}
