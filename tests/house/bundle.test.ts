// The command line runs as one file made of many: it must never be older than they are.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleOf } from '../../scripts/bundle.mjs';

let top = '';

/** Files that are `age` seconds old. */
function write(file: string, text: string, age: number): void {
  writeFileSync(join(top, file), text);
  const then = Date.now() / 1000 - age;
  utimesSync(join(top, file), then, then);
}

const run = (bundle: string | undefined): string =>
  execFileSync(process.execPath, [bundle ?? ''], { encoding: 'utf8' }).trim();

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'cessation-bundle-'));
  mkdirSync(join(top, 'src'));
  write('package-lock.json', '{}', 60);
  write('src/word.ts', "export const word: string = 'peace';\n", 60);
  write('src/main.ts', "import { word } from './word.ts';\nconsole.log(word, import.meta.url);\n", 60);
});

afterEach(() => rmSync(top, { recursive: true }));

describe('the bundle of a program', () => {
  it('does what its files do, which keep their own addresses', async () => {
    expect(run(await bundleOf('src/main.ts', top))).toMatch(/^peace file:.*\/src\/main\.ts$/);
  });

  it('is the same as long as they are', async () => {
    const first = await bundleOf('src/main.ts', top);
    expect(await bundleOf('src/main.ts', top)).toBe(first);
  });

  it('is made anew once one of them has changed, or the packages have', async () => {
    const first = await bundleOf('src/main.ts', top);
    write('src/word.ts', "export const word: string = 'truce';\n", 30);
    const second = await bundleOf('src/main.ts', top);
    expect(run(second)).toMatch(/^truce /);
    write('package-lock.json', '{ }', 30);
    expect(new Set([first, second, await bundleOf('src/main.ts', top)]).size).toBe(3);
  });

  it('is not kept where a file changed while it was made', async () => {
    write('src/word.ts', "export const word: string = 'soon';\n", -60);
    const first = await bundleOf('src/main.ts', top);
    expect(await bundleOf('src/main.ts', top)).not.toBe(first);
  });

  it('has the threads that it starts beside it, and is made anew once one of their files has changed', async () => {
    const greets = (word: string): string =>
      `import { parentPort } from 'node:worker_threads';\nconst word: string = '${word}';\nparentPort?.postMessage(word);\n`;
    write('src/greeting.worker.ts', greets('peace'), 60);
    const starts = "new Worker(new URL('./greeting.worker.ts', import.meta.url))";
    const main = `import { Worker } from 'node:worker_threads';\n${starts}.on('message', (word) => console.log(word));\n`;
    write('src/main.ts', main, 60);
    expect(run(await bundleOf('src/main.ts', top))).toBe('peace');
    write('src/greeting.worker.ts', greets('truce'), 30);
    expect(run(await bundleOf('src/main.ts', top))).toBe('truce');
  });

  it('is none where a file cannot be read', async () => {
    write('src/word.ts', 'export const word: = 1;\n', 30);
    expect(await bundleOf('src/main.ts', top)).toBeUndefined();
  });
});
