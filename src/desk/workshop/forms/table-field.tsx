// A table of things under their ids: a list of names with search, each unfolding its form; add, duplicate, reorder, delete.
import { useState } from 'preact/hooks';
import type { Shape } from '../../../authoring/fields/field.ts';
import { referrersTo } from '../../../authoring/known-names.ts';
import type { Kind } from '../../../scenario/format/basics.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { AddThing } from './add-thing.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { EntryBody } from './entry-body.tsx';
import { factsOf } from './entry-facts.ts';
import { FieldGroup, ProblemLines } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { isBlock, type Path, placeOf, useForms, useValue } from './form-context.ts';
import { RowButtons } from './row-buttons.tsx';
import { useDuplicate } from './use-new-thing.ts';

type TableShape = Extract<Shape, { kind: 'table' }>;

/** Below this many entries one sees them all, and needs no search. */
const fewEntries = 8;

/** Exactly two parties: none is added or deleted. */
const isFixed = (kind: Kind, count: number): boolean => kind === 'party' && count === 2;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly string[];
}

function useEntries(path: Path, kind: Kind): readonly Entry[] {
  const forms = useForms();
  const value = useValue(path);
  if (!isBlock(value)) return [];
  return Object.entries(value).map(([id, thing]) => ({
    id,
    name: nameOf(thing) ?? id,
    facts: factsOf(kind, thing, forms),
  }));
}

const nameOf = (thing: unknown): string | undefined => {
  const block = isBlock(thing) ? thing : {};
  const words = ['name', 'title', 'term', 'text'].map((key) => block[key]);
  const found = words.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return found === undefined || found.length <= 90 ? found : `${found.slice(0, 87)}…`;
};

const hits = ({ id, name, facts }: Entry, sought: string): boolean =>
  [id, name, ...facts].some((words) => words.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()));

/** A table of things. */
export function TableField(props: FieldProps & { readonly shape: TableShape }) {
  const { field, path, shape, label } = props;
  const entries = useEntries(path, shape.of);
  const [sought, setSought] = useState('');
  const shown = sought.trim() === '' ? entries : entries.filter((entry) => hits(entry, sought));
  const title = label ?? fieldLabel(field.name);
  return (
    <FieldGroup {...props}>
      {entries.length < fewEntries ? null : (
        <label class="form-search">
          <span class="form-help">{t('form.search', { list: title })}</span>
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          <output class="form-help">
            {t('form.found', { found: number(shown.length), of: number(entries.length) })}
          </output>
        </label>
      )}
      <ul class="form-entries plain-list">
        {shown.map((entry) => (
          <TableEntry
            key={entry.id}
            entry={entry}
            at={entries.indexOf(entry)}
            count={entries.length}
            table={path}
            shape={shape}
          />
        ))}
      </ul>
      {isFixed(shape.of, entries.length) ? null : <AddThing kind={shape.of} table={path} />}
    </FieldGroup>
  );
}

interface TableEntryProps {
  readonly entry: Entry;
  readonly at: number;
  readonly count: number;
  readonly table: Path;
  readonly shape: TableShape;
}

function TableEntry({ entry, at, count, table, shape }: TableEntryProps) {
  const { opened, openEntry, change, countBelow } = useForms();
  const path = [...table, entry.id];
  const isOpen = opened(table) === entry.id;
  const problems = countBelow(path);
  const { isAsking, ask, question } = useDeletion(entry, table, shape.of);
  const duplicate = useDuplicate(shape.of, table);
  return (
    <li class="form-entry" {...placeOf(path)}>
      <div class="form-entry-head">
        <button
          type="button"
          class="form-entry-title fold"
          aria-expanded={isOpen}
          onClick={() => openEntry(table, isOpen ? null : entry.id)}
        >
          <bdi class="form-entry-name">{entry.name}</bdi>
          <span class="form-entry-facts">{entry.facts.join(' · ')}</span>
          {problems === 0 ? null : (
            <span class="tag tag--bad">{t('form.problems', { count: problems })}</span>
          )}
        </button>
        <RowButtons
          name={entry.name}
          at={at}
          count={count}
          onMove={(to) => change({ do: 'move', path: table, from: at, to })}
          onDuplicate={shape.of === 'party' ? undefined : () => duplicate(entry.id, entry.name)}
          onDelete={isFixed(shape.of, count) ? null : ask}
        />
      </div>
      {isAsking ? question : null}
      {isOpen ? (
        <div class="form-entry-body">
          <ProblemLines path={path} />
          <EntryBody kind={shape.of} path={path} shape={shape.entry} />
        </div>
      ) : null}
    </li>
  );
}

/** The entry after the one that goes, or before it; the table where it was the only one. */
const neighbour = (entries: unknown, table: Path, id: string): Path => {
  const ids = isBlock(entries) ? Object.keys(entries) : [];
  const at = ids.indexOf(id);
  const next = ids[at + 1] ?? ids[at - 1];
  return next === undefined ? table : [...table, next];
};

/** Deletes at once what nothing refers to; asks before it deletes what is referred to. */
function useDeletion(entry: Entry, table: Path, kind: Kind) {
  const { change, say, value, openEntry, focus } = useForms();
  const [isAsking, setAsking] = useState(false);
  const path = [...table, entry.id];
  const referrers = (): Path[] => referrersTo(value, { id: entry.id, name: entry.name, kind, path });
  const remove = (): void => {
    setAsking(false);
    openEntry(table, null);
    change({ do: 'remove', path });
    focus(neighbour(valueAt(value, table), table, entry.id));
    say(t('form.deleted', { name: entry.name }), true);
  };
  const ask = (): void => {
    if (referrers().length === 0) remove();
    else setAsking(true);
  };
  const question = isAsking ? (
    <DeleteQuestion
      name={entry.name}
      places={referrers()}
      onDelete={remove}
      onKeep={() => setAsking(false)}
    />
  ) : null;
  return { isAsking, ask, question };
}
