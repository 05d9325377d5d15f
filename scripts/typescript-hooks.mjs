// Module hooks that take the types out of TypeScript while Node loads it, and let JSON be imported as Vite does.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return nextLoad(url, context);
  if (url.endsWith('.json'))
    return { format: 'module', source: await moduleFromJson(url), shortCircuit: true };
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  return { format: 'module', source: await withoutTypes(url), shortCircuit: true };
}

/** @param {string} url */
async function moduleFromJson(url) {
  return `export default ${await readFile(fileURLToPath(url), 'utf8')};`;
}

/** @param {string} url */
async function withoutTypes(url) {
  const sourcefile = fileURLToPath(url);
  // Where nothing has to be stripped the library is not loaded.
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile,
    sourcemap: 'inline',
    sourcesContent: false,
  });
  return code;
}
