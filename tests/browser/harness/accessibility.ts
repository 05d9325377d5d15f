// Audits a screen with axe and prints what it finds as sentences a person can act on.
import axe, { type AxeResults, type NodeResult, type Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What has scrolled half under a panel’s foot is small only until it is scrolled on. */
const isHalfScrolled = ({ failureSummary }: NodeResult): boolean =>
  /insufficient size because it is partially obscured/.test(failureSummary ?? '');

const withoutHalfScrolled = (result: Result): readonly Result[] => {
  const nodes = result.nodes.filter((node) => result.id !== 'target-size' || !isHalfScrolled(node));
  return nodes.length === 0 ? [] : [{ ...result, nodes }];
};

const inWords = ({ id, help, nodes }: Result): string =>
  [
    `${id}: ${help}`,
    ...nodes.map(
      ({ html, failureSummary }) => `  ${html}\n    ${(failureSummary ?? '').replaceAll('\n', '\n    ')}`,
    ),
  ].join('\n');

/** Fails when the page, as it stands now, breaks a rule of WCAG 2.2 at level A or AA that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  // Long to read for a browser: once for each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(async (values): Promise<AxeResults> => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return inPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      preload: false,
    });
  }, tags);
  expect(results.violations.flatMap(withoutHalfScrolled).map(inWords).join('\n\n')).toBe('');
}
