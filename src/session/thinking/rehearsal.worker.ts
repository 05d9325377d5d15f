// Games of a rehearsal are played here, so that the page never waits for them.
import { perform } from '../../review/rehearsal/work.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { RehearsalMessage } from './rehearsal-desk.ts';

declare const self: DedicatedWorkerGlobalScope;

let rehearsed: { readonly scenario: Scenario; readonly seed: string } | undefined;

self.addEventListener('message', ({ data }: MessageEvent<RehearsalMessage>) => {
  if ('scenario' in data) {
    rehearsed = data;
    return;
  }
  if (rehearsed === undefined)
    throw new Error('A piece of work came before its scenario. Send the scenario first.');
  self.postMessage({ number: data.number, done: perform(rehearsed.scenario, rehearsed.seed, data.work) });
});
