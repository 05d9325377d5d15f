// The trade-off: of the outcomes that are good enough for oneself, the one that is best for the other party.
import type { Standpoint } from './standpoint.ts';

/**
 * Among the `count` outcomes best for this party the one that is liked most by the other. Undefined where there is none but those of `except`.
 * Faratin, Sierra & Jennings, Using Similarity Criteria to Make Issue Trade-Offs (2002), with a model of the other in place of similarity.
 * @param liked Estimated utility of every outcome for the other party.
 * @param ties Of outcomes liked equally, the firm choose what is best for themselves; the yielding what is worth least to them, as
 * it is likelier to please than the model knows.
 */
export function bestForOther(
  { rational }: Standpoint,
  liked: Float64Array,
  ties: 'firm' | 'yielding',
  count: number,
  except?: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (let place = 0; place < count; place += 1) {
    const outcome = rational[place] as number;
    const worth = liked[outcome] as number;
    if (worth < most || (worth === most && ties === 'firm') || except?.has(outcome) === true) continue;
    most = worth;
    best = outcome;
  }
  return best;
}
