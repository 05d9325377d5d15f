// Every single move that a scenario can ever offer, made once: legal moves are picked from here, not built.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { AnswerId, CardId, EventId, OptionId, PointId, StakeholderId } from '../ids.ts';
import type { Move } from '../move.ts';

/** The moves about one sticking point. */
export interface PointMenu {
  readonly point: PointId;
  /** Its place in the scenario’s list. */
  readonly at: number;
  readonly required: boolean;
  readonly positions: readonly PositionMenu[];
  readonly concede: Move;
  readonly bracket: Move;
  readonly verification: Move;
  readonly reopen: Move;
}

/** The moves about one option. */
export interface PositionMenu {
  readonly option: OptionId;
  readonly propose: Move;
  readonly float: Move;
}

/** Two points that can be linked. */
export interface LinkMenu {
  readonly points: readonly [PointId, PointId];
  readonly move: Move;
}

export interface Menu {
  readonly points: readonly PointMenu[];
  readonly refuse: Readonly<Record<PointId, Move>>;
  /** Every pair of points once, in the scenario's order. */
  readonly links: readonly LinkMenu[];
  readonly persuade: Readonly<Record<StakeholderId, Move>>;
  readonly compensate: Readonly<Record<StakeholderId, Move>>;
  readonly answers: Readonly<Record<EventId, Readonly<Record<AnswerId, Move>>>>;
  readonly cards: Readonly<Record<CardId, Move>>;
}

/** Moves that name nothing. */
export const plainMoves = {
  accept: Object.freeze({ kind: 'accept' }),
  refuse: Object.freeze({ kind: 'refuse' }),
  ultimatum: Object.freeze({ kind: 'ultimatum' }),
  withdraw: Object.freeze({ kind: 'withdraw' }),
  initial: Object.freeze({ kind: 'initial' }),
  adjourn: Object.freeze({ kind: 'adjourn' }),
  walkOut: Object.freeze({ kind: 'walk-out' }),
  submit: Object.freeze({ kind: 'submit' }),
  return: Object.freeze({ kind: 'return' }),
  abandon: Object.freeze({ kind: 'abandon' }),
  endTurn: Object.freeze({ kind: 'end-turn' }),
} as const satisfies Record<string, Move>;

/** The menu of a scenario. */
export function menuOf(scenario: Scenario): Menu {
  const points = Object.keys(scenario.stickingPoints);
  const stakeholders = Object.keys(scenario.stakeholders);
  return {
    points: points.map((point, at) => pointMenu(scenario, point, at)),
    refuse: table(points, (concern) => ({ kind: 'refuse', concern })),
    links: pairs(points),
    persuade: table(stakeholders, (stakeholder) => ({ kind: 'persuade', stakeholder })),
    compensate: table(stakeholders, (stakeholder) => ({ kind: 'compensate', stakeholder })),
    answers: Object.fromEntries(
      Object.entries(scenario.events).map(([crisis, event]) => [
        crisis,
        table(Object.keys(event.answers ?? {}), (answer) => ({ kind: 'answer', crisis, answer })),
      ]),
    ),
    cards: table(Object.keys(scenario.moves), (card) => ({ kind: 'play', card })),
  };
}

function pointMenu(scenario: Scenario, point: PointId, at: number): PointMenu {
  const stated = scenario.stickingPoints[point];
  return {
    point,
    at,
    required: stated?.required === true,
    positions: Object.keys(stated?.options ?? {}).map((option) => ({
      option,
      propose: Object.freeze({ kind: 'propose', package: Object.freeze({ [point]: option }) }),
      float: Object.freeze({ kind: 'float', point, option }),
    })),
    concede: Object.freeze({ kind: 'concede', point }),
    bracket: Object.freeze({ kind: 'bracket', point }),
    verification: Object.freeze({ kind: 'ask-verification', point }),
    reopen: Object.freeze({ kind: 'reopen', point }),
  };
}

function table(ids: readonly string[], make: (id: string) => Move): Record<string, Move> {
  return Object.fromEntries(ids.map((id) => [id, Object.freeze(make(id))]));
}

function pairs(points: readonly PointId[]): LinkMenu[] {
  const found: LinkMenu[] = [];
  for (const [place, a] of points.entries()) {
    for (const b of points.slice(place + 1)) {
      const pair = Object.freeze([a, b] as const);
      const move: Move = Object.freeze({ kind: 'link', points: pair });
      found.push({ points: pair, move });
    }
  }
  return found;
}
