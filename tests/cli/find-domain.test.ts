// What the commands of negotiation analysis are given: a scenario's own domain, or one of the research field.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findNegotiations } from '../../src/cli/find-domain.ts';
import { recordedTerminal } from './terminal-script.ts';

const fixtures = (name: string): string =>
  fileURLToPath(new URL(`../scenario/foreign/fixtures/${name}`, import.meta.url));

const find = (...paths: string[]) => {
  const terminal = recordedTerminal({ 'broken.xml': '<utility_space>\n  <objective>\n</utility_space>' });
  const found = findNegotiations(paths, terminal) ?? [];
  return {
    domain: found[0]?.domain,
    names: found.map(({ domain }) => domain.name),
    complaints: terminal.complaints,
  };
};

it('finds the domain of a scenario by its id', () => {
  const { domain, complaints } = find('first-steps');
  expect(complaints).toEqual([]);
  expect(domain?.name).toBe('first-steps');
});

it('finds the scenario in a folder where its journal, its record and the review of it lie beside it', () => {
  const folder = fileURLToPath(new URL('../../scenarios/geneva-2016', import.meta.url));
  expect(find(folder)).toMatchObject({ domain: { name: 'geneva-2016' }, complaints: [] });
});

it('finds one in a folder, in files named one by one, and in a file that holds all of it', () => {
  for (const [name, title] of [
    ['genius', 'The shared well'],
    ['negolog', 'The ferry'],
    ['geniusweb', 'The orchard'],
    ['negmas', 'The toll bridge'],
    ['whole/island.json', 'The island'],
  ] as const)
    expect(find(fixtures(name))).toMatchObject({ domain: { name: title }, complaints: [] });
  const pair = find(fixtures('geniusweb/orchard-south.json'), fixtures('geniusweb/orchard-north.json'));
  expect(pair.domain?.profiles.map(({ name }) => name)).toEqual(['South bank', 'North bank']);
});

it('says what is wrong, and where', () => {
  expect(find('no-such-file.xml').complaints).toEqual([
    expect.stringMatching(/^no-such-file\.xml cannot be read: /),
  ]);
  const { domain, complaints } = find('broken.xml');
  expect(domain).toBeUndefined();
  expect(complaints).toEqual([
    expect.stringMatching(/^broken\.xml:3:\d+ The XML is broken here: .*objective/),
  ]);
  expect(find(fixtures('genius/well-hill.xml')).complaints).toEqual([
    expect.stringMatching(
      /well-hill\.xml:1:1 A negotiation has exactly two parties; here there is 1 profile/,
    ),
  ]);
});

it('finds several: in folders of a folder, and named one by one', () => {
  expect(find(fixtures('.'))).toMatchObject({
    names: ['The shared well', 'The orchard', 'The toll bridge', 'The ferry', 'The island'],
    complaints: [],
  });
  expect(find('first-steps', fixtures('whole/island.json'), fixtures('genius'))).toMatchObject({
    names: ['first-steps', 'The island', 'The shared well'],
    complaints: [],
  });
});

it('gives none of several where one cannot be read, and says which', () => {
  const { names, complaints } = find(
    'first-steps',
    fixtures('genius'),
    fixtures('negmas/..'),
    'no-such-folder',
  );
  expect(names).toEqual([]);
  expect(complaints.join('\n')).toContain('no-such-folder');
});
