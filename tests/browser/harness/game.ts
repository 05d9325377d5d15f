// Opens the built game in a fresh browser profile and fails the test on anything a page must never do.
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { type BrowserKind, theBrowser } from './browser.ts';
import { collectComplaints, reportPolicyViolations } from './complaints.ts';
import { type KeptSettings, keepSettingsFirst } from './kept-settings.ts';

/** How to open the game. */
export interface OpenOptions {
  /** What follows the game's address, such as `#journal…`; nothing by default. */
  readonly at?: string;
  /** Window size in CSS pixels; 1280 × 800 by default. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Settings that an earlier visit has left; none by default. */
  readonly kept?: KeptSettings;
  /** The usual browser by default. */
  readonly browser?: BrowserKind;
  /** Everything else Playwright can set for a profile: touch, locale, colour scheme, reduced motion, downloads. */
  readonly profile?: BrowserContextOptions;
}

/** The game, open in a profile of its own, which ends with the test. */
export interface OpenGame {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Closes the page as a person closes a tab and opens the game again in the same profile. */
  readonly reopen: (at?: string) => Promise<Page>;
}

/**
 * Opens the game. When the test ends the profile is closed, and the test fails if a page in it logged an error, threw,
 * broke the Content-Security-Policy or asked another host for anything.
 */
export async function openGame({
  at = '',
  size,
  kept,
  browser,
  profile,
}: OpenOptions = {}): Promise<OpenGame> {
  const gameUrl = inject('gameUrl');
  const context = await (
    await theBrowser(browser)
  ).newContext({ viewport: size ?? { width: 1280, height: 800 }, ...profile });
  context.setDefaultTimeout(20_000);
  const complaints = collectComplaints(context, gameUrl);
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await reportPolicyViolations(context);
  if (kept !== undefined) await keepSettingsFirst(context, kept);
  const openPage = async (where: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(gameUrl + where);
    return page;
  };
  let page = await openPage(at);
  const reopen = async (where = ''): Promise<Page> => {
    await page.close({ runBeforeUnload: false });
    page = await openPage(where);
    return page;
  };
  return { page, context, reopen };
}
