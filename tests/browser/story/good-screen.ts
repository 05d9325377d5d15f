// What every screen has to be: clear of barriers that axe can see, and never wider than the window.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../harness/accessibility.ts';

const audited = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** Small phones, and a laptop’s window at 200 % zoom. */
const narrow = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
  { width: 640, height: 400 },
] as const;

/** What is wider than its room, in words; runs in the page. */
function overflowing(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const dialog = document.querySelector('dialog[open]');
  const isCut = (element: Element, within: Element): boolean => {
    for (
      let around = element.parentElement;
      around !== null && around !== within;
      around = around.parentElement
    )
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    return false;
  };
  const culprits = (within: Element, edge: number): string =>
    [...within.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !isCut(element, within))
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .join(', ');
  const tooWide: string[] = [];
  if (scrollWidth > clientWidth)
    tooWide.push(
      `the page is ${scrollWidth} wide in ${clientWidth}: ${culprits(document.body, clientWidth)}`,
    );
  for (const part of dialog === null ? [] : [dialog, ...dialog.querySelectorAll('[role="group"], section')]) {
    const edge = part.getBoundingClientRect().right;
    if (part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX !== 'visible')
      tooWide.push(`the dialog is ${part.scrollWidth} wide in ${part.clientWidth}: ${culprits(part, edge)}`);
  }
  return tooWide;
}

/** Nothing scrolls sideways, on small phones and at 200 % zoom. */
export async function expectToFit(page: Page): Promise<void> {
  for (const size of narrow) {
    await page.setViewportSize(size);
    expect(await page.evaluate(overflowing), `at ${size.width} × ${size.height}`).toEqual([]);
  }
  await page.setViewportSize(audited[0]);
}

/** Whether the screen, as it stands now, works for everyone, in a window and on a phone. */
export async function expectGoodScreen(page: Page): Promise<void> {
  for (const size of audited) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }
  await expectToFit(page);
}
