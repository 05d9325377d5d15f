// Lets the game loop sleep while nothing moves: a still map costs no battery.
import type Phaser from 'phaser';

/** Frames drawn after the last change, so that uploads of textures are on screen. */
const settling = 3;

export class Idle {
  private readonly game: Phaser.Game;
  private left = settling;

  private readonly isBehind: () => boolean;

  /** @param isBehind more frames are needed, though nothing moves by itself */
  constructor(game: Phaser.Game, isBehind: () => boolean) {
    this.game = game;
    this.isBehind = isBehind;
    game.events.on('postrender', () => this.rest());
  }

  /** Something changed: draw at least a few more frames. */
  stir(): void {
    this.left = settling;
    // Waking steps the game at once; let whoever changes things finish first.
    queueMicrotask(() => {
      if (this.game.isRunning && !this.game.loop.running) this.game.loop.wake();
    });
  }

  private rest(): void {
    const moving =
      this.isBehind() || this.game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().length > 0);
    if (moving) this.left = settling;
    else this.left -= 1;
    if (this.left <= 0 && this.game.loop.running) this.game.loop.sleep();
  }
}
