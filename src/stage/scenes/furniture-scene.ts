// What lies over the map and does not move with it: key, frame of the inset, clippings, notes on places.
import Phaser from 'phaser';
import type { NewsModel } from '../../presentation/news/news-models.ts';
import type { MapModel } from '../../presentation/pictures/map-models.ts';
import type { Drawing } from '../draw/drawing.ts';
import { ink, tint } from '../draw/ink.ts';
import type { LegendSize } from '../draw/legend.ts';
import { drawLegend, legendSize } from '../draw/legend.ts';
import {
  chipWidth,
  drawChip,
  drawClipping,
  drawHint,
  drawNote,
  layClipping,
  layHint,
  layNote,
} from '../draw/notes.ts';
import type { Painter } from '../draw/picture.ts';
import { Picture } from '../draw/picture.ts';
import { Sheet } from '../draw/sheet.ts';
import type { Box, Line, Point } from '../geometry/plane.ts';
import { contains, distance } from '../geometry/plane.ts';
import { Shapes } from '../geometry/shapes.ts';
import type { Spoken } from '../stage-model.ts';

const chipHeight = 28;
const margin = 10;
/** Height of the foot of the map that holds the small print. */
const footHeight = 34;
/** A map smaller than this has the inset beside the country and not below it. */
const small = { width: 520, height: 300 } as const;
/** Height of small print of two lines. */
const usualNote = 26;

/** The outline of a box as one closed line. */
function around({ x, y, width, height }: Box): Line {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
}

/** The shortest tie between the corners of two boxes. */
function leader(from: Box, to: Box): Line {
  const pairs = around(from)
    .slice(1)
    .flatMap((a) =>
      around(to)
        .slice(1)
        .map((b): [Point, Point] => [a, b]),
    );
  return pairs.toSorted((one, other) => distance(...one) - distance(...other))[0] ?? [];
}

export class FurnitureScene extends Phaser.Scene {
  private readonly spoken: Spoken;
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 1;
  private pictures: Readonly<Record<'legend' | 'note' | 'clipping' | 'hint', Picture>> | undefined;
  private ties: Drawing | undefined;
  private tied = '';
  private legendBox: Box = { x: 0, y: 0, width: 0, height: 0 };
  private open: boolean | undefined;
  private folded = false;
  private foldedFor: string | null = null;
  /** By how much small print of more than two lines lifts the key. */
  private lifted = 0;
  private model: MapModel | undefined;

  constructor(spoken: Spoken) {
    super('furniture');
    this.spoken = spoken;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.ties = new Sheet(this, 1).shapes();
    this.pictures = {
      note: new Picture(this, 3),
      legend: new Picture(this, 4),
      hint: new Picture(this, 6),
      clipping: new Picture(this, 7).show(false),
    };
    this.pictures.hint.show(false);
  }

  frame(region: Box, ratio: number): void {
    const { x, y, width, height } = region;
    this.region = region;
    this.ratio = ratio;
    this.cameras.main.setViewport(x * ratio, y * ratio, width * ratio, height * ratio).setZoom(ratio);
  }

  /** Draws the key, opened or as its button, and says what it covers while the small print is short. */
  drawLegend(model: MapModel): Box {
    this.model = model;
    this.lifted = 0;
    this.layLegend();
    return this.legendBox;
  }

  /**
   * Folds the key into its button while it would hide what the eye should be on, and opens it again after.
   * @param why what it makes room for, by any name; null when for nothing. Once opened by hand it stays open until that changes
   */
  fold(why: string | null): void {
    if (why === this.foldedFor) return;
    this.foldedFor = why;
    this.folded = why !== null;
    this.layLegend();
  }

  /** What the key covers where it is opened; null where it has no room to be. */
  get whereOpen(): Box | null {
    const size = this.fullSize();
    return size && this.boxOf(size);
  }

  private fullSize(): LegendSize | null {
    if (!this.model) return null;
    const { width, height } = this.region;
    // On a low map it may lie over the small print too.
    const foot = height < 300 ? 0 : usualNote + margin;
    const room = { width: width - 2 * margin, height: height - margin - foot };
    const size = legendSize(this.model, this.spoken.speech.words, room);
    return size.height <= room.height ? size : null;
  }

  private boxOf({ width, height }: { readonly width: number; readonly height: number }): Box {
    const { region } = this;
    // Where there is free ground, also on pages from right to left, since no map is mirrored: right at the head of a small map, above the inset, else left at the foot.
    const isSmall = region.width < small.width && region.height < small.height;
    const x = isSmall ? region.width - width - margin : margin;
    const y = isSmall ? margin : region.height - height - margin - usualNote - this.lifted;
    return { x, y: Math.max(margin / 2, y), width, height };
  }

  private layLegend(): void {
    const { model } = this;
    if (!model) return;
    const { words, mirrored } = this.spoken.speech;
    const full = this.fullSize();
    const { width: wide, height: high } = this.region;
    const isRoomy = full !== null && wide >= 1000 && high >= full.height + 320;
    const size = (this.open ?? isRoomy) && !this.folded ? full : null;
    this.legendBox = this.boxOf(size ?? { width: chipWidth(words.legend), height: chipHeight });
    const { x, y, width, height } = this.legendBox;
    const look = [size, words, model.controllers.map(({ name, colour }) => [name, colour])];
    const draw: Painter = (context) => {
      if (size) drawLegend(context, model, words, size);
      else drawChip(context, words.legend, width, height);
    };
    this.pictures?.legend.paint(look, width, height, this.ratio, draw, mirrored).place(x, y);
  }

  /**
   * Draws the small print along the foot of the map, beside the inset where that reaches down so far, and the key above it.
   * @returns what both cover
   */
  drawNote(model: MapModel, inset: Box | null): readonly Box[] {
    const { width, height } = this.region;
    const { words, mirrored } = this.spoken.speech;
    const isLow = inset !== null && inset.y + inset.height > height - footHeight;
    const before = isLow ? inset.x : width;
    const after = isLow ? width - inset.x - inset.width : 0;
    const room = Math.max(before, after) - 2 * margin;
    const note = layNote(model.note ?? words.schematic, room);
    const x = margin + (after > before ? width - after : 0);
    const y = height - note.height - 4;
    this.pictures?.note
      .paint(note, room, note.height, this.ratio, (context) => drawNote(context, note), mirrored)
      .place(x, y);
    this.lifted = Math.max(0, note.height - usualNote);
    this.layLegend();
    const print = { x: mirrored ? x + room - note.width : x, y, width: note.width, height: note.height };
    return [this.legendBox, print];
  }

  /** Opens or closes the key when the point is on it. */
  pressLegend(point: Point): boolean {
    if (!contains(this.legendBox, point)) return false;
    this.open = this.legendBox.height === chipHeight;
    this.folded = false;
    return true;
  }

  /** Frames the inset and ties it to the ground that it enlarges; both boxes in CSS pixels of this region. */
  tie(inset: Box | null, ground: Box | null): void {
    const key = JSON.stringify([inset, ground]);
    if (key === this.tied) return;
    this.tied = key;
    const shapes = new Shapes();
    if (inset && ground)
      shapes
        .stroke([leader(ground, inset)], { colour: tint(ink.frontier), width: 0.9, alpha: 0.55 })
        .stroke([around(inset), around(ground)], { colour: tint(ink.frontier), width: 1.3, alpha: 1 });
    this.ties?.set(shapes);
  }

  /** Shows a clipping at the head of the map; null takes it away. */
  tell(news: NewsModel | null, still: boolean): void {
    const clipping = this.pictures?.clipping;
    if (!clipping) return;
    this.tweens.killTweensOf(clipping.image);
    if (!news) {
      clipping.show(false);
      return;
    }
    const note = layClipping(news, this.region);
    const [width, height] = [note.width + 44, note.height + 46];
    clipping.paint(
      news,
      width,
      height,
      this.ratio,
      (context) => drawClipping(context, news, note, width, height),
      this.spoken.speech.mirrored,
    );
    const at: Point = [(this.region.width - width) / 2, 8];
    clipping.place(...at).show(true);
    clipping.image.setAlpha(1);
    if (still) return;
    this.tweens.add({
      targets: clipping.image,
      y: { from: at[1] - 14, to: at[1] },
      alpha: { from: 0, to: 1 },
      duration: 260,
      ease: 'Cubic.easeOut',
    });
  }

  /** Shows a sentence beside a point; null takes it away. */
  hint(text: string | null, [x, y]: Point): void {
    const hint = this.pictures?.hint;
    if (!hint) return;
    hint.show(text !== null);
    if (text === null) return;
    const note = layHint(text, this.region.width);
    const [width, height] = [note.width + 20, note.height + 14];
    const left = x + 18 + width > this.region.width ? Math.max(4, x - 18 - width) : x + 18;
    const top = Math.min(Math.max(4, y - height / 2), this.region.height - height - 4);
    hint
      .paint(
        text,
        width,
        height,
        this.ratio,
        (context) => drawHint(context, note, width, height),
        this.spoken.speech.mirrored,
      )
      .place(left, top);
  }
}
