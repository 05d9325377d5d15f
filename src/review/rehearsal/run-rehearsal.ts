// Runs a rehearsal with several that work side by side. How many there are and which is the quickest changes nothing in what comes of it.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { concluded, gamesShare } from './rehearse.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type Done, type RehearsalAsked, type Work, firstWork, gather, secondWork } from './work.ts';

/** Whoever does pieces of work: a worker, or the page itself. */
export interface Performer {
  readonly perform: (work: Work) => Promise<Done>;
}

/** Told after every piece: the share done, 0–1, and what can be said so far. */
export type OnProgress = (share: number, soFar: () => Rehearsal) => void;

/** Rehearses to the end. Gives what is known when stopped before; rejects when a performer does. */
export async function runRehearsal(
  scenario: Scenario,
  asked: RehearsalAsked,
  performers: readonly Performer[],
  onProgress: OnProgress,
  isStopped: () => boolean = () => false,
): Promise<Rehearsal> {
  const first = firstWork(asked);
  let done: (Done | undefined)[] = [];
  const soFar = (): Rehearsal => concluded(scenario, asked, gather(done), false);
  const games: (Done | undefined)[] = [];
  await doAll(first, performers, isStopped, (place, one, count) => {
    games[place] = one;
    done = games;
    onProgress((gamesShare * count) / first.length, soFar);
  });
  if (isStopped()) return soFar();
  const second = secondWork(scenario, gather(games));
  const twins: (Done | undefined)[] = [];
  await doAll(second, performers, isStopped, (place, one, count) => {
    twins[place] = one;
    done = [...games, ...twins];
    onProgress(gamesShare + ((1 - gamesShare) * count) / second.length, soFar);
  });
  return concluded(scenario, asked, gather([...games, ...twins]), !isStopped());
}

/** Does every piece, each by whoever is free. */
async function doAll(
  pieces: readonly Work[],
  performers: readonly Performer[],
  isStopped: () => boolean,
  onDone: (place: number, done: Done, count: number) => void,
): Promise<void> {
  let next = 0;
  let count = 0;
  await Promise.all(
    performers.map(async ({ perform }) => {
      for (let place = next++; place < pieces.length && !isStopped(); place = next++) {
        const piece = pieces[place];
        if (piece === undefined) continue;
        const came = await perform(piece);
        count += 1;
        onDone(place, came, count);
      }
    }),
  );
}
