// The hand: move cards in their kinds along the foot of the stage, to be pressed or dragged up.
import Phaser from 'phaser';
import type { CardModel, HandModel } from '../../presentation/models.ts';
import { iconPaths } from '../../presentation/icon-paths.ts';
import { bandOf, drawCard } from '../draw/card-face.ts';
import { ink, sans } from '../draw/ink.ts';
import { set } from '../draw/lettering.ts';
import { Picture, Pictures } from '../draw/picture.ts';
import type { HandLayout } from '../geometry/hand-layout.ts';
import { cardAt, layHand } from '../geometry/hand-layout.ts';
import type { Box, Point } from '../geometry/plane.ts';

const icons: Readonly<Record<string, string | undefined>> = iconPaths;
/** CSS pixels that a card under the pointer rises. */
const rise = 6;

export class HandScene extends Phaser.Scene {
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 1;
  private faces: Pictures | undefined;
  private titles: Pictures | undefined;
  private edges: Picture | undefined;
  private hand: HandModel = { groups: [], influence: 0 };
  private layout: HandLayout = { cards: [], groups: [], most: 0 };
  private scroll = 0;
  private lit: string | null = null;
  private lifted: { readonly key: string; readonly by: Point } | null = null;

  constructor() {
    super('hand');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.edges = new Picture(this, 0);
    this.titles = new Pictures(this, 1);
    this.faces = new Pictures(this, 2);
  }

  /** The scene covers the whole stage, so that a dragged card can leave the strip. */
  frame(region: Box | null, stage: Box, ratio: number): void {
    this.cameras.main.setViewport(0, 0, stage.width * ratio, stage.height * ratio).setZoom(ratio);
    this.ratio = ratio;
    this.scene.setVisible(region !== null);
    if (region) this.region = region;
  }

  render(hand: HandModel): void {
    this.hand = hand;
    this.draw();
  }

  cardAt([x, y]: Point): CardModel | undefined {
    const key = cardAt(this.layout, this.scroll, [x, y]);
    return this.cards().find((card) => card.key === key);
  }

  scrollBy(pixels: number): void {
    this.scroll = Math.min(this.layout.most, Math.max(0, this.scroll + pixels));
    this.draw();
  }

  light(key: string | null): void {
    if (this.lit === key) return;
    this.lit = key;
    this.draw();
  }

  /** Lifts a card by so many CSS pixels from its place; null puts it back. */
  lift(key: string | null, by: Point = [0, 0]): void {
    this.lifted = key === null ? null : { key, by };
    this.draw();
  }

  private cards(): readonly CardModel[] {
    return this.hand.groups.flatMap(({ cards }) => cards);
  }

  private draw(): void {
    const { x, y, width, height } = this.region;
    const groups = this.hand.groups.map(({ kind, cards }) => ({ kind, keys: cards.map(({ key }) => key) }));
    this.layout = layHand(groups, width, height);
    this.scroll = Math.min(this.layout.most, this.scroll);
    this.edges
      ?.paint([this.scroll > 0, this.scroll < this.layout.most], width, height, this.ratio, (context) =>
        drawStrip(context, width, height),
      )
      .place(x, y);
    this.drawTitles();
    const known = new Map(this.cards().map((card) => [card.key, card]));
    const near = this.layout.cards.filter(
      ({ box }) => box.x + box.width > this.scroll - 40 && box.x < this.scroll + width + 40,
    );
    for (const { key, box } of near) {
      const card = known.get(key);
      if (card) this.drawFace(card, box);
    }
    this.faces?.keep(near.map(({ key }) => key));
  }

  private drawFace(card: CardModel, box: Box): void {
    const { title, icon, cost, kind, kindWord } = card;
    const lit = this.lit === card.key || this.lifted?.key === card.key;
    const look = { card: { title, icon, cost, kind, kindWord }, refused: card.refused !== null, lit };
    const [dx, dy] = this.lifted?.key === card.key ? this.lifted.by : [0, lit ? -rise : 0];
    const picture = this.faces?.of(card.key);
    picture
      ?.paint(look, box.width, box.height, this.ratio, (context, width, height) =>
        drawCard(context, look, icons[icon], width, height),
      )
      .place(this.region.x + box.x - this.scroll + dx, this.region.y + box.y + dy);
    picture?.image.setDepth(this.lifted?.key === card.key ? 9 : lit ? 3 : 2);
  }

  private drawTitles(): void {
    for (const group of this.layout.groups) {
      const title = this.hand.groups.find(({ kind }) => kind === group.kind)?.title ?? '';
      // A title stays in sight as long as any of its cards does.
      const left = Math.max(group.x - this.scroll, 12);
      const x = Math.min(left, group.x + group.width - this.scroll - 120);
      this.titles
        ?.of(group.kind)
        .paint(title, 220, 16, this.ratio, (context) => {
          context.fillStyle = bandOf(group.kind);
          context.fillRect(2, 4, 3, 9);
          set(context, title, 11, 8.5, { font: `600 11.5px ${sans}`, colour: ink.soft });
        })
        .place(this.region.x + x, this.region.y + 4);
    }
    this.titles?.keep(this.layout.groups.map(({ kind }) => kind));
  }
}

function drawStrip(context: CanvasRenderingContext2D, width: number, height: number): void {
  const wood = context.createLinearGradient(0, 0, 0, height);
  wood.addColorStop(0, '#171b20');
  wood.addColorStop(1, '#101317');
  context.fillStyle = wood;
  context.fillRect(0, 0, width, height);
  context.fillStyle = ink.hair;
  context.fillRect(0, 0, width, 1);
}
