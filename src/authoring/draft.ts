// A scenario that is being written: its text is the truth, and a change of a form is the smallest change of the text.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Problem } from '../scenario/reading/problem.ts';
import { type Reading, readScenario } from '../scenario/reading/read-scenario.ts';
import { tidyText } from '../scenario/reading/source-text.ts';
import type { Change, Path } from './change.ts';
import { changeText } from './text/change-text.ts';
import { difference, edited } from './text/edit.ts';
import { deepest, pathHolding } from './text/place.ts';
import { inFile } from './text/line-ends.ts';
import type { Found, Known, Outline } from './text/outline.ts';
import { atOnce, outlineInSteps, titleOfText } from './text/outline.ts';

export type { Change, Path };

/** What the reader says of a text. */
export type Checked = Pick<Reading, 'problems' | 'scenario'>;

/**
 * How far a draft is read. `broken`: it cannot be, as it stands. `one-piece`: it is too long for its parts to be told apart in time, so
 * that it is written as text only.
 */
type Standing = 'done' | 'under-way' | 'broken' | 'one-piece';

/** A scenario that is being written. What costs time is worked out when it is first asked for. */
export type Draft = Checked & {
  /** As it stands in the file, byte for byte. */
  readonly text: string;
  /** The plain values of the text, without defaults; undefined while it cannot be read, or is not yet. */
  readonly value: unknown;
  readonly reading: Standing;
  readonly problems: readonly Problem[];
  /** The scenario, when no problem is an error. */
  readonly scenario: Scenario | undefined;
};

/** What drafts know beside what they show: kept apart, so that it is not shown by mistake. */
const outlines = new WeakMap<Draft, Outline>();
/** The entries that are known when a draft changes, although it cannot be read itself. */
const memories = new WeakMap<Draft, Known>();

const file = 'scenario.yaml';

/** What the reader says of a text, at once. */
export const check = (text: string): Checked => readScenario(text, { file });

const draftOf = (text: string, found: Found | 'under-way', known: Known): Draft => {
  let checked: Checked | undefined;
  const read = (): Checked => (checked ??= check(text));
  const outline = typeof found === 'string' ? undefined : found;
  const draft: Draft = {
    text,
    value: outline?.value,
    reading: typeof found === 'string' ? found : 'done',
    get problems() {
      return read().problems;
    },
    get scenario() {
      return read().scenario;
    },
  };
  if (outline !== undefined) outlines.set(draft, outline);
  memories.set(draft, known);
  return draft;
};

/** A draft as its text is opened: `first` before anything is read of it, and the steps to the one that is read, none of which takes long. */
export type Opening = { readonly first: Draft; readonly steps: Generator<void, Draft> };

/** Opens a text step by step, whatever it holds. Where it is much like one before, there are few. Never throws. */
export const beginDraft = (text: string, before?: Draft): Opening => {
  // What is read before a step is the last stays known to the draft that is opened in the place of this one.
  const known = new Map(before && memories.get(before));
  const steps = function* (): Generator<void, Draft> {
    const found = yield* outlineInSteps(tidyText(text), known);
    return draftOf(text, found, typeof found === 'string' ? known : found.known);
  };
  return { first: draftOf(text, 'under-way', known), steps: steps() };
};

/** A draft of this text, whatever it holds, at once. Where it is much like one before, that makes it quick. Never throws. */
export const openDraft = (text: string, before?: Draft): Draft =>
  text === before?.text ? before : atOnce(beginDraft(text, before).steps);

/** The title that a text gives, read alone; empty where it gives none that can be read. */
export const titleIn = (text: string): string => titleOfText(tidyText(text));

/**
 * The draft after a change; the same draft where nothing changes, and while its text cannot be read. Throws a RangeError where the
 * change holds what no file can, such as half a character.
 */
export const changed = (draft: Draft, change: Change): Draft => {
  const outline = outlines.get(draft);
  if (outline === undefined) return draft;
  const after = changeText(outline, change);
  const edit = difference(outline.text, after.text);
  return edit === undefined
    ? draft
    : draftOf(edited(draft.text, inFile(draft.text, [edit])), after, after.known);
};

/** The problems at a place and below it. */
export const problemsAt = (draft: Pick<Draft, 'problems'>, path: Path): readonly Problem[] =>
  draft.problems.filter(({ steps }) => path.every((step, at) => steps[at] === step));

/** The text as an editor shows it: lines end with a line feed, and there is no byte order mark. */
export const shownText = (draft: Draft): string => tidyText(draft.text);

/** The text of a draft after its shown text was changed in an editor; line ends elsewhere stay as they are in the file. */
export const retyped = (draft: Draft, shown: string): string => {
  const edit = difference(shownText(draft), shown);
  return edit === undefined ? draft.text : edited(draft.text, inFile(draft.text, [edit]));
};

/** Where a place stands in the shown text, from its key on; the nearest place around it where there is none. Undefined for an unreadable text. */
export const spanOf = (
  draft: Draft,
  path: Path,
): { readonly from: number; readonly to: number } | undefined => {
  const tree = outlines.get(draft)?.tree();
  if (!tree) return undefined;
  const { node, holder } = deepest(tree, path);
  const from =
    holder.kind === 'entry' ? holder.entry.keyFrom : holder.kind === 'item' ? holder.at : node.from;
  return { from, to: Math.max(from, node.to) };
};

/** The place that an offset of the shown text belongs to; the whole where it belongs to none. */
export const pathAt = (draft: Draft, offset: number): Path => {
  const outline = outlines.get(draft);
  const tree = outline?.tree();
  return outline && tree ? pathHolding(outline.text, tree, offset) : [];
};
