// Keeps a program of many TypeScript files as one file of JavaScript, made anew whenever a file that went into it has changed.
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** @param {string} top */
const folderIn = (top) => join(top, '.cache', 'bundles');

/**
 * What a bundle was made of: each file with its size and when it was last changed.
 * @typedef {{ readonly bundle: string, readonly from: Readonly<Record<string, string>> }} Made
 */

/** @param {string} path */
function stampOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

/**
 * The bundle that is there already, where nothing that went into it has changed since.
 * @param {string} top
 * @param {string} record
 * @returns {string | undefined}
 */
function unchanged(top, record) {
  try {
    /** @type {Made} */
    const { bundle, from } = JSON.parse(readFileSync(record, 'utf8'));
    statSync(bundle);
    return Object.entries(from).every(([file, stamp]) => stampOf(join(top, file)) === stamp)
      ? bundle
      : undefined;
  } catch {
    return undefined;
  }
}

/** Sources find their neighbours by their own address: it is written in for each of them. */
const addresses = {
  name: 'addresses',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
  },
};

/**
 * A program that starts threads has their files beside it, each as one file too: it is told where.
 * @param {Set<string>} found is given the files of the threads
 */
const threadsBeside = (found) => ({
  name: 'threads',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    const started = /new URL\((["'])\.\/([\w-]+\.worker)\.ts\1, import\.meta\.url\)/g;
    if (!started.test(code)) return null;
    const told = code.replaceAll(started, (_, __, name) => {
      found.add(join(dirname(id), `${name}.ts`));
      return `new URL('./${name}.mjs', import.meta['url'])`;
    });
    return { code: told, map: null };
  },
});

/** How long a bundle is kept that another has taken the place of, in milliseconds: somebody may be starting it. */
const keptFor = 3_600_000;

/**
 * @param {string} folder
 * @param {string} bundle
 */
function clearOut(folder, bundle) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!bundle.startsWith(path) && Date.now() - statSync(path).mtimeMs > keptFor)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} top
 * @param {string} entry
 * @returns {Promise<Made>}
 */
async function make(top, entry) {
  const outDir = join(folderIn(top), `${basename(entry, '.ts')}-${Date.now()}-${process.pid}`);
  const threads = new Set();
  const files = await makeOne(top, entry, join(outDir, 'program.mjs'), threads);
  for (const thread of threads)
    files.push(...(await makeOne(top, thread, join(outDir, `${basename(thread, '.ts')}.mjs`), threads)));
  const from = ['package-lock.json', ...files.map((file) => relative(top, file))];
  return {
    bundle: join(outDir, 'program.mjs'),
    from: Object.fromEntries(from.map((file) => [file, stampOf(join(top, file))])),
  };
}

/**
 * Makes one file of many, and gives their names.
 * @param {string} top
 * @param {string} entry
 * @param {string} made
 * @param {Set<string>} threads is given the files of threads that it starts
 * @returns {Promise<string[]>}
 */
async function makeOne(top, entry, made, threads) {
  const { build } = await import('vite');
  const built = await build({
    root: top,
    configFile: false,
    logLevel: 'silent',
    plugins: [threadsBeside(threads), addresses],
    build: {
      ssr: entry,
      outDir: dirname(made),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: basename(made), codeSplitting: false } },
    },
  });
  const parts = 'output' in built ? built.output : [];
  return parts.flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds.filter((id) => !id.startsWith('\0')) : [],
  );
}

/**
 * The bundle of a program, made where there is none or one of its files has changed. Undefined where none can be made, as with an error in a file: then
 * running the program from its files says what is wrong.
 * @param {string} entry the program, as a path from the top folder
 * @param {string} [top] the top folder, with package-lock.json in it
 * @returns {Promise<string | undefined>}
 */
export async function bundleOf(entry, top = root) {
  const record = join(folderIn(top), `${basename(entry, '.ts')}.json`);
  const there = unchanged(top, record);
  if (there !== undefined) return there;
  try {
    const began = Date.now();
    const made = await make(top, entry);
    clearOut(folderIn(top), made.bundle);
    // What was changed while it was made may or may not be in it: then it is made anew the next time.
    const settled = Object.keys(made.from).every((file) => statSync(join(top, file)).mtimeMs < began);
    if (settled) {
      const draft = `${record}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(made));
      renameSync(draft, record);
    }
    return made.bundle;
  } catch {
    return undefined;
  }
}
