// The desk: everything that people read, type or tab to, built from the session’s snapshots.
import { hydrate, render } from 'preact';
import type { Key } from '../presentation/wording/keys.ts';
import type { GameSession } from '../session/snapshot.ts';
import type { SpotlightStore } from '../session/spotlight.ts';
import { App } from './app.tsx';
import type { LoadAtlas } from './atlas.ts';
import type { GameScreens } from './game-screens.tsx';
import type { StageSlot } from './stage-slot.ts';

export type { StageSlot } from './stage-slot.ts';

/** Captions are the wording’s area of sounds. */
export type Caption = Extract<Key, `sound.${string}`>;

/** What the page gives to the desk, and changes while it runs. */
export interface DeskOptions {
  /** One that is still loading at first. */
  readonly session: GameSession;
  /** The screens of a running game, null until they are loaded. */
  readonly screens: GameScreens | null;
  readonly spotlight: SpotlightStore;
  /** The stage’s element and the buttons of its map; null while there is none. */
  readonly stage: StageSlot | null;
  /** A stage is wanted, and this device cannot draw it. */
  readonly isStageMissing: boolean;
  /** The caption of the sound that was just played, as a key: it is worded where it is shown. */
  readonly caption: Caption | null;
  /** Fetches the countries of the world, for the workshop. */
  readonly loadAtlas: LoadAtlas;
}

/** The desk on the page. */
export interface MountedDesk {
  readonly update: (change: Partial<Omit<DeskOptions, 'spotlight' | 'loadAtlas'>>) => void;
  readonly unmount: () => void;
}

/** Puts the desk into an element. A first screen that was drawn there when the page was built becomes the desk as it stands. */
export function mountDesk(root: HTMLElement, options: DeskOptions): MountedDesk {
  let current = options;
  const draw = (): void => render(<App {...current} />, root);
  if (root.hasChildNodes()) hydrate(<App {...current} />, root);
  else draw();
  return {
    update: (change) => {
      current = { ...current, ...change };
      draw();
    },
    unmount: () => render(null, root),
  };
}
