// Between the delegations: their names, and how far each trusts the other as a thread that reaches across.
import type { DelegateModel } from '../../presentation/talks/table-models.ts';
import type { Box } from '../geometry/plane.ts';
import type { StageWords } from '../stage-model.ts';
import { ink, sans, veil } from './ink.ts';
import { fitted, set, wrapped } from './lettering.ts';

const nameFont = `600 12.5px ${sans}`;
const nameLeading = 13;
const wordFont = `500 10.5px ${sans}`;
/** Kept free for the threads between the names, CSS pixels. */
const threads = { least: 88, most: 340, gap: 14 } as const;
/** One for each side, as the ties of their delegations. */
const colours = ['#8ba3ba', '#c08a7f'] as const;

/** Paints a name flush with its side of the band, in two lines where it is long; gives its width. */
function drawName(
  context: CanvasRenderingContext2D,
  { name, own, onTurn }: DelegateModel,
  side: number,
  { x, y, width, height }: Box,
): number {
  const middle = y + height / 2;
  context.font = nameFont;
  const room = (width - threads.least) / 2 - threads.gap;
  const lines = wrapped(context, name, room, height >= 26 ? 2 : 1);
  const length = Math.max(...lines.map((line) => context.measureText(line).width));
  const first = middle - ((lines.length - 1) * nameLeading) / 2 - (lines.length > 1 ? 2 : 0);
  lines.forEach((line, i) =>
    set(context, line, side === 0 ? x : x + width, first + i * nameLeading, {
      font: nameFont,
      colour: own ? ink.brass : ink.text,
      align: side === 0 ? 'left' : 'right',
    }),
  );
  if (onTurn) {
    context.fillStyle = ink.brass;
    const under = Math.min(first + (lines.length - 1) * nameLeading + 9, y + height - 2);
    context.fillRect(side === 0 ? x : x + width - length, under, length, 2);
  }
  return length;
}

/** A thread from one side that reaches as far as its trust, 0–100, on the way to the other. */
function drawThread(
  context: CanvasRenderingContext2D,
  trust: number,
  side: number,
  x: number,
  y: number,
  width: number,
): void {
  const reach = (width * Math.min(100, Math.max(0, trust))) / 100;
  const [from, to] = side === 0 ? [x, x + reach] : [x + width, x + width - reach];
  const stroke = (start: number, end: number, colour: string): void => {
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(start, y);
    context.lineTo(end, y);
    context.stroke();
  };
  const colour = colours[side === 0 ? 0 : 1];
  context.lineCap = 'round';
  context.lineWidth = 2;
  stroke(x, x + width, veil(ink.text, 0.16));
  stroke(from, to, colour);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(to, y, 2.8, 0, Math.PI * 2);
  context.fill();
}

/** What is said of a side’s trust, the fullest first. */
function sayings({ own, trust, trustWord }: DelegateModel, known: boolean, words: StageWords): string[] {
  const level = `${Math.round(trust)} ${trustWord}`;
  const whose = own ? words.trustOurs : words.trustTheirs;
  return known ? [`${whose}: ${level}`, level, trustWord] : [level, trustWord];
}

/**
 * Paints the names at both ends of a band and the two threads of trust between them: the first side’s above, the other’s below.
 * @param band at least 24 high
 */
export function drawBetween(
  context: CanvasRenderingContext2D,
  delegates: readonly DelegateModel[],
  words: StageWords,
  band: Box,
): void {
  const both = delegates.slice(0, 2);
  const named = both.map((delegate, side) => drawName(context, delegate, side, band));
  const [first = 0, second = 0] = named;
  const free = band.width - first - second - 2 * threads.gap;
  const width = Math.min(free, threads.most);
  const x = band.x + first + threads.gap + (free - width) / 2;
  const known = both.some(({ own }) => own);
  const middle = band.y + band.height / 2;
  const apart = 3;
  // Where the band is low the words stand closer to the threads, clear of its upper edge.
  const off = apart + (band.height < 36 ? 7.2 : 8.2);
  both.forEach((delegate, side) => {
    const way = side === 0 ? -1 : 1;
    drawThread(context, delegate.trust, side, x, middle + way * apart, width);
    context.font = wordFont;
    const texts = sayings(delegate, known, words);
    const text = texts.find((one) => context.measureText(one).width <= width) ?? texts.at(-1) ?? '';
    set(context, fitted(context, text, width), side === 0 ? x : x + width, middle + way * off, {
      font: wordFont,
      colour: ink.soft,
      align: side === 0 ? 'left' : 'right',
    });
  });
}
