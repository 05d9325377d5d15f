// Futures of a position: the rest of the game played many times with other dice, by opponents on both sides.
import type { Opponent } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { letDaysGoOn } from '../../simulation/calendar/aftermath.ts';
import { daysInForce } from '../../simulation/cessation/days-in-force.ts';
import { seedChance } from '../../simulation/numbers/chance.ts';
import { copyState } from '../../simulation/copy.ts';
import { besiegedPeople } from '../../simulation/ground/besieged.ts';
import type { Move } from '../../simulation/move.ts';
import { advance } from '../../simulation/play.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import type { Mutable } from '../../simulation/world.ts';
import { playOn } from '../play-out.ts';

/** What is asked: `count` futures of a position, numbered from `from`, after `move` if one is given. */
export interface FuturesAsked {
  readonly at: number;
  readonly move?: Move;
  readonly from: number;
  readonly count: number;
}

/** How games end. */
export type End = NonNullable<State['ended']>['how'];

/** What came of futures, one entry each, in order. */
export interface Samples {
  readonly ends: readonly End[];
  /** 1 where the cessation lasted (in a scenario without implementation: where there was an agreement), else 0. */
  readonly lasting: readonly number[];
  /** People killed until the day on which all games are compared. */
  readonly killed: readonly number[];
  /** People who live under siege on that day, and people reached with aid until then. */
  readonly besieged: readonly number[];
  readonly reached: readonly number[];
  /** Days that the text was in force, at most those of implementation; null where it never was. */
  readonly days: readonly (number | null)[];
  /** Utility, 0–1, of what came of it to the first and the second party. */
  readonly worth: readonly [readonly number[], readonly number[]];
}

/**
 * Plays futures. Those with the same number have the same dice, whatever position or move they follow, so that comparisons carry less noise
 * (common random numbers; Glasserman and Yao, Management Science 38, 1992).
 */
export function playFutures(
  scenario: Scenario,
  state: State,
  { move, from, count }: Omit<FuturesAsked, 'at'>,
  opponent: Opponent,
): Samples {
  const players = { [state.sides[0]]: opponent, [state.sides[1]]: opponent };
  const came: End[] = [];
  const lasting: number[] = [];
  const ground = { killed: [] as number[], besieged: [] as number[], reached: [] as number[] };
  const days: (number | null)[] = [];
  const worth: [number[], number[]] = [[], []];
  for (let number = from; number < from + count; number += 1) {
    const future = withDice(state, `future ${number}`);
    if (move !== undefined) advance(scenario, future, move);
    playOn(scenario, future, players);
    const how = future.ended?.how ?? 'noDeal';
    came.push(how);
    lasting.push(how === 'held' ? 1 : 0);
    days.push(daysInForce(future));
    for (const place of [0, 1] as const) worth[place].push(worthOf(scenario, future, place));
    letDaysGoOn(scenario, future);
    ground.killed.push(future.tally.killed);
    ground.besieged.push(besiegedPeople(scenario, future));
    ground.reached.push(future.tally.reached);
  }
  return { ends: came, lasting, ...ground, days, worth };
}

/** A copy of the state in which all that chance has yet to decide is open again. */
function withDice(state: State, seed: string): Mutable<State> {
  const copied = copyState(state);
  copied.settings = { ...copied.settings, seed };
  copied.chance = [...seedChance(seed)];
  return copied;
}

/** Without a deal that was ratified, what a side has without one. */
function worthOf(scenario: Scenario, state: State, place: 0 | 1): number {
  const side = state.sides[place];
  const how = state.ended?.how;
  return how === 'held' || how === 'collapsed'
    ? utilityOf(scenario, side, settledPackage(state))
    : (state.parties[side]?.reservation ?? 0);
}
