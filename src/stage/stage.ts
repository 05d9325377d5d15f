// The door to the stage: finds out whether this device can draw it, and loads it only then.
import type { Stage, StageOptions } from './stage-model.ts';

export type { Stage, StageOptions } from './stage-model.ts';

/** Can this browser draw with WebGL? Never throws. */
function canDraw(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl');
    if (!context) return false;
    // Browsers keep few contexts alive: give this one back.
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the stage into `parent`, which it fills, and loads Phaser for it.
 * @returns null where there is no WebGL or the stage cannot be loaded: then the desk alone plays
 */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage | null> {
  if (!canDraw()) return null;
  try {
    const { createStage } = await import('./phaser-stage.ts');
    return await createStage(parent, options);
  } catch {
    return null;
  }
}
