// Collects what a page must never do: errors on the console, uncaught errors, refused policies, requests elsewhere.
import type { BrowserContext, Page } from 'playwright-core';

/** Watches every page of a context, opened already or later; returns the growing list of complaints. */
export function collectComplaints(context: BrowserContext, gameUrl: string): readonly string[] {
  const complaints: string[] = [];
  const origin = new URL(gameUrl).origin;
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('crash', () => complaints.push('the page crashed'));
    page.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
    if (!local) complaints.push(`request to another host: ${request.method()} ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} (${reason})`);
  });
  return complaints;
}

/** Makes every refusal of the page's Content-Security-Policy an error on the console, in any frame. */
export async function reportPolicyViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy refused ${event.blockedURI} by ${event.violatedDirective}`);
    });
  });
}
