// The rehearsal of the scenario at hand. It outlives its panel: whoever goes to a field finds it on the way back, still running or done.
import { useEffect, useState } from 'preact/hooks';
import type { RehearsalAsked } from '../../../review/rehearsal/work.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import {
  type RehearsalProgress,
  type Rehearsing,
  rehearsalDeskOfPage,
} from '../../../session/thinking/rehearsal-desk.ts';

/** A rehearsal with what was rehearsed: the text may have been changed since. */
export interface Rehearsed {
  readonly text: string;
  readonly scenario: Scenario;
  readonly asked: RehearsalAsked;
  readonly progress: RehearsalProgress;
}

const desk = rehearsalDeskOfPage();

/** The last rehearsal of this page, and who watches it. */
let latest: Rehearsed | null = null;
let underWay: Rehearsing | undefined;
const watchers = new Set<(rehearsed: Rehearsed | null) => void>();

function tell(rehearsed: Rehearsed): void {
  latest = rehearsed;
  for (const watch of watchers) watch(rehearsed);
}

/** Begins a rehearsal; one that is still under way ends. */
export function beginRehearsal(text: string, scenario: Scenario, asked: RehearsalAsked): void {
  underWay?.dispose();
  tell({ text, scenario, asked, progress: { status: 'running', share: 0, rehearsal: null } });
  underWay = desk.begin(scenario, asked, (progress) => tell({ text, scenario, asked, progress }));
}

/** Stops the rehearsal under way and keeps what is known. */
export const stopRehearsal = (): void => underWay?.stop();

/** The last rehearsal of the scenario with this id; null where there was none. Without an id (the text cannot be read) that of any. */
export function useRehearsal(id: string | undefined): Rehearsed | null {
  const [rehearsed, setRehearsed] = useState(latest);
  useEffect(() => {
    // It may have gone on between drawing and watching.
    setRehearsed(latest);
    watchers.add(setRehearsed);
    return () => {
      watchers.delete(setRehearsed);
    };
  }, []);
  return id === undefined || rehearsed?.scenario.id === id ? rehearsed : null;
}
