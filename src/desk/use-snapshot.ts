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

/** One thing that stage and desk look at now; the component renders again only when that changes. */
export function useSpotlight<Name extends keyof Spotlight>(
  store: SpotlightStore,
  name: Name,
): Spotlight[Name] {
  const [lit, setLit] = useState(() => store.get()[name]);
  useLayoutEffect(() => store.subscribe((spotlight) => setLit(() => spotlight[name])), [store, name]);
  return lit;
}
