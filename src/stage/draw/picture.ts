// A picture painted with the 2D canvas at the screen's own resolution and shown by Phaser: crisp, cheap, and safe when the GL context is lost.
import type Phaser from 'phaser';

/** Draws in CSS pixels; the canvas is clear and scaled already, and turned about where the picture is mirrored. */
export type Painter = (context: CanvasRenderingContext2D, width: number, height: number) => void;

let pictures = 0;

/** Counts how often typefaces have arrived: what was painted before is painted anew. */
let typefaces = 0;

/** To be called when typefaces have arrived; pictures take them up when they are next painted. */
export const typefacesArrived = (): void => {
  typefaces += 1;
};

/** Says whether what was painted is in other typefaces. */
export const typefaceCount = (): number => typefaces;

export class Picture {
  readonly image: Phaser.GameObjects.Image;
  width = 0;
  height = 0;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private painted = '';
  private ratio = 1;

  constructor(scene: Phaser.Scene, depth: number) {
    const key = `picture-${pictures++}`;
    const texture = scene.textures.createCanvas(key, 2, 2);
    if (!texture) throw new Error(`The texture "${key}" exists already; pictures must be numbered.`);
    this.texture = texture;
    this.image = scene.add.image(0, 0, texture).setOrigin(0, 0).setDepth(depth);
  }

  /**
   * Paints anew unless nothing that matters has changed.
   * @param look everything the picture depends on besides size and resolution
   * @param ratio device pixels for each CSS pixel
   * @param mirrored shapes run the other way round; text set with `set` stays readable
   */
  paint(
    look: unknown,
    width: number,
    height: number,
    ratio: number,
    painter: Painter,
    mirrored = false,
  ): this {
    const key = `${typefaces} ${width} ${height} ${ratio} ${mirrored} ${JSON.stringify(look)}`;
    if (key === this.painted) return this;
    this.painted = key;
    const [deviceWidth, deviceHeight] = [
      Math.max(1, Math.ceil(width * ratio)),
      Math.max(1, Math.ceil(height * ratio)),
    ];
    if (this.texture.width !== deviceWidth || this.texture.height !== deviceHeight) {
      this.texture.setSize(deviceWidth, deviceHeight);
      this.image.setTexture(this.texture.key).setOrigin(0, 0);
    }
    const { context } = this.texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, deviceWidth, deviceHeight);
    if (mirrored) context.setTransform(-ratio, 0, 0, ratio, width * ratio, 0);
    else context.setTransform(ratio, 0, 0, ratio, 0, 0);
    painter(context, width, height);
    this.texture.refresh();
    this.image.setScale(1 / ratio);
    [this.width, this.height, this.ratio] = [width, height, ratio];
    return this;
  }

  /** Puts the top left corner at a point, on whole device pixels. */
  place(x: number, y: number): this {
    this.image.setPosition(Math.round(x * this.ratio) / this.ratio, Math.round(y * this.ratio) / this.ratio);
    return this;
  }

  show(visible: boolean): this {
    this.image.setVisible(visible);
    return this;
  }
}
