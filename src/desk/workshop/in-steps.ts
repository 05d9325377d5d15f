// Long work in steps: as many at once as nobody notices, the others between what the page has to do.

/** Milliseconds that the page may stand still for one stretch of the work. */
const stretch = 30;

export interface Work {
  readonly breakOff: () => void;
  /** Does what is left of it now. */
  readonly finish: () => void;
}

/** Work that is done. */
export const noWork: Work = { breakOff: () => {}, finish: () => {} };

/** Takes the steps one after the other, and tells what they come to: at once where that is soon. */
export function inSteps<Result>(steps: Generator<void, Result>, onDone: (result: Result) => void): Work {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const goOnUntil = (end: number): void => {
    while (!isOver) {
      const step = steps.next();
      if (step.done === true) {
        isOver = true;
        onDone(step.value);
      } else if (performance.now() >= end) {
        timer = setTimeout(() => goOnUntil(performance.now() + stretch));
        return;
      }
    }
  };
  goOnUntil(performance.now() + stretch);
  return {
    breakOff: () => {
      isOver = true;
      clearTimeout(timer);
    },
    finish: () => {
      clearTimeout(timer);
      goOnUntil(Number.POSITIVE_INFINITY);
    },
  };
}
