// Colours, folds and wrapped lines: what the editor does for texts as people write them, and leaves for others.
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter } from '@codemirror/language';
import { Compartment, EditorState, type Extension, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { colours } from './editor-look.ts';

/**
 * Characters of a line from which the text is shown in plain rows: a line is laid out whole where it is wrapped and read whole to
 * be coloured, and one of a megabyte would hold the page for seconds at every key.
 */
const longLine = 5_000;

const all: Extension = [foldGutter(), bracketMatching(), EditorView.lineWrapping, yaml(), colours];
const none: Extension = [];
const comfort = new Compartment();

const fitting = (text: Text): Extension => {
  if (text.length <= longLine) return all;
  for (const line of text.iterLines()) if (line.length > longLine) return none;
  return all;
};

/** What fits a text, and goes on fitting it as it changes. */
export const comforts = (text: string): Extension => [
  comfort.of(fitting(Text.of(text.split(/\r\n?|\n/)))),
  EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
    if (!docChanged) return null;
    const wanted = fitting(newDoc);
    return comfort.get(startState) === wanted ? null : { effects: comfort.reconfigure(wanted) };
  }),
];
