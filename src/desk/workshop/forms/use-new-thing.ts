// Adds things to the draft with a sensible id and defaults that are valid at once.
import { useContext } from 'preact/hooks';
import type { Kind } from '../../../scenario/format/basics.ts';
import { freshThing } from '../../../authoring/fresh.ts';
import { newIdFor } from '../../../authoring/new-id.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { MapViewContext, freeSpot, nowhere, onGlobe } from './map-view.ts';
import { placesOf } from './places.ts';
import { type Forms, isBlock, type Path, useForms } from './form-context.ts';

/** The ids that a new one must differ from: those of the table, and for moves and events those of each other. */
const takenIn = (table: Path, { value }: Forms): string[] => {
  const tables =
    ['moves', 'events'].includes(String(table[0])) && table.length === 1 ? [['moves'], ['events']] : [table];
  return tables.flatMap((path) => {
    const entries = valueAt(value, path);
    return isBlock(entries) ? Object.keys(entries) : [];
  });
};

/** Adds a thing of a kind to a table, and opens it; gives its id. */
export function useNewThing(
  kind: Kind,
  table: Path,
): (name: string, at?: readonly [number, number]) => string {
  const forms = useForms();
  const view = useContext(MapViewContext);
  const spot = (): readonly [number, number] =>
    onGlobe(
      freeSpot(
        view ?? nowhere,
        placesOf(forms).map(({ at }) => at),
      ),
    );
  return (name, at) => {
    const id = newIdFor(name, takenIn(table, forms), kind);
    const words = {
      options: [t('form.fresh-option-first'), t('form.fresh-option-middle'), t('form.fresh-option-last')],
      actor: t('form.fresh-actor'),
    } as const;
    const written = freshThing(kind, [...table, id].map(String), name, {
      value: forms.value,
      known: forms.known,
      words,
      at: at ?? spot(),
    });
    forms.change(
      ...written.map(({ path, value }) => ({ do: 'set', path, value }) as const),
      ...beforeLast(kind, table, forms),
    );
    forms.openEntry(table, id);
    forms.say(t('form.added', { name }));
    return id;
  };
}

/** An ending after one without a condition would never be told: a new one goes before it. */
const beforeLast = (kind: Kind, table: Path, { value }: Forms) => {
  const endings = valueAt(value, table);
  if (kind !== 'ending' || !isBlock(endings)) return [];
  const all = Object.values(endings);
  const last = all.at(-1);
  return isBlock(last) && last.when === undefined
    ? [{ do: 'move', path: table, from: all.length, to: all.length - 1 } as const]
    : [];
};

/** Adds a copy of an entry after it, and opens it. */
export function useDuplicate(kind: Kind, table: Path): (id: string, name: string) => void {
  const forms = useForms();
  return (id, name) => {
    const copy = t('form.copy-of', { name });
    const fresh = newIdFor(id, takenIn(table, forms), kind);
    const value = structuredClone(plainOf(valueAt(forms.value, [...table, id])));
    if (!isBlock(value)) return;
    const key = ['name', 'title', 'term'].find((each) => typeof value[each] === 'string');
    const entries = valueAt(forms.value, table);
    const ids = isBlock(entries) ? Object.keys(entries) : [];
    forms.change(
      { do: 'set', path: [...table, fresh], value: key === undefined ? value : { ...value, [key]: copy } },
      { do: 'move', path: table, from: ids.length, to: ids.indexOf(id) + 1 },
    );
    forms.openEntry(table, fresh);
    forms.say(t('form.added', { name: copy }));
  };
}

/** Blocks of a draft have no prototype: the clone should. */
const plainOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plainOf)
    : isBlock(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]))
      : value;
