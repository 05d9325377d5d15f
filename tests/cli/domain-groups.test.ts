// Files are sorted into negotiations: whole ones stand alone, parts belong together, and a folder may hold either, or folders with them.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { negotiationsAt } from '../../src/cli/domain-groups.ts';
import { realTerminal } from '../../src/cli/terminal.ts';

const island = '{"name": "Island", "issues": [], "profiles": []}';
const town = 'title: The town\nstickingPoints: {}\n';
const domain = '<utility_space><objective index="0"/></utility_space>';

/** The names of the files of each negotiation, on a disk of these files; folders end with a slash. */
function sorted(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  const listFolder = (path: string): readonly string[] | undefined => {
    const within = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
    if (within.length === 0) return undefined;
    return [...new Set(within.map((file) => file.slice(path.length + 1).split('/')[0] ?? ''))];
  };
  const readText = (file: string): string => {
    const text = files[file];
    if (text === undefined) throw new Error(`There is no ${file}.`);
    return text;
  };
  return negotiationsAt(paths, { listFolder, readText }).map((group) => group.map(({ file }) => file));
}

it('scenarios and whole domains in one folder are negotiations of their own, and parts beside them one more', () => {
  const files = {
    'all/a.json': island,
    'all/b.yaml': town,
    'all/c.xml': domain,
    'all/d.xml': domain,
    'all/notes.yaml': 'read: me',
  };
  expect(sorted(files, 'all')).toEqual([['all/a.json'], ['all/b.yaml'], ['all/c.xml', 'all/d.xml']]);
});

it('what cannot be read beside them is not passed over: it may have been meant as one', () => {
  const files = { 'all/a.json': island, 'all/b.json': island, 'all/c.json': '{"name": ' };
  expect(sorted(files, 'all')).toEqual([['all/a.json'], ['all/b.json'], ['all/c.json']]);
});

it('parts, with at most one whole file among them, belong together', () => {
  const files = { 'one/a.xml': domain, 'one/b.xml': domain, 'one/notes.yaml': 'read: me' };
  expect(sorted(files, 'one')).toEqual([['one/a.xml', 'one/b.xml', 'one/notes.yaml']]);
  expect(sorted(files, 'one/a.xml', 'one/b.xml')).toEqual([['one/a.xml', 'one/b.xml']]);
});

it('a folder of folders has what is in each', () => {
  const files = { 'top/x/a.xml': domain, 'top/x/b.xml': domain, 'top/y/b.yaml': town, 'top/z/notes.txt': '' };
  expect(sorted(files, 'top')).toEqual([['top/x/a.xml', 'top/x/b.xml'], ['top/y/b.yaml']]);
});

it('paths stand for themselves where each can, and for one domain where one cannot', () => {
  const files = {
    'a.json': island,
    'b.yaml': town,
    'c.xml': domain,
    'two/d.xml': domain,
    'two/e.xml': domain,
  };
  expect(sorted(files, 'a.json', 'b.yaml', 'two')).toEqual([
    ['a.json'],
    ['b.yaml'],
    ['two/d.xml', 'two/e.xml'],
  ]);
  expect(sorted(files, 'c.xml', 'two')).toEqual([['c.xml', 'two/d.xml', 'two/e.xml']]);
});

it('the folder of scenarios has each of them, and the oracles’ has each of its domains', () => {
  const names = (path: string) =>
    negotiationsAt([path], realTerminal).map((files) => files.map(({ file }) => basename(file)).join(' '));
  const scenarios = readdirSync('scenarios').filter((name) => !name.endsWith('.json'));
  expect(names('scenarios')).toEqual(scenarios.map((name) => `${name}.yaml`));
  expect(names('tests/analysis/oracles')).toEqual(readdirSync('tests/analysis/oracles'));
});
