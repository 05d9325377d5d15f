// How the editor of the text looks: the page’s own colours, type and sizes.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours of words by what they are in YAML. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'var(--accent-strong)' },
    { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
    { tag: [tags.comment, tags.lineComment], color: 'var(--ink-faint)', fontStyle: 'italic' },
    { tag: [tags.number, tags.bool, tags.atom], color: 'var(--warn)' },
    { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
  ]),
);

/** Everything else. */
export const look = EditorView.theme(
  {
    '&': {
      color: 'var(--ink)',
      backgroundColor: 'var(--sunken)',
      blockSize: '100%',
      fontSize: 'var(--step--1)',
    },
    '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto' },
    '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5rem' },
    '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      background: 'color-mix(in srgb, var(--focus) 35%, transparent)',
    },
    '.cm-gutters': {
      backgroundColor: 'var(--panel)',
      color: 'var(--ink-faint)',
      borderInlineEnd: '1px solid var(--line)',
    },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--raised) 60%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
    '.cm-tooltip': {
      backgroundColor: 'var(--raised)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
      fontFamily: 'var(--sans)',
      maxInlineSize: '32rem',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      background: 'var(--accent)',
      color: 'var(--on-accent)',
    },
    '.cm-tooltip-autocomplete ul li': { minBlockSize: 'calc(var(--target) * 0.75)', paddingBlock: '0.25rem' },
    '.cm-completionDetail': { color: 'inherit', opacity: '0.8' },
    '.cm-diagnosticAction': {
      minBlockSize: 'var(--target)',
      paddingInline: '0.75rem',
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
      border: '0',
      borderRadius: 'var(--radius)',
      font: 'inherit',
      cursor: 'pointer',
    },
    '.cm-diagnostic-error': { borderInlineStartColor: 'var(--bad)' },
    '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--warn)' },
    '.cm-diagnostic-info': { borderInlineStartColor: 'var(--ink-faint)' },
    '.cm-lintRange-error': { backgroundImage: 'none', borderBlockEnd: '2px solid var(--bad)' },
    '.cm-lintRange-warning': { backgroundImage: 'none', borderBlockEnd: '2px dashed var(--warn)' },
    '.cm-lintRange-info': { backgroundImage: 'none', borderBlockEnd: '1px dotted var(--ink-faint)' },
    '.cm-lint-marker': { inlineSize: '0.8em', blockSize: '0.8em' },
  },
  { dark: true },
);
