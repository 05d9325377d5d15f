// Plays beds and cues through howler; loaded after the first gesture, in a chunk of its own.
import { Howl, Howler } from 'howler';
import type { CueName } from './cues.ts';
import { cueNames } from './cues.ts';
import type { Mix } from './mix.ts';
import { bedGains, cueGain, gainOfVolume, isAudible } from './mix.ts';
import { startBed } from './bed.ts';
import type { Bed } from './bed.ts';
import { dataUri } from './data-uri.ts';
import { bedNames } from './synthesis/bed.ts';
import { cueSeconds, synthesiseCue } from './synthesis/cues.ts';

/** What plays the sound on this device. */
export interface Player {
  /**
   * Plays a cue now, or not at all where the device does not play yet: a late cue would mislead.
   * @returns for how many seconds it sounds; 0 if not at all
   */
  cue: (name: CueName) => number;
  /** Moves to this mix within `seconds`. */
  setMix: (mix: Mix, seconds: number) => void;
  /** Stops all and lets go of it. */
  dispose: () => void;
}

function openAudio(): AudioContext | undefined {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false; // it would reopen the device and make ten audio elements; the gestures below are enough
  Howler.volume(1);
  return Howler.usingWebAudio && !Howler.noAudio && Howler.codecs('wav') ? Howler.ctx : undefined;
}

/** Asks a suspended or interrupted device to play on every gesture, for browsers that want it within the gesture. */
function wakeOnGestures(context: AudioContext): () => void {
  const wake = (): void => {
    if (context.state === 'running') return;
    context.resume().catch(() => undefined); // stays silent, as on a device without sound
  };
  const gestures = ['pointerup', 'keydown'] as const;
  for (const gesture of gestures) document.addEventListener(gesture, wake, { passive: true });
  wake();
  return () => {
    for (const gesture of gestures) document.removeEventListener(gesture, wake);
  };
}

interface Cues {
  readonly play: Player['cue'];
  readonly stop: () => void;
  readonly unload: () => void;
}

function startCues(canPlay: () => boolean): Cues {
  const howls = new Map<CueName, Howl>();
  const soundsUntil = new Map<CueName, number>();
  let isOver = false;
  const load = async (name: CueName): Promise<Howl> => {
    const src = await dataUri(synthesiseCue(name));
    const howl = howls.get(name) ?? new Howl({ src });
    howls.set(name, howl);
    return howl;
  };
  const start = async (name: CueName, gain: number): Promise<void> => {
    const howl = howls.get(name) ?? (await load(name));
    if (isOver || !canPlay()) return;
    howl.volume(gain);
    howl.play();
  };
  return {
    play: (name) => {
      const now = performance.now();
      const sounding = cueNames.filter((other) => now < (soundsUntil.get(other) ?? 0));
      const gain = cueGain(sounding.length);
      if (!canPlay() || gain === 0 || sounding.includes(name)) return 0;
      soundsUntil.set(name, now + cueSeconds(name) * 1000);
      start(name, gain).catch(() => undefined); // its caption has been shown
      return cueSeconds(name);
    },
    stop: () => {
      for (const howl of howls.values()) howl.stop();
      soundsUntil.clear();
    },
    unload: () => {
      isOver = true;
      for (const howl of howls.values()) howl.unload();
    },
  };
}

/** Opens the audio device. Without one, or without Web Audio, there is no player and the game stays silent. */
export function createPlayer(first: Mix): Player | undefined {
  const context = openAudio();
  if (context === undefined) return undefined;
  let mix = first;
  const canPlay = (): boolean => isAudible(mix) && context.state === 'running';
  const cues = startCues(canPlay);
  const beds: readonly Bed[] = bedNames.map((name) => startBed(name));
  const settle = (seconds: number): void => {
    if (!isAudible(mix)) cues.stop();
    Howler.volume(gainOfVolume(mix.volume));
    const gains = bedGains(mix);
    for (const bed of beds) bed.moveTo(context.state === 'running' ? gains[bed.name] : 0, seconds);
  };
  const settleSlowly = (): void => settle(4);
  context.addEventListener('statechange', settleSlowly);
  const stopWaking = wakeOnGestures(context);
  settleSlowly();
  return {
    cue: cues.play,
    setMix: (wanted, seconds) => {
      mix = wanted;
      settle(seconds);
    },
    dispose: () => {
      stopWaking();
      context.removeEventListener('statechange', settleSlowly);
      for (const bed of beds) bed.dispose();
      cues.unload();
      context.suspend().catch(() => undefined);
    },
  };
}
