// Where nothing can be drawn, the desk alone plays.
import { expect, it } from 'vitest';
import type { StageOptions } from '../../src/stage/stage.ts';
import { mountStage } from '../../src/stage/stage.ts';

it('gives no stage, and throws nothing, without WebGL', async () => {
  await expect(mountStage({} as HTMLElement, {} as StageOptions)).resolves.toBeNull();
});
