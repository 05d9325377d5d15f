// Collects every text for people in a model, and says what must never be in one.
import assert from 'node:assert/strict';

/** Properties whose values are words for people; lists of strings under these names are too. */
const textNames = new Set([
  'sentence',
  'sentences',
  'title',
  'name',
  'text',
  'about',
  'advice',
  'refused',
  'note',
  'question',
  'heading',
  'line',
  'effects',
  'features',
  'led',
  'decided',
  'ground',
  'why',
  'price',
  'chance',
  'value',
  'mark',
  'date',
  'place',
  'sure',
  'word',
  'clause',
  'optionTitle',
  'pointTitle',
  'partyName',
  'byName',
  'situation',
  'wants',
  'cannotSign',
  'atHome',
]);

const isTextName = (name: string): boolean => textNames.has(name) || name.endsWith('Word');

export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/** Every text in a model, with the path to it. */
export function textsIn(model: unknown, path = '', name = ''): FoundText[] {
  if (typeof model === 'string') return isTextName(name) ? [{ path, text: model }] : [];
  if (typeof model === 'number') {
    assert.ok(Number.isFinite(model), `${path} is ${model}`);
    return [];
  }
  if (typeof model !== 'object' || model === null) return [];
  // A list under "about" holds ids: what a piece of news is about.
  if (Array.isArray(model) && name === 'about') return [];
  return Object.entries(model).flatMap(([key, value]) =>
    textsIn(value, `${path}.${key}`, Array.isArray(model) ? name : key),
  );
}

const never: readonly (readonly [RegExp, string])[] = [
  [/undefined|NaN|Infinity|\[object/, 'shows a mistake of the program'],
  [/\{\{|\}\}/, 'has a gap that was not filled'],
  [/^[a-z]+\.[a-z0-9-]+$/i, 'is a key'],
  [/ {2}|^ | $/, 'has loose blanks'],
  [/[.!?]\.(?!\.)/, 'ends twice'],
  [/[,:;] *[.,;]/, 'has a stray mark'],
  [/“”|\(\)/, 'has empty marks'],
];

/** Throws when a text has something that no reader should see. */
export function expectReadable({ path, text }: FoundText): void {
  for (const [pattern, complaint] of never) {
    if (pattern.test(text)) assert.fail(`${path} ${complaint}: ${JSON.stringify(text)}`);
  }
}

/** Ids that could be mistaken for nothing else: with a hyphen, and in no text of the scenario. */
export function telltaleIds(scenario: object): readonly string[] {
  const ids = new Set<string>();
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(key)) ids.add(key);
      visit(inner);
    }
  };
  visit(scenario);
  const text = words.filter((word) => /[A-Z ]/.test(word)).join('\n');
  return [...ids].filter((id) => !text.includes(id));
}

/** Throws when a text shows an id. */
export function expectNoIds(model: unknown, path: string, ids: readonly string[]): void {
  for (const { path: at, text } of textsIn(model, path)) {
    if (!text.includes('-')) continue;
    const shown = ids.find((id) => text.includes(id));
    if (shown !== undefined) assert.fail(`${at} shows the id "${shown}": ${JSON.stringify(text)}`);
  }
}

/** Checks every text of a model. */
export function expectAllReadable(model: unknown, path: string): void {
  for (const found of textsIn(model, path)) expectReadable(found);
}

/** Throws when a sentence does not begin with a capital letter (or a digit, or a mark) and end with a full stop. */
export function expectSentence(text: string): void {
  assert.match(text, /^[\p{Lu}\d“(]/u, `begins small: ${text}`);
  assert.match(text, /[.?!…]["”)]*$/u, `does not end: ${text}`);
}
