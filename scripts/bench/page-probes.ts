// What runs inside the measured page, before and beside its own code. Each function must stand alone: it is sent as text.
/// <reference lib="dom" />

interface Probed extends Window {
  frameTimes?: { at: number; spent: number }[];
}

/** Marks "first drawing" when WebGL has drawn into a canvas of the page and that frame is over. */
export function markFirstDrawing(): void {
  let marked = false;
  const mark = (): void => {
    if (marked) return;
    marked = true;
    requestAnimationFrame(() => performance.mark('first drawing'));
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw: (...given: number[]) => void = prototype[name];
      Object.defineProperty(prototype, name, {
        value(this: WebGLRenderingContext, ...given: number[]) {
          if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) mark();
          return draw.apply(this, given);
        },
      });
    }
  }
}

/** Adds up the time that callbacks of each animation frame take. */
export function timeFrames(): void {
  const probed: Probed = window;
  const times: { at: number; spent: number }[] = [];
  probed.frameTimes = times;
  const original = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    original((at) => {
      const begun = performance.now();
      callback(at);
      const spent = performance.now() - begun;
      const last = times.at(-1);
      if (last?.at === at) last.spent += spent;
      else times.push({ at, spent });
    });
}

/** The times that `timeFrames` has added up, in milliseconds. */
export function readFrames(): readonly number[] {
  return ((window as Probed).frameTimes ?? []).map(({ spent }) => spent);
}

/** Whether as many frames have been timed. */
export function hasFrames(wanted: number): boolean {
  return ((window as Probed).frameTimes ?? []).length >= wanted;
}
