// The note on a card: what it means, what the adviser says, why it cannot be played, and where to press to play it.
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import type { Box } from '../geometry/plane.ts';
import type { StageWords } from '../stage-model.ts';
import { bandOf } from './card-face.ts';
import { ink, sans, serif, veil } from './ink.ts';
import { fitted, set, wrapped } from './lettering.ts';
import { pen } from './pen.ts';

interface Part {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: string;
  readonly leading: number;
}

export interface CardNote {
  readonly width: number;
  readonly height: number;
  readonly kind: CardModel['kind'];
  readonly parts: readonly Part[];
  /** Where to press to play the card, from the note’s corner; null while it is only looked at, or cannot be played. */
  readonly button: (Box & { readonly word: string }) | null;
}

const padding = 14;
const between = 7;
const buttonHeight = 44;

function part(text: string | null, font: string, colour: string, room: Room): Part[] {
  if (text === null || text === '') return [];
  pen.font = font;
  return [{ lines: wrapped(pen, text, room.width, room.lines), font, colour, leading: room.leading }];
}

interface Room {
  readonly width: number;
  readonly lines: number;
  readonly leading: number;
}

/** What the button of a card says: answers and ends of turns go by their own name. */
const wordOn = ({ kind, title }: CardModel, words: StageWords): string =>
  kind === 'answer' || kind === 'turn' ? title : words.play;

/**
 * The words of a note and how large it is, CSS pixels.
 * @param most width and height that it may have
 */
export function layCardNote(
  card: CardModel,
  picked: boolean,
  words: StageWords,
  most: { readonly width: number; readonly height: number },
): CardNote {
  const width = Math.min(310, most.width);
  const room = (lines: number, leading: number): Room => ({ width: width - 2 * padding, lines, leading });
  // On a low stage the note says less; the desk says all.
  const long = most.height > 260 ? 5 : 2;
  const parts = [
    ...part(card.title, `600 15px ${serif}`, ink.text, room(3, 19)),
    ...part(`${card.kindWord} · ${card.costWord}`, `500 11.5px ${sans}`, ink.soft, room(1, 16)),
    ...part(card.about, `400 12.5px ${sans}`, ink.text, room(long, 17)),
    ...part(card.refused === null ? card.advice : null, `italic 13px ${serif}`, ink.soft, room(long, 17)),
    ...part(card.refused, `500 12.5px ${sans}`, '#e3c06f', room(4, 17)),
  ];
  const height =
    2 * padding +
    parts.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0) +
    Math.max(0, parts.length - 1) * between;
  const button =
    picked && card.move !== null
      ? {
          x: padding,
          y: height - padding + between + 2,
          width: width - 2 * padding,
          height: buttonHeight,
          word: wordOn(card, words),
        }
      : null;
  return {
    width,
    height: button ? button.y + button.height + padding : height,
    kind: card.kind,
    parts,
    button,
  };
}

/** Paints the note. */
export function drawCardNote(
  context: CanvasRenderingContext2D,
  note: CardNote,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 5);
  context.fillStyle = veil('#171c22', 0.97);
  context.fill();
  context.strokeStyle = note.button ? ink.brass : veil(ink.brass, 0.6);
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = bandOf(note.kind);
  context.fillRect(1, 8, 3, height - 16);
  let y = padding;
  for (const { lines, font, colour, leading } of note.parts) {
    for (const line of lines) {
      set(context, line, padding, y + leading / 2, { font, colour });
      y += leading;
    }
    y += between;
  }
  if (note.button) drawButton(context, note.button);
}

function drawButton(context: CanvasRenderingContext2D, button: NonNullable<CardNote['button']>): void {
  const { x, y, width, height, word } = button;
  const font = `600 14px ${sans}`;
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fillStyle = ink.brass;
  context.fill();
  context.font = font;
  set(context, fitted(context, word, width - 20), x + width / 2, y + height / 2 + 0.5, {
    font,
    colour: '#1b1507',
    align: 'center',
  });
}
