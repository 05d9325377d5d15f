// The documents that the game carries as pages: nothing of their Markdown is left over, and their links lead to pages and headings that are there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentPage } from '../../scripts/document-page.ts';
import { documents, pageOf } from '../../scripts/document-plugin.ts';
import { root } from '../../scripts/install.mjs';

const pages = new Map(Object.entries(documents).map(([document, page]) => [page, pageOf(document)]));
const withoutCode = (html: string): string =>
  html.replace(/<pre>[\s\S]*?<\/pre>|<code>.*?<\/code>/gu, '').replace(/<[^>]+>/gu, ' ');

describe.each([...pages])('%s', (_, html) => {
  it('is HTML and no longer Markdown', () => {
    expect(withoutCode(html)).not.toMatch(/\*\*|\]\(|^#{1,6} |^\s*\||`/mu);
    expect(html).toMatch(/<h1 /u);
  });

  it('leads to pages and headings that are there', () => {
    const targets = [...html.matchAll(/href="([^"]+)"/gu)].map(([, target]) => target ?? '');
    const own = targets.filter((target) => !/^https?:|^documents\.css$|^icon\.svg$/u.test(target));
    const leadsNowhere = own.filter((target) => {
      const [page = '', anchor] = target.split('#');
      const there = page === '' ? html : pages.get(page);
      return there === undefined || (anchor !== undefined && !there.includes(`id="${anchor}"`));
    });
    expect(leadsNowhere).toEqual([]);
  });
});

it('holds every document of the lesson kit', () => {
  const kit = readdirSync(join(root, 'docs/teaching'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `teaching/${file}`);
  expect(kit.filter((document) => documents[document] === undefined)).toEqual([]);
});

it('takes nothing in a document for HTML', () => {
  const html = documentPage('# A <b>title</b>\n\n- one `<script>`\n- <img src=x>', () => undefined);
  expect(html).not.toMatch(/<b>|<script|<img/u);
  expect(html).toContain('<li>one <code>&lt;script&gt;</code></li>');
});

it('keeps tables, lists with long items, numbers and code as they are', () => {
  const html = documentPage(
    '| a | b |\n|---|---|\n| 1 | `x \\| y` |\n\n1. first\n   and more\n2. second\n\n```\nkeep *this*\n```',
    () => undefined,
  );
  expect(html).toContain('<td>1</td><td><code>x | y</code></td>');
  expect(html).toContain('<ol><li>first and more</li><li>second</li></ol>');
  expect(html).toContain('<pre><code>keep *this*</code></pre>');
});
