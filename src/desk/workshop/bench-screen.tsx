// The workbench: forms, and beside them the text, the problems, the search and the rehearsal of one scenario.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Path } from '../../scenario/reading/source-tree.ts';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import type { Bench, BenchState } from './bench.ts';
import { BenchHead } from './bench-head.tsx';
import { FormsPane } from './forms/forms-pane.tsx';
import { ProblemsPane } from './problems-pane.tsx';
import { Rehearsal } from './rehearsal/rehearsal.tsx';
import { SearchPane } from './search-pane.tsx';
import { TextPane, type TextPlace } from './text-pane.tsx';
import { useBench } from './use-bench.ts';
import { useWide } from './use-wide.ts';

type PaneId = 'forms' | 'text' | 'problems' | 'search' | 'rehearse';

/** Keys for undoing and doing again, wherever the focus is. */
const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';
const isRedo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  (event.key.toLowerCase() === 'y' || (event.shiftKey && event.key.toLowerCase() === 'z'));
const isSearch = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';

/** Does something once the field that is being typed in has written what it holds, as it does when it is left. */
const settled = (act: () => void): void => {
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isField) field.blur();
  act();
  if (isField) field.focus({ preventScroll: true });
};

/** Undo, redo and search by keyboard; an open dialog has its keys to itself. */
function useKeys(bench: Bench, search: () => void): void {
  const searchRef = useRef(search);
  useEffect(() => {
    searchRef.current = search;
  });
  useEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (isUndo(event)) settled(() => bench.undo());
      else if (isRedo(event)) settled(() => bench.redo());
      else if (isSearch(event)) searchRef.current();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, [bench]);
}

/** Keeps what is not kept yet when the page is hidden or left. */
function useKeptOnLeaving(bench: Bench): void {
  useEffect(() => {
    const listening = new AbortController();
    const keep = (): void => settled(() => void bench.keep());
    window.addEventListener('pagehide', keep, { signal: listening.signal });
    document.addEventListener('visibilitychange', keep, { signal: listening.signal });
    return () => {
      listening.abort();
      keep();
    };
  }, [bench]);
}

/** Where forms and text are asked to go. */
function usePlaces(isWide: boolean, show: (pane: PaneId) => void) {
  const [form, setForm] = useState<{ readonly path: Path; readonly request: number } | null>(null);
  const [text, setText] = useState<TextPlace | null>(null);
  const requestRef = useRef(0);
  const next = (): number => (requestRef.current += 1);
  return {
    form,
    text,
    goTo: (path: Path): void => {
      if (!isWide) show('forms');
      setForm({ path, request: next() });
      setText({ path, line: null, focus: false, request: next() });
    },
    /** From the text, whose cursor stays where it is. */
    goToField: (path: Path): void => {
      if (!isWide) show('forms');
      setForm({ path, request: next() });
    },
    goToLine: (path: Path, line: number): void => {
      show('text');
      setText({ path, line, focus: true, request: next() });
    },
  };
}

interface BenchScreenProps {
  readonly bench: Bench;
  readonly onClose: () => void;
}

/** The workbench of one scenario. */
export function BenchScreen({ bench, onClose }: BenchScreenProps) {
  const state = useBench(bench);
  const isWide = useWide('(min-width: 70rem)');
  const [chosen, setChosen] = useState<PaneId>(isWide ? 'text' : 'forms');
  const [words, setWords] = useState('');
  const [searched, setSearched] = useState(0);
  const places = usePlaces(isWide, setChosen);
  useKeptOnLeaving(bench);
  const search = (): void => {
    setChosen('search');
    setSearched((before) => before + 1);
  };
  useKeys(bench, search);
  const { draft, readable, checked } = state;
  const waiting = whyFormsWait(state);
  // What is half typed in the text is no reason to take the forms away.
  const forms = (
    <>
      <output class="reason">{waiting === null ? '' : t(waiting)}</output>
      {readable.value === undefined && waiting !== null ? null : (
        <div class={waiting === null ? undefined : 'bench-waiting'} inert={waiting !== null}>
          <FormsPane
            value={readable.value}
            problems={checked?.problems ?? []}
            scenario={checked?.scenario}
            onChange={bench.change}
            onUndo={() => void bench.undo()}
            goTo={places.form}
          />
        </div>
      )}
    </>
  );
  const shown = isWide && chosen === 'forms' ? 'text' : chosen;
  return (
    <main id="content" class="screen workshop">
      <BenchHead bench={bench} state={state} onClose={onClose} />
      <div class={isWide ? 'bench bench--wide' : 'bench'}>
        {isWide ? (
          <section class="bench-forms" aria-label={t('workshop.forms')}>
            {forms}
          </section>
        ) : null}
        <div class="bench-panes">
          <Tabs label={t('workshop.panes')} tabs={tabsFor(isWide, state)} chosen={shown} onChoose={setChosen}>
            {shown === 'forms' ? forms : null}
            {shown === 'text' ? (
              <TextPane
                bench={bench}
                state={state}
                goTo={places.text}
                onSearch={search}
                onField={places.goToField}
              />
            ) : null}
            {shown === 'problems' ? (
              <ProblemsPane bench={bench} state={state} onGoTo={places.goTo} onGoToLine={places.goToLine} />
            ) : null}
            {shown === 'search' ? (
              <SearchPane
                value={readable.value}
                words={words}
                onWords={setWords}
                onGoTo={places.goTo}
                request={searched}
              />
            ) : null}
            {shown === 'rehearse' ? (
              <Rehearsal
                text={draft.text}
                scenario={checked?.text === draft.text ? checked.scenario : undefined}
                onGoTo={places.goTo}
              />
            ) : null}
          </Tabs>
        </div>
      </div>
    </main>
  );
}

/** Why the forms show a text of before, or none; null where they show the text as it stands. */
const whyFormsWait = ({ draft, checked }: BenchState) => {
  if (draft.reading === 'done') return null;
  if (draft.reading === 'under-way') return 'ui.loading';
  // What the reader can follow and the forms cannot is tied together, or in one piece.
  const isSound = checked?.text === draft.text && checked.scenario !== undefined;
  return draft.reading === 'one-piece' || isSound ? 'workshop.forms-rest' : 'workshop.forms-wait';
};

const tabsFor = (isWide: boolean, { checked }: BenchState): readonly Tab<PaneId>[] => {
  const count = checked?.problems.filter(({ severity }) => severity !== 'advice').length ?? 0;
  const tabs: readonly Tab<PaneId>[] = [
    { id: 'forms', title: t('workshop.forms') },
    { id: 'text', title: t('workshop.text') },
    { id: 'problems', title: count === 0 ? t('workshop.problems') : t('workshop.problems-count', { count }) },
    { id: 'search', title: t('workshop.search') },
    { id: 'rehearse', title: t('workshop.rehearse') },
  ];
  return isWide ? tabs.filter(({ id }) => id !== 'forms') : tabs;
};
