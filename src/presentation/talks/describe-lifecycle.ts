// A lifecycle as people see it: its states, where it stands today, and what would lead on from there. Read off the statechart itself.
import { charts } from '../../simulation/statecharts/charts.ts';
import type { View } from '../../simulation/views/view.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The lifecycles that people meet in a game. */
export type LifecycleName =
  | 'stickingPoint'
  | 'ratification'
  | 'siege'
  | 'separation'
  | 'convoy'
  | 'cessation';

/** Which lifecycle: of a point, a siege, a separation or a convoy by its id; of the text or the cessation without one. */
export interface LifecycleOf {
  readonly chart: LifecycleName;
  readonly id: string;
}

/** A step from one state to another. */
export interface WayModel {
  readonly from: string;
  readonly to: string;
  readonly toWord: string;
  /** What has to happen for it. */
  readonly when: string;
}

export interface LifecycleModel {
  readonly title: string;
  /** "Now: in brackets." */
  readonly now: string;
  readonly drawing: string;
  readonly states: readonly { readonly id: string; readonly word: string; readonly isNow: boolean }[];
  /** Every step to another state, of the whole lifecycle. */
  readonly ways: readonly WayModel[];
  /** The ways out of today’s state, in the statechart’s order; none at an end. */
  readonly out: readonly WayModel[];
}

/** The states’ words are those that the rest of the screen uses. */
const wordsOf: Readonly<Record<LifecycleName, string>> = {
  stickingPoint: 'point',
  ratification: 'ratification',
  siege: 'siege',
  separation: 'separation',
  convoy: 'convoy',
  cessation: 'cessation',
};

interface Tables {
  readonly initial: string;
  readonly states: readonly string[];
  readonly table: Readonly<
    Record<string, Readonly<Record<string, readonly { readonly target: string }[] | undefined>>>
  >;
}

/** The lifecycle that is asked for, as it stands in this view; one that has not begun stands where it begins. */
export function describeLifecycle(view: View, { chart, id }: LifecycleOf): LifecycleModel {
  const tables: Tables = charts[chart];
  const state = stateOf(view, chart, id) ?? tables.initial;
  const wordOf = (of: string): string => wordFor('phase', `${wordsOf[chart]}-${of}`);
  const ways = tables.states.flatMap((from) => waysFrom(chart, tables, from, wordOf));
  const title = wordFor('lifecycle', `title-${chart}`);
  const now = t('lifecycle.now', { state: wordOf(state) });
  return {
    title,
    now,
    drawing: t('lifecycle.drawing', { title, now }),
    states: tables.states.map((of) => ({ id: of, word: wordOf(of), isNow: of === state })),
    ways,
    out: ways.filter(({ from }) => from === state),
  };
}

/** Steps that stay where they are, such as another wording of the same side, lead nowhere and are left out. */
function waysFrom(
  chart: LifecycleName,
  { table }: Tables,
  from: string,
  wordOf: (state: string) => string,
): readonly WayModel[] {
  return Object.entries(table[from] ?? {}).flatMap(([event, branches = []]) =>
    branches
      .filter(({ target }) => target !== from)
      .map(({ target }) => ({
        from,
        to: target,
        toWord: wordOf(target),
        when: wordFor('lifecycle', `${chart}-${event}-${target}`),
      })),
  );
}

function stateOf(view: View, chart: LifecycleName, id: string): string | undefined {
  switch (chart) {
    case 'stickingPoint':
      return view.points[id]?.state;
    case 'ratification':
      return view.ratification.state;
    case 'siege':
      return view.sieges[id]?.state;
    case 'separation':
      return view.separations[id]?.state;
    case 'convoy':
      return view.convoys[id]?.state;
    case 'cessation':
      return view.cessation.state;
    default:
      return chart satisfies never;
  }
}
