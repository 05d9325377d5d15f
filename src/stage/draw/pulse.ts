// A ring that spreads from a place where something happened; with reduced motion it only stands there for a while.
import type Phaser from 'phaser';
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { ink } from './ink.ts';
import { Picture } from './picture.ts';

const size = 96;
const colours: Readonly<Record<NewsModel['tone'], string>> = {
  good: ink.calm,
  bad: ink.alarm,
  neutral: ink.brass,
};

function drawRing(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(size / 2, size / 2, size / 2 - 4, 0, Math.PI * 2);
  context.stroke();
}

export class Pulse {
  private readonly picture: Picture;
  private readonly scene: Phaser.Scene;

  constructor(scene: Phaser.Scene, depth: number) {
    this.scene = scene;
    this.picture = new Picture(scene, depth).show(false);
    this.picture.image.setOrigin(0.5, 0.5);
  }

  /** @param still no movement, as the player wishes */
  show(x: number, y: number, tone: NewsModel['tone'], ratio: number, still: boolean): void {
    const { image } = this.picture.paint(tone, size, size, ratio, (context) =>
      drawRing(context, colours[tone]),
    );
    image.setOrigin(0.5, 0.5).setPosition(x, y).setVisible(true).setAlpha(1);
    this.scene.tweens.killTweensOf(image);
    if (still) {
      image.setScale(0.55 / ratio);
      return;
    }
    image.setScale(0.15 / ratio);
    this.scene.tweens.add({
      targets: image,
      scale: 1 / ratio,
      alpha: { from: 1, to: 0 },
      duration: 1100,
      ease: 'Cubic.easeOut',
      repeat: 1,
      onComplete: () => image.setVisible(false),
    });
  }

  /** Follows the map when it moves. */
  move(x: number, y: number): void {
    this.picture.image.setPosition(x, y);
  }

  hide(): void {
    this.scene.tweens.killTweensOf(this.picture.image);
    this.picture.show(false);
  }
}
