// Who holds what: each zone's ground in the hue and pattern of its holder.
import type Phaser from 'phaser';
import type { MapColour, MapModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Target } from '../draw/drawing.ts';
import { Drawing } from '../draw/drawing.ts';
import { palette } from '../../presentation/pictures/palette.ts';
import { patternTile, tileTexels } from '../draw/pattern.ts';
import type { Layer, Sheet } from '../draw/sheet.ts';
import { textureOf } from '../draw/sheet.ts';
import { triangulate } from '../draw/triangulate.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Point, Polygon, Ring } from '../geometry/plane.ts';
import type { Reach } from '../geometry/reach.ts';
import { Shapes } from '../geometry/shapes.ts';

/** Opacity of ground, and of ground that a card or the desk points at. */
const opacity = { usual: 0.78, lit: 1 };

/** A part of a zone’s ground, cut into triangles once. */
interface Piece {
  readonly polygon: Polygon;
  readonly triangles: readonly number[];
  /** How fully each of its points is held. */
  readonly fullness: ReadonlyMap<Point, number>;
}

function pieceOf(ring: Ring, reach: Reach | undefined): Piece {
  const fullness = new Map(reach && ring.map((point) => [point, reach.fullness(point)]));
  return { polygon: [ring], triangles: triangulate([ring]), fullness };
}

export class ControlLayer implements Layer {
  private readonly scene: Phaser.Scene;
  private readonly sheet: Sheet;
  private readonly grounds = new Map<string, Drawing>();
  private readonly pieces = new Map<string, readonly Piece[]>();
  private readonly tiles = new Map<string, string>();
  private world: MapWorld | undefined;
  private ratio = 1;
  private drawn = '';

  constructor(scene: Phaser.Scene, sheet: Sheet) {
    this.scene = scene;
    this.sheet = sheet;
  }

  build(world: MapWorld, ratio: number): void {
    this.world = world;
    this.ratio = ratio;
    this.drawn = '';
    this.tiles.clear();
    this.pieces.clear();
    for (const { id, ring } of world.cells.cells) {
      const rings = world.reach?.pieces(ring) ?? [ring];
      this.pieces.set(
        id,
        rings.map((piece) => pieceOf(piece, world.reach)),
      );
    }
  }

  render(model: MapModel, { touches, selectedZone }: Spotlight): void {
    const isLit = (id: string): boolean => touches.includes(id) || selectedZone === id;
    const held = new Map(
      model.zones.map(({ id, controller }) => [id, { colour: controller.colour, lit: isLit(id) }]),
    );
    const key = JSON.stringify([...held]);
    if (key === this.drawn || !this.world) return;
    this.drawn = key;
    const shapes = new Map<MapColour, Shapes>();
    for (const { id } of this.world.cells.cells) {
      const { colour, lit } = held.get(id) ?? { colour: 'grey', lit: false };
      const paint = { colour: 0xffffff, alpha: lit ? opacity.lit : opacity.usual };
      const ground = shapes.get(colour) ?? new Shapes();
      for (const { polygon, triangles, fullness } of this.pieces.get(id) ?? [])
        ground.area(
          [polygon],
          paint,
          () => triangles,
          (point) => fullness.get(point) ?? 1,
        );
      shapes.set(colour, ground);
    }
    for (const [colour, drawing] of this.grounds)
      if (!shapes.has(colour as MapColour)) drawing.set(new Shapes());
    for (const [colour, ground] of shapes) this.groundOf(colour).set(ground);
  }

  readonly draw = (target: Target): void => {
    for (const [colour, drawing] of this.grounds)
      drawing.draw(target, textureOf(this.scene, this.tiles.get(colour) ?? ''));
  };

  private groundOf(colour: MapColour): Drawing {
    const { dark, pattern } = palette[colour];
    this.tiles.set(colour, patternTile(this.scene, dark, pattern, this.ratio));
    const known = this.grounds.get(colour);
    if (known) return known;
    const made = new Drawing(this.sheet.renderer, { tile: tileTexels });
    this.grounds.set(colour, made);
    return made;
  }
}
