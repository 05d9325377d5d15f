// Every single move that a scenario can ever offer, made once: legal moves are picked from here, not built.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { AnswerId, CardId, EventId, OptionId, PointId, StakeholderId } from './ids.ts';
import type { Move } from './move.ts';

type PerPoint = Readonly<Record<PointId, Move>>;
type PerOption = Readonly<Record<PointId, Readonly<Record<OptionId, Move>>>>;

export interface Menu {
  readonly propose: PerOption;
  readonly float: PerOption;
  readonly refuse: PerPoint;
  readonly concede: PerPoint;
  readonly bracket: PerPoint;
  readonly verification: PerPoint;
  readonly reopen: PerPoint;
  /** Every pair of points once, in the scenario's order. */
  readonly links: readonly { readonly points: readonly [PointId, PointId]; readonly move: Move }[];
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
  const perPoint = (make: (point: PointId) => Move): PerPoint => table(points, make);
  const perOption = (make: (point: PointId, option: OptionId) => Move): PerOption =>
    tableOfTables(points, (point) =>
      table(Object.keys(scenario.stickingPoints[point]?.options ?? {}), (option) => make(point, option)),
    );
  return {
    propose: perOption((point, option) => ({
      kind: 'propose',
      package: Object.freeze({ [point]: option }),
    })),
    float: perOption((point, option) => ({ kind: 'float', point, option })),
    refuse: perPoint((concern) => ({ kind: 'refuse', concern })),
    concede: perPoint((point) => ({ kind: 'concede', point })),
    bracket: perPoint((point) => ({ kind: 'bracket', point })),
    verification: perPoint((point) => ({ kind: 'ask-verification', point })),
    reopen: perPoint((point) => ({ kind: 'reopen', point })),
    links: pairs(points).map((pair) => ({
      points: pair,
      move: Object.freeze({ kind: 'link', points: pair }),
    })),
    persuade: table(stakeholders, (stakeholder) => ({ kind: 'persuade', stakeholder })),
    compensate: table(stakeholders, (stakeholder) => ({ kind: 'compensate', stakeholder })),
    answers: tableOfTables(Object.keys(scenario.events), (crisis) =>
      table(Object.keys(scenario.events[crisis]?.answers ?? {}), (answer) => ({
        kind: 'answer',
        crisis,
        answer,
      })),
    ),
    cards: table(Object.keys(scenario.moves), (card) => ({ kind: 'play', card })),
  };
}

function table(ids: readonly string[], make: (id: string) => Move): Record<string, Move> {
  return Object.fromEntries(ids.map((id) => [id, Object.freeze(make(id))]));
}

function tableOfTables<Value>(ids: readonly string[], make: (id: string) => Value): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, make(id)]));
}

function pairs(points: readonly PointId[]): (readonly [PointId, PointId])[] {
  const found: (readonly [PointId, PointId])[] = [];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) found.push(Object.freeze([a, b] as const));
  }
  return found;
}
