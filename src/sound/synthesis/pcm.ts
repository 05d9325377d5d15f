// Sampled sound as plain numbers, its level in the units of the field, and its form as a WAV file.

/** A finished mono sound: 16-bit samples (−32768..32767) at `rate` samples a second. */
export interface Pcm {
  readonly rate: number;
  readonly samples: Int16Array;
}

/** Peak and root mean square of a sound, each as a share of full scale (0..1). */
export interface Level {
  readonly peak: number;
  readonly rms: number;
}

/** No sound peaks above this share of full scale (−5 dBFS), so that two cues over the bed do not clip. */
export const peakCeiling = 0.56;

const fullScale = 32767;

/** The peak and RMS of samples given as shares of full scale. */
export function levelOf(samples: Float64Array): Level {
  let peak = 0;
  let squares = 0;
  for (const sample of samples) {
    const size = sample < 0 ? -sample : sample;
    if (size > peak) peak = size;
    squares += sample * sample;
  }
  return { peak, rms: samples.length === 0 ? 0 : Math.sqrt(squares / samples.length) };
}

/** The peak and RMS of a finished sound. */
export function levelOfPcm(pcm: Pcm): Level {
  return levelOf(Float64Array.from(pcm.samples, (sample) => sample / fullScale));
}

/**
 * The gain that brings a sound to the RMS `wanted` (share of full scale, 0..1), or less where it would otherwise
 * peak above the ceiling. Silence keeps a gain of 1.
 */
export function gainTo(wanted: number, { peak, rms }: Level): number {
  return rms === 0 ? 1 : Math.min(wanted / rms, peakCeiling / peak);
}

/** Rounds samples (shares of full scale) times `gain` to 16 bits; what lies beyond full scale is held there. */
export function toPcm(samples: Float64Array, rate: number, gain: number): Pcm {
  const rounded = new Int16Array(samples.length);
  for (let i = 0; i < samples.length; i += 1) {
    const share = Math.max(-1, Math.min(1, (samples[i] ?? 0) * gain));
    rounded[i] = Math.round(share * fullScale);
  }
  return { rate, samples: rounded };
}

/** A sound as the bytes of a mono 16-bit WAV file: a 44-byte RIFF header, then little-endian samples. */
export function wavBytes({ rate, samples }: Pcm): Uint8Array<ArrayBuffer> {
  const headerBytes = 44;
  const sampleBytes = samples.length * 2;
  const bytes = new Uint8Array(headerBytes + sampleBytes);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, letters: string): void => {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i));
  };
  tag(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + sampleBytes, true);
  tag(8, 'WAVE');
  tag(12, 'fmt ');
  view.setUint32(16, 16, true); // length of the format chunk
  view.setUint16(20, 1, true); // uncompressed
  view.setUint16(22, 1, true); // mono
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true); // bytes a second
  view.setUint16(32, 2, true); // bytes a frame
  view.setUint16(34, 16, true); // bits a sample
  tag(36, 'data');
  view.setUint32(40, sampleBytes, true);
  for (let i = 0; i < samples.length; i += 1) view.setInt16(headerBytes + i * 2, samples[i] ?? 0, true);
  return bytes;
}
