// The advisers think here, so that the page never waits for them.
import { forecast } from '../../review/forecast.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { AdviceQuestion } from './advice-desk.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Every question brings the scenario as a new copy: the last one is kept, with all that was worked out about it. */
let kept: { readonly key: string; readonly scenario: Scenario } | undefined;

self.addEventListener(
  'message',
  ({ data: { number, scenario, view, move } }: MessageEvent<AdviceQuestion>) => {
    const key = `${view.scenario.hash}/${view.side}`;
    if (kept?.key !== key) kept = { key, scenario };
    self.postMessage({ number, forecast: forecast({ scenario: kept.scenario, view }, move) });
  },
);
