// A scenario that is being written: its text is the truth, and a change of a form is the smallest change of the text.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { type Reading, readScenario } from '../scenario/read-scenario.ts';
import { tidyText } from '../scenario/source-text.ts';
import type { Change, Path } from './change.ts';
import { changeText } from './text/change-text.ts';
import { difference, edited } from './text/edit.ts';
import { deepest, pathHolding } from './text/place.ts';
import { inFile } from './text/line-ends.ts';
import type { Outline } from './text/outline.ts';
import { outlineOf } from './text/outline.ts';

export type { Change, Path };

/** What the reader says of a text. */
export type Checked = Pick<Reading, 'problems' | 'scenario'>;

/** A scenario that is being written. What costs time is worked out when it is first asked for. */
export type Draft = Checked & {
  /** As it stands in the file, byte for byte. */
  readonly text: string;
  /** The plain values of the text, without defaults; undefined while it cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The scenario, when no problem is an error. */
  readonly scenario: Scenario | undefined;
};

/** What drafts know beside what they show: kept apart, so that it is not shown by mistake. */
const outlines = new WeakMap<Draft, Outline>();

const file = 'scenario.yaml';

/** What the reader says of a text, at once. */
export const check = (text: string): Checked => readScenario(text, { file });

const draftOf = (text: string, outline: Outline | undefined): Draft => {
  let checked: Checked | undefined;
  const read = (): Checked => (checked ??= check(text));
  const draft: Draft = {
    text,
    value: outline?.value,
    get problems() {
      return read().problems;
    },
    get scenario() {
      return read().scenario;
    },
  };
  if (outline !== undefined) outlines.set(draft, outline);
  return draft;
};

/** A draft of this text, whatever it holds. Where it is much like one before, that makes it quick. Never throws. */
export const openDraft = (text: string, before?: Draft): Draft =>
  text === before?.text ? before : draftOf(text, outlineOf(tidyText(text), before && outlines.get(before)));

/**
 * The draft after a change; the same draft where nothing changes, and while its text cannot be read. Throws a RangeError where the
 * change holds what no file can, such as half a character.
 */
export const changed = (draft: Draft, change: Change): Draft => {
  const outline = outlines.get(draft);
  if (outline === undefined) return draft;
  const after = changeText(outline, change);
  const edit = difference(outline.text, after.text);
  return edit === undefined ? draft : draftOf(edited(draft.text, inFile(draft.text, [edit])), after);
};

/** The problems at a place and below it. */
export const problemsAt = (draft: Pick<Draft, 'problems'>, path: Path): readonly Problem[] =>
  draft.problems.filter(({ steps }) => path.every((step, at) => steps[at] === step));

/** The text as an editor shows it: lines end with a line feed, and there is no byte order mark. */
export const shownText = (draft: Draft): string => tidyText(draft.text);

/** The draft after its shown text was changed in an editor; line ends elsewhere stay as they are in the file. */
export const retyped = (draft: Draft, shown: string): Draft => {
  const edit = difference(shownText(draft), shown);
  return edit === undefined ? draft : openDraft(edited(draft.text, inFile(draft.text, [edit])), draft);
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
