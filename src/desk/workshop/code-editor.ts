// The editor of the text: CodeMirror with the page's own colours, in a shadow root, where its styles need no leave of the policy.
import { autocompletion, completionKeymap, type CompletionContext } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { foldKeymap, indentUnit } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Completions } from '../../authoring/complete.ts';
import { difference } from '../../authoring/text/edit.ts';
import { comforts } from './editor-comforts.ts';
import { findAndReplace, isReplacement, openFind } from './editor-find.ts';
import { look } from './editor-look.ts';

/** A problem where it stands, in lines and columns from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly message: string;
  /** Words of a button that mends it, and what it does. */
  readonly cure: { readonly name: string; readonly apply: () => void } | null;
}

export interface CodeEditorOptions {
  readonly label: string;
  readonly text: string;
  /** Nothing blinks or glides. */
  readonly isStill: boolean;
  readonly phrases: Readonly<Record<string, string>>;
  readonly findLabel: string;
  readonly onType: () => void;
  /** What was found has been replaced: a step of its own. */
  readonly onReplace: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSearch: () => void;
  /** To the field of the place where the cursor is. */
  readonly onField: () => void;
  readonly completionsAt: (text: string, offset: number) => Completions | null;
}

export interface CodeEditor {
  /** Shows another text; only what is different is replaced, so that the place on show stays. */
  readonly show: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  /** Scrolls to a place and selects it. */
  readonly goTo: (from: number, to: number, focus: boolean) => void;
  /** Opens find-and-replace. */
  readonly find: () => void;
  readonly text: () => string;
  /** Where the cursor is. */
  readonly offset: () => number;
  readonly destroy: () => void;
}

const fromOutside = Annotation.define<boolean>();

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const;

/** A problem is marked to the end of its word or its line. */
const diagnosticOf = (state: EditorState, { line, column, severity, message, cure }: Mark): Diagnostic => {
  const found = state.doc.line(Math.min(line, state.doc.lines));
  const from = Math.min(found.from + column - 1, found.to);
  const word = /^("[^"]*"|'[^']*'|[\w.-]+)/.exec(found.text.slice(from - found.from));
  const to = word === null ? found.to : from + word[0].length;
  const actions = cure === null ? [] : [{ name: cure.name, apply: () => cure.apply() }];
  return { from, to, severity: severities[severity], message, actions };
};

/** Puts an editor into a shadow root of the element. */
export function createCodeEditor(host: HTMLElement, options: CodeEditorOptions): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const doing = (act: () => void) => (): boolean => {
    act();
    return true;
  };
  const complete = (context: CompletionContext) => {
    const word = context.matchBefore(/[\w$-]*/);
    if (word === null || (word.from === word.to && !context.explicit)) return null;
    const found = options.completionsAt(context.state.doc.toString(), context.pos);
    if (found === null) return null;
    return { from: found.from, options: [...found.options], validFor: /^[\w$-]*$/ };
  };
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      drawSelection({ cursorBlinkRate: options.isStill ? 0 : 1_200 }),
      indentUnit.of('  '),
      comforts(options.text),
      look,
      autocompletion({ override: [complete], icons: false }),
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        spellcheck: 'false',
        dir: 'ltr',
        tabindex: '0',
      }),
      EditorState.phrases.of(options.phrases),
      findAndReplace(options.findLabel),
      keymap.of([
        { key: 'Mod-z', run: doing(options.onUndo), preventDefault: true },
        { key: 'Mod-y', run: doing(options.onRedo), preventDefault: true },
        { key: 'Mod-Shift-z', run: doing(options.onRedo), preventDefault: true },
        { key: 'Mod-Enter', run: doing(options.onField), preventDefault: true },
        { key: 'Mod-Shift-f', run: doing(options.onSearch), preventDefault: true },
        ...completionKeymap,
        ...lintKeymap,
        ...foldKeymap,
        indentWithTab,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        const typed = update.transactions.some(
          (change) => change.docChanged && !change.annotation(fromOutside),
        );
        if (!typed) return;
        if (update.transactions.some(isReplacement)) options.onReplace();
        else options.onType();
      }),
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  return {
    show: (text) => {
      const edit = difference(view.state.doc.toString(), text);
      if (edit === undefined) return;
      view.dispatch({
        changes: { from: edit.from, to: edit.to, insert: edit.by },
        annotations: fromOutside.of(true),
      });
    },
    mark: (marks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.map((mark) => diagnosticOf(view.state, mark)),
        ),
      ),
    goTo: (from, to, focus) => {
      const end = view.state.doc.length;
      const [anchor, head] = [Math.min(from, end), Math.min(to, end)];
      view.dispatch({
        selection: { anchor, head: Math.min(head, view.state.doc.lineAt(anchor).to) },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      if (focus) view.focus();
    },
    find: () => void openFind(view),
    text: () => view.state.doc.toString(),
    offset: () => view.state.selection.main.head,
    destroy: () => view.destroy(),
  };
}
