// Writes every sound of the game as a WAV file to listen to, and the list of what they are: npm run sounds.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cueNames } from '../src/sound/cues.ts';
import { bedNames, synthesiseBed } from '../src/sound/synthesis/bed.ts';
import { synthesiseCue } from '../src/sound/synthesis/cues.ts';
import { levelOfPcm, wavBytes } from '../src/sound/synthesis/pcm.ts';
import type { Pcm } from '../src/sound/synthesis/pcm.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The committed list, one entry a sound. */
export const listPath = join(project, 'assets/sound/sounds.json');

/** One sound as listed: levels in dBFS, and the hash of the WAV file that every machine makes of it. */
export interface ListedSound {
  readonly name: string;
  readonly seconds: number;
  readonly rate: number;
  readonly peak: number;
  readonly rms: number;
  readonly sha256: string;
}

function decibels(share: number): number {
  return Math.round(200 * Math.log10(share)) / 10;
}

function listed(name: string, pcm: Pcm): ListedSound {
  const { peak, rms } = levelOfPcm(pcm);
  return {
    name,
    seconds: pcm.samples.length / pcm.rate,
    rate: pcm.rate,
    peak: decibels(peak),
    rms: decibels(rms),
    sha256: createHash('sha256').update(wavBytes(pcm)).digest('hex'),
  };
}

/** Every sound of the game by the name of its file, made afresh. */
export function makeSounds(): ReadonlyMap<string, Pcm> {
  return new Map([
    ...bedNames.map((name) => [`bed-${name}`, synthesiseBed(name)] as const),
    ...cueNames.map((name) => [`cue-${name}`, synthesiseCue(name)] as const),
  ]);
}

/** The text of the committed list for these sounds. */
export function listText(sounds: ReadonlyMap<string, Pcm>): string {
  return `${JSON.stringify(
    [...sounds].map(([name, pcm]) => listed(name, pcm)),
    undefined,
    2,
  )}\n`;
}

function writeAll(): void {
  const sounds = makeSounds();
  const listening = join(project, '.cache/sound');
  mkdirSync(listening, { recursive: true });
  mkdirSync(dirname(listPath), { recursive: true });
  for (const [name, pcm] of sounds) writeFileSync(join(listening, `${name}.wav`), wavBytes(pcm));
  writeFileSync(listPath, listText(sounds));
  console.log(`${sounds.size} sounds: listed in assets/sound/sounds.json, to listen to in .cache/sound/`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeAll();
