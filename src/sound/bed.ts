// One bed as it plays: made when it is first wanted, looped between its margins, faded, and paused when not heard.
import { Howl } from 'howler';
import { dataUri } from './data-uri.ts';
import type { BedName } from './synthesis/bed.ts';
import { bedMargin, bedSeconds, synthesiseBedInSlices } from './synthesis/bed.ts';

/** One of the two beds. */
export interface Bed {
  readonly name: BedName;
  /** Fades to `gain` (0..1) within `seconds`; at 0 it pauses, and before it was ever wanted it is not even made. */
  moveTo: (gain: number, seconds: number) => void;
  dispose: () => void;
}

/** Howler's fades round to hundredths and never end when there is nothing to fade. */
const smallestFade = 0.01;

async function make(name: BedName): Promise<string> {
  const slices = synthesiseBedInSlices(name);
  let step = slices.next();
  while (step.done !== true) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    step = slices.next();
  }
  return dataUri(step.value);
}

function loop(src: string): Howl {
  const sprite: [number, number, boolean] = [bedMargin * 1000, bedSeconds * 1000, true];
  return new Howl({ src, sprite: { loop: sprite }, volume: 0 });
}

/** A bed that is silent until it is moved. */
export function startBed(name: BedName): Bed {
  let state: 'unmade' | 'making' | 'paused' | 'starting' | 'playing' | 'disposed' = 'unmade';
  let howl: Howl | undefined;
  let id: number | undefined;
  let target = 0;
  let within = 0;

  const pauseIfSilent = (bed: Howl, playing: number): void => {
    if (state !== 'playing' || target > 0 || Number(bed.volume(playing)) > 0) return;
    state = 'paused';
    bed.pause(playing);
  };
  const fade = (bed: Howl, playing: number): void => {
    const now = Number(bed.volume(playing));
    if (Math.abs(target - now) >= smallestFade) {
      bed.fade(now, target, within * 1000, playing);
      return;
    }
    bed.volume(target, playing);
    pauseIfSilent(bed, playing);
  };
  const settle = (): void => {
    if (howl === undefined || howl.state() !== 'loaded') return;
    if (state === 'paused' && target > 0) {
      state = 'starting';
      id = howl.play(id ?? 'loop');
    } else if (state === 'playing' && id !== undefined) fade(howl, id);
  };
  const begin = async (): Promise<void> => {
    state = 'making';
    const src = await make(name);
    if (state !== 'making') return;
    state = 'paused';
    const made = loop(src);
    howl = made;
    made.on('load', settle);
    made.on('play', () => {
      if (state !== 'starting') return; // howler says so again at the end of every loop
      state = 'playing';
      settle();
    });
    made.on('fade', (playing: number) => pauseIfSilent(made, playing));
  };
  return {
    name,
    moveTo: (gain, seconds) => {
      target = gain;
      within = seconds;
      if (state === 'unmade' && gain > 0) begin().catch(() => undefined);
      else settle();
    },
    dispose: () => {
      state = 'disposed';
      howl?.unload();
      howl = undefined;
    },
  };
}
