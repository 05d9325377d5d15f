// Parts of a screen that follow a frame behind the others: after a press what came of it is told before all that could be pressed next.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RunningGame } from '../../session/snapshot.ts';
import { type Desk, DeskContext, useDesk } from '../desk-context.ts';
import { useWorded } from '../use-worded.ts';
import { oncePainted } from './once-painted.ts';

interface LaterProps {
  /** What the children depend on besides the desk. */
  readonly inputs?: readonly unknown[];
  readonly children: (game: RunningGame) => ComponentChildren;
}

/** Shows its children as the game was until the rest of the page shows what it is now. What is put there for the first time is shown at once. */
export function Later({ inputs = [], children }: LaterProps) {
  const desk = useDeskOnceShown();
  const { snapshot, keepFocus } = desk;
  useLayoutEffect(keepFocus, [keepFocus, snapshot]);
  return useWorded(
    () => (
      <DeskContext.Provider value={desk}>
        {snapshot.game === null ? null : children(snapshot.game)}
      </DeskContext.Provider>
    ),
    [desk, ...inputs],
  );
}

/** The desk, with its last snapshot until another has been on screen elsewhere. */
function useDeskOnceShown(): Desk {
  const desk = useDesk();
  const [shown, setShown] = useState(desk);
  const isBehind = shown.snapshot !== desk.snapshot;
  useLayoutEffect(() => (isBehind ? oncePainted(() => setShown(desk)) : undefined), [desk, isBehind]);
  return isBehind ? shown : desk;
}
