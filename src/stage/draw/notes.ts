// Paper notes over the map: the clipping that tells what has just happened, the note on a place, and the button of the key.
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { ink, sans, serif, veil } from './ink.ts';
import { set, wrapped } from './lettering.ts';
import { pen } from './pen.ts';

/** How clippings are set: on a low map smaller and shorter, so that they do not hide what they tell of. */
const clippings = {
  usual: { font: `15.5px ${serif}`, leading: 21, lines: 4 },
  low: { font: `13.5px ${serif}`, leading: 17, lines: 3 },
} as const;
/** A map lower than this is low, CSS pixels. */
const lowMap = 260;

/** A clipping as it is laid out. */
export interface Clipping extends Note {
  readonly set: (typeof clippings)[keyof typeof clippings];
}

const hintFont = `12px ${sans}`;

interface Note {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

function lay(text: string, font: string, most: { width: number; lines: number }, leading: number): Note {
  pen.font = font;
  const lines = wrapped(pen, text, most.width, most.lines);
  const widest = Math.max(...lines.map((line) => pen.measureText(line).width));
  return { width: Math.ceil(widest), height: lines.length * leading, lines };
}

/** @param map size of the map that it is laid on, CSS pixels */
export function layClipping(
  news: NewsModel,
  map: { readonly width: number; readonly height: number },
): Clipping {
  const style = clippings[map.height < lowMap ? 'low' : 'usual'];
  const { font, leading, lines } = style;
  const width = Math.max(120, Math.min(520, map.width - 56));
  return { ...lay(news.sentence, font, { width, lines }, leading), set: style };
}

const tones: Readonly<Record<NewsModel['tone'], string>> = {
  good: '#3f7d5c',
  bad: '#a4472f',
  neutral: '#8a6a2a',
};
const ragged = [0, 1.5, 0.4, 2, 1, 0.2, 1.8, 0.7, 1.3, 0.1];

/** Paints a clipping: torn at its foot, dated, with a bar of its tone. Margin 6. */
export function drawClipping(
  context: CanvasRenderingContext2D,
  news: NewsModel,
  note: Clipping,
  width: number,
  height: number,
): void {
  context.shadowColor = 'rgba(0, 0, 0, 0.6)';
  context.shadowBlur = 10;
  context.shadowOffsetY = 2;
  context.fillStyle = ink.sheet;
  context.beginPath();
  context.moveTo(6, 5);
  context.lineTo(width - 6, 6);
  context.lineTo(width - 6, height - 9);
  for (let x = width - 6, i = 0; x > 6; x -= 17, i++)
    context.lineTo(Math.max(6, x), height - 8 - (ragged[i % 10] ?? 0));
  context.lineTo(6, height - 9);
  context.fill();
  context.shadowColor = 'transparent';
  context.fillStyle = tones[news.tone];
  context.fillRect(6, 6, 4, height - 16);
  set(context, news.date, 22, 18, { font: `600 10.5px ${sans}`, colour: ink.sheetSoft, spacing: '0.3px' });
  note.lines.forEach((line, i) => {
    const y = 17 + note.set.leading * (i + 1);
    set(context, line, 22, y, { font: note.set.font, colour: ink.sheetInk });
  });
}

export const layHint = (text: string, width: number): Note =>
  lay(text, hintFont, { width: Math.max(120, Math.min(260, width - 40)), lines: 6 }, 16);

/** Paints the note on a place. */
export function drawHint(context: CanvasRenderingContext2D, note: Note, width: number, height: number): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 4);
  context.fillStyle = veil(ink.paper, 0.95);
  context.fill();
  context.strokeStyle = ink.brass;
  context.lineWidth = 1;
  context.stroke();
  note.lines.forEach((line, i) => {
    set(context, line, 10, 16 + i * 16, { font: hintFont, colour: ink.text });
  });
}

/** Paints the button that opens the key. */
export function drawChip(
  context: CanvasRenderingContext2D,
  word: string,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, height / 2);
  context.fillStyle = veil(ink.paper, 0.9);
  context.fill();
  context.strokeStyle = ink.faint;
  context.lineWidth = 1;
  context.stroke();
  set(context, word, width / 2, height / 2 + 0.5, {
    font: `500 11.5px ${sans}`,
    colour: ink.text,
    align: 'center',
  });
}

/** Width of the button for a word. */
export function chipWidth(word: string): number {
  pen.font = `500 11.5px ${sans}`;
  return Math.ceil(pen.measureText(word).width) + 26;
}

const noteFont = `10.5px ${sans}`;

export const layNote = (text: string, width: number): Note => lay(text, noteFont, { width, lines: 4 }, 13);

/** Paints the small print under the map. */
export function drawNote(context: CanvasRenderingContext2D, note: Note): void {
  note.lines.forEach((line, i) => {
    set(context, line, 0, 7 + i * 13, { font: noteFont, colour: ink.soft, edge: veil(ink.paper, 0.9) });
  });
}
