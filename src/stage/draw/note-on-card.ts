// The note on the card that is looked at, as it stands on the stage, and what of it can be pressed.
import type Phaser from 'phaser';
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import { freeSpan, notePlace } from '../geometry/hand-layout.ts';
import type { Box, Point } from '../geometry/plane.ts';
import { contains } from '../geometry/plane.ts';
import type { Speech } from '../stage-model.ts';
import type { CardNote } from './card-note.ts';
import { drawCardNote, layCardNote } from './card-note.ts';
import { Picture } from './picture.ts';

export interface NoteWish {
  readonly card: CardModel;
  /** Pressed already: the note has the button that plays it. */
  readonly picked: boolean;
  /** The card on the stage. */
  readonly box: Box;
  /** The whole stage, and what of it should stay in sight. */
  readonly stage: Box;
  readonly keepFree: Box | null;
  /** The y at which the strip of the hand begins. */
  readonly strip: number;
}

export class NoteOnCard {
  private readonly picture: Picture;
  private shown: (CardNote & { readonly at: Point }) | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.picture = new Picture(scene, depth).show(false);
  }

  hide(): void {
    this.shown = null;
    this.picture.show(false);
  }

  show(wish: NoteWish, { words, mirrored }: Speech, ratio: number): void {
    const { card, picked, box, stage, keepFree, strip } = wish;
    const note = layCardNote(card, picked, words, { width: stage.width - 16, height: strip - 16 });
    const at = notePlace(box, note, freeSpan(stage, keepFree, note.width), strip);
    this.shown = { ...note, at };
    this.picture
      .paint(
        note,
        note.width,
        note.height,
        ratio,
        (context, width, height) => drawCardNote(context, note, width, height),
        mirrored,
      )
      .place(...at)
      .show(true);
  }

  /** Whether a point of the stage is on the note, and whether on the button that plays its card. */
  at([x, y]: Point): 'button' | 'note' | null {
    if (!this.shown) return null;
    const { width, height, button } = this.shown;
    const [left, top] = this.shown.at;
    if (!contains({ x: left, y: top, width, height }, [x, y])) return null;
    return button && contains(button, [x - left, y - top]) ? 'button' : 'note';
  }
}
