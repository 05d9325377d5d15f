// Large files are read beside the page, and come to the same as if they were read here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AtHand, readChosen } from '../../../src/scenario/reading/read-chosen.ts';
import type { SourceFile } from '../../../src/scenario/reading/read-scenario.ts';
import { createFileReader, type ReaderMessage } from '../../../src/session/reading/file-reader.ts';
import { createReaderAnswers } from '../../../src/session/reading/reader-answers.ts';
import { builtIn } from '../../scenario/built-in.ts';

/** A worker in this thread, which can break off. */
class WorkerHere extends EventTarget {
  readonly breaks: boolean;
  constructor(breaks: boolean) {
    super();
    this.breaks = breaks;
  }
  readonly #take = createReaderAnswers((answer) =>
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
  );
  postMessage(message: ReaderMessage): void {
    if (this.breaks) this.dispatchEvent(new Event('error'));
    else this.#take(structuredClone(message));
  }
  terminate(): void {}
}

function reader(breaks = false) {
  const started: WorkerHere[] = [];
  const read = createFileReader(() => {
    const worker = new WorkerHere(breaks);
    started.push(worker);
    return worker as unknown as Worker;
  });
  return { read, started };
}

const valley = readFileSync('tests/scenario/fixtures/valley.yaml', 'utf8');
const german = readFileSync('tests/scenario/fixtures/valley.de.yaml', 'utf8');
const padding = `\n${'# a note that nobody reads\n'.repeat(2_500)}`;
const large = (file: string, text: string): SourceFile => ({ file, text: text + padding });
const nothing: AtHand = { ids: () => ['first-steps'], find: () => Promise.resolve([]) };

describe('a large file', () => {
  it('is read beside the page, with its translation, as it would be here', async () => {
    const files = [large('valley.yaml', valley), large('valley.de.yaml', german)];
    const { read, started } = reader();
    const found = await read(files, nothing);
    expect(started).toHaveLength(1);
    expect(found).toEqual(await readChosen(files, nothing));
    expect(found.translated[0]?.original).toBe(found.playable?.scenario);
  });

  it('alone that translates what is at hand belongs to the very scenario that is there', async () => {
    const { playable } = await readChosen([{ file: 'valley.yaml', text: valley }], nothing);
    const original = playable?.scenario ?? builtIn('template');
    const atHand: AtHand = { ids: () => [original.id], find: () => Promise.resolve([original]) };
    const { read } = reader();
    const { translated, problems } = await read([large('valley.de.yaml', german)], atHand);
    expect(problems).toEqual([]);
    expect(translated[0]?.original).toBe(original);
  });

  it('is read here where the worker breaks off', async () => {
    const { read, started } = reader(true);
    const { playable } = await read([large('valley.yaml', valley)], nothing);
    expect(started).toHaveLength(1);
    expect(playable?.scenario?.id).toBe('valley');
  });

  it('that is broken is told with all its problems', async () => {
    const files = [large('valley.yaml', valley.replace('parties:', 'partys:'))];
    const { problems } = await reader().read(files, nothing);
    expect(problems).toEqual((await readChosen(files, nothing)).problems);
    expect(problems.length).toBeGreaterThan(0);
  });
});

it('a short file is read here', async () => {
  const { read, started } = reader();
  expect((await read([{ file: 'valley.yaml', text: valley }], nothing)).playable?.scenario).toBeDefined();
  expect(started).toEqual([]);
});
