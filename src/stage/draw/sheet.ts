// Drawings one over the other as one thing on a Phaser scene, all moved by one view.
import Phaser from 'phaser';
import type { MapView } from '../geometry/view.ts';
import type { Target, Texturing } from './drawing.ts';
import { Drawing } from './drawing.ts';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Texture = InstanceType<typeof Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper>;

/** Draws itself wherever the sheet is. */
export interface Layer {
  readonly draw: (target: Target) => void;
}

export class Sheet extends Phaser.GameObjects.Extern {
  view: MapView = { scale: 1, dx: 0, dy: 0 };
  readonly renderer: Renderer;
  private readonly layers: Layer[] = [];

  constructor(scene: Phaser.Scene, depth: number) {
    super(scene);
    const { renderer } = scene.game;
    if (!('gl' in renderer)) throw new Error('The stage draws with WebGL only.');
    this.renderer = renderer;
    this.setDepth(depth);
    scene.add.existing(this);
  }

  /** Puts a layer over those there are. */
  lay<Kind extends Layer>(layer: Kind): Kind {
    this.layers.push(layer);
    return layer;
  }

  /** A new layer of shapes in their own colours. */
  shapes(): Drawing {
    return this.lay(new Drawing(this.renderer));
  }

  /** A new layer of shapes in a texture of the scene. */
  tiled(key: () => string, texturing: Texturing): Drawing {
    const drawing = new Drawing(this.renderer, texturing);
    this.lay({ draw: (target) => drawing.draw(target, textureOf(this.scene, key())) });
    return drawing;
  }

  /** What Phaser calls to draw a frame. */
  renderWebGL(renderer: Renderer, sheet: this, context: Target['context']): void {
    const { camera } = context;
    if (!camera) return;
    const { scale, dx, dy } = sheet.view;
    const ratio = camera.zoom;
    const view = [scale * ratio, camera.x + dx * ratio, camera.y + dy * ratio, ratio] as const;
    renderer.renderNodes.startStandAloneRender();
    for (const layer of sheet.layers) layer.draw({ context, view });
  }
}

/** The texture of a key as the card has it. */
export function textureOf(scene: Phaser.Scene, key: string): Texture | null {
  return scene.textures.get(key).source[0]?.glTexture ?? null;
}
