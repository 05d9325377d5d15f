// The pen that measures text before it is painted, and remembers: the same words are measured again after every move.
import type { Measuring } from './lettering.ts';
import { typefaceCount } from './picture.ts';

const context = document.createElement('canvas').getContext('2d');
/** Widths by typefaces, font and text. */
const known = new Map<string, { readonly width: number }>();
const mostKept = 4000;

function measured(font: string, text: string): { readonly width: number } {
  if (!context) return { width: text.length * 7 };
  context.font = font;
  return { width: context.measureText(text).width };
}

export const pen: Measuring = {
  font: '',
  measureText(text) {
    const key = `${typefaceCount()} ${this.font} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= mostKept) known.clear();
    const size = measured(this.font, text);
    known.set(key, size);
    return size;
  },
};
