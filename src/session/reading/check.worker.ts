// Reads the text of a scenario that is being written here, so that nobody who types waits for it.
import { type Checked, check } from '../../authoring/draft.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener(
  'message',
  ({ data: { number, text } }: MessageEvent<{ number: number; text: string }>) =>
    self.postMessage({ number, checked: check(text) satisfies Checked }),
);
