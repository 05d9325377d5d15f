// The level of a sound and its form as a WAV file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gainTo,
  levelOf,
  levelOfPcm,
  peakCeiling,
  toPcm,
  wavBytes,
} from '../../../src/sound/synthesis/pcm.ts';

describe('the level of a sound', () => {
  test('is told as peak and root mean square', () => {
    expect(levelOf(Float64Array.of(0.5, -0.5, 0.5, -0.5))).toEqual({ peak: 0.5, rms: 0.5 });
    expect(levelOf(Float64Array.of(0.1, -0.8)).peak).toBe(0.8);
    expect(levelOf(new Float64Array(0))).toEqual({ peak: 0, rms: 0 });
  });

  test('is brought to what is wanted', () => {
    const samples = Float64Array.of(0.5, -0.5);
    const pcm = toPcm(samples, 8000, gainTo(0.1, levelOf(samples)));
    expect(levelOfPcm(pcm).rms).toBeCloseTo(0.1, 4);
  });

  test('never peaks above the ceiling, however spiky the sound', () => {
    const spike = new Float64Array(1000);
    spike[10] = 0.3;
    const pcm = toPcm(spike, 8000, gainTo(0.1, levelOf(spike)));
    expect(levelOfPcm(pcm).peak).toBeCloseTo(peakCeiling, 3);
  });

  test('stays silent for silence', () => {
    expect(gainTo(0.1, levelOf(new Float64Array(10)))).toBe(1);
  });

  test('never wraps around, whatever the samples', () => {
    const anySamples = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(anySamples, (values) => {
        const { samples } = toPcm(Float64Array.from(values), 8000, 1);
        values.forEach((value, i) => {
          expect(Math.sign(samples[i] ?? 0) * Math.sign(value)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(samples[i] ?? 0)).toBeLessThanOrEqual(32767);
        });
      }),
    );
  });
});

describe('a WAV file', () => {
  const bytes = wavBytes({ rate: 22_050, samples: Int16Array.of(1, -2, 32767) });
  const view = new DataView(bytes.buffer);
  const letters = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

  test('names its parts and their lengths', () => {
    expect([letters(0), letters(8), letters(12), letters(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(40, true)).toBe(6);
  });

  test('says that it is mono, 16 bits, uncompressed, at its rate', () => {
    expect(view.getUint16(20, true)).toBe(1);
    expect(view.getUint16(22, true)).toBe(1);
    expect(view.getUint32(24, true)).toBe(22_050);
    expect(view.getUint32(28, true)).toBe(44_100);
    expect(view.getUint16(34, true)).toBe(16);
  });

  test('holds the samples in order, low byte first', () => {
    expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([1, -2, 32767]);
  });
});
