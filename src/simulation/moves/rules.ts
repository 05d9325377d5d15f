// What the file of a move gives: which are legal now, why one is not, and what it does.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Cause } from '../consequence.ts';
import type { OptionId, PartyId } from '../ids.ts';
import { changeInfluence } from '../levels.ts';
import type { Move, MoveName } from '../move.ts';
import type { Refusal } from '../refusal.ts';
import { partyRow } from '../rows.ts';
import type { PointState, State } from '../state.ts';
import { charts } from '../statecharts/charts.ts';
import { can } from '../statecharts/compile.ts';
import type { StickingPointEvent, StickingPointState } from '../statecharts/sticking-point.ts';
import type { World } from '../world.ts';

export type MoveOf<Name extends MoveName> = Extract<Move, { readonly kind: Name }>;

/**
 * The rules of one kind of move. All three are asked only when the game runs, it is the side’s turn, the phase fits, no crisis
 * waits and an action is left, so that these questions stand in one place; `check` may be given ids from strangers.
 */
export interface MoveRules<Name extends MoveName> {
  /** Puts every legal move of the kind on the list (offers: of one point only). */
  readonly list: (scenario: Scenario, state: State, side: PartyId, moves: Move[]) => void;
  /** Why the move is not legal, or undefined. Agrees with `list`. */
  readonly check: (
    scenario: Scenario,
    state: State,
    side: PartyId,
    move: MoveOf<Name>,
  ) => Refusal | undefined;
  /** Does it. `causes` begins with the move itself. */
  readonly apply: (world: World, side: PartyId, move: MoveOf<Name>, causes: readonly Cause[]) => void;
}

/** A party’s state, known to exist. */
export const partyOf = (state: State, side: PartyId): State['parties'][string] => partyRow(state, side);

/** Whether a party can pay. */
export const canPay = (state: State, side: PartyId, cost: number): boolean =>
  partyOf(state, side).influence >= cost;

/** The refusal of a party that cannot pay, or undefined. */
export function payable(state: State, side: PartyId, cost: number): Refusal | undefined {
  const has = partyOf(state, side).influence;
  return has >= cost ? undefined : { code: 'needs-influence', needs: cost, has };
}

/** Takes the cost of a move from a party. */
export function pay(world: World, side: PartyId, cost: number, causes: readonly Cause[]): void {
  if (cost > 0) changeInfluence(world, side, -cost, causes);
}

/** The option that a party stands by on its own, not only as part of a package. */
export const untied = (position: PointState['standing'][PartyId] | undefined): OptionId | undefined =>
  position === null || position === undefined || position.tied ? undefined : position.option;

/** In which states of a sticking point an event is possible: asked of the chart once, then looked up. */
export function pointStatesAllowing(
  event: StickingPointEvent,
): Readonly<Record<StickingPointState, boolean>> {
  const states = charts.stickingPoint.states.map((state) => [state, can(charts.stickingPoint, state, event)]);
  return Object.fromEntries(states) as Record<StickingPointState, boolean>;
}
