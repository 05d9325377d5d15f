// House rules for sources that no off-the-shelf linter knows.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const folders = ['src', 'tests', 'scripts'];
const core = /^src\/(scenario|simulation|analysis|opponent|review|lesson|authoring|presentation)\//;

/**
 * @typedef {{ file: string, text: string }} Source file: path from the top folder with `/`
 * @typedef {(source: Source) => string[]} Rule sentences about what is wrong, each beginning with `:line ` or a blank
 */

/**
 * Lines that match, as `:12 sentence`.
 * @param {Source} source
 * @param {RegExp} pattern
 * @param {string} sentence
 */
function matchingLines({ text }, pattern, sentence) {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`:${index + 1} ${sentence}`] : []));
}

/** @type {Record<string, Rule>} */
const rules = {
  purpose: ({ text }) =>
    /^(#!.*\n)?\s*(\/\/|\/\*)/.test(text)
      ? []
      : [':1 opens without a comment that says what the file is for.'],

  name: ({ file }) =>
    /\/[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|mjs|css)$/.test(file) ? [] : [' is not named in kebab-case.'],

  extension: (source) =>
    matchingLines(
      source,
      /\b(from|import)\s*\(?\s*'\.{1,2}\/[^']*(?<!\.(?:ts|tsx|mjs|json|css|svg|yaml|mp3|ogg|wav|png|webp|woff2|worker)(?:\?\w+)?)'/,
      'imports a file without its extension.',
    ),

  power: (source) =>
    core.test(source.file)
      ? matchingLines(
          source,
          /^(?!\s*(\/\/|\*|\/\*)).*[\w)\]] ?\*\* ?[\w(]/,
          'uses **, which differs between browsers.',
        )
      : [],

  silenced: (source) =>
    matchingLines(
      source,
      /(oxlint|eslint)-disable(?!.*--)/,
      'silences the linter without a reason; write it after `--`.',
    ),
};

/**
 * What the house rules find in one file, as `path:line sentence`.
 * @param {Source} source
 */
export function problemsIn(source) {
  return Object.values(rules).flatMap((rule) => rule(source).map((problem) => source.file + problem));
}

/** What the house rules find in every source of the project. */
export function sourceProblems() {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${String(path)}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
    .flatMap((file) => problemsIn({ file, text: readFileSync(join(root, file), 'utf8') }));
}
