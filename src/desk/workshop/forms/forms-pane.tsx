// All forms of the workshop: a row of parts, and the fields of the part that is chosen.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../authoring/change.ts';
import { formatFields } from '../../../authoring/fields/format.ts';
import { knownNames } from '../../../authoring/known-names.ts';
import { type PartId, partOf, parts } from '../../../authoring/parts.ts';
import { sketchOf } from '../../../authoring/sketch.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t, wordFor } from '../../../presentation/wording/wording.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import type { Problem } from '../../../scenario/reading/problem.ts';
import { Button } from '../../parts/button.tsx';
import '../../styles/workshop-forms.css';
import { DealsPanel } from './deals-panel.tsx';
import { FieldView } from './field-view.tsx';
import { FormContext, type Forms, type Path } from './form-context.ts';
import { PlacesPart } from './places-part.tsx';

export interface FormsPaneProps {
  /** The plain values of the draft; undefined while its text cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The scenario, when no problem is an error. */
  readonly scenario: Scenario | undefined;
  readonly onChange: (changes: readonly Change[]) => void;
  readonly onUndo: () => void;
  /** A place to show: another object each time a place is asked for. */
  readonly goTo: { readonly path: Path } | null;
}

/** A sentence about what was just done: another object each time. */
interface Said {
  readonly sentence: string;
  readonly canUndo: boolean;
}

/** Which entry of each table is unfolded. */
type Opened = Readonly<Record<string, string | null>>;

/** Where the author was, for when the forms come back: after a game, or in a window of another width. */
interface Memory {
  readonly of: unknown;
  readonly part: PartId;
  readonly opened: Opened;
}

let remembered: Memory = { of: undefined, part: 'about', opened: {} };

const idOf = (value: unknown): unknown => valueAt(value, ['id']);

const memoryOf = (value: unknown): Memory =>
  remembered.of === idOf(value) ? remembered : { of: idOf(value), part: 'about', opened: {} };

const keyOf = (path: Path): string => JSON.stringify(path);

/** What has to be unfolded so that a place is seen: every step on the way may be an entry of a table. */
const openedFor = (path: Path): Opened =>
  Object.fromEntries(
    path.flatMap((step, at) =>
      typeof step === 'string' && at > 0 ? [[keyOf(path.slice(0, at)), step] as const] : [],
    ),
  );

/** The element of a place, or of the nearest place around it that is shown. */
const elementOf = (root: HTMLElement, path: Path): HTMLElement | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = keyOf(path.slice(0, length));
    const found = [...root.querySelectorAll<HTMLElement>('[data-place]')].find(
      (each) => each.dataset.place === place,
    );
    if (found !== undefined) return found;
  }
  return null;
};

/** Where the focus should go. */
interface Wanted {
  readonly path: Path;
  readonly button: 'up' | 'down' | undefined;
}

const firstControl = 'input:not([tabindex="-1"]), textarea, select, button';

const show = (root: HTMLElement, { path, button }: Wanted): void => {
  const found = elementOf(root, path);
  if (found === null) return;
  for (let around = found.parentElement; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const moving =
    button === undefined ? null : found.querySelector<HTMLElement>(`[data-step="${button}"] button`);
  const control = moving ?? found.querySelector<HTMLElement>(firstControl);
  found.scrollIntoView({ block: moving === null ? 'center' : 'nearest' });
  (control ?? found).focus({ preventScroll: true });
};

/** The forms of a draft. */
export function FormsPane(props: FormsPaneProps) {
  const { value, problems, scenario, goTo: asked, onChange, onUndo } = props;
  const memory = memoryOf(value);
  const [part, setPart] = useState<PartId>(memory.part);
  const [opened, setOpened] = useState<Opened>(memory.opened);
  useEffect(() => {
    remembered = { of: idOf(value), part, opened };
  }, [value, part, opened]);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const goTo = (path: Path): void => {
    setPart(partOf(path));
    setOpened((before) => ({ ...before, ...openedFor(path) }));
    setWanted({ path, button: undefined });
  };
  useEffect(() => {
    if (asked !== null) goTo(asked.path);
  }, [asked]);
  useLayoutEffect(() => {
    if (wanted === null || pane.current === null) return;
    show(pane.current, wanted);
    setWanted(null);
  }, [wanted]);
  // An entry above that folds takes what was pressed with it, out of sight.
  useLayoutEffect(() => {
    const pressed = document.activeElement;
    if (pressed?.matches('.form-entry-title') === true) pressed.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const closeSaid = useCallback(() => setSaid(null), []);
  const known = useMemo(() => knownNames(value), [value]);
  const forms: Forms = {
    FieldView,
    value,
    known,
    scenario: useMemo(() => scenario ?? sketchOf(value, known), [scenario, value, known]),
    change: (...changes) => {
      setSaid(null);
      onChange(changes);
    },
    problemsAt: (path) => problems.filter(({ steps }) => keyOf(steps) === keyOf(path)),
    countBelow: (path) =>
      problems.filter(
        ({ steps, severity }) => severity !== 'advice' && path.every((step, at) => steps[at] === step),
      ).length,
    opened: (table) => opened[keyOf(table)] ?? null,
    openEntry: (table, entry) => setOpened((before) => ({ ...before, [keyOf(table)]: entry })),
    focus: (path, button) => setWanted({ path, button }),
    goTo,
    say: (sentence, canUndo = false) => setSaid({ sentence, canUndo }),
  };
  return (
    <FormContext.Provider value={forms}>
      <div ref={pane} class="forms">
        <PartsNav part={part} onChoose={setPart} forms={forms} />
        <PartView key={part} part={part} />
        <SaidLine said={said} onUndo={onUndo} onClose={closeSaid} />
      </div>
    </FormContext.Provider>
  );
}

interface PartsNavProps {
  readonly part: PartId;
  readonly onChoose: (part: PartId) => void;
  readonly forms: Forms;
}

/** The parts, each with how many problems it has. */
function PartsNav({ part, onChoose, forms }: PartsNavProps) {
  return (
    <nav class="forms-nav" aria-label={t('form.parts')}>
      <ul class="plain-list">
        {parts.map(({ id, keys }) => {
          const count = keys.reduce((sum, key) => sum + forms.countBelow([key]), 0);
          return (
            <li key={id}>
              <button
                type="button"
                class="forms-nav-part"
                aria-current={id === part ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <span>{wordFor('form', `part-${id}`)}</span>
                {count === 0 ? null : <span class="tag tag--bad">{t('form.problems', { count })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The fields of a part. */
function PartView({ part }: { readonly part: PartId }) {
  const keys: readonly string[] = parts.find(({ id }) => id === part)?.keys ?? [];
  const title = wordFor('form', `part-${part}`);
  return (
    <section class="forms-part" aria-label={title}>
      <h2>{title}</h2>
      <p class="form-help">{wordFor('form', `about-${part}`)}</p>
      {part === 'places' ? (
        <PlacesPart />
      ) : (
        keys.map((key) => {
          const field = formatFields.get(key);
          return field === undefined ? null : (
            <FieldView key={key} field={field} path={[key]} isNamedAbove={fieldLabel(key) === title} />
          );
        })
      )}
      {part === 'points' ? <DealsPanel /> : null}
    </section>
  );
}

/** Milliseconds for which the line says what was done. */
const saidFor = 8_000;

interface SaidLineProps {
  readonly said: Said | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was just done, with a way to take it back. */
function SaidLine({ said, onUndo, onClose }: SaidLineProps) {
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(onClose, saidFor);
    return () => clearTimeout(timer);
  }, [said, onClose]);
  return (
    <output class="forms-said">
      {said === null ? null : (
        <>
          <span>{said.sentence}</span>
          {said.canUndo ? (
            <Button
              small
              onPress={() => {
                onUndo();
                onClose();
              }}
            >
              {t('form.undo')}
            </Button>
          ) : null}
        </>
      )}
    </output>
  );
}
