// Results of a class are read and replayed here, so that the page never waits for them.
import { createClassAnswers } from './class-answers.ts';
import type { ClassAnswer, ClassMessage } from './class-reader.ts';

declare const self: DedicatedWorkerGlobalScope;

const answerTo = createClassAnswers();

self.addEventListener('message', ({ data }: MessageEvent<ClassMessage>) => {
  answerTo(data)
    .catch((): ClassAnswer => ({ refused: { code: 'unreadable' } }))
    .then((answer) => self.postMessage(answer))
    // What cannot be sent is the page’s to know of.
    .catch((error: unknown) => reportError(error));
});
