// Many small pictures in one texture, painted when they are first wanted: the card then draws them all at once.
import type Phaser from 'phaser';
import type { Painter } from './picture.ts';
import { typefaceCount } from './picture.ts';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Texture = InstanceType<typeof Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper>;

/** Part of the texture, device pixels. */
interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is painted there. */
  look: string;
}

/** Corners of a part of the texture, 0–1. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Clear device pixels between pictures, so that none bleeds into another. */
const gap = 1;
const most = 4096;
/** From so many new pictures on, giving all to the card is quicker than one after the other. */
const manyPainted = 24;

export class Atlas {
  private readonly renderer: Renderer;
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly slots = new Map<string, Slot>();
  private texture: Texture | null = null;
  private shelf = { x: 0, y: 0, height: 0 };
  private ratio = 0;
  /** Painted over as a whole since the last upload. */
  private isFresh = true;
  private painted: Slot[] = [];

  constructor(renderer: Renderer) {
    this.renderer = renderer;
    // Read by the card, not by the screen: it must not live on the card itself.
    const context = this.canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('The browser gives no canvas to paint on.');
    this.context = context;
  }

  /** Forgets all pictures. @param ratio device pixels for each CSS pixel */
  clear(ratio: number): void {
    this.ratio = ratio;
    this.begin(Math.min(most, 1024 * Math.ceil(ratio)), Math.min(most, 512 * Math.ceil(ratio)));
  }

  /** Where the picture of a thing is as it looks now, in this size; undefined when it must be painted first. */
  find(id: string, look: string, width: number, height: number): Part | undefined {
    const slot = this.slotOf(id, width, height);
    return slot?.look === `${typefaceCount()} ${look}` ? this.partOf(slot) : undefined;
  }

  /** Where the picture of a thing is as it looked when it was painted last in this size. */
  last(id: string, width: number, height: number): Part | undefined {
    const slot = this.slotOf(id, width, height);
    return slot && this.partOf(slot);
  }

  /** A picture of another size would be stretched. */
  private slotOf(id: string, width: number, height: number): Slot | undefined {
    const slot = this.slots.get(id);
    return slot?.width === this.device(width) && slot.height === this.device(height) ? slot : undefined;
  }

  /**
   * Paints the picture of a thing, CSS pixels.
   * @returns undefined where the texture is full: then it has grown, or was emptied, and all pictures must be painted again
   */
  paint(id: string, look: string, width: number, height: number, painter: Painter): Part | undefined {
    const slot = this.slotFor(id, this.device(width), this.device(height));
    if (!slot) return undefined;
    slot.look = `${typefaceCount()} ${look}`;
    const { context } = this;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(slot.x, slot.y, slot.width, slot.height);
    context.clip();
    context.clearRect(slot.x, slot.y, slot.width, slot.height);
    context.setTransform(this.ratio, 0, 0, this.ratio, slot.x, slot.y);
    painter(context, width, height);
    context.restore();
    this.painted.push(slot);
    return this.partOf(slot);
  }

  /** The texture as it was uploaded last; null before. */
  get uploaded(): Texture | null {
    return this.texture;
  }

  /** Gives the card all that was painted. */
  upload(): void {
    const { renderer, canvas, painted } = this;
    if (!this.texture || this.isFresh || painted.length > manyPainted) {
      this.texture ??= renderer.createTextureFromSource(canvas, 0, 0, 0, true, false);
      const { gl } = renderer;
      this.texture?.update(
        canvas,
        canvas.width,
        canvas.height,
        false,
        gl.CLAMP_TO_EDGE,
        gl.CLAMP_TO_EDGE,
        gl.LINEAR,
        gl.LINEAR,
        gl.RGBA,
      );
    } else for (const slot of painted) this.replace(this.texture, slot);
    this.isFresh = false;
    this.painted = [];
  }

  private device(length: number): number {
    return Math.max(1, Math.ceil(length * this.ratio));
  }

  private begin(width: number, height: number): void {
    Object.assign(this.canvas, { width, height });
    this.slots.clear();
    this.painted = [];
    this.shelf = { x: 0, y: 0, height: 0 };
    this.isFresh = true;
  }

  private slotFor(id: string, width: number, height: number): Slot | undefined {
    const known = this.slots.get(id);
    if (known?.width === width && known.height === height) return known;
    const { canvas, shelf } = this;
    if (shelf.x + width > canvas.width) this.shelf = { x: 0, y: shelf.y + shelf.height + gap, height: 0 };
    const { x, y } = this.shelf;
    if (y + height > canvas.height) {
      this.begin(canvas.width, Math.min(most, canvas.height * 2));
      return undefined;
    }
    this.shelf = { x: x + width + gap, y, height: Math.max(this.shelf.height, height) };
    const slot: Slot = { x, y, width, height, look: '' };
    this.slots.set(id, slot);
    return slot;
  }

  private partOf({ x, y, width, height }: Slot): Part {
    const { width: w, height: h } = this.canvas;
    return { left: x / w, top: y / h, right: (x + width) / w, bottom: (y + height) / h };
  }

  private replace(texture: Texture, { x, y, width, height }: Slot): void {
    const { gl } = this.renderer;
    this.renderer.glTextureUnits.bind(texture, 0);
    this.renderer.glWrapper.updateTexturing({ texturing: { flipY: false, premultiplyAlpha: true } });
    const pixels = this.context.getImageData(x, y, width, height);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  }
}
