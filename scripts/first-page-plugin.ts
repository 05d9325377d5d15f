// Makes the built page show its first screen by itself: drawn and styled inside the page, while all else is fetched at once behind it.
import { renderToString } from 'preact-render-to-string';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { firstPage } from '../src/desk/first-page.tsx';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { firstStyle } from './first-style.mjs';
import { root } from './install.mjs';

interface Desk {
  readonly firstPage: typeof firstPage;
}

/** What the first scripts import at once: the browser asks for it together with them. */
const next = '/src/page-session.ts';

/** The first screen, as the desk itself draws it. */
async function firstScreen(): Promise<string> {
  const { module } = await runnerImport<Desk>('/src/desk/first-page.tsx', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return renderToString(module.firstPage());
}

/** The chunks with the module that comes next, and all that they need themselves. */
function nextChunks(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || chunk.isEntry || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle))
    if (
      chunk.type === 'chunk' &&
      [chunk.facadeModuleId ?? '', ...chunk.moduleIds].some((id) => id.endsWith(next))
    )
      add(chunk.fileName);
  if (found.size === 0) throw new Error(`No chunk of the page has ${next}: nothing can be asked for early.`);
  return found;
}

const preload = (file: string): string => `    <link rel="modulepreload" crossorigin href="./${file}">\n`;

/** Puts in place of a mark in the page what comes there. Throws where the page has no such mark. */
function put(page: string, mark: string | RegExp, inPlace: (found: string) => string): string {
  const [found] = page.match(mark) ?? [];
  if (found === undefined)
    throw new Error(`index.html has no ${String(mark)}: the first screen cannot be put there.`);
  return page.replace(found, () => inPlace(found));
}

/** The development server shows the page as it is written, and needs inline scripts of its own: it gets no policy. */
export const firstPagePlugin: Plugin = {
  name: 'cessation:first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (written, { bundle = {} }) => {
      const screen = await firstScreen();
      const sheet = /[ ]*<link rel="stylesheet"[^>]*>\n/;
      const [sheetLink = ''] = sheet.exec(written) ?? [];
      let page = put(written, sheet, () => '');
      page = put(
        page,
        '<head>',
        (head) =>
          `${head}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
      );
      page = put(page, / *<script type="module"/, (script) => `    <style>${firstStyle}</style>\n${script}`);
      page = put(page, / *<\/head>/, (end) => [...nextChunks(bundle)].map(preload).join('') + end);
      // Below the first screen the style sheet holds back only what comes after it: the scripts.
      return put(page, '<div id="app"></div>', () => `<div id="app">${screen}</div>\n${sheetLink}`);
    },
  },
};
