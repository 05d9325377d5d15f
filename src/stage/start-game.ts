// Starts Phaser for a still, sharp, silent stage that leaves keys and pointers to the page.
import Phaser from 'phaser';
import { ink, tint } from './draw/ink.ts';

/** Device pixels for each CSS pixel; more than 3 cannot be seen. */
export const pixelRatio = (): number => Math.min(3, Math.max(1, globalThis.devicePixelRatio || 1));

/** A running game without scenes that fills the parent. Rejects when WebGL cannot be had after all. */
export async function startGame(parent: HTMLElement): Promise<Phaser.Game> {
  const ratio = pixelRatio();
  const game = await new Promise<Phaser.Game>((resolve) => {
    const started: Phaser.Game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      backgroundColor: tint(ink.paper),
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.max(1, parent.clientWidth) * ratio,
        height: Math.max(1, parent.clientHeight) * ratio,
        zoom: 1 / ratio,
      },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      banner: false,
      autoFocus: false,
      render: {
        antialias: true,
        antialiasGL: false,
        // With several textures in a batch, Phaser 4.2.1 compares an interpolated number for equality and so loses triangles of meshes.
        maxTextures: 1,
        powerPreference: 'low-power',
      },
      callbacks: { postBoot: () => resolve(started) },
    });
  });
  // Until there is something to draw: what the first frame gets ready is then done before anything moves.
  game.loop.sleep();
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.setAttribute('role', 'presentation');
  canvas.style.display = 'block';
  // One finger up or down may scroll the page; what the stage wants for itself, it claims as touches begin.
  canvas.style.touchAction = 'pan-y';
  return game;
}
