// Files of this game are told apart by what they say, wherever they are opened and whatever they are called.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/lesson/file-kind.ts';
import type { FileKind } from '../../src/lesson/file-place.ts';
import { writeResult } from '../../src/lesson/result.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { builtIn } from '../scenario/built-in.ts';
import { resultOfStudent } from './class-report/handed-in.ts';

const kindOf = (text: string, file = 'file.json'): FileKind | undefined => fileKind({ file, text });
const kindOfFile = (path: string): FileKind | undefined => kindOf(readFileSync(path, 'utf8'), path);

describe('the kind of a file', () => {
  it.each(catalogue.map(({ id }) => id))('is a scenario of %s', (id) => {
    expect(kindOfFile(`scenarios/${id}/${id}.yaml`)).toBe('scenario');
  });

  it('is a scenario also in JSON, and where a line of it is broken', () => {
    const text = readFileSync('tests/scenario/fixtures/valley.yaml', 'utf8');
    expect(kindOf(JSON.stringify({ ...builtIn('template'), contentHash: undefined }))).toBe('scenario');
    expect(kindOf(`${text}\n  ]: "`)).toBe('scenario');
    expect(kindOf(text.replaceAll('\n', '\r\n'))).toBe('scenario');
  });

  it('is a translation where it names what it translates', () => {
    expect(kindOfFile('tests/scenario/fixtures/valley.de.yaml')).toBe('translation');
  });

  it.each(
    ['genius', 'geniusweb', 'negmas', 'negolog', 'whole'].flatMap((format) =>
      readdirSync(`tests/scenario/foreign/fixtures/${format}`).map((file) => join(format, file)),
    ),
  )('is a domain of the research field: %s', (file) => {
    expect(kindOfFile(`tests/scenario/foreign/fixtures/${file}`)).toBe('domain');
  });

  it('is told by a name where a game, an assignment or a result is in it, cut off or not', () => {
    const result = writeResult(resultOfStudent(builtIn('first-steps'), 1));
    const assignment = '{"format":"cessation-assignment","version":1,"code":"kamo-risa","origin":{}}';
    const save = '{"saved":1,"engine":3,"origin":{},"players":{},"journal":{"moves":[]}}';
    expect([result, result.slice(0, 900)].map((text) => kindOf(text))).toEqual(['result', 'result']);
    expect([assignment, assignment.slice(0, 60)].map((text) => kindOf(text))).toEqual([
      'assignment',
      'assignment',
    ]);
    expect([save, save.slice(0, 50)].map((text) => kindOf(text))).toEqual(['save', 'save']);
    expect(kindOf(JSON.stringify(JSON.parse(result), undefined, 2))).toBe('result');
    expect(kindOfFile('scenarios/geneva-2016/history.journal.json')).toBe('journal');
  });

  it('is unknown of anything else, and nothing breaks it', () => {
    const strange = ['', ' ', 'null', '[]', '{', '{}', '{"saved":1}', '{"format":"zip"}', 'not a game', '<'];
    expect(strange.map((text) => kindOf(text)).filter((kind) => kind !== undefined)).toEqual(['domain']);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        kindOf(text);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
