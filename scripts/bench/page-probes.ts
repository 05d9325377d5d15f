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

/** Marks "title ready" when a game can be begun, and "asked for a move" when one is open and its hand or news is on the desk. */
export function markHeadings(): void {
  const signs = {
    'title ready': () => document.querySelector('.title-play button:enabled'),
    'asked for a move': () =>
      [...document.querySelectorAll('h2')].find((heading) =>
        /^(What changed|Your moves|An answer is needed)$/.test(heading.textContent),
      ) ?? null,
  };
  new MutationObserver(() => {
    for (const [name, sign] of Object.entries(signs))
      if (performance.getEntriesByName(name).length === 0 && sign() !== null) performance.mark(name);
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Marks "press" at the next click, and "consequence" when the frame is over in which the page first says what came of it. */
export function timePress(): void {
  const isToldOf = /What changed|1 action left/;
  // A message that is sent in a frame comes as soon as that is over; a timer would come behind other work.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => performance.mark('consequence'));
  port1.start();
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      performance.mark('press', { startTime: timeStamp });
      const look = (): void => {
        if (isToldOf.test(document.body.textContent)) port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

/** Milliseconds between the two marks of `timePress`. */
export function readPress(): number {
  const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return at('consequence') - at('press');
}
