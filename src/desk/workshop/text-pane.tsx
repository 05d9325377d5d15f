// The text of the scenario beside its forms: an edit in one shows in the other.
import { useEffect, useRef, useState } from 'preact/hooks';
import { completionsAt } from '../../authoring/complete.ts';
import { pathAt, shownText, spanOf } from '../../authoring/draft.ts';
import { mendingOf } from '../../authoring/mend.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Path } from '../../scenario/reading/source-tree.ts';
import { Button } from '../parts/button.tsx';
import type { Bench, BenchState } from './bench.ts';
import type { CodeEditor, Mark } from './code-editor.ts';
import { editorPhrases } from './editor-phrases.ts';

/** A place of the text that is asked for: where the draft has a path, or a line. */
export interface TextPlace {
  readonly path: Path;
  readonly line: number | null;
  readonly focus: boolean;
  /** Another number each time a place is asked for. */
  readonly request: number;
}

interface TextPaneProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly goTo: TextPlace | null;
  readonly onSearch: () => void;
  /** To the field of a place. */
  readonly onField: (path: Path) => void;
}

/** Milliseconds of rest after which what was typed is read. */
const restOfTyping = 180;

const offsetOfLine = (text: string, line: number): number => {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return at;
    at = end + 1;
  }
  return at;
};

const marksOf = (bench: Bench, { checked }: BenchState): readonly Mark[] =>
  (checked?.problems ?? []).map((problem) => {
    const change = mendingOf(problem);
    const cure =
      change === undefined || problem.suggestion === undefined
        ? null
        : {
            name: t('workshop.use-suggestion', { word: problem.suggestion }),
            apply: () => bench.change([change]),
          };
    const { line, column, severity, message } = problem;
    return { line, column, severity, message, cure };
  });

/** The editor, once its code is there; null before, `missing` where it does not come. */
function useEditor(bench: Bench, asked: Pick<TextPaneProps, 'onSearch' | 'onField'>) {
  const host = useRef<HTMLDivElement>(null);
  const askedRef = useRef(asked);
  useEffect(() => {
    askedRef.current = asked;
  });
  const [editor, setEditor] = useState<CodeEditor | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    let made: CodeEditor | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      if (made !== null) bench.retype(made.text());
    };
    const replaced = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (made !== null) bench.retype(made.text(), { apart: true });
    };
    const toField = (): void => {
      flush();
      if (made !== null) askedRef.current.onField(pathAt(bench.state().draft, made.offset()));
    };
    const open = async (): Promise<void> => {
      const { createCodeEditor } = await import('./code-editor.ts');
      if (!wanted || host.current === null) return;
      made = createCodeEditor(host.current, {
        label: t('workshop.text-label'),
        phrases: editorPhrases(),
        findLabel: t('editor.panel'),
        text: shownText(bench.state().draft),
        isStill: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        onType: () => {
          clearTimeout(timer);
          timer = setTimeout(flush, restOfTyping);
        },
        onReplace: replaced,
        onUndo: () => void bench.undo(),
        onRedo: () => void bench.redo(),
        onSearch: () => askedRef.current.onSearch(),
        onField: () => toField(),
        completionsAt: (text, offset) => completionsAt(bench.state().readable.value, text, offset),
      });
      bench.beforeChange(flush);
      setEditor(made);
    };
    open().catch(() => wanted && setEditor('missing'));
    return () => {
      wanted = false;
      flush();
      bench.beforeChange(null);
      made?.destroy();
    };
  }, [bench]);
  return { host, editor };
}

/** The text pane. */
export function TextPane({ bench, state, goTo, onSearch, onField }: TextPaneProps) {
  const { host, editor } = useEditor(bench, { onSearch, onField });
  const { draft, checked } = state;
  const goneRef = useRef(0);
  const ready = editor === 'missing' ? null : editor;
  // What is asked for while the editor is still fetched is done once it is there.
  const [finding, setFinding] = useState(false);
  useEffect(() => {
    if (!finding || ready === null) return;
    ready.find();
    setFinding(false);
  }, [finding, ready]);
  useEffect(() => ready?.show(shownText(draft)), [ready, draft]);
  useEffect(() => {
    if (checked !== null && checked.text === draft.text) ready?.mark(marksOf(bench, state));
  }, [ready, bench, state, checked, draft]);
  useEffect(() => {
    if (ready === null || goTo === null || goTo.request === goneRef.current) return;
    goneRef.current = goTo.request;
    const span = goTo.line === null ? spanOf(draft, goTo.path) : undefined;
    const from = span?.from ?? offsetOfLine(shownText(draft), goTo.line ?? 1);
    ready.goTo(from, span?.to ?? from, goTo.focus);
  }, [ready, goTo, draft]);
  return (
    <div class="text-pane">
      {editor === 'missing' ? <p class="reason">{t('workshop.text-failed')}</p> : null}
      <div ref={host} dir="ltr" class="text-pane-editor" aria-busy={editor === null} />
      <div class="row text-pane-foot">
        <Button
          small
          keys="Control+Enter"
          refused={draft.value === undefined ? t('workshop.text-unreadable') : null}
          onPress={() => ready !== null && onField(pathAt(draft, ready.offset()))}
        >
          {t('workshop.to-field')}
        </Button>
        <Button small keys="Control+F" onPress={() => setFinding(true)}>
          {t('editor.open')}
        </Button>
        <p class="faint">{t('workshop.text-help')}</p>
      </div>
    </div>
  );
}
