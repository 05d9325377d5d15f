// Look-ahead: the best few moves of a ranking are each played out in the same sampled futures, and what they promise decides.
import type { Move } from '../simulation/move.ts';
import { futureOf } from './futures.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import { weighProfiles } from './opponent-model.ts';
import type { Players } from './play-on.ts';
import { type SampledWorld, sampleWorlds } from './sampled-world.ts';

/** How far an opponent looks ahead. It counts futures, never time, so that the same knowledge gives the same answer. */
export interface Budget {
  /** Moves that are looked into, at most. */
  readonly moves: number;
  /** Futures of each move in each heat; after each heat the better half goes on. */
  readonly heats: readonly number[];
  /** Sampled worlds in which each move is tried while a text is in force; 0: it goes by first sight there. */
  readonly inForce: number;
}

/** A move with what its futures promised so far. */
interface Tried {
  readonly ranked: Ranked;
  readonly promised: number[];
}

/** The ranking in the order of what the futures promise. `players`: how both sides are thought to go on. */
export function lookAhead(
  { scenario, view }: Knowledge,
  ranked: readonly Ranked[],
  budget: Budget,
  players: Players,
): readonly Ranked[] {
  const heats = view.session === 'implementation' ? [budget.inForce] : budget.heats;
  const total = heats.reduce((sum, heat) => sum + heat, 0);
  if (ranked.length < 2 || total === 0) return ranked;
  const seed = `${scenario.id}/${view.side}/${view.moves}/${view.toss}`;
  const worlds = sampleWorlds(scenario, view, weighProfiles(scenario, view), total, seed);
  let going: Tried[] = ranked.slice(0, budget.moves).map((one) => ({ ranked: one, promised: [] }));
  const out: Tried[] = [];
  let from = 0;
  for (const heat of heats) {
    for (const tried of going) tryOut(tried, worlds.slice(from, from + heat), view.side, players, seed, from);
    from += heat;
    going = going.toSorted((a, b) => promiseOf(b) - promiseOf(a));
    out.unshift(...going.splice(Math.max(1, Math.ceil(going.length / 2))));
  }
  return [...going, ...out].map((tried) => ({
    move: tried.ranked.move,
    worth: promiseOf(tried),
    reason:
      tried === going[0] && tried.ranked !== ranked[0]
        ? { code: 'futures-favour', futures: tried.promised.length }
        : tried.ranked.reason,
  }));
}

function tryOut(
  { ranked, promised }: Tried,
  worlds: readonly SampledWorld[],
  side: string,
  players: Players,
  seed: string,
  from: number,
): void {
  for (const [at, world] of worlds.entries())
    promised.push(futureOf(world, side, ranked.move, players, `${seed}/chance/${from + at}`));
}

const promiseOf = ({ promised }: Tried): number => meanOf(promised);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether two moves are the same. */
export const sameMove = (a: Move, b: Move): boolean => JSON.stringify(a) === JSON.stringify(b);
