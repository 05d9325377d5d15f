// Thousands of broken domains in every format: the reader never throws or hangs, says where each is wrong, and what it accepts can be played.
import { expect, it } from 'vitest';
import type { Domain } from '../../../src/scenario/domain.ts';
import { readDomain } from '../../../src/scenario/foreign/read-domain.ts';
import { readPlayable } from '../../../src/scenario/foreign/read-playable.ts';
import type { Problem } from '../../../src/scenario/reading/problem.ts';
import type { SourceFile } from '../../../src/scenario/reading/read-scenario.ts';
import { type Draw, broken, drawFrom } from '../mutations.ts';
import { filesIn } from './researcher.ts';

/** Pieces that mean something to XML, put in anywhere. */
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  '&#0;',
  '&#x1F54A;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '<!DOCTYPE a>',
  '<item/>',
  ' evaluation="1e999"',
  ' index="1"',
  ' index="-1"',
  ' value="',
  '"',
  '<objective>',
  '<issue name="x" index="9">',
  'NaN',
  '1e308',
];

const withPiece = (text: string, draw: Draw): string => {
  const at = draw(text.length + 1);
  return text.slice(0, at) + (pieces[draw(pieces.length)] ?? '') + text.slice(at + draw(4));
};

/** The files with one of them broken, or two, or one missing. */
const brokenFiles = (files: readonly SourceFile[], draw: Draw): SourceFile[] => {
  const hit = draw(files.length);
  const second = draw(4) === 0 ? draw(files.length) : hit;
  const changed = files.map(({ file, text }, place) => {
    if (place !== hit && place !== second) return { file, text };
    return { file, text: draw(3) === 0 ? withPiece(text, draw) : broken(text, draw) };
  });
  return draw(20) === 0 && files.length > 1 ? changed.filter((_, place) => place !== hit) : changed;
};

const misplaced = (problems: readonly Problem[], files: readonly SourceFile[]): string | undefined => {
  for (const { file, line, column, message, severity } of problems) {
    const source = files.find((each) => each.file === file);
    if (source === undefined) return `a problem of the file "${file}": ${message}`;
    const lines = source.text.split(/\r\n?|\n/).length;
    if (!(Number.isInteger(line) && line >= 1 && line <= lines + 1)) return `line ${line} of ${lines}`;
    if (!(Number.isInteger(column) && column >= 1)) return `column ${column}`;
    if (!/[.?]$/.test(message) || /undefined|\[object/.test(message.replaceAll(/"[^"]*"/g, '')))
      return `message ${message}`;
    if (!['error', 'warning', 'advice'].includes(severity)) return `severity ${severity}`;
  }
  return undefined;
};

/** A domain has finite numbers for every value of every issue, and names that can be told apart. */
const unsound = ({ issues, profiles }: Domain): string | undefined => {
  for (const { name, values } of issues)
    if (values.length === 0 || new Set(values).size < values.length)
      return `values of "${name}": ${values.join()}`;
  for (const { name, weights, values, reservation, discount } of profiles) {
    const fits =
      weights.length === issues.length &&
      issues.every((issue, at) => values[at]?.length === issue.values.length);
    if (!fits) return `"${name}" does not fit the issues`;
    if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0))
      return `weights ${weights.join()}`;
    if (!values.flat().every(Number.isFinite)) return `values ${values.join()}`;
    if (!Number.isFinite(reservation) || !(discount >= 0 && discount <= 1))
      return `${reservation}, ${discount}`;
  }
  return undefined;
};

const faultOf = (files: readonly SourceFile[], draw: Draw): string | undefined => {
  const { domain, problems } = readDomain(files);
  const failed = problems.some(({ severity }) => severity === 'error');
  if (failed === (domain !== undefined)) return failed ? 'a domain with errors' : 'no domain and no error';
  const found = misplaced(problems, files) ?? (domain && unsound(domain));
  if (found !== undefined || domain === undefined || draw(8) > 0) return found;
  return readPlayable(files).scenario === undefined ? 'a domain that cannot be played' : undefined;
};

it.each([
  ['genius', 1_000],
  ['negolog', 800],
  ['geniusweb', 700],
  ['negmas', 800],
  ['whole', 500],
])('%s, %i broken domains', (name, count) => {
  const files = filesIn(name);
  for (let seed = 1; seed <= count; seed += 1) {
    const draw = drawFrom(seed);
    const changed = brokenFiles(files, draw);
    let fault: string | undefined;
    try {
      fault = faultOf(changed, draw);
    } catch (error) {
      fault = `thrown: ${error instanceof Error ? error.stack : String(error)}`;
    }
    const told =
      fault && `seed ${seed}: ${fault}\n${changed.map(({ file, text }) => `${file}\n${text}`).join('\n')}`;
    expect(told?.slice(0, 4_000)).toBeUndefined();
  }
});
