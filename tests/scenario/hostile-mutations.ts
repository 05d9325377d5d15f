// Breaks scenario files as somebody would who means harm: references, unicode, sizes, anchors, names of JavaScript, script.
import { parse } from 'yaml';
import { scenarioSchema } from '../../src/scenario/format/scenario.ts';
import { isText, partsOf } from '../../src/scenario/schema-walk.ts';
import { type Draw, type Mutation, onStructure, pick, spliced } from './mutations.ts';

/** Texts that a page would run if it took them for markup, an address or code. */
export const scripts = [
  '<script>document.title = "taken over"</script>',
  '<img src=x onerror="document.title = \'taken over\'">',
  '"><svg onload=alert(1)>',
  // oxlint-disable-next-line no-script-url -- what no page may follow
  "javascript:document.write('taken over')",
  '</title><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '{{constructor.constructor("return globalThis")().alert(1)}}',
  '${alert(1)}',
  '$t(ui.title) {{count}} <b>bold</b>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  ']]><style>*{display:none}</style>',
] as const;

type Schema = Parameters<typeof partsOf>[0];

/** A scenario with every text that people read changed; all that means something to the game stays. */
export const withTextEverywhere = (
  value: unknown,
  change: (said: string) => string,
  schema: Schema = scenarioSchema,
): unknown => {
  if (typeof value === 'string') return isText(schema) ? change(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(schema, value);
  if (Array.isArray(value))
    return parts.kind === 'list' ? value.map((item) => withTextEverywhere(item, change, parts.item)) : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field =
        parts.kind === 'record' ? parts.value : parts.kind === 'object' ? parts.fields[key] : undefined;
      return [key, field === undefined ? inner : withTextEverywhere(inner, change, field)];
    }),
  );
};

const inEveryText =
  (textFrom: (draw: Draw) => (said: string) => string): Mutation =>
  (text, draw) =>
    JSON.stringify(
      withTextEverywhere(parse(text, { logLevel: 'silent', stringKeys: true }), textFrom(draw)),
      undefined,
      1,
    );

const inScript: readonly Mutation[] = [
  inEveryText((draw) => () => pick(scripts, draw)),
  inEveryText((draw) => (said) => `${pick(scripts, draw)} ${said}`),
  onStructure((holder, key, _all, draw) => (holder[key] = pick(scripts, draw))),
  onStructure((holder, key, _all, draw) => (holder[pick(scripts, draw)] = holder[key])),
];

const strange = [
  '\u202E\u2066אבג\u2069',
  'e\u0301\u0301\u0301'.repeat(40),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u{10FFFD}',
  '\u0085',
  '\u2028\u2029',
  '\uFEFF',
  '\uFFFE',
  '\udc00',
  '\u00A0\u3000',
  'ﷺ'.repeat(30),
  'ǅ ß ı İ',
  '\u0000',
  '\u001B[31m',
] as const;

const inUnicode: readonly Mutation[] = [
  inEveryText((draw) => (said) => said + pick(strange, draw)),
  (text, draw) => spliced(text, draw(text.length + 1), 0, pick(strange, draw)),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  onStructure((holder, key, _all, draw) => (holder[pick(strange, draw)] = holder[key])),
];

const asId = /[a-z][a-z0-9-]{1,}/g;

const inReferences: readonly Mutation[] = [
  // One id becomes another of the file, in one place or in all.
  (text, draw) => {
    const ids = [...text.matchAll(asId)];
    const one = pick(ids, draw);
    return spliced(text, one.index, one[0].length, pick(ids, draw)[0]);
  },
  (text, draw) => {
    const ids = text.match(asId) ?? [];
    return text.replaceAll(pick(ids, draw), pick(ids, draw));
  },
  onStructure((holder, key, all, draw) => {
    const other = pick(all, draw) as Record<string, unknown>;
    const theirs = Object.keys(other);
    if (theirs.length > 0) holder[pick(theirs, draw)] = holder[key];
  }),
  onStructure((holder, key) => (holder[`${key}x`] = holder[key])),
];

/** How much of one thing: up to a few thousand, so that a hundred thousand files can be read; `vast-files` has the longest. */
const many = (draw: Draw): number => 1 + draw(draw(8) === 0 ? 4000 : 100);

const inSizes: readonly Mutation[] = [
  onStructure((holder, key, _all, draw) => {
    const times = many(draw);
    holder[key] = Array.from({ length: times }, () => holder[key]).slice(
      0,
      JSON.stringify(holder[key]).length > 2000 ? 5 : times,
    );
  }),
  onStructure((holder, key, _all, draw) => {
    const entry = holder[key];
    if (JSON.stringify(entry).length > 2000) return;
    holder[key] = Object.fromEntries(Array.from({ length: many(draw) }, (_, place) => [`n${place}`, entry]));
  }),
  onStructure((holder, key, _all, draw) => (holder[key] = 'long '.repeat(many(draw) * 10))),
  onStructure((holder, key, _all, draw) => (holder[key] = Number('9'.repeat(1 + draw(400))))),
  (text, draw) =>
    spliced(
      text,
      draw(text.length + 1),
      0,
      pick(['[', '{', '- ', '"', '#', ' ', '\n', '&a ', '? '], draw).repeat(many(draw)),
    ),
];

const inAnchors: readonly Mutation[] = [
  // Values that stand for others, and for what contains them.
  (text, draw) => text.replaceAll(': ', (found) => (draw(40) === 0 ? `: &a${draw(3)} ` : found)),
  (text, draw) => text.replaceAll(/: [^\n{[]+$/gm, (found) => (draw(30) === 0 ? `: *a${draw(3)}` : found)),
  (text, draw) => {
    const levels = 2 + draw(12);
    const laughs = Array.from(
      { length: levels },
      (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(1 + draw(9))}]`,
    );
    return `l0: &l0 [x]\n${laughs.join('\n')}\n${text}`;
  },
  (text, draw) =>
    spliced(
      text,
      draw(text.length + 1),
      0,
      pick(['&a\n', '*a\n', '<<: *a0\n', '? *a\n: *a\n', '&a *a', '*a: &a'], draw),
    ),
];

const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
];

const inPrototypes: readonly Mutation[] = [
  onStructure((holder, key, _all, draw) => {
    const name = pick(inherited, draw);
    Object.defineProperty(holder, name, { value: holder[key], enumerable: true, configurable: true });
    delete holder[key];
  }),
  onStructure((holder, _key, _all, draw) =>
    Object.defineProperty(holder, '__proto__', {
      value: { polluted: true, [pick(inherited, draw)]: { polluted: true } },
      enumerable: true,
      configurable: true,
    }),
  ),
  onStructure((holder, key, _all, draw) => (holder[key] = pick(inherited, draw))),
  (text, draw) => {
    const ids = text.match(asId) ?? [];
    return text.replaceAll(pick(ids, draw), pick(inherited, draw));
  },
];

/** What is broken with intent, by name. */
export const hostile: Readonly<Record<string, readonly Mutation[]>> = {
  references: inReferences,
  unicode: inUnicode,
  sizes: inSizes,
  anchors: inAnchors,
  'prototype keys': inPrototypes,
  script: inScript,
};
