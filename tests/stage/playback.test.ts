// Consequences play in order, at a pace, once each, and can be skipped.
import { describe, expect, it } from 'vitest';
import type { NewsModel } from '../../src/presentation/news/news-models.ts';
import { dwell, Playback } from '../../src/stage/playback.ts';

const news = (id: number, rank: NewsModel['rank'] = 'headline', sentence = `News ${id}.`): NewsModel => ({
  id,
  day: 1,
  date: '',
  sentence,
  story: null,
  icon: 'news',
  rank,
  about: [],
  tone: 'neutral',
});

/** A screening with a clock that is moved by hand. */
function screening(pace: ConstructorParameters<typeof Playback>[0] = 'normal') {
  const told: string[] = [];
  let waiting: (() => void) | undefined;
  const playback: Playback = new Playback(pace, {
    show: ({ id }) => told.push(`${id}${playback.playing ? '' : ' (not playing)'}`),
    done: () => told.push('done'),
    after: (_, then) => {
      waiting = then;
      return () => (waiting = undefined);
    },
  });
  const wait = (): void => {
    const then = waiting;
    waiting = undefined;
    then?.();
  };
  return { playback, told, wait };
}

describe('three consequences', () => {
  const three = [news(1), news(2), news(3)];

  it('play one after the other, and then it is said that all were shown', () => {
    const { playback, told, wait } = screening();
    playback.take(three);
    expect(told).toEqual(['1']);
    wait();
    wait();
    expect(told).toEqual(['1', '2', '3']);
    expect(playback.playing).toBe(true);
    wait();
    expect(told).toEqual(['1', '2', '3', 'done']);
    expect(playback.playing).toBe(false);
  });

  it('can be skipped', () => {
    const { playback, told, wait } = screening();
    playback.take(three);
    playback.skip();
    wait();
    expect(told).toEqual(['1', 'done']);
  });

  it('are not played again when the same screen is drawn anew', () => {
    const { playback, told, wait } = screening();
    playback.take(three);
    playback.take(three);
    wait();
    wait();
    wait();
    playback.take(three);
    expect(told).toEqual(['1', '2', '3', 'done']);
  });

  it('are joined by what happens meanwhile', () => {
    const { playback, told, wait } = screening();
    playback.take(three);
    playback.take([...three, news(4)]);
    wait();
    wait();
    wait();
    wait();
    expect(told).toEqual(['1', '2', '3', '4', 'done']);
  });

  it('fall silent when they are not fresh any more, and say nothing about it', () => {
    const { playback, told, wait } = screening();
    playback.take(three);
    playback.take([]);
    wait();
    expect(told).toEqual(['1']);
    expect(playback.playing).toBe(false);
  });

  it('of another game play although their numbers are the same', () => {
    const { playback, told } = screening();
    playback.take(three);
    playback.skip();
    playback.take([news(1, 'headline', 'Another game.')]);
    expect(told).toEqual(['1', 'done', '1']);
  });

  it('are shown at once when the player wants it so', () => {
    const { playback, told } = screening('instant');
    playback.take(three);
    expect(told).toEqual(['done']);
  });
});

describe('how long news stand', () => {
  it('is longer for more words, up to a limit', () => {
    const long = news(1, 'headline', 'word '.repeat(20));
    const endless = news(1, 'headline', 'word '.repeat(2000));
    expect(dwell(long, 'normal')).toBeGreaterThan(dwell(news(1), 'normal'));
    expect(dwell(endless, 'normal')).toBeLessThan(6000);
  });

  it('follows the pace and the rank', () => {
    expect(dwell(news(1), 'slow')).toBeGreaterThan(dwell(news(1), 'fast'));
    expect(dwell(news(1, 'detail'), 'normal')).toBeLessThan(dwell(news(1, 'line'), 'normal'));
    expect(dwell(news(1), 'instant')).toBe(0);
  });
});
