// Plays a student’s game again and compares it with what the result says: a result is replayed, never believed.
import { atLength } from '../scenario/lengths/at-length.ts';
import { digestOf } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Consequence } from '../simulation/consequence.ts';
import { replay } from '../simulation/journal.ts';
import type { State } from '../simulation/state.ts';
import { outcomeNumbers, type Result } from './result.ts';

/** Why a result is not what it says it is. `at` counts moves from 0. */
export type VerificationProblem =
  /** Played on another scenario, another edition of it, or another length. */
  | { readonly code: 'other-scenario' }
  | { readonly code: 'illegal-move'; readonly at: number }
  /** The side, or somebody who plays, is none of the two parties. */
  | { readonly code: 'other-parties' }
  /** An answer from a time that the game never reached, or of a side that it does not have. */
  | { readonly code: 'answer-out-of-place'; readonly at: number }
  /** The game went otherwise than the result says; `outcome` names what differs, or "state". */
  | { readonly code: 'not-as-claimed'; readonly outcome: string };

export type Verified =
  | {
      readonly ok: true;
      /** As it was played. */
      readonly scenario: Scenario;
      readonly state: State;
      readonly log: readonly Consequence[];
    }
  | { readonly ok: false; readonly problem: VerificationProblem };

/** Plays a result again. `whole` is the scenario of its origin, not yet cut to a length. Never throws on what `readResult` gave. */
export function verifyResult(result: Result, whole: Scenario): Verified {
  const scenario = atLength(whole, result.origin.length);
  const { journal, claimed } = result;
  if (!isOfParties(result, scenario)) return refused({ code: 'other-parties' });
  if (result.scenario.hash !== journal.scenario.hash) return refused({ code: 'other-scenario' });
  const replayed = replay(scenario, journal);
  if (!replayed.ok) {
    const { problem } = replayed;
    return refused(
      problem.code === 'illegal-move' ? { code: problem.code, at: problem.at } : { code: problem.code },
    );
  }
  const { state, consequences: log } = replayed;
  const astray = result.answers.findIndex(({ at }) => at > journal.moves.length);
  if (astray >= 0) return refused({ code: 'answer-out-of-place', at: astray });
  const outcomes = outcomeNumbers(scenario, state);
  const differing = [...Object.keys(outcomes), ...Object.keys(claimed.outcomes)].find(
    (name) => !Object.hasOwn(claimed.outcomes, name) || claimed.outcomes[name] !== outcomes[name],
  );
  if (differing !== undefined) return refused({ code: 'not-as-claimed', outcome: differing });
  if (claimed.digest !== digestOf(state)) return refused({ code: 'not-as-claimed', outcome: 'state' });
  return { ok: true, scenario, state, log };
}

const refused = (problem: VerificationProblem): Verified => ({ ok: false, problem });

function isOfParties({ side, players, names = {}, answers }: Result, { parties }: Scenario): boolean {
  const isParty = (party: string): boolean => Object.hasOwn(parties, party);
  return (
    isParty(side) &&
    [...Object.keys(players), ...Object.keys(names)].every(isParty) &&
    Object.keys(parties).every((party) => Object.hasOwn(players, party)) &&
    answers.every(({ by }) => by === undefined || isParty(by))
  );
}
