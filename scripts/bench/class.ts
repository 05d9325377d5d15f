// How soon the report of a class is there: 200 results of whole Geneva games and 20 forged ones, opened in the built page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { type Result, resultOf, writeResult } from '../../src/lesson/result.ts';
import { characters } from '../../src/opponent/levels.ts';
import { simpleOpponent } from '../../src/opponent/simple-opponent.ts';
import { playOut } from '../../src/review/play-out.ts';
import { startJournal } from '../../src/simulation/journal.ts';
import { findBrowser, noBrowserSentence } from '../find-browser.mjs';
import { serveFolder } from '../static-server.mjs';
import { builtIn } from './built-in.ts';
import type { Figure, Section } from './section.ts';

const students = 200;
const forged = 20;
const megabyte = 1_000_000;
const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync', '--mute-audio'];

const scenario = builtIn('geneva-2016');
const makes = [simpleOpponent(characters.attache), simpleOpponent(characters.ambassador)] as const;

function resultOfStudent(student: number): Result {
  const [one = '', two = ''] = Object.keys(scenario.parties);
  const seed = `class ${student}`;
  const { state, moves } = playOut(scenario, seed, {
    [one]: makes[student % 2] ?? makes[0],
    [two]: makes[1],
  });
  return resultOf(
    {
      origin: { kind: 'built-in', id: scenario.id },
      journal: { ...startJournal(scenario, { seed }), moves },
      players: { [one]: { kind: 'person' }, [two]: { kind: 'computer', opponent: 'ambassador' } },
      side: one,
      name: `Student ${student + 1}`,
      answers: [],
    },
    scenario,
    state,
  );
}

/** Edited outcomes, impossible moves, other scenarios, cut-off files, and one of fifty megabytes. */
function forgery(result: Result, number: number): string {
  const { claimed, journal } = result;
  const kind =
    number === forged - 1 ? 'large' : (['edited', 'impossible', 'other', 'cut off'] as const)[number % 4];
  switch (kind) {
    case 'edited':
      return JSON.stringify({
        ...result,
        claimed: { ...claimed, outcomes: { ...claimed.outcomes, killed: 0 } },
      });
    case 'impossible':
      return JSON.stringify({ ...result, journal: { ...journal, moves: journal.moves.toReversed() } });
    case 'other':
      return JSON.stringify({ ...result, origin: { kind: 'built-in', id: 'first-steps' } });
    case 'large':
      return ' '.repeat(50 * megabyte);
    default:
      return writeResult(result).slice(0, -100);
  }
}

/** Writes what a class handed in; gives the files. */
async function handIn(folder: string): Promise<readonly string[]> {
  const results = Array.from({ length: students }, (_, student) => resultOfStudent(student));
  const texts = [
    ...results.map((result, student) => [`student-${student + 1}.json`, writeResult(result)] as const),
    ...results
      .slice(0, forged)
      .map((result, number) => [`forged-${number + 1}.json`, forgery(result, number)] as const),
  ];
  const files = texts.map(([name]) => join(folder, name));
  await Promise.all(texts.map(([, text], place) => writeFile(files[place] ?? '', text)));
  return files;
}

async function open(url: string, files: readonly string[]): Promise<readonly Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowserSentence);
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  await page.getByRole('button', { name: /teachers/i }).click();
  await page.getByRole('button', { name: /^Class report/ }).click();
  const input = page.getByLabel(/^Results of students$/);
  await input.waitFor({ state: 'attached' });
  const begun = performance.now();
  await input.setInputFiles([...files]);
  await page.getByRole('heading', { name: /^All games$/ }).waitFor({ timeout: 120_000 });
  const taken = performance.now() - begun;
  const games = await page.getByText(/^[\d,]+ games\./).innerText();
  const refused = await page.getByRole('heading', { name: /refused$/ }).innerText();
  await browser.close();
  return [
    {
      name: `${students} Geneva games, ${forged} forged`,
      value: `${(taken / 1000).toFixed(1)} s until the report is there`,
    },
    { name: 'replayed and shown', value: games.replace(/\..*$/, '') },
    { name: 'refused by name', value: refused },
  ];
}

export const classSpeed: Section = {
  title: 'Class report',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cessation-class-'));
    const built = join(folder, 'page');
    try {
      const files = await handIn(folder);
      await build({ logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
      const server = await serveFolder(built);
      try {
        return await open(server.url, files);
      } finally {
        await server.close();
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
