// The draft agreement on the table: a sheet of paper with one row for each clause, and the offer that lies on it.
import type { ClauseModel, TableModel } from '../../presentation/talks/table-models.ts';
import type { StageWords } from '../stage-model.ts';
import type { Box } from '../geometry/plane.ts';
import { drawClauseMark } from './clause-mark.ts';
import { ink, sans, serif, veil } from './ink.ts';
import { balanced, fitted, set, wrapped } from './lettering.ts';
import { drawPaper, drawStamp } from './sheet-paper.ts';
import type { Slip } from './offer-slip.ts';
import { drawSlip, laySlip } from './offer-slip.ts';

export interface SheetLook {
  readonly table: Pick<TableModel, 'clauses' | 'offer' | 'agreed' | 'required' | 'delegates' | 'cessation'>;
  readonly selected: string | null;
  readonly touched: readonly string[];
}

/** Height of the heading; a low sheet goes without. */
const headOf = (height: number): number => (height < 130 ? 4 : height < 260 ? 24 : 30);
const inner = 12;

export interface SheetLayout {
  readonly rows: readonly { readonly point: string; readonly box: Box }[];
  /** The offer that lies on the sheet. */
  readonly slip: (Slip & { readonly box: Box }) | null;
}

/** Rows in one column are at least so high. */
const leastRow = 16;

/** Where the rows and the offer are on a sheet of a size; many clauses on little room go into two columns. */
export function sheetLayout(look: SheetLook, words: StageWords, width: number, height: number): SheetLayout {
  const { clauses, offer } = look.table;
  const head = headOf(height);
  const below = height < 130 ? 4 : 8;
  const forRows = Math.min(leastRow * clauses.length, (height - head - below) * 0.75);
  const slip =
    offer && height > 200 ? laySlip(offer, words, width - 2 * inner, height - head - below - forRows) : null;
  const room = height - head - below - (slip?.height ?? 0);
  const columns = room / Math.max(1, clauses.length) < leastRow && width > 280 ? 2 : 1;
  const perColumn = Math.ceil(clauses.length / columns);
  const rowHeight = Math.min(66, room / Math.max(1, perColumn));
  const rowWidth = (width - inner) / columns;
  return {
    rows: clauses.map(({ point }, i) => ({
      point,
      box: {
        x: inner / 2 + Math.floor(i / perColumn) * rowWidth,
        y: head + (i % perColumn) * rowHeight,
        width: rowWidth,
        height: rowHeight,
      },
    })),
    slip: slip && {
      ...slip,
      box: { x: inner, y: height - slip.height - 8, width: width - 2 * inner, height: slip.height },
    },
  };
}

/** What it said has collapsed. */
const isOver = ({ cessation }: SheetLook['table']): boolean => cessation?.state === 'collapsed';

/** The line under a clause's title: what is agreed or offered, else where each side stands. */
function secondLine({ agreedOption, offered, options, standing }: ClauseModel): string {
  const agreed = options.find(({ id }) => id === agreedOption);
  if (agreed) return agreed.title;
  if (offered) return offered.optionTitle;
  return standing.map(({ partyName, optionTitle }) => `${partyName}: ${optionTitle}`).join('  ·  ');
}

/** A row so high says more below its title, one so wide beside it. */
const [stackedFrom, besideFrom] = [34, 460] as const;

/** A row from this height has room for two small lines. */
const turnover = { height: 21, sizes: [10.5, 9.5], leading: 11 } as const;

/** Words of a row that says the title alone: beside its mark, to the edge. */
const roomOf = ({ width }: Box): number => width - 40;

const turnedFont = (size: number): string => `600 ${size}px ${serif}`;

/**
 * Is a title so long that it needs two lines? Then all titles of the sheet are set as small, so that none stands out: in the
 * first size in which none has to be cut.
 * @returns the font; nothing where every title fits into one line, or rows are too low for two
 */
function turnedOver(
  context: CanvasRenderingContext2D,
  clauses: readonly ClauseModel[],
  box: Box,
): string | undefined {
  if (box.height < turnover.height || box.height >= stackedFrom || box.width >= besideFrom) return undefined;
  const room = roomOf(box);
  const isLong = ({ title }: ClauseModel): boolean => context.measureText(title).width > room;
  context.font = titleFont(box.height);
  if (!clauses.some(isLong)) return undefined;
  const fonts = turnover.sizes.map(turnedFont);
  const fitting = fonts.find((font) => {
    context.font = font;
    return clauses.every(({ title }) => wrapped(context, title, room, 3).length <= 2);
  });
  return fitting ?? fonts.at(-1);
}

const titleFont = (height: number): string => `600 ${height >= 40 ? 14 : height < 18 ? 11 : 12.5}px ${serif}`;

/** A long title in two small lines about the middle of its row. */
function drawTurnedOver(
  context: CanvasRenderingContext2D,
  title: string,
  font: string,
  { x, y, width }: Box,
): void {
  context.font = font;
  const lines = balanced(context, title, width, 2);
  lines.forEach((line, i) =>
    set(context, line, x, y + (i - (lines.length - 1) / 2) * turnover.leading, {
      font,
      colour: ink.sheetInk,
    }),
  );
}

function drawRow(
  context: CanvasRenderingContext2D,
  clause: ClauseModel,
  look: SheetLook,
  box: Box,
  small: string | undefined,
): void {
  const { x, y, width, height } = box;
  const parties = look.table.delegates.map(({ party }) => party);
  const middle = y + height / 2;
  if (look.selected === clause.point || look.touched.includes(clause.point)) {
    context.fillStyle = veil(ink.brass, look.selected === clause.point ? 0.42 : 0.28);
    context.fillRect(x + 1, y + 1, width - 2, height - 2);
  }
  if (clause.offered) {
    context.fillStyle = '#9a6b1f';
    context.fillRect(x + 1, y + 3, 3, height - 6);
  }
  const markSize = Math.min(18, Math.max(10, height * 0.5));
  const from = parties.indexOf(clause.standing[0]?.party ?? '');
  const mark = clause.state === 'agreed' && isOver(look.table) ? 'lapsed' : clause.state;
  drawClauseMark(context, mark, from, x + 18, middle, markSize);
  const left = x + 34;
  const beside = height < stackedFrom && width >= besideFrom;
  const second = height >= stackedFrom || beside ? secondLine(clause) : '';
  const large = height >= 40;
  const font = titleFont(height);
  context.font = font;
  const room = beside ? width * 0.52 : roomOf(box);
  if (small !== undefined) {
    drawTurnedOver(context, clause.title, small, { x: left, y: middle, width: room, height });
    return;
  }
  const title = fitted(context, clause.title, room);
  const stacked = second !== '' && !beside;
  set(context, title, left, stacked ? middle - height * 0.17 : middle, { font, colour: ink.sheetInk });
  const titled = context.measureText(title).width;
  if (second === '') return;
  const secondFont = `${clause.agreedOption ? 500 : 400} ${large ? 11.5 : 10.5}px ${sans}`;
  context.font = secondFont;
  const colour = clause.offered && !clause.agreedOption ? '#7c5414' : ink.sheetSoft;
  if (beside) {
    set(context, fitted(context, second, width - 66 - titled), x + width - 8, middle, {
      font: secondFont,
      colour,
      align: 'right',
    });
  } else {
    set(context, fitted(context, second, width - 44), left, middle + height * 0.2, {
      font: secondFont,
      colour,
    });
  }
}

function drawHead(
  context: CanvasRenderingContext2D,
  table: SheetLook['table'],
  words: StageWords,
  width: number,
  height: number,
): void {
  const y = height / 2 + 1;
  set(context, words.draft, inner + 2, y, {
    font: `600 13px ${serif}`,
    colour: ink.sheetInk,
    spacing: '0.6px',
  });
  const count = words.agreed(table.agreed, table.required);
  set(context, count, width - inner - 2, y, {
    font: `500 11px ${sans}`,
    colour: ink.sheetSoft,
    align: 'right',
  });
  context.fillStyle = veil(ink.sheetInk, 0.55);
  context.fillRect(inner, height - 3, width - 2 * inner, 1);
}

/** Paints the sheet, its rows and the offer. */
export function drawSheet(
  context: CanvasRenderingContext2D,
  look: SheetLook,
  words: StageWords,
  width: number,
  height: number,
): void {
  const { table } = look;
  const { rows, slip } = sheetLayout(look, words, width, height);
  const over = isOver(table);
  drawPaper(context, width, height, over);
  if (height >= 130) drawHead(context, table, words, width, headOf(height));
  const small = rows[0] && turnedOver(context, table.clauses, rows[0].box);
  rows.forEach(({ box }, i) => {
    const clause = table.clauses[i];
    if (!clause) return;
    drawRow(context, clause, look, box, small);
    context.fillStyle = veil(ink.sheetInk, 0.13);
    context.fillRect(box.x + 6, box.y + box.height - 0.5, box.width - 12, 0.75);
  });
  if (slip) drawSlip(context, slip, slip.box);
  if (over && table.cessation) drawStamp(context, table.cessation.stateWord, width, height);
}
