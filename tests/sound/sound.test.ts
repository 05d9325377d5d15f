// Sound as the rest of the game sees it, with a player that writes down what it was asked.
import { describe, expect, test, vi } from 'vitest';
import { captionKey, cueNames } from '../../src/sound/cues.ts';
import type { Mix } from '../../src/sound/mix.ts';
import type { Sound, SoundOptions } from '../../src/sound/sound.ts';
import { createSound } from '../../src/sound/sound.ts';

/** Lets everything promised so far come about. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
}

/** A page that can be hidden and shown. */
function fakePage() {
  const target = new EventTarget();
  const page = {
    hidden: false,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return {
    page: page as unknown as NonNullable<SoundOptions['page']>,
    setHidden: (hidden: boolean): void => {
      page.hidden = hidden;
      target.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

function table(
  settings: SoundOptions['settings'] = { volume: 0.6, muted: false },
  load?: SoundOptions['loadPlayer'],
) {
  const heard: string[] = [];
  const captions: string[] = [];
  const mixes: Mix[] = [];
  let loads = 0;
  const loadPlayer: SoundOptions['loadPlayer'] = async () => {
    loads += 1;
    return {
      cue: (name) => {
        heard.push(name);
        return 1.5;
      },
      setMix: (mix) => mixes.push(mix),
      dispose: () => heard.push('disposed'),
    };
  };
  const { page, setHidden } = fakePage();
  const sound: Sound = createSound({
    settings,
    onCaption: (key) => captions.push(key),
    loadPlayer: load ?? loadPlayer,
    page,
  });
  return { sound, heard, captions, mixes, setHidden, loads: () => loads };
}

describe('before the first gesture', () => {
  test('nothing is loaded and nothing plays, but captions show', async () => {
    const { sound, heard, captions, loads } = table();
    sound.cue('offer');
    sound.setTension(0.8);
    sound.setVolume(1);
    await settled();
    expect(loads()).toBe(0);
    expect(heard).toEqual([]);
    expect(captions).toEqual(['sound.offer']);
  });

  test('what was set meanwhile holds afterwards', async () => {
    const { sound, mixes } = table();
    sound.setTension(0.8);
    sound.unlock();
    await settled();
    expect(mixes.at(-1)).toMatchObject({ tension: 0.8, volume: 0.6 });
  });
});

describe('after it', () => {
  test('the player is loaded once, however often unlock is called', async () => {
    const { sound, loads } = table();
    sound.unlock();
    sound.unlock();
    await settled();
    sound.unlock();
    await settled();
    expect(loads()).toBe(1);
  });

  test('a cue is heard and captioned', async () => {
    const { sound, heard, captions } = table();
    sound.unlock();
    await settled();
    sound.cue('agreement');
    expect(heard).toEqual(['agreement']);
    expect(captions).toEqual(['sound.agreement']);
  });

  test('a cue that comes while the player still loads is not heard late', async () => {
    const { sound, heard } = table();
    sound.unlock();
    sound.cue('violation');
    await settled();
    expect(heard).toEqual([]);
  });

  test('tension and volume are held within 0 and 1', async () => {
    const { sound, mixes } = table();
    sound.unlock();
    await settled();
    sound.setTension(7);
    sound.setVolume(-2);
    expect(mixes.at(-1)).toMatchObject({ tension: 1, volume: 0 });
    sound.setTension(Number.NaN);
    expect(mixes.at(-1)).toMatchObject({ tension: 0 });
  });
});

describe('muted', () => {
  test.each([
    { volume: 0.6, muted: true },
    { volume: 0, muted: false },
  ])('with %o nothing is loaded until sound is wanted', async (settings) => {
    const { sound, loads, captions } = table(settings);
    sound.unlock();
    sound.cue('siege');
    await settled();
    expect(loads()).toBe(0);
    expect(captions).toEqual(['sound.siege']);
    sound.setMuted(false);
    sound.setVolume(0.5);
    await settled();
    expect(loads()).toBe(1);
  });

  test('a page in the background counts as muted until it is back', async () => {
    const { sound, mixes, setHidden } = table();
    sound.unlock();
    await settled();
    setHidden(true);
    expect(mixes.at(-1)?.hidden).toBe(true);
    setHidden(false);
    expect(mixes.at(-1)?.hidden).toBe(false);
  });
});

describe('ducking', () => {
  test('lasts until everyone who asked has let go, each once', async () => {
    const { sound, mixes } = table();
    sound.unlock();
    await settled();
    const first = sound.duck();
    const second = sound.duck();
    expect(mixes.at(-1)?.ducks).toBe(2);
    first();
    first();
    expect(mixes.at(-1)?.ducks).toBe(1);
    second();
    expect(mixes.at(-1)?.ducks).toBe(0);
  });

  test('the bed makes way for a cue for as long as the cue sounds', async () => {
    vi.useFakeTimers();
    const { sound, mixes } = table();
    sound.unlock();
    await settled();
    sound.cue('collapse');
    expect(mixes.at(-1)?.ducks).toBe(1);
    vi.advanceTimersByTime(1400);
    expect(mixes.at(-1)?.ducks).toBe(1);
    vi.advanceTimersByTime(200);
    expect(mixes.at(-1)?.ducks).toBe(0);
    vi.useRealTimers();
  });
});

describe('a device without sound', () => {
  test.each([
    ['cannot play', async () => undefined],
    ['cannot load the player', () => Promise.reject(new Error('offline'))],
  ])(
    '%s: the game stays silent and captioned',
    async (_name, load: NonNullable<SoundOptions['loadPlayer']>) => {
      const { sound, captions } = table(undefined, load);
      sound.unlock();
      await settled();
      sound.cue('collapse');
      sound.setTension(1);
      sound.setMuted(true);
      sound.duck()();
      sound.dispose();
      expect(captions).toEqual(['sound.collapse']);
    },
  );
});

describe('disposing', () => {
  test('lets go of the player, and later calls do nothing', async () => {
    const { sound, heard, captions, mixes, setHidden } = table();
    sound.unlock();
    await settled();
    sound.dispose();
    const before = mixes.length;
    sound.cue('offer');
    sound.setTension(0.5);
    sound.unlock();
    setHidden(true);
    await settled();
    expect(heard).toEqual(['disposed']);
    expect(captions).toEqual([]);
    expect(mixes.length).toBe(before);
  });

  test('while the player loads lets go of it when it comes', async () => {
    const { sound, heard } = table();
    sound.unlock();
    sound.dispose();
    await settled();
    expect(heard).toEqual(['disposed']);
  });
});

test('every cue has a caption of its own', () => {
  expect(new Set(cueNames.map(captionKey)).size).toBe(cueNames.length);
  expect(captionKey('offer')).toBe('sound.offer');
});
