// Whoever reads captions instead of hearing cues has time to read each of them.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queueCaptions } from '../../src/sound/captions.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function reader() {
  const shown: (string | null)[] = [];
  return { shown, caption: queueCaptions((caption) => shown.push(caption)) };
}

test('a caption stands for a while and goes', () => {
  const { shown, caption } = reader();
  caption('sound.offer');
  vi.advanceTimersByTime(3400);
  expect(shown).toEqual(['sound.offer']);
  vi.advanceTimersByTime(200);
  expect(shown).toEqual(['sound.offer', null]);
});

test('the collapse is not wiped away by what sounds 900 ms after it', () => {
  const { shown, caption } = reader();
  caption('sound.collapse');
  vi.advanceTimersByTime(900);
  caption('sound.siege');
  vi.advanceTimersByTime(900);
  caption('sound.event');
  expect(shown).toEqual(['sound.collapse']);
  vi.advanceTimersByTime(500);
  expect(shown).toEqual(['sound.collapse', 'sound.siege']);
  vi.advanceTimersByTime(2200);
  expect(shown).toEqual(['sound.collapse', 'sound.siege', 'sound.event']);
  vi.advanceTimersByTime(4000);
  expect(shown.at(-1)).toBeNull();
});

test('the same caption is not said twice, and no more wait than can be read in time', () => {
  const { shown, caption } = reader();
  for (const one of ['offer', 'offer', 'event', 'siege', 'event', 'delivery', 'refusal'] as const) {
    caption(`sound.${one}`);
  }
  vi.advanceTimersByTime(60_000);
  expect(shown).toEqual(['sound.offer', 'sound.event', 'sound.siege', 'sound.delivery', null]);
});
