// The offer on the table as a slip of paper on the sheet: whose it is, and as many of its points as there is room for.
import type { OfferModel } from '../../presentation/talks/table-models.ts';
import type { StageWords } from '../stage-model.ts';
import type { Box } from '../geometry/plane.ts';
import { ink, sans, serif } from './ink.ts';
import { fitted, set, wrapped } from './lettering.ts';
import { pen } from './pen.ts';

const font = `13px ${serif}`;
const titleFont = `600 10.5px ${sans}`;
const leading = 15;
/** From the edge of the slip to its words, and to the middle of its first line below the title. */
const margin = { side: 14, first: 26, foot: 10 } as const;

export interface Slip {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ultimatum: boolean;
  readonly height: number;
}

const heightOf = (lines: number): number => margin.first + (lines - 1) * leading + margin.foot;

/**
 * What stands on the slip, and how high it is: all points of the offer, else the first of them and how many there are more.
 * @param most height that it may have, CSS pixels; one line it has in any case
 */
export function laySlip(offer: OfferModel, words: StageWords, width: number, most: number): Slip {
  const title = `${offer.ultimatum ? words.ultimatum : words.offer} · ${offer.byName}`;
  const room = width - 2 * margin.side;
  const lines = linesOf(offer, words, room, most);
  return { title, lines, ultimatum: offer.ultimatum, height: heightOf(lines.length) };
}

function linesOf(offer: OfferModel, words: StageWords, room: number, most: number): readonly string[] {
  pen.font = font;
  const fits = (lines: readonly string[]): boolean => lines.length === 1 || heightOf(lines.length) <= most;
  const points = offer.lines.map(({ pointTitle, optionTitle }) => `${pointTitle}: ${optionTitle}`);
  const wrap = (text: string): readonly string[] => wrapped(pen, text, room, 99);
  for (let told = points.length; told > 0; told--) {
    const rest = points.length - told;
    const first = points.slice(0, told);
    const all = rest > 0 ? [...first, words.morePoints(rest)] : first;
    const whole = all.map((text, i) => (i < all.length - 1 ? `${text};` : text));
    const apart = whole.flatMap(wrap);
    if (fits(apart)) return apart;
    const joined = wrap(whole.join(' '));
    if (fits(joined)) return joined;
  }
  const [first = offer.sentence] = points;
  const lines = Math.max(1, Math.floor((most - margin.first - margin.foot) / leading) + 1);
  if (points.length < 2) return wrapped(pen, first, room, lines);
  return shortened(first, words.morePoints(points.length - 1), room, lines);
}

/** The first point, cut where it must be, and then always how many there are more. */
function shortened(first: string, more: string, room: number, lines: number): readonly string[] {
  if (lines > 1) return [...wrapped(pen, first, room, lines - 1), more];
  const rest = ` (${more})`;
  return [fitted(pen, first, room - pen.measureText(rest).width) + rest];
}

/** Paints the slip into a box of its height. */
export function drawSlip(context: CanvasRenderingContext2D, slip: Slip, box: Box): void {
  context.shadowColor = 'rgba(0, 0, 0, 0.35)';
  context.shadowBlur = 6;
  context.shadowOffsetY = 2;
  context.fillStyle = '#f1e8d2';
  context.fillRect(box.x, box.y, box.width, box.height);
  context.shadowColor = 'transparent';
  context.fillStyle = slip.ultimatum ? '#96402c' : '#9a6b1f';
  context.fillRect(box.x, box.y, 4, box.height);
  context.font = titleFont;
  const title = fitted(context, slip.title, box.width - 2 * margin.side);
  set(context, title, box.x + margin.side, box.y + 11, { font: titleFont, colour: ink.sheetSoft });
  slip.lines.forEach((line, i) =>
    set(context, line, box.x + margin.side, box.y + margin.first + i * leading, {
      font,
      colour: ink.sheetInk,
    }),
  );
}
