// Serves the game to every browser test file, built once into a folder of its own, or by `npm test` beside other tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../scripts/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served, with a trailing slash. */
    gameUrl: string;
  }
}

/** Vitest calls it before the first file and calls what it returns after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { BUILT_GAME: built } = process.env;
  const folder = built ?? (await mkdtemp(join(tmpdir(), 'cessation-built-')));
  if (built === undefined) await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder);
  project.provide('gameUrl', server.url);
  return async () => {
    await server.close();
    if (built === undefined) await rm(folder, { recursive: true });
  };
}
