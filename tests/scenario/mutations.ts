// Breaks scenario files in every way one can think of, the same way for the same seed.
import { parse } from 'yaml';

/** Draws whole numbers from 0 up to below `limit`. */
export type Draw = (limit: number) => number;

/** A generator of 32 bits of state (mulberry32), good enough to break files with. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

export const pick = <Item>(items: readonly Item[], draw: Draw): Item => {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

/** Pieces that mean something to YAML, to JSON or to JavaScript. */
const pieces = [
  '',
  ' ',
  '\n',
  '\t',
  '\r',
  '\0',
  '\uFEFF',
  '\u2028',
  '\ud800',
  '٣',
  '🕊',
  ':',
  ': ',
  '-',
  '- ',
  '? ',
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '|2',
  '&a ',
  '*a',
  '*a : ',
  '!',
  '!!str ',
  '!!js/function ',
  '!!float ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: *a',
  '~',
  'null',
  'true',
  'no',
  '.inf',
  '-.inf',
  '.nan',
  '0x1F',
  '0o7',
  '1e999',
  '-0',
  '1_000',
  '99999999999999999999',
  '0.1',
  '-1',
  '[]',
  '{}',
  '[[]]',
  '{a: {b: [',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  '2016-02-30',
  '0000-00-00',
  'if',
  'all',
  'any',
  'not',
  'effect',
  'chance',
  'when',
  '\\',
  '\\u0000',
  '@',
  '`',
  '=',
  'y'.repeat(50),
  'z'.repeat(7000),
] as const;

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  'a',
  'constructor',
  '2016-02-30',
  [],
  {},
  [[]],
  [null],
  { a: null },
  { if: 'phase' },
  { all: [] },
  { any: [{ not: { all: [] } }] },
  { effect: 'chance' },
  { effect: 'when', if: { all: [] }, then: [] },
  'x'.repeat(200),
];

/** Breaks a text in one way. May throw where the text is broken already. */
export type Mutation = (text: string, draw: Draw) => string;

export const spliced = (text: string, from: number, length: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from + length);

const inText: readonly Mutation[] = [
  (text, draw) => spliced(text, draw(text.length + 1), 0, pick(pieces, draw)),
  (text, draw) => spliced(text, draw(text.length + 1), 1 + draw(3), ''),
  (text, draw) => spliced(text, draw(text.length + 1), draw(60), ''),
  (text, draw) => spliced(text, draw(text.length + 1), 1, String.fromCharCode(draw(0x1_00_00))),
  (text, draw) => text.slice(0, draw(text.length + 1)),
  (text, draw) =>
    spliced(text, draw(text.length + 1), 0, text.slice(draw(text.length + 1)).slice(0, draw(300))),
  (text) => text.replaceAll('\n', '\r\n'),
];

const onLines =
  (change: (lines: string[], at: number, draw: Draw) => void): Mutation =>
  (text, draw) => {
    const lines = text.split('\n');
    change(lines, draw(lines.length), draw);
    return lines.join('\n');
  };

const inLines: readonly Mutation[] = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, draw) => lines.splice(draw(lines.length), 0, ...lines.splice(at, 1 + draw(5)))),
  onLines((lines, at, draw) => (lines[at] = ' '.repeat(draw(9)) + (lines[at] ?? '').trimStart())),
  onLines((lines, at, draw) => (lines[at] = (lines[at] ?? '').replace(/:.*/, `: ${pick(pieces, draw)}`))),
];

const word = /[\p{L}\p{N}.-]+/gu;

const inWords: readonly Mutation[] = [
  (text, draw) => {
    const words = [...text.matchAll(word)];
    const old = words.length === 0 ? undefined : pick(words, draw);
    if (old === undefined) return text;
    const by = draw(2) === 0 ? pick(pieces, draw) : pick(words, draw)[0];
    return spliced(text, old.index, old[0].length, by);
  },
  (text, draw) => {
    const words = [...text.matchAll(word)].filter(([found]) => found.length > 2);
    const old = words.length === 0 ? undefined : pick(words, draw);
    return old === undefined
      ? text
      : spliced(text, old.index + draw(old[0].length), 1, pick(['', 'a', 'aa', '-', 'A', '7'], draw));
  },
];

/** Every block and list in a value, the value included. */
const containers = (value: unknown): object[] =>
  typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(containers)];

const read = new Map<string, unknown>();

/** The values of a text; those of the last few texts are kept, for a seed is broken again and again. */
const valuesOf = (text: string): unknown => {
  if (!read.has(text)) {
    if (read.size > 20) read.clear();
    // The library writes out keys that are blocks themselves, which takes for ever where they are deep: such a text has no values here.
    read.set(text, parse(text, { logLevel: 'silent', uniqueKeys: false, stringKeys: true }));
  }
  return structuredClone(read.get(text));
};

/** Changes one entry of the values of a text, and writes them as JSON. */
export const onStructure =
  (change: (holder: Record<string, unknown>, key: string, all: object[], draw: Draw) => void): Mutation =>
  (text, draw) => {
    const root = valuesOf(text);
    const all = containers(root);
    if (all.length === 0) return text;
    const holder = pick(all, draw) as Record<string, unknown>;
    const keys = Object.keys(holder);
    if (keys.length > 0) change(holder, pick(keys, draw), all, draw);
    return JSON.stringify(root, undefined, draw(2));
  };

const inStructure: readonly Mutation[] = [
  onStructure((holder, key) => delete holder[key]),
  onStructure((holder, key, _all, draw) => (holder[key] = pick(values, draw))),
  onStructure((holder, key, all, draw) => (holder[key] = structuredClone(pick(all, draw)))),
  onStructure((holder, key) => (holder[key] = [holder[key]])),
  onStructure((holder, key, _all, draw) => (holder[pick(pieces, draw)] = holder[key])),
  onStructure((holder, key, _all, draw) => {
    for (let times = 1 + draw(60); times > 0; times -= 1)
      holder[key] = draw(2) === 0 ? { not: holder[key] } : { all: [holder[key]] };
  }),
];

const safely = (mutate: Mutation, text: string, draw: Draw): string => {
  try {
    return mutate(text, draw);
  } catch {
    // Broken already: the structure can no longer be read to be changed.
    return text;
  }
};

/** What these mutations break. */
export const usual: readonly (readonly Mutation[])[] = [inText, inLines, inWords, inStructure];

/** A file broken in one to four ways, mostly one. */
export const broken = (text: string, draw: Draw, families = usual): string => {
  let done = text;
  for (let times = draw(3) === 0 ? 2 + draw(3) : 1; times > 0; times -= 1) {
    done = safely(pick(pick(families, draw), draw), done, draw);
  }
  return done;
};
