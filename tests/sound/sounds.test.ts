// Every sound as it ships: what the script lists is what the code makes, at the levels promised, without clicks.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listPath, listText, makeSounds } from '../../scripts/sounds.ts';
import { cueGain, duckedShare } from '../../src/sound/mix.ts';
import { cueNames } from '../../src/sound/cues.ts';
import { bedMargin, bedNames, bedRate, bedSeconds } from '../../src/sound/synthesis/bed.ts';
import { cueSeconds } from '../../src/sound/synthesis/cues.ts';
import { levelOfPcm, type Pcm } from '../../src/sound/synthesis/pcm.ts';

const sounds = makeSounds();

function shipped(name: string): Pcm {
  const pcm = sounds.get(name);
  if (pcm === undefined) throw new Error(`There is no sound "${name}".`);
  return pcm;
}

const decibels = (share: number): number => 20 * Math.log10(share);

function peakOf(prefix: string): number {
  return Math.max(
    ...[...sounds].filter(([name]) => name.startsWith(prefix)).map(([, pcm]) => levelOfPcm(pcm).peak),
  );
}

/** The sharpest bend between samples from `from` up to `to`: a click is a bend much sharper than the sound’s own. */
function sharpestBend(samples: Int16Array, from: number, to: number): number {
  let sharpest = 0;
  for (let i = from; i < to; i += 1) {
    const bend = (samples[i - 1] ?? 0) - 2 * (samples[i] ?? 0) + (samples[i + 1] ?? 0);
    sharpest = Math.max(sharpest, Math.abs(bend));
  }
  return sharpest;
}

describe('the committed list of sounds', () => {
  test('is what the script makes of the scores today, hash by hash', () => {
    expect(readFileSync(listPath, 'utf8')).toBe(listText(sounds));
  });

  test('has every bed and every cue', () => {
    expect([...sounds.keys()]).toEqual([
      ...bedNames.map((name) => `bed-${name}`),
      ...cueNames.map((name) => `cue-${name}`),
    ]);
  });
});

describe.each([...cueNames])('the cue “%s”', (name) => {
  const pcm = shipped(`cue-${name}`);

  test('is short', () => {
    expect(cueSeconds(name)).toBeLessThanOrEqual(1.5);
    expect(pcm.samples.length / pcm.rate).toBeCloseTo(cueSeconds(name), 3);
  });

  test('sounds at about −20 dBFS and leaves headroom', () => {
    const { peak, rms } = levelOfPcm(pcm);
    expect(decibels(rms)).toBeGreaterThan(-22);
    expect(decibels(rms)).toBeLessThan(-19.5);
    expect(decibels(peak)).toBeLessThan(-4.9);
  });

  test('begins and ends in silence, so that it does not click', () => {
    expect(Math.abs(pcm.samples[0] ?? 1)).toBeLessThan(40);
    expect(Math.abs(pcm.samples.at(-1) ?? 1)).toBeLessThan(40);
  });
});

describe.each([...bedNames])('the %s bed', (name) => {
  const { rate, samples } = shipped(`bed-${name}`);
  const margin = bedMargin * bedRate;
  const loop = bedRate * bedSeconds;

  test('lasts at least twenty seconds before it repeats', () => {
    expect(bedSeconds).toBeGreaterThanOrEqual(20);
    expect(samples.length / rate).toBeCloseTo(bedSeconds + 2 * bedMargin, 6);
  });

  test('lies quietly at about −30 dBFS', () => {
    const { peak, rms } = levelOfPcm({ rate, samples });
    expect(Math.abs(decibels(rms) + 30)).toBeLessThan(0.5);
    expect(decibels(peak)).toBeLessThan(-15);
  });

  test('goes on over the seam as if it never ended', () => {
    const start = samples.subarray(margin, margin + margin);
    const beyondEnd = samples.subarray(margin + loop);
    expect([...beyondEnd]).toEqual([...start]);
    const beforeStart = samples.subarray(0, margin);
    expect([...beforeStart]).toEqual([...samples.subarray(loop, loop + margin)]);
  });

  test('bends no more sharply at the seam than anywhere else', () => {
    const seam = margin + loop;
    const atSeam = sharpestBend(samples, seam - 20, seam + 20);
    expect(atSeam).toBeLessThanOrEqual(sharpestBend(samples, margin + 1, seam - 20));
  });
});

test('two cues over both beds do not clip at full volume', () => {
  const beds = peakOf('bed') * 2 * Math.SQRT1_2;
  const cues = peakOf('cue') * (cueGain(0) + cueGain(1));
  expect(beds + cues).toBeLessThan(1);
  expect(cueGain(2)).toBe(0);
  expect(duckedShare).toBeLessThan(1);
});
