// The one door to sound: what the rest of the game may ask of it, silent and empty until the first gesture.
import type { Settings } from '../session/kept/settings.ts';
import type { CaptionKey, CueName } from './cues.ts';
import { captionKey } from './cues.ts';
import type { Mix } from './mix.ts';
import { held, isAudible } from './mix.ts';
import type { Player } from './player.ts';

/** Sound as the rest of the game sees it. Nothing here throws or writes to the console: without audio it stays silent. */
export interface Sound {
  /** To be called in the first gesture of the player (more calls do no harm): from then on sound may load and play. */
  unlock: () => void;
  /** Marks a moment: gives its caption at once, and plays it over a lowered bed when sound is on and ready. */
  cue: (name: CueName) => void;
  /** Cross-fades the bed: 0 calm … 1 tense. */
  setTension: (tension: number) => void;
  /** The player's volume, 0..1; at 0 nothing plays, as when muted. */
  setVolume: (volume: number) => void;
  setMuted: (muted: boolean) => void;
  /** Lowers the bed, as for a text read aloud, until the function that it returns is called. */
  duck: () => () => void;
  /** Stops all and lets go of it; later calls do nothing. */
  dispose: () => void;
}

/** What sound needs from the rest of the game. */
export interface SoundOptions {
  readonly settings: Pick<Settings, 'volume' | 'muted'>;
  /** Called for every cue, also while muted or locked: whether captions show is for the caller to decide. */
  readonly onCaption: (key: CaptionKey) => void;
  /** Loads what plays; undefined where this device cannot. Tests give their own. */
  readonly loadPlayer?: (mix: Mix) => Promise<Player | undefined>;
  /** The page whose hiding silences the game; none in tests outside a browser. */
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
}

/** Seconds in which the bed follows: tension creeps, a wish of the player is heard at once. */
const seconds = { tension: 4, quick: 0.3 };

async function loadHowler(mix: Mix): Promise<Player | undefined> {
  const { createPlayer } = await import('./player.ts');
  return createPlayer(mix);
}

/** Sound for one page, silent until `unlock` and while muted: before that not even howler is loaded. */
export function createSound(options: SoundOptions): Sound {
  const { settings, onCaption, loadPlayer = loadHowler, page = globalThis.document } = options;
  let mix: Mix = {
    volume: held(settings.volume),
    muted: settings.muted,
    tension: 0,
    ducks: 0,
    hidden: page?.hidden ?? false,
  };
  let stage: 'locked' | 'unlocked' | 'loading' | 'loaded' | 'disposed' = 'locked';
  let player: Player | undefined;

  const load = async (): Promise<void> => {
    stage = 'loading';
    const loaded = await loadPlayer(mix).catch(() => undefined);
    if (stage !== 'loading') {
      loaded?.dispose();
      return;
    }
    stage = 'loaded';
    player = loaded;
    player?.setMix(mix, seconds.tension);
  };
  const change = (changed: Partial<Mix>, within: number): void => {
    if (stage === 'disposed') return;
    mix = { ...mix, ...changed };
    player?.setMix(mix, within);
    if (stage === 'unlocked' && isAudible(mix)) void load();
  };
  const onVisibility = (): void => change({ hidden: page?.hidden ?? false }, seconds.quick);
  page?.addEventListener('visibilitychange', onVisibility);
  const duck = (): (() => void) => {
    let isHeld = true;
    change({ ducks: mix.ducks + 1 }, seconds.quick);
    return () => {
      if (isHeld) change({ ducks: mix.ducks - 1 }, seconds.quick);
      isHeld = false;
    };
  };

  return {
    unlock: () => {
      if (stage === 'locked') stage = 'unlocked';
      change({}, seconds.quick);
    },
    cue: (name) => {
      if (stage === 'disposed') return;
      onCaption(captionKey(name));
      const sounds = player?.cue(name) ?? 0;
      if (sounds > 0) setTimeout(duck(), sounds * 1000);
    },
    setTension: (tension) => change({ tension: held(tension) }, seconds.tension),
    setVolume: (volume) => change({ volume: held(volume) }, seconds.quick),
    setMuted: (muted) => change({ muted }, seconds.quick),
    duck,
    dispose: () => {
      stage = 'disposed';
      page?.removeEventListener('visibilitychange', onVisibility);
      player?.dispose();
      player = undefined;
    },
  };
}
