// Who holds what: each zone's ground in the hue and pattern of its holder.
import type Phaser from 'phaser';
import type { MapColour, MapModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Target } from '../draw/drawing.ts';
import { Drawing } from '../draw/drawing.ts';
import { palette } from '../../presentation/palette.ts';
import { patternTile, tileTexels } from '../draw/pattern.ts';
import type { Layer, Sheet } from '../draw/sheet.ts';
import { textureOf } from '../draw/sheet.ts';
import { triangulate } from '../draw/triangulate.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import { Shapes } from '../geometry/shapes.ts';

/** Opacity of ground, and of ground that a card or the desk points at. */
const opacity = { usual: 0.78, lit: 1 };

export class ControlLayer implements Layer {
  private readonly scene: Phaser.Scene;
  private readonly sheet: Sheet;
  private readonly grounds = new Map<string, Drawing>();
  private readonly triangles = new Map<string, readonly number[]>();
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
    this.triangles.clear();
    for (const { id, ring } of world.cells.cells) this.triangles.set(id, triangulate([ring]));
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
    for (const { id, ring } of this.world.cells.cells) {
      const { colour, lit } = held.get(id) ?? { colour: 'grey', lit: false };
      const paint = { colour: 0xffffff, alpha: lit ? opacity.lit : opacity.usual };
      const ground = shapes.get(colour) ?? new Shapes();
      shapes.set(
        colour,
        ground.area([[ring]], paint, () => this.triangles.get(id) ?? []),
      );
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
