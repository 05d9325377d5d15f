// The session’s snapshot and the spotlight as state of a component.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GameSession, Snapshot } from '../session/snapshot.ts';
import type { Spotlight, SpotlightStore } from '../session/spotlight.ts';

/** The newest snapshot; the component renders again with each. */
export function useSnapshot(session: GameSession): Snapshot {
  const [snapshot, setSnapshot] = useState(session.snapshot);
  useLayoutEffect(() => {
    setSnapshot(session.snapshot());
    return session.subscribe(setSnapshot);
  }, [session]);
  return snapshot;
}

/** What stage and desk look at now. */
export function useSpotlight(store: SpotlightStore): Spotlight {
  const [spotlight, setSpotlight] = useState(store.get);
  useLayoutEffect(() => store.subscribe(setSpotlight), [store]);
  return spotlight;
}
