// The state of the workbench, drawn anew after every change.
import { useEffect, useState } from 'preact/hooks';
import type { Bench, BenchState } from './bench.ts';

/** The state of a workbench now. */
export function useBench(bench: Bench): BenchState {
  const [state, setState] = useState(bench.state);
  useEffect(() => {
    const draw = (): void => setState(bench.state());
    draw();
    return bench.subscribe(draw);
  }, [bench]);
  return state;
}
