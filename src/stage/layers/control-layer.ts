// Who holds what: each zone's ground in the hue and pattern of its holder.
import type Phaser from 'phaser';
import type { MapColour, MapModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { Fill } from '../draw/mesh.ts';
import { palette } from '../../presentation/palette.ts';
import { patternTile, tileTexels } from '../draw/pattern.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { MapView } from '../geometry/view.ts';
import type { MapLayer } from './layer.ts';
import { depth, follow } from './layer.ts';

export class ControlLayer implements MapLayer {
  private readonly scene: Phaser.Scene;
  private readonly fills = new Map<string, Fill>();
  private readonly held = new Map<string, MapColour>();
  private ratio = 1;
  private laid = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  build(world: MapWorld, ratio: number): void {
    for (const { mesh } of this.fills.values()) mesh.destroy();
    this.fills.clear();
    this.held.clear();
    this.ratio = ratio;
    this.laid = 0;
    for (const { id, ring } of world.cells.cells) {
      this.fills.set(id, new Fill(this.scene, depth.control, this.tile('grey')).draw([[ring]]));
    }
  }

  render(model: MapModel, { touches, selectedZone }: Spotlight): void {
    for (const { id, controller } of model.zones) {
      const mesh = this.fills.get(id)?.mesh;
      if (!mesh) continue;
      if (this.held.get(id) !== controller.colour) mesh.setTexture(this.tile(controller.colour));
      this.held.set(id, controller.colour);
      mesh.setAlpha(touches.includes(id) || selectedZone === id ? 1 : 0.78);
    }
  }

  look(view: MapView): void {
    if (this.laid !== view.scale) {
      for (const fill of this.fills.values()) fill.lay(tileTexels / this.ratio / view.scale);
      this.laid = view.scale;
    }
    follow(
      view,
      [...this.fills.values()].map(({ mesh }) => mesh),
    );
  }

  private tile(colour: MapColour): string {
    const { dark, pattern } = palette[colour];
    return patternTile(this.scene, dark, pattern, this.ratio);
  }
}
