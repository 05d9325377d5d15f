// Why something happened: a consequence with its causes, and theirs, back to moves, events, chance and the start.
import type { Cause, Consequence } from './consequence.ts';

/** One cause. `explanation` unfolds a cause that is itself a consequence; null where it is told elsewhere in the tree, or not known. */
export interface ExplainedCause {
  readonly cause: Cause;
  readonly explanation: Explanation | null;
  /** False for a consequence that is not in the log: one that the reader of the log may not know. */
  readonly known: boolean;
}

/** A consequence and why it came about. */
export interface Explanation {
  readonly consequence: Consequence;
  readonly causes: readonly ExplainedCause[];
}

/** How many consequences one explanation unfolds; chains beyond stay folded and can be asked for in their turn. */
export const largestExplanation = 200;

/**
 * Explains the consequence with this id from a log in order of ids (whole, or as one side may see it), or undefined when the log
 * does not have it. Each consequence is unfolded once, nearest to the question first. Ids only point backwards, so there are no cycles.
 */
export function why(log: readonly Consequence[], id: number): Explanation | undefined {
  const root = consequenceOf(log, id);
  if (root === undefined) return undefined;
  const told = new Set<number>([id]);
  const unfolding: { readonly consequence: Consequence; readonly causes: ExplainedCause[] }[] = [];
  const unfold = (consequence: Consequence): Explanation => {
    const explanation = { consequence, causes: [] };
    unfolding.push(explanation);
    return explanation;
  };
  const explanation = unfold(root);
  for (const { consequence, causes } of unfolding) {
    for (const cause of consequence.causes) {
      if (cause.kind !== 'consequence') {
        causes.push({ cause, explanation: null, known: true });
        continue;
      }
      const before = cause.id < consequence.id ? consequenceOf(log, cause.id) : undefined;
      const isNew = before !== undefined && !told.has(cause.id) && told.size < largestExplanation;
      if (isNew) told.add(cause.id);
      causes.push({ cause, explanation: isNew ? unfold(before) : null, known: before !== undefined });
    }
  }
  return explanation;
}

/** The causes at the ends of every chain: moves, events, answers, clauses, throws of chance, the start. Each once. */
export function rootCauses(explanation: Explanation): readonly Cause[] {
  const found = new Map<string, Cause>();
  const pending: Explanation[] = [explanation];
  for (const { causes } of pending) {
    for (const { cause, explanation: before } of causes) {
      if (before !== null) pending.push(before);
      else if (cause.kind !== 'consequence') found.set(JSON.stringify(cause), cause);
    }
  }
  return [...found.values()];
}

/** Finds by halving: a log is in order of ids, with gaps where a side may not see. */
function consequenceOf(log: readonly Consequence[], id: number): Consequence | undefined {
  let low = 0;
  let high = log.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found = log[middle];
    if (found === undefined) return undefined;
    if (found.id === id) return found;
    if (found.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
