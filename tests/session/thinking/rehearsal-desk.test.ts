// The desk that rehearses: it tells findings as they grow, keeps what is known when stopped, says when it fails, and ends its workers.
import { describe, expect, it } from 'vitest';
import type { Performer } from '../../../src/review/rehearsal/run-rehearsal.ts';
import { perform } from '../../../src/review/rehearsal/work.ts';
import { type RehearsalProgress, createRehearsalDesk } from '../../../src/session/thinking/rehearsal-desk.ts';
import { read, villages } from '../../review/rehearsal/two-villages.ts';

const scenario = read(villages());
const asked = { games: 60, seed: 'desk' };

/** A desk with these performers that counts how often they were ended. */
function deskWith(...performers: readonly Performer[]) {
  let ended = 0;
  const desk = createRehearsalDesk(() => ({ performers, dispose: () => void (ended += 1) }));
  return { desk, ended: () => ended };
}

const worker: Performer = {
  perform: async (work) => {
    await new Promise((resolve) => setImmediate(resolve));
    return perform(scenario, asked.seed, work);
  },
};

/** Everything that is told until the rehearsal is no longer running. */
async function watch(
  { desk }: ReturnType<typeof deskWith>,
  onProgress: (progress: RehearsalProgress, stop: () => void) => void = () => {},
): Promise<readonly RehearsalProgress[]> {
  const told: RehearsalProgress[] = [];
  await new Promise<void>((resolve) => {
    const rehearsing = desk.begin(scenario, asked, (progress) => {
      told.push(progress);
      onProgress(progress, () => rehearsing.stop());
      if (progress.status !== 'running') resolve();
    });
  });
  return told;
}

describe('the desk that rehearses', () => {
  it('tells first findings before the end, and all of them at it', async () => {
    const rehearsals = deskWith(worker, worker);
    const told = await watch(rehearsals);
    expect(told.findIndex(({ rehearsal }) => rehearsal !== null)).toBeLessThan(told.length / 2);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted((a, b) => a - b));
    expect(told.at(-1)).toMatchObject({ status: 'done', rehearsal: { complete: true, games: { done: 60 } } });
    expect(rehearsals.ended()).toBe(1);
  });

  it('keeps what is known when stopped', async () => {
    const rehearsals = deskWith(worker);
    const told = await watch(rehearsals, ({ share }, stop) => {
      if (share > 0.3) stop();
    });
    expect(told.at(-1)).toMatchObject({ status: 'stopped', rehearsal: { complete: false } });
    expect(told.at(-1)?.rehearsal?.games.done).toBeGreaterThan(0);
    expect(rehearsals.ended()).toBe(1);
  });

  it('says when a worker fails', async () => {
    const rehearsals = deskWith(worker, { perform: () => Promise.reject(new Error('gone')) });
    expect((await watch(rehearsals)).at(-1)?.status).toBe('failed');
    expect(rehearsals.ended()).toBe(1);
  });

  it('tells nothing more once it is disposed of', async () => {
    const rehearsals = deskWith(worker);
    let told = 0;
    rehearsals.desk.begin(scenario, asked, () => (told += 1)).dispose();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toBe(0);
    expect(rehearsals.ended()).toBeGreaterThan(0);
  });
});
