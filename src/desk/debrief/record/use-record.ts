// The review of a built-in scenario’s record, fetched while the debrief is read.
import { useEffect, useState } from 'preact/hooks';
import type { RecordBeside } from '../../../presentation/debrief/record-curve.ts';
import type { RecordReview } from '../../../review/record/record-review.ts';
import { builtInFile } from '../../../scenario/catalogue.ts';
import type { RunningGame } from '../../../session/snapshot.ts';

/** Each a file of its own, which `npm run history` writes. */
const reviews = import.meta.glob<RecordReview>('../../../../scenarios/*/history.review.json', {
  import: 'default',
});

/** The record to put beside a game; null while it is fetched, and where there is none of this very scenario. */
export function useRecord(game: RunningGame | null): RecordBeside | null {
  const { id, hash } = game?.over === true ? game.journal.scenario : { id: '', hash: '' };
  const [found, setFound] = useState<RecordBeside | null>(null);
  useEffect(() => {
    let isWanted = true;
    setFound(null);
    const file = builtInFile(id)?.replace(/[^/]+$/u, 'history.review.json');
    // Without a network the debrief is whole but for this.
    reviews[`../../../../${file}`]?.().then(
      (record) => isWanted && setFound(besideOf(record, hash)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [id, hash]);
  return found;
}

/** A scenario that somebody changed has the id of the built-in one, and another fingerprint. */
function besideOf(record: RecordReview, hash: string): RecordBeside | null {
  const sameLength = record.scenario.hash === hash;
  return sameLength || record.shorter.includes(hash) ? { record, sameLength } : null;
}
