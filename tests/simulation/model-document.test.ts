// docs/model.md tells every rule and every number of the model, with the size that the code has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coefficients } from '../../src/simulation/coefficients.ts';
import { ruleIds } from '../../src/simulation/consequence.ts';
import * as tableCoefficients from '../../src/simulation/table-coefficients.ts';

const lines = readFileSync(join(import.meta.dirname, '../../docs/model.md'), 'utf8').split('\n');

/** Every number under its name, those in groups as `group.name`. */
function flat(group: object, prefix = ''): readonly (readonly [string, number])[] {
  return Object.entries(group).flatMap(([name, held]) =>
    typeof held === 'number' ? [[`${prefix}${name}`, held] as const] : flat(held, `${prefix}${name}.`),
  );
}

/** The rows of the page’s tables: a name and its size, written with a real minus sign. */
const rows = new Map(
  lines.flatMap((line) => {
    const [, name, size] = /^\| `([\w.-]+)` \| (\S+) \|/.exec(line) ?? [];
    return name === undefined || size === undefined ? [] : [[name, Number(size.replace('−', '-'))]];
  }),
);
const numbers = [...flat(coefficients), ...flat(tableCoefficients)];

test('every number of the model stands in it, with its size', () => {
  expect(numbers.filter(([name, size]) => rows.get(name) !== size)).toEqual([]);
});

/** The third column: a unit, and the range in which a number of it makes sense. */
const ranges = new Map(
  lines.flatMap((line) => {
    const [, name, low, high] =
      /^\| `([\w.-]+)` \| \S+ \| [a-z ]+, (−?[\d.]+) (?:to (−?[\d.]+)|or more) \|/.exec(line) ?? [];
    if (name === undefined || low === undefined) return [];
    return [[name, [Number(low.replace('−', '-')), Number(high ?? Infinity)] as const]];
  }),
);

test('every number has a unit, and a range that its size keeps to', () => {
  const astray = numbers.filter(([name, size]) => {
    const [low, high] = ranges.get(name) ?? [Infinity, -Infinity];
    return size < low || size > high;
  });
  expect(astray).toEqual([]);
});

test('no number stands in it that the model does not have', () => {
  const names = new Set(numbers.map(([name]) => name));
  expect([...rows.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test('every rule that can be a cause has a section', () => {
  const headings = lines.filter((line) => line.startsWith('#')).join('\n');
  expect(ruleIds.filter((rule) => !headings.includes(`(\`${rule}\`)`))).toEqual([]);
});

test('every source that the code names is among its references', () => {
  const references = lines.slice(lines.indexOf('## References')).join('\n');
  const code = ['coefficients', 'levels', 'cessation/spoilers'].map((file) =>
    readFileSync(join(import.meta.dirname, `../../src/simulation/${file}.ts`), 'utf8'),
  );
  const named = code
    .join('\n')
    .matchAll(/\b(?!September)([A-Z][a-z]+)(?:(?:, [A-Z][a-z]+)* & [A-Z][a-z]+| et al\.)? (\d{4})\b/g);
  const missing = [...named].filter(
    ([, author, year]) => !new RegExp(`^- ${author}.*\\(${year}\\)`, 'm').test(references),
  );
  expect(missing.map(([source]) => source)).toEqual([]);
});
