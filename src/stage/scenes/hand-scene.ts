// The hand: move cards in their kinds along the foot of the stage, to be pressed or dragged up, with a note on the one looked at.
import Phaser from 'phaser';
import type { CardModel, HandModel } from '../../presentation/moves/hand-models.ts';
import { iconPaths } from '../../presentation/pictures/icon-paths.ts';
import { bandOf, drawCard, widthOfCard } from '../draw/card-face.ts';
import { drawArrow, drawGroupTitle, drawStrip, titleWidth } from '../draw/hand-strip.ts';
import { NoteOnCard } from '../draw/note-on-card.ts';
import { pen } from '../draw/pen.ts';
import type { Painter } from '../draw/picture.ts';
import { Picture } from '../draw/picture.ts';
import { Sheet } from '../draw/sheet.ts';
import type { SignWish } from '../draw/sign-layer.ts';
import { SignLayer, mirroredIf } from '../draw/sign-layer.ts';
import type { CardWidth, HandLayout } from '../geometry/hand-layout.ts';
import { arrowWidth, cardAt, intoSight, layHand } from '../geometry/hand-layout.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { Spoken } from '../stage-model.ts';

const icons: Readonly<Record<string, string | undefined>> = iconPaths;
/** CSS pixels that a card under the pointer rises. */
const rise = 6;

/** What a card lies on. */
type Place = 'strip' | 'others' | 'all';

export class HandScene extends Phaser.Scene {
  /** The card that was pressed and can be played with the next press. */
  picked: string | null = null;
  private readonly spoken: Spoken;
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private keepFree: (touches: readonly string[]) => Box | null = () => null;
  private stage: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 0;
  private strip: Picture | undefined;
  /** Titles, cards and arrows. */
  private signs: SignLayer | undefined;
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
    this.strip = new Picture(this, 0);
    const sheet = new Sheet(this, 1);
    this.signs = sheet.lay(new SignLayer(sheet));
    this.note = new NoteOnCard(this, 2);
  }

  /** The scene covers the whole stage, so that a dragged card can leave the strip. */
  frame(region: Box | null, stage: Box, ratio: number): void {
    this.cameras.main.setViewport(0, 0, stage.width * ratio, stage.height * ratio).setZoom(ratio);
    if (ratio !== this.ratio) this.signs?.build(ratio);
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
    this.strip?.paint('strip', width, height, this.ratio, drawStrip).place(x, y);
    const near = this.layout.cards.filter(
      ({ box }) => box.x + box.width > this.scroll - 40 && box.x < this.scroll + width + 40,
    );
    const faces = near.flatMap(({ key, box }) => {
      const card = known.get(key);
      return card ? [this.face(card, box)] : [];
    });
    const below = (place: Place) => faces.filter((face) => face.on === place);
    this.signs?.show(
      [...this.titles(), ...below('strip'), ...below('others'), ...this.arrows(), ...below('all')],
      false,
    );
    this.drawNote(known);
  }

  private face(card: CardModel, box: Box): SignWish & { readonly on: Place } {
    const { title, icon, cost, kind, kindWord } = card;
    const isLifted = this.lifted?.key === card.key;
    const lit = isLifted || [this.lit, this.focused, this.picked].includes(card.key);
    const look = { card: { title, icon, cost, kind, kindWord }, refused: card.refused !== null, lit };
    const [dx, dy] = isLifted ? (this.lifted?.by ?? [0, 0]) : [0, lit ? -rise : 0];
    return {
      ...this.sign(
        `card ${card.key}`,
        look,
        { ...box, x: this.left(box.x - this.scroll, box.width) + dx, y: this.region.y + box.y + dy },
        (context, width, height) => drawCard(context, look, icons[icon], width, height),
      ),
      on: isLifted ? 'all' : lit ? 'others' : 'strip',
    };
  }

  private titles(): readonly SignWish[] {
    return this.layout.groups.map((group, i) => {
      const title = this.hand.groups.find(({ kind }) => kind === group.kind)?.title ?? '';
      const width = Math.min(titleWidth(title), group.width);
      // A title stays in sight as long as any of its cards does.
      const along = Math.max(group.x - this.scroll, this.scroll > 0 ? arrowWidth - 8 : 12);
      const held = Math.min(along, group.x + group.width - this.scroll - width);
      return this.sign(
        `title ${i}`,
        [title, group.kind],
        { x: this.left(held, width), y: this.region.y + 4, width, height: 16 },
        (context) => drawGroupTitle(context, title, bandOf(group.kind), width),
      );
    });
  }

  private arrows(): readonly SignWish[] {
    const { y, width, height } = this.region;
    const ends = [
      ...(this.scroll > 0 ? [{ end: 'before', along: 0 } as const] : []),
      ...(this.scroll < this.layout.most ? [{ end: 'after', along: width - arrowWidth } as const] : []),
    ];
    return ends.map(({ end, along }) =>
      this.sign(
        `arrow ${end}`,
        end,
        { x: this.left(along, arrowWidth), y, width: arrowWidth, height },
        (context) => drawArrow(context, end, height),
      ),
    );
  }

  /** A picture in a box of the stage. */
  private sign(id: string, look: unknown, { x, y, width, height }: Box, painter: Painter): SignWish {
    const { mirrored } = this.spoken.speech;
    return {
      id,
      look: JSON.stringify([look, mirrored]),
      place: [x, y],
      offset: [0, 0],
      width,
      height,
      painter: mirroredIf(mirrored, painter),
    };
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
