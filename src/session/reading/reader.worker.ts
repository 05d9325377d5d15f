// Reads large scenario files beside the page.
import type { ReaderAnswer, ReaderMessage } from './file-reader.ts';
import { createReaderAnswers } from './reader-answers.ts';

declare const self: DedicatedWorkerGlobalScope;

const take = createReaderAnswers((answer: ReaderAnswer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => take(data));
