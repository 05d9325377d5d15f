// How fast games are played where a class or a review plays them: in one worker of the built page, in a real browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, noBrowserSentence } from '../find-browser.mjs';
import { serveFolder } from '../static-server.mjs';
import { builtIn } from './built-in.ts';
import type { GamesAsked, GamesPlayed, PlaysGames } from './games.ts';
import { load } from './page.ts';
import type { Figure, Section } from './section.ts';

const games = 10_000;
const first = 1000;
const demanded = 10;

/** Builds the page with the games beside it; gives the name of the file that starts them. */
async function buildWithGames(outDir: string): Promise<string> {
  const input = {
    index: fileURLToPath(new URL('../../index.html', import.meta.url)),
    games: fileURLToPath(new URL('games.ts', import.meta.url)),
  };
  const built = await build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
  const parts = 'output' in built ? built.output : [];
  const started = parts.find((part) => part.type === 'chunk' && part.isEntry && part.name === 'games');
  if (started === undefined) throw new Error('The page was built without the games that are to be timed.');
  return started.fileName;
}

async function play(url: string, file: string, executablePath: string): Promise<GamesPlayed> {
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const asked: GamesAsked = { scenario: builtIn('geneva-2016'), seed: 'bench', games, first };
    return await page.evaluate(
      async ({ address, wanted }) => {
        await import(address);
        return (globalThis as unknown as PlaysGames).playGames(wanted);
      },
      { address: new URL(file, url).href, wanted: asked },
    );
  } finally {
    await browser.close();
  }
}

const figure = (name: string, count: number, milliseconds: number, wanted = ''): Figure => ({
  name,
  value: `${(milliseconds / 1000).toFixed(1)} s, ${((count * 1000) / milliseconds).toFixed(0)} games/s${wanted}`,
});

export const workerSpeed: Section = {
  title: 'Simulation, one worker of the built page',
  measure: async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error(noBrowserSentence);
    const folder = await mkdtemp(join(tmpdir(), 'cessation-bench-'));
    const file = await buildWithGames(folder);
    const server = await serveFolder(folder);
    try {
      const played = await play(server.url, file, executablePath);
      return [
        figure(`first ${first} games`, first, played.first),
        figure(`${games} games`, games, played.all, ` (demanded ${demanded} s)`),
        load('after'),
      ];
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  },
};
