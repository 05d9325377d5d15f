// Simulated futures: what would come of a move in a sampled world, if both sides went on as the simple opponents do.
import type { Scenario } from '../scenario/format/scenario.ts';
import { dailyHazard } from '../simulation/cessation/hazard.ts';
import { seedChance } from '../simulation/numbers/chance.ts';
import { copyState } from '../simulation/copy.ts';
import { exp } from '../simulation/numbers/exact-math.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Move } from '../simulation/move.ts';
import { advance } from '../simulation/play.ts';
import { settledPackage, utilityOf } from '../simulation/capitals/preferences.ts';
import type { State } from '../simulation/state.ts';
import type { Mutable } from '../simulation/world.ts';
import { heldShare, ownOutcome } from './own-outcome.ts';
import { type Players, playUntil } from './play-on.ts';
import type { SampledWorld } from './sampled-world.ts';

/** How much of the hazard of a day is thought to apply to the days after it: calm builds, and people act against danger. */
const hazardToCome = 0.8;

/**
 * What a side’s own measure promises after a move in a sampled world. Played on until the text is in force; what comes after is worked out, so that
 * one throw of chance does not hide what the move did. Where it is in force already, ending the turn changes nothing.
 */
export function futureOf(
  { scenario, state: start }: SampledWorld,
  side: PartyId,
  move: Move,
  players: Players,
  chance: string,
): number {
  const state = copyState(start);
  state.chance = [...seedChance(chance)];
  if (start.session !== 'implementation' || move.kind !== 'end-turn') advance(scenario, state, move);
  playUntil(scenario, state, players, ({ session }) => session === 'implementation');
  return promised(scenario, state, side);
}

/** The side’s own measure of a game that may go on: a cessation in force counts for the share of the calendar that it will probably hold. */
export function promised(scenario: Scenario, state: State, side: PartyId): number {
  if (state.ended !== null || state.cessation.since === null) return ownOutcome(scenario, state, side);
  const held = heldShare(scenario, state);
  const { implementationDays } = scenario.calendar;
  const days = Math.max(0, implementationDays * (1 - held));
  const first48Hours = state.cessation.state === 'first48Hours';
  const hazard =
    dailyHazard({ scenario, state: state as Mutable<State> }) * hazardToCome * (first48Hours ? 2.4 : 1);
  const share = days === 0 ? 0 : hazard < 1e-6 ? 1 : (1 - exp(-hazard * days)) / (hazard * days);
  const without = state.parties[side]?.reservation ?? 0;
  return without + (held + (1 - held) * share) * (utilityOf(scenario, side, settledPackage(state)) - without);
}
