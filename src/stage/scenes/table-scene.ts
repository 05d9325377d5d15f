// The negotiating table: delegations, trust, and the draft agreement as it lies there.
import Phaser from 'phaser';
import type { TableModel } from '../../presentation/talks/table-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { SheetLayout, SheetLook } from '../draw/draft-sheet.ts';
import { drawSheet, sheetLayout } from '../draw/draft-sheet.ts';
import { ink, tint } from '../draw/ink.ts';
import { grainTile } from '../draw/pattern.ts';
import { Picture } from '../draw/picture.ts';
import { drawTop, topLayout } from '../draw/table-top.ts';
import type { Box, Point } from '../geometry/plane.ts';
import { contains } from '../geometry/plane.ts';
import type { Spoken } from '../stage-model.ts';

const margin = { side: 12, foot: 10 };

export class TableScene extends Phaser.Scene {
  private readonly spoken: Spoken;
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 1;
  private top: Picture | undefined;
  private sheet: Picture | undefined;
  private flash: Picture | undefined;
  private grain: Phaser.GameObjects.TileSprite | undefined;
  private sheetBox: Box = { x: 0, y: 0, width: 1, height: 1 };
  private look: SheetLook | undefined;
  /** The clause that lights up, if any. */
  private marked: string | undefined;

  constructor(spoken: Spoken) {
    super('table');
    this.spoken = spoken;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setBackgroundColor(tint(ink.panel));
    this.top = new Picture(this, 1);
    this.sheet = new Picture(this, 2);
    this.flash = new Picture(this, 3).show(false);
    this.grain = this.add.tileSprite(0, 0, 10, 10, grainTile(this)).setOrigin(0, 0).setDepth(4);
  }

  frame(region: Box, ratio: number): void {
    const { x, y, width, height } = region;
    this.region = region;
    this.ratio = ratio;
    this.cameras.main.setViewport(x * ratio, y * ratio, width * ratio, height * ratio).setZoom(ratio);
    this.grain?.setSize(width * ratio, height * ratio).setScale(1 / ratio);
  }

  render(table: TableModel, { selectedPoint, touches }: Spotlight): void {
    const { width, height } = this.region;
    const { clauses, offer, agreed, required, delegates, cessation } = table;
    const points = new Set(clauses.map(({ point }) => point));
    const touched = touches.filter((id) => points.has(id));
    const look: SheetLook = {
      table: { clauses, offer, agreed, required, delegates, cessation },
      selected: selectedPoint,
      touched,
    };
    const { words, mirrored } = this.spoken.speech;
    this.top?.paint(
      [{ ...table, clauses: null, offer: null }, words],
      width,
      height,
      this.ratio,
      (context) => drawTop(context, table, words, width, height),
      mirrored,
    );
    const { sheet } = topLayout(width, height);
    const widest = Math.min(width - 2 * margin.side, 760);
    this.sheetBox = {
      x: (width - widest) / 2,
      y: sheet,
      width: widest,
      height: height - sheet - margin.foot,
    };
    this.look = look;
    this.sheet
      ?.paint(
        [look, words],
        this.sheetBox.width,
        this.sheetBox.height,
        this.ratio,
        (context, w, h) => drawSheet(context, look, words, w, h),
        mirrored,
      )
      .place(this.sheetBox.x, this.sheetBox.y);
    if (this.marked !== undefined) this.layFlash(this.marked);
  }

  /** The clause under a point, CSS pixels from the corner of the table's region. */
  pointAt([x, y]: Point): string | undefined {
    if (!this.look) return undefined;
    const local: Point = [x - this.sheetBox.x, y - this.sheetBox.y];
    return this.rows(this.look).find(({ box }) => contains(box, local))?.point;
  }

  /** Where the clauses are on the sheet as it lies there. */
  private rows(look: SheetLook): SheetLayout['rows'] {
    const { width, height } = this.sheetBox;
    const { rows } = sheetLayout(look, this.spoken.speech.words, width, height);
    if (!this.spoken.speech.mirrored) return rows;
    return rows.map(({ point, box }) => ({ point, box: { ...box, x: width - box.x - box.width } }));
  }

  /** Lets a clause light up for a moment; false when it is not on the table. */
  mark(point: string, still: boolean): boolean {
    if (!this.layFlash(point) || !this.flash) return false;
    this.marked = point;
    this.flash.show(true).image.setAlpha(1);
    this.tweens.killTweensOf(this.flash.image);
    if (!still)
      this.tweens.add({ targets: this.flash.image, alpha: 0.25, duration: 420, yoyo: true, repeat: 1 });
    return true;
  }

  /** Frames the row of a clause where it is now: an offer that comes or goes moves all rows. */
  private layFlash(point: string): boolean {
    const box = this.look && this.rows(this.look).find((row) => row.point === point)?.box;
    if (!box || !this.flash) return false;
    this.flash
      .paint('flash', box.width, box.height, this.ratio, (context, width, height) => {
        context.strokeStyle = '#a4472f';
        context.lineWidth = 2.5;
        context.strokeRect(2, 2, width - 4, height - 4);
      })
      .place(this.sheetBox.x + box.x, this.sheetBox.y + box.y);
    return true;
  }

  unmark(): void {
    this.marked = undefined;
    if (this.flash) this.tweens.killTweensOf(this.flash.image);
    this.flash?.show(false);
  }
}
