// The check command as a contract: what it prints, and the code it ends with.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { fixture } from '../scenario/author.ts';
import { filesIn } from '../scenario/foreign/researcher.ts';

const sound = fixture('forty-lines.yaml');
const files: Record<string, string> = {
  'sound.yaml': sound,
  'broken.yaml': sound.replace('id: river-crossing', 'id: River').replace('name: South', 'nome: South'),
  'dull.yaml': sound.replace('value: { north: 0, south: 1 }', 'value: { north: 0, south: 0.5 }'),
  'river-crossing.yaml': sound,
  'river-crossing.de.yaml':
    'format: 1\ntranslates: river-crossing\nlanguage: de\ntexts: { titel: Die Furt }\n',
  ...Object.fromEntries(filesIn('negolog').map(({ file, text }) => [`ferry/${file}`, text] as const)),
  'class/ford.yaml': sound,
  'class/ford.ar.yaml': 'format: 1\ntranslates: river-crossing\nlanguage: ar\ntexts: { title: 5 }\n',
  'class/first-steps.de.yaml': 'format: 1\ntranslates: first-steps\nlanguage: de\ntexts: { title: 5 }\n',
  'nameless.de.yaml': 'format: 1\nlanguage: de\ntexts: {}\n',
  'scenarios/first-steps/first-steps.yaml': readFileSync('scenarios/first-steps/first-steps.yaml', 'utf8'),
  'talks/ford.yaml': sound,
  'talks/ford.journal.json': '{ "cessation": 1, "moves": [] }',
  'talks/ford.schema.json': '{ "$id": "ford", "type": "object" }',
  'lost.de.yaml': 'format: 1\ntranslates: atlantis\nlanguage: de\ntexts: {}\n',
};

/** A folder with a domain of the research field, and a picture of it. */
const folders: Record<string, string[]> = {
  ferry: ['specs.json', 'profileB.json', 'profileA.json', 'ferry.png', '.profileC.json'],
  talks: ['ford.yaml', 'ford.journal.json', 'ford.schema.json'],
  pictures: ['ferry.png'],
};

const check = (...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const readText = (file: string): string => {
    const text = files[file];
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  const listFolder = (path: string) => (Object.hasOwn(folders, path) ? folders[path] : undefined);
  const code = checkCommand(args, {
    readText,
    listFolder,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
};

it('finds nothing in a sound file', () => {
  expect(check('sound.yaml')).toEqual({
    code: 0,
    out: '1 file checked: 0 errors, 0 warnings, 0 advice.',
    err: '',
  });
  expect(check('sound.yaml', '--json')).toEqual({ code: 0, out: '[]', err: '' });
});

it('lists all problems of all files, as lines', () => {
  const { code, out } = check('broken.yaml', 'sound.yaml', 'dull.yaml');
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^broken\.yaml:3:5 error id: "River" is no name/),
    expect.stringMatching(/^broken\.yaml:7:3 error parties › south › name: "name" is missing/),
    expect.stringMatching(/^broken\.yaml:8:5 error parties › south › nome: .*Did you mean "name"\?$/),
    expect.stringMatching(/^dull\.yaml:19:7 advice stickingPoints › bridge › options › open: /),
    '3 files checked: 3 errors, 0 warnings, 1 advice.',
  ]);
});

it('gives them as one JSON list and nothing else', () => {
  const { code, out, err } = check('--json', 'broken.yaml');
  expect([code, err]).toEqual([1, '']);
  const problems = JSON.parse(out) as Record<string, unknown>[];
  expect(problems).toHaveLength(3);
  expect(problems[2]).toEqual({
    file: 'broken.yaml',
    line: 8,
    column: 5,
    path: 'parties › south › nome',
    severity: 'error',
    code: 'unknown-key',
    message: expect.stringContaining('"nome" is not known here.') as string,
    suggestion: 'name',
  });
});

it('does not fail for advice alone', () => expect(check('dull.yaml').code).toBe(0));

it('ends with 2 when a file cannot be read, and checks the others', () => {
  const { code, out, err } = check('nowhere.yaml', 'broken.yaml', '--json');
  expect(code).toBe(2);
  expect(err).toBe('nowhere.yaml cannot be read: no such file');
  expect(JSON.parse(out)).toHaveLength(3);
});

it('checks a translation with the scenario beside it', () => {
  const { code, out } = check('river-crossing.de.yaml');
  expect(code).toBe(1);
  expect(out).toContain('river-crossing.de.yaml:4:10 error texts › titel: The scenario has no "titel" here.');
  expect(check('lost.de.yaml').code).toBe(2);
});

it('finds the scenario of a translation by name, by id, or among the built-in ones', () => {
  for (const file of ['class/ford.ar.yaml', 'class/first-steps.de.yaml']) {
    const { code, out } = check(file);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${file}:4:17 error texts › title: Write the translated text here`));
    expect(out).toContain('1 file checked: 1 error, 0 warnings, 0 advice.');
  }
  expect(check('nameless.de.yaml').out).toContain(
    'nameless.de.yaml:1:1 error translates: "translates" is missing.',
  );
});

it('explains itself when asked for nothing, or for what it cannot do', () => {
  expect(check()).toMatchObject({ code: 2, err: 'Usage: npm run -s cli -- check PATH… [--json]' });
  expect(check('--jsn', 'sound.yaml')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"--jsn" is no option') as string,
  });
});

it('checks a domain of the research field in its folder, or file by file, as one', () => {
  const nothing = { code: 0, out: '3 files checked: 0 errors, 0 warnings, 0 advice.', err: '' };
  expect(check('ferry')).toEqual(nothing);
  expect(check('ferry/profileA.json', 'ferry/profileB.json', 'ferry/specs.json')).toEqual(nothing);
  const { code, out } = check('sound.yaml', 'ferry/profileA.json');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^ferry\/profileA\.json:1:1 error: A negotiation has exactly two parties; .* 1 profile/,
  );
});

it('leaves saved games and schemas in a folder alone, but takes them for what they are not when named', () => {
  expect(check('talks')).toEqual({
    code: 0,
    out: '1 file checked: 0 errors, 0 warnings, 0 advice.',
    err: '',
  });
  expect(check('talks/ford.journal.json').code).toBe(1);
});

it('does not call a folder sound in which there is nothing to check', () => {
  expect(check('pictures')).toMatchObject({
    code: 2,
    out: '0 files checked: 0 errors, 0 warnings, 0 advice.',
    err: 'pictures cannot be read: it holds no scenario and no domain. Name a file, or the folder that one lies in',
  });
});
