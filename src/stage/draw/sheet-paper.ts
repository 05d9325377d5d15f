// The sheet of the draft: its paper, and the stamp on a text that has collapsed.
import { ink, serif, veil } from './ink.ts';
import { set } from './lettering.ts';

/** Paper from its upper to its lower edge: warm while the text is alive, grey once what it said has collapsed. */
const papers = { alive: [ink.sheet, '#d8cdb4'], over: ['#cfccc5', '#c8c4bc'] } as const;

/** The stamp across a text that has collapsed, where rows leave its foot free. */
export function drawStamp(
  context: CanvasRenderingContext2D,
  word: string,
  width: number,
  height: number,
): void {
  if (width < stamped.width || height < stamped.height) return;
  const mirrored = context.getTransform().a < 0;
  const font = `700 19px ${serif}`;
  context.font = font;
  context.letterSpacing = '2px';
  const length = context.measureText(word).width + 26;
  context.save();
  context.translate(width - length / 2 - 18, height - 38);
  context.rotate(mirrored ? 0.1 : -0.1);
  context.globalAlpha = 0.85;
  context.strokeStyle = stampInk;
  context.lineWidth = 2;
  context.strokeRect(-length / 2, -18, length, 36);
  context.lineWidth = 0.75;
  context.strokeRect(-length / 2 + 4, -14, length - 8, 28);
  set(context, word, 0, 1, { font, colour: stampInk, align: 'center', spacing: '2px' });
  context.restore();
}

const stampInk = '#8e2f1c';
/** A sheet smaller than this has no room for the stamp. */
const stamped = { width: 336, height: 240 } as const;

/** Paints the sheet itself. @param over what it said has collapsed */
export function drawPaper(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  over: boolean,
): void {
  const [upper, lower] = papers[over ? 'over' : 'alive'];
  context.shadowColor = 'rgba(0, 0, 0, 0.55)';
  context.shadowBlur = 12;
  context.shadowOffsetY = 3;
  const paper = context.createLinearGradient(0, 0, width * 0.3, height);
  paper.addColorStop(0, upper);
  paper.addColorStop(1, lower);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.shadowColor = 'transparent';
  context.fillStyle = veil(ink.sheetShade, 0.6);
  context.beginPath();
  context.moveTo(width, height - 14);
  context.lineTo(width - 14, height);
  context.lineTo(width, height);
  context.fill();
}
