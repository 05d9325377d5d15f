// Asks a worker what is wrong with a scenario that is being written: only the newest text counts.
import type { Checked } from '../../authoring/draft.ts';

/** What the reader says of a text. */
export interface CheckedText extends Checked {
  readonly text: string;
}

export interface CheckDesk {
  /** Reads a text; of several that are asked for while one is read, only the newest. */
  readonly read: (text: string) => void;
  readonly dispose: () => void;
}

interface Answer {
  readonly number: number;
  readonly checked: Checked;
}

/** Starts a worker that reads texts and tells what it found; a worker that fails is replaced by the next question. */
export function createCheckDesk(onChecked: (checked: CheckedText) => void): CheckDesk {
  let worker: Worker | undefined;
  let number = 0;
  let reading: string | undefined;
  let next: string | undefined;
  const send = (text: string): void => {
    worker ??= start();
    number += 1;
    reading = text;
    worker.postMessage({ number, text });
  };
  const goOn = (): void => {
    reading = undefined;
    const text = next;
    next = undefined;
    if (text !== undefined) send(text);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const text = reading;
      if (data.number !== number || text === undefined) return;
      goOn();
      onChecked({ text, ...data.checked });
    });
    started.addEventListener('error', () => {
      worker?.terminate();
      worker = undefined;
      goOn();
    });
    return started;
  };
  return {
    read: (text) => {
      if (reading === undefined) send(text);
      else next = text;
    },
    dispose: () => worker?.terminate(),
  };
}
