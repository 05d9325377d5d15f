// Which cards ask a capital for wider instructions, and what a plan could make of them.
import type { Effect } from '../scenario/format/effect.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { OptionId, PartyId, PointId } from '../simulation/ids.ts';
import { type Plan, planText } from './deal-plan.ts';
import type { Prospects } from './prospects.ts';
import type { Knowledge, Ranked } from './knowledge.ts';

/** What a card may have a capital allow, with the odds that it does. */
interface Widening {
  readonly card: string;
  readonly point: PointId;
  readonly options: readonly OptionId[];
  readonly odds: number;
}

const widenings = oncePer<Scenario, Record<PartyId, readonly Widening[]>>(() => ({}));

const wideningsOf = (scenario: Scenario, side: PartyId): readonly Widening[] =>
  (widenings(scenario)[side] ??= Object.entries(scenario.moves).flatMap(([card, { effects }]) =>
    widenedBy(effects, side, 1).map((found) => ({ card, ...found })),
  ));

function widenedBy(effects: readonly Effect[] = [], side: PartyId, odds: number): Omit<Widening, 'card'>[] {
  return effects.flatMap((effect) => {
    switch (effect.effect) {
      case 'mandate':
        return effect.of === side && effect.allow
          ? [{ point: effect.point, options: effect.options, odds }]
          : [];
      case 'chance':
        return [
          ...widenedBy(effect.then, side, odds * effect.odds),
          ...widenedBy(effect.otherwise, side, odds * (1 - effect.odds)),
        ];
      case 'when':
        return [...widenedBy(effect.then, side, odds), ...widenedBy(effect.otherwise, side, odds)];
      default:
        return [];
    }
  });
}

/** How much more a plan must promise, by the side’s own measure, before a capital is asked. */
const worthAsking = 0.004;

/** The worth of a card that the plan asks for: above what is said at the table, before which it is played. */
const askedWorth = 20;

/** Cards that ask the capital for what the plan would rather write than what it may. */
export function rankWidening({ scenario, legal }: Knowledge, prospects: Prospects, plan: Plan): Ranked[] {
  return wideningsOf(scenario, prospects.view.side).flatMap(({ card, point, options, odds }) => {
    const move = legal.card(card);
    if (move === undefined || !prospects.view.pointsOpen.includes(point)) return [];
    const may = prospects.view.own.mandate[point] ?? [];
    if (options.every((option) => may.includes(option))) return [];
    const wider = planText({ ...prospects, wider: { [point]: options } }, prospects.settled);
    const gain = odds * (wider.promise - Math.max(0, plan.promise));
    return gain < worthAsking
      ? []
      : [{ move, worth: askedWorth + gain, reason: { code: 'asks-for-room', point } as const }];
  });
}
