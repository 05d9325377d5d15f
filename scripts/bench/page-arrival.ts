// How soon the page is there on a slow device and a slow network, and how much comes over the wire until one can play.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { gameLink } from './game-link.ts';
import { markFirstDrawing, markHeadings } from './page-probes.ts';
import type { Figure } from './section.ts';
import { inMilliseconds, kilobytes, measuredAt } from './spread.ts';

const runs = 5;
const slowDown = 4;
const size = { width: 1280, height: 800 };

/** After so many moves the game that is opened stands in the middle of the talks. */
const movesToTheMap = 12;

/** "Slow 4G" as Lighthouse simulates it: 150 ms there and back, 1.6 Mbit/s. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** What may come after one can play. */
const later = { fonts: /fonts|\.woff2/, sound: /sound|player|\.webm|mix/, stage: /stage|outlines|curve|sy-/ };
type Later = keyof typeof later;

/** Adds up what is loaded. */
function bytesOf(session: CDPSession): (of: Later | 'rest') => number {
  const addresses = new Map<string, string>();
  const loaded: { readonly file: string; readonly bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = addresses.get(requestId)?.replace(/.*\//, '') ?? '';
    loaded.push({ file, bytes: encodedDataLength });
  });
  const kindOf = (file: string): Later | 'rest' =>
    (Object.keys(later) as Later[]).find((kind) => later[kind].test(file)) ?? 'rest';
  return (of) => loaded.reduce((sum, { file, bytes }) => sum + (kindOf(file) === of ? bytes : 0), 0);
}

/** When a page passed its marks, in milliseconds since it was asked for. */
const marked = (page: Page, names: readonly string[]): Promise<readonly number[]> =>
  page.evaluate(
    (wanted) => wanted.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    names,
  );

interface Arrival {
  readonly painted: number;
  readonly playable: number;
  readonly drawn: number;
  readonly bytes: number;
  readonly fonts: number;
  readonly stage: number;
}

/** Opens an address with an empty cache; it is playable once it shows such a mark of `markHeadings`. */
async function arrive(browser: Browser, url: string, mark: string, drawing: boolean): Promise<Arrival> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = bytesOf(session);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(markHeadings);
  await page.addInitScript(markFirstDrawing);
  await page.goto(url);
  const last = drawing ? 'first drawing' : mark;
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    [mark, last],
    { timeout: 120_000 },
  );
  const [painted = Number.NaN, playable = Number.NaN, drawn = Number.NaN] = await marked(page, [
    'first-contentful-paint',
    mark,
    'first drawing',
  ]);
  const arrival = { painted, playable, drawn, bytes: bytes('rest') };
  const after = { fonts: bytes('fonts'), stage: bytes('stage') };
  await context.close();
  return { ...arrival, ...after };
}

/** Opens the title, and a game of the Geneva talks by its link, several times each. */
export async function arrivals(browser: Browser, url: string): Promise<readonly Figure[]> {
  const titles: Arrival[] = [];
  const games: Arrival[] = [];
  const link = url + (await gameLink(movesToTheMap));
  for (let run = 0; run < runs; run += 1) {
    titles.push(await arrive(browser, url, 'title ready', false));
    games.push(await arrive(browser, link, 'asked for a move', true));
  }
  const times = (of: readonly Arrival[], name: keyof Arrival): readonly number[] =>
    of.map((arrival) => arrival[name]);
  const middle = (of: readonly Arrival[], name: keyof Arrival): string =>
    kilobytes(measuredAt(times(of, name), 0.5));
  return [
    { name: 'all that follows: network', value: 'slow 4G, 150 ms and 1.6 Mbit/s, nothing cached' },
    { name: '… and processor', value: `${slowDown}× slower; middle of ${runs} runs (least–most)` },
    { name: 'first paint', value: inMilliseconds(times(titles, 'painted'), 500) },
    { name: 'title, to be played', value: inMilliseconds(times(titles, 'playable'), 2500) },
    { name: 'title, over the wire', value: `${middle(titles, 'bytes')} (demanded 500 kB)` },
    { name: 'Geneva by a link, to be played', value: inMilliseconds(times(games, 'playable')) },
    { name: 'Geneva, over the wire', value: `${middle(games, 'bytes')} (demanded 500 kB)` },
    { name: '… and behind it', value: `stage ${middle(games, 'stage')}, fonts ${middle(games, 'fonts')}` },
    { name: 'map drawn', value: inMilliseconds(times(games, 'drawn')) },
  ];
}
