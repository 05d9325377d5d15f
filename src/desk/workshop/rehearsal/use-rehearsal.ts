// A rehearsal of the scenario at hand: begun, watched, stopped, and ended when the panel goes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RehearsalAsked } from '../../../review/rehearsal/work.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import {
  type RehearsalProgress,
  type Rehearsing,
  rehearsalDeskOfPage,
} from '../../../session/rehearsal-desk.ts';

/** A rehearsal with what was rehearsed: the text may have been changed since. */
export interface Rehearsed {
  readonly text: string;
  readonly scenario: Scenario;
  readonly progress: RehearsalProgress;
}

interface UseRehearsal {
  /** Null before the first. */
  readonly rehearsed: Rehearsed | null;
  readonly begin: (text: string, scenario: Scenario, asked: RehearsalAsked) => void;
  readonly stop: () => void;
}

const desk = rehearsalDeskOfPage();

/** One rehearsal at a time. */
export function useRehearsal(): UseRehearsal {
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null);
  const runningRef = useRef<Rehearsing | null>(null);
  useEffect(() => () => runningRef.current?.dispose(), []);
  return {
    rehearsed,
    begin: (text, scenario, asked) => {
      runningRef.current?.dispose();
      setRehearsed({ text, scenario, progress: { status: 'running', share: 0, rehearsal: null } });
      runningRef.current = desk.begin(scenario, asked, (progress) =>
        setRehearsed({ text, scenario, progress }),
      );
    },
    stop: () => runningRef.current?.stop(),
  };
}
