// Find-and-replace in the text: its panel, its keys and its looks.
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import type { Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const looks = EditorView.theme(
  {
    '.cm-panels': { backgroundColor: 'var(--panel)', color: 'var(--ink)', fontFamily: 'var(--sans)' },
    '.cm-panels-top': { borderBlockEnd: '1px solid var(--line)' },
    '.cm-panel.cm-search': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0.4rem 0.6rem',
      padding: '0.6rem calc(var(--target) + 1.2rem) 0.6rem 0.6rem',
      fontSize: 'var(--step--1)',
    },
    '.cm-panel.cm-search br': { display: 'none' },
    // The second field begins a row of its own.
    '.cm-panel.cm-search [name=replace].cm-textfield': { flexBasis: '55%' },
    '.cm-panel.cm-search label': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: '0.35rem',
      minBlockSize: 'var(--target)',
      margin: '0',
      fontSize: 'inherit',
    },
    '.cm-panel.cm-search input[type=checkbox]': {
      inlineSize: '1.2rem',
      blockSize: '1.2rem',
      margin: '0',
      accentColor: 'var(--accent)',
    },
    '.cm-panel.cm-search .cm-textfield': {
      flex: '1 1 11rem',
      minInlineSize: '0',
      minBlockSize: 'var(--target)',
      margin: '0',
      paddingInline: '0.6rem',
      border: '1px solid var(--edge)',
      borderRadius: 'var(--radius)',
      backgroundColor: 'var(--sunken)',
      color: 'var(--ink)',
      font: 'inherit',
    },
    '.cm-panel.cm-search .cm-button, .cm-panel.cm-search [name=close]': {
      minBlockSize: 'var(--target)',
      minInlineSize: 'var(--target)',
      margin: '0',
      paddingInline: '0.75rem',
      border: '1px solid var(--edge)',
      borderRadius: 'var(--radius)',
      background: 'var(--raised)',
      color: 'var(--ink)',
      font: 'inherit',
      cursor: 'pointer',
    },
    '.cm-panel.cm-search [name=close]': {
      position: 'absolute',
      top: '0.6rem',
      right: '0.6rem',
    },
    '.cm-panel.cm-search :focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
    '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--warn) 30%, transparent)' },
    '.cm-searchMatch-selected': { outline: '2px solid var(--warn)' },
  },
  { dark: true },
);

/** The panel above the text. `name` tells it apart for those who cannot see it. */
export const findAndReplace = (name: string): Extension => [
  search({ top: true }),
  looks,
  keymap.of(searchKeymap),
  EditorView.updateListener.of(({ view }) => {
    const panel = view.dom.querySelector('.cm-panel.cm-search');
    if (panel === null || panel.role === 'search') return;
    panel.role = 'search';
    panel.ariaLabel = name;
  }),
];

/** Whether a change to the text replaced what was searched. */
export const isReplacement = (change: Transaction): boolean => change.isUserEvent('input.replace');

export { openSearchPanel as openFind };
