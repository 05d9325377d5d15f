// Puts documents for teachers into the built game as pages to read and print: the lesson kit, the authors' guide, the model.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';
import { documentPage } from './document-page.ts';
import { root } from './install.mjs';

/** Documents in docs/, each with the name of its page. */
export const documents: Readonly<Record<string, string>> = {
  'teaching/README.md': 'index.html',
  'teaching/plan-20.md': 'plan-20.html',
  'teaching/plan-45.md': 'plan-45.html',
  'teaching/plan-90.md': 'plan-90.html',
  'teaching/debrief-guide.md': 'debrief-guide.html',
  'teaching/workshop.md': 'workshop.html',
  'teaching/rubric.md': 'rubric.html',
  'teaching/reading.md': 'reading.html',
  'scenarios.md': 'scenarios.html',
  'model.md': 'model.html',
  'class-report.md': 'class-report.html',
  'rehearsal.md': 'rehearsal.html',
  'review.md': 'review.html',
};

/** The folder of the built game in which they are. */
const folder = 'teaching';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The page of one of the documents; links to what is not a page of the game keep their words only. */
export function pageOf(document: string): string {
  const links = (target: string): string | undefined => {
    if (/^https?:/u.test(target)) return target;
    const [path = '', anchor] = target.split('#');
    const page = path === '' ? '' : documents[posix.join(posix.dirname(document), path)];
    return page === undefined ? undefined : `${page}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  const isFirst = documents[document] === 'index.html';
  return documentPage(
    textOf(join('docs', document)),
    links,
    isFirst ? undefined : ['Teaching with Cessation', 'index.html'],
  );
}

const files = (): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(documents).map(([document, page]) => [page, pageOf(document)] as const),
    ['documents.css', textOf('scripts/documents.css')],
    ['icon.svg', textOf('assets/icon.svg')],
  ]);

const typeOf = (name: string): string =>
  name.endsWith('.css') ? 'text/css' : name.endsWith('.svg') ? 'image/svg+xml' : 'text/html';

/** Writes the pages when the game is built, and serves them while it is developed. */
export const documentPlugin: Plugin = {
  name: 'cessation:documents',
  generateBundle() {
    for (const [name, source] of files())
      this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
  },
  configureServer({ middlewares }) {
    middlewares.use(`/${folder}`, (request, response, next) => {
      const name = request.url === '/' ? 'index.html' : request.url?.slice(1);
      const source = files().get(name ?? '');
      if (source === undefined) return next();
      response.setHeader('Content-Type', `${typeOf(name ?? '')}; charset=utf-8`);
      response.end(source);
    });
  },
};
