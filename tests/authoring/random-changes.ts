// Changes of scenarios such as forms make them, and odder ones, the same for the same seed; and the notes that must survive them.
import { type CST, Parser } from 'yaml';
import type { Change, Path } from '../../src/authoring/draft.ts';
import { outlineOf } from '../../src/authoring/text/outline.ts';
import { difference } from '../../src/authoring/text/edit.ts';
import { deepest } from '../../src/authoring/text/place.ts';
import { valueAt } from '../../src/scenario/reading/shape.ts';
import type { Draw } from '../scenario/mutations.ts';

const pick = <Item>(items: readonly Item[], draw: Draw): Item => {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

/** Every place of a value, the whole excepted. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => {
        const step = Array.isArray(value) ? Number(key) : key;
        const inner = [...path, step];
        return [inner, ...placesIn((value as Record<string, unknown>)[key], inner)];
      });

const prose = 'Both sides say that the road is open, and both say that the other side closed it first. ';

const texts = [
  'north',
  'The road',
  '',
  ' ',
  'yes',
  'null',
  '1.5',
  '2031-03-01',
  '- a hyphen',
  'a: colon',
  'a #note',
  '"quotes"',
  "it's",
  '[brackets]',
  'a, b',
  '*star*',
  '& and',
  '!bang',
  '% per cent',
  '@at',
  '`tick`',
  '| bar',
  '> greater',
  'tab\there',
  'one\ntwo',
  'one\n\ntwo\n\n\nthree',
  ' begins with a blank',
  'ends with a blank ',
  'ends with a break\n',
  'two breaks\n\n',
  '\nbegins with a break',
  'one\n  indented\ntwo',
  'two  blanks',
  prose.repeat(4).trim(),
  `${prose.repeat(2)}\n\n${prose.repeat(3)}`.trim(),
  `${prose.repeat(2).trim()}\n  ${prose}`,
  'العربية في سطر',
  '🕊 dove',
  '---',
  '--- not a document',
  '...',
  '#',
  'a:',
  ':a',
  '?',
  '-',
  'C:\\path\\to',
  'x'.repeat(200),
  'a\u0000b',
  'half \uD83D',
  'next\u0085line',
  'line\u2028separator',
] as const;

const small = (draw: Draw): unknown =>
  pick([0, 1, -1, 0.25, 100, true, false, null, 1e21, 'short', ...texts], draw);

/** A value such as a form puts in, or an odder one. */
const anyValue = (draw: Draw, depth = 0): unknown => {
  const kind = draw(depth > 2 ? 2 : 6);
  if (kind < 3) return small(draw);
  const inner = Array.from({ length: draw(4) }, () => anyValue(draw, depth + 1));
  if (kind === 3) return inner;
  const names = ['name', 'title', 'effect', 'of', 'by', 'north-gate', 'a b', 'weight', '#x', 'y: z'];
  return Object.fromEntries(inner.map((value) => [pick(names, draw), value]));
};

const containersOf = (value: unknown, places: readonly Path[]): Path[] =>
  places.filter((path) => {
    const found = valueAt(value, path);
    return typeof found === 'object' && found !== null && Object.keys(found).length > 0;
  });

/** A change of a value, of any kind, at any place. */
export const anyChange = (value: unknown, draw: Draw): Change => {
  const places = placesIn(value);
  if (places.length === 0) return { do: 'set', path: ['title'], value: small(draw) };
  const path = pick(places, draw);
  const containers = containersOf(value, places);
  const holder = containers.length === 0 ? path : pick(containers, draw);
  const inside = valueAt(value, holder);
  const count = typeof inside === 'object' && inside !== null ? Object.keys(inside).length : 1;
  switch (draw(7)) {
    case 0:
      return { do: 'set', path, value: small(draw) };
    case 1:
      return { do: 'set', path, value: anyValue(draw) };
    case 2:
      return {
        do: 'set',
        path: [...path.filter((step) => typeof step === 'string'), 'new-one'],
        value: anyValue(draw),
      };
    case 3:
      return { do: 'remove', path };
    case 4:
      return { do: 'insert', path: holder, at: draw(count + 1), value: anyValue(draw) };
    case 5:
      return { do: 'move', path: holder, from: draw(count), to: draw(count) };
    default:
      return { do: 'rename', path, key: pick(['renamed', 'other-name', 'title', 'true'], draw) };
  }
};

const notesIn = (token: unknown, found: { at: number; text: string }[]): void => {
  if (typeof token !== 'object' || token === null) return;
  if ((token as CST.Token).type === 'comment') {
    const { offset, source } = token as CST.SourceToken;
    found.push({ at: offset, text: source });
    return;
  }
  for (const inner of Object.values(token)) notesIn(inner, found);
};

const known = new Map<string, readonly { at: number; text: string }[]>();

/** All notes of a text, with their offsets. */
const notesOf = (text: string): readonly { at: number; text: string }[] => {
  const found: { at: number; text: string }[] = [...(known.get(text) ?? [])];
  if (!known.has(text)) {
    for (const token of new Parser().parse(text)) notesIn(token, found);
    known.clear();
    known.set(text, found);
  }
  return found;
};

/** The stretch of the text that a change may rewrite with its notes: the part itself, and the rest of its last line. */
const stretchOf = (text: string, change: Change): readonly [number, number] => {
  const tree = outlineOf(text)?.tree();
  if (!tree || change.do === 'move' || change.do === 'rename') return [0, 0];
  const { node, holder, depth } = deepest(tree, change.path);
  const end = text.indexOf('\n', node.to);
  const to = node.kind === 'scalar' && change.do !== 'remove' ? node.to : end < 0 ? text.length : end;
  if (depth < change.path.length) {
    const step = change.path[depth];
    const grows = node.kind === (typeof step === 'number' ? 'list' : 'map');
    return grows ? [0, 0] : [node.from, to];
  }
  if (change.do === 'insert' && node.kind === 'list') return [0, 0];
  if (change.do !== 'remove') return [node.from, to];
  return [holder.kind === 'entry' ? holder.entry.keyFrom : holder.kind === 'item' ? holder.at : 0, to];
};

/** The notes that stand outside what a change rewrites, and are not there any more. */
export const lostNotes = (before: string, change: Change, after: string): string[] => {
  const [from, to] = stretchOf(before, change);
  const edit = difference(before, after);
  if (edit === undefined) return [];
  // A note may end as what stood behind it did, so that the difference begins or ends within it.
  let left = after.slice(Math.max(0, edit.from - 200), edit.from + edit.by.length + 200);
  return notesOf(before).flatMap(({ at, text }) => {
    const isTouched = at + text.length > edit.from && at < edit.to;
    if (!isTouched || (at >= from && at < to)) return [];
    // What the difference cuts through is there in part.
    const rest = text.slice(Math.max(0, edit.from - at), Math.min(text.length, edit.to - at));
    if (!left.includes(rest)) return [text];
    left = left.replace(rest, '');
    return [];
  });
};
