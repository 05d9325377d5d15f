// Which hint of a tutorial shows now.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { holds } from '../../simulation/conditions/conditions.ts';
import type { View } from '../../simulation/views/view.ts';
import type { HintModel } from './document-models.ts';

/**
 * The hint to show, and how many are done. Hints come in the scenario's order, one at a time: one waits until its `when` holds, and is done
 * when its `until` holds or, without `until`, when the player moves on (the caller then adds its id to `done`). A hint whose moment has not come
 * lets a later one by, so that none blocks the rest. `done`: ids of hints, in any order; the caller keeps what is returned.
 */
export function describeHint(
  scenario: Scenario,
  view: View,
  done: readonly string[],
): { readonly hint: HintModel | null; readonly done: readonly string[] } {
  const finished = new Set(done);
  for (const [id, hint] of Object.entries(scenario.hints)) {
    if (finished.has(id)) continue;
    const isDone = hint.until !== undefined && holds(scenario, view, hint.until);
    const shows = hint.when === undefined || holds(scenario, view, hint.when);
    if (isDone) {
      finished.add(id);
      continue;
    }
    if (!shows) continue;
    return {
      hint: { id, text: hint.text, points: hint.points ?? null, dismissable: hint.until === undefined },
      done: [...finished],
    };
  }
  return { hint: null, done: [...finished] };
}
