// Builds the game once into a folder of its own and serves it to every browser test file.
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
  const folder = await mkdtemp(join(tmpdir(), 'cessation-built-'));
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder);
  project.provide('gameUrl', server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}
