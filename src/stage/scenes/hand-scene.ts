// The hand: move cards in their kinds along the foot of the stage, to be pressed or dragged up, with a note on the one looked at.
import Phaser from 'phaser';
import type { CardModel, HandModel } from '../../presentation/models.ts';
import { iconPaths } from '../../presentation/icon-paths.ts';
import { bandOf, drawCard, widthOfCard } from '../draw/card-face.ts';
import { drawArrow, drawGroupTitle, drawStrip, titleWidth } from '../draw/hand-strip.ts';
import { NoteOnCard } from '../draw/note-on-card.ts';
import { pen } from '../draw/pen.ts';
import { Picture, Pictures } from '../draw/picture.ts';
import type { CardWidth, HandLayout } from '../geometry/hand-layout.ts';
import { arrowWidth, cardAt, intoSight, layHand } from '../geometry/hand-layout.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { Spoken } from '../stage-model.ts';

const icons: Readonly<Record<string, string | undefined>> = iconPaths;
/** CSS pixels that a card under the pointer rises. */
const rise = 6;

export class HandScene extends Phaser.Scene {
  /** The card that was pressed and can be played with the next press. */
  picked: string | null = null;
  private readonly spoken: Spoken;
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private keepFree: (touches: readonly string[]) => Box | null = () => null;
  private stage: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 1;
  private faces: Pictures | undefined;
  private titles: Pictures | undefined;
  private furniture: Readonly<Record<'strip' | 'before' | 'after', Picture>> | undefined;
  private hand: HandModel = { groups: [], influence: 0 };
  private layout: HandLayout = { cards: [], groups: [], most: 0 };
  private scroll = 0;
  private lit: string | null = null;
  private focused: string | null = null;
  private lifted: { readonly key: string; readonly by: Point } | null = null;
  private note: NoteOnCard | undefined;

  constructor(spoken: Spoken) {
    super('hand');
    this.spoken = spoken;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.note = new NoteOnCard(this, 10);
    this.titles = new Pictures(this, 1);
    this.faces = new Pictures(this, 2);
    this.furniture = {
      strip: new Picture(this, 0),
      before: new Picture(this, 5),
      after: new Picture(this, 5),
    };
  }

  /** The scene covers the whole stage, so that a dragged card can leave the strip. */
  frame(region: Box | null, stage: Box, ratio: number): void {
    this.cameras.main.setViewport(0, 0, stage.width * ratio, stage.height * ratio).setZoom(ratio);
    this.ratio = ratio;
    this.stage = stage;
    this.scene.setVisible(region !== null);
    if (region) this.region = region;
  }

  /** @param keepFree the region in which a card lights something up, by what it touches */
  render(hand: HandModel, keepFree: (touches: readonly string[]) => Box | null): void {
    this.hand = hand;
    this.keepFree = keepFree;
    if (!this.cards().some(({ key }) => key === this.picked)) this.picked = null;
    this.draw();
  }

  /** The card under a point, CSS pixels from the corner of the strip. */
  cardAt([x, y]: Point): CardModel | undefined {
    if (this.arrowAt([x, y]) !== 0) return undefined;
    const key = cardAt(this.layout, this.scroll, [this.turned(x), y]);
    return this.cards().find((card) => card.key === key);
  }

  /** Whether a point of the strip is on the arrow that leads back (-1) or on (1). */
  arrowAt([x]: Point): -1 | 0 | 1 {
    const along = this.turned(x);
    if (along < arrowWidth && this.scroll > 0) return -1;
    return along > this.region.width - arrowWidth && this.scroll < this.layout.most ? 1 : 0;
  }

  /** Whether a point of the stage is on the note, and whether on the button that plays its card. */
  noteAt(point: Point): 'button' | 'note' | null {
    return this.note?.at(point) ?? null;
  }

  pickedCard(): CardModel | undefined {
    return this.cards().find(({ key }) => key === this.picked);
  }

  /** @param x CSS pixels that a finger moved the strip to the right */
  dragBy(x: number): void {
    this.scrollBy(this.spoken.speech.mirrored ? x : -x);
  }

  /** @param pixels towards the end of the hand */
  scrollBy(pixels: number): void {
    this.scroll = Math.min(this.layout.most, Math.max(0, this.scroll + pixels));
    this.draw();
  }

  /** By most of what is in sight. */
  page(direction: -1 | 1): void {
    this.scrollBy(direction * Math.max(120, this.region.width - 2 * arrowWidth - 60));
  }

  light(key: string | null): void {
    if (this.lit === key) return;
    this.lit = key;
    this.draw();
  }

  pick(key: string | null): void {
    this.picked = key;
    this.draw();
  }

  /** Shows which card the desk is at, and brings it into sight. */
  focus(key: string | null): void {
    if (key === this.focused) return;
    this.focused = key;
    const box = this.layout.cards.find((card) => card.key === key)?.box;
    if (!box) this.draw();
    else this.scrollBy(intoSight(box, this.scroll, this.region.width));
  }

  /** Lifts a card by so many CSS pixels from its place; null puts it back. */
  lift(key: string | null, by: Point = [0, 0]): void {
    this.lifted = key === null ? null : { key, by };
    this.draw();
  }

  private cards(): readonly CardModel[] {
    return this.hand.groups.flatMap(({ cards }) => cards);
  }

  /** Along the strip from its beginning, whichever side that is on. */
  private turned(x: number): number {
    return this.spoken.speech.mirrored ? this.region.width - x : x;
  }

  /** Where on the stage something is drawn that begins so far along the strip. */
  private left(along: number, width: number): number {
    return this.region.x + (this.spoken.speech.mirrored ? this.region.width - along - width : along);
  }

  private draw(): void {
    const { x, y, width, height } = this.region;
    const groups = this.hand.groups.map(({ kind, cards }) => ({ kind, keys: cards.map(({ key }) => key) }));
    const known = new Map(this.cards().map((card) => [card.key, card]));
    const widthOf: CardWidth = (key, usual, high) =>
      widthOfCard(pen, known.get(key)?.title ?? '', usual, high);
    this.layout = layHand(groups, width, height, widthOf);
    this.scroll = Math.min(this.layout.most, this.scroll);
    this.furniture?.strip.paint('strip', width, height, this.ratio, drawStrip).place(x, y);
    this.drawArrows();
    this.drawTitles();
    const near = this.layout.cards.filter(
      ({ box }) => box.x + box.width > this.scroll - 40 && box.x < this.scroll + width + 40,
    );
    for (const { key, box } of near) {
      const card = known.get(key);
      if (card) this.drawFace(card, box);
    }
    this.faces?.keep(near.map(({ key }) => key));
    this.drawNote(known);
  }

  private drawFace(card: CardModel, box: Box): void {
    const { title, icon, cost, kind, kindWord } = card;
    const lit = [this.lit, this.focused, this.picked, this.lifted?.key].includes(card.key);
    const look = { card: { title, icon, cost, kind, kindWord }, refused: card.refused !== null, lit };
    const [dx, dy] = this.lifted?.key === card.key ? this.lifted.by : [0, lit ? -rise : 0];
    const picture = this.faces?.of(card.key);
    picture
      ?.paint(
        look,
        box.width,
        box.height,
        this.ratio,
        (context, width, height) => drawCard(context, look, icons[icon], width, height),
        this.spoken.speech.mirrored,
      )
      .place(this.left(box.x - this.scroll, box.width) + dx, this.region.y + box.y + dy);
    picture?.image.setDepth(this.lifted?.key === card.key ? 9 : lit ? 3 : 2);
  }

  private drawTitles(): void {
    this.layout.groups.forEach((group, i) => {
      const title = this.hand.groups.find(({ kind }) => kind === group.kind)?.title ?? '';
      const width = Math.min(titleWidth(title), group.width);
      // A title stays in sight as long as any of its cards does.
      const along = Math.max(group.x - this.scroll, this.scroll > 0 ? arrowWidth - 8 : 12);
      const held = Math.min(along, group.x + group.width - this.scroll - width);
      this.titles
        ?.of(String(i))
        .paint(
          [title, group.kind],
          width,
          16,
          this.ratio,
          (context) => drawGroupTitle(context, title, bandOf(group.kind), width),
          this.spoken.speech.mirrored,
        )
        .place(this.left(held, width), this.region.y + 4);
    });
    this.titles?.keep(this.layout.groups.map((_, i) => String(i)));
  }

  private drawArrows(): void {
    const { y, width, height } = this.region;
    const ends = { before: 0, after: width - arrowWidth };
    for (const end of ['before', 'after'] as const) {
      this.furniture?.[end]
        .paint(
          end,
          arrowWidth,
          height,
          this.ratio,
          (context) => drawArrow(context, end, height),
          this.spoken.speech.mirrored,
        )
        .place(this.left(ends[end], arrowWidth), y)
        .show(end === 'before' ? this.scroll > 0 : this.scroll < this.layout.most);
    }
  }

  /** The note on the card under the pointer, else on the one picked. */
  private drawNote(known: ReadonlyMap<string, CardModel>): void {
    const key = this.lifted ? null : (this.lit ?? this.picked);
    const card = known.get(key ?? '');
    const box = this.layout.cards.find((one) => one.key === key)?.box;
    if (!card || !box) {
      this.note?.hide();
      return;
    }
    this.note?.show(
      {
        card,
        picked: key === this.picked,
        box: { ...box, x: this.left(box.x - this.scroll, box.width) },
        stage: this.stage,
        keepFree: this.keepFree(card.touches),
        strip: this.region.y,
      },
      this.spoken.speech,
      this.ratio,
    );
  }
}
