// Links between the project's documents lead somewhere, and the documents name only commands that exist.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';

const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));

const documents = [
  ...readdirSync(root, { encoding: 'utf8' }).filter((file) => file.endsWith('.md')),
  ...inFolder('docs'),
];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test.each(documents)('%s links to what is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
  const local = targets.filter((target) => !/^[a-z]+:/.test(target));
  expect(local.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
});

test.each(documents)('%s names commands of package.json', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every script of package.json runs a file that is there', () => {
  const files = Object.values(scripts).flatMap((command) => command.match(/\b(?:scripts|src)\/\S+/g) ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
