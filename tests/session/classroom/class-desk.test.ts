// A teacher opens what a class handed in: files, a folder, links. Each result is replayed; what is forged is refused by its name, and nothing else suffers.
import { describe, expect, it, vi } from 'vitest';
import { type Result, writeResult } from '../../../src/lesson/result.ts';
import { createClassAnswers } from '../../../src/session/classroom/class-answers.ts';
import {
  type ClassDesk,
  type ClassState,
  createClassDesk,
} from '../../../src/session/classroom/class-desk.ts';
import type { ClassMessage } from '../../../src/session/classroom/class-reader.ts';
import { pack } from '../../../src/session/links/compressed-text.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { resultOfStudent } from '../../lesson/class-report/handed-in.ts';

const scenario = builtIn('first-steps');

/** A worker in this thread, which can break off. */
class WorkerHere extends EventTarget {
  readonly #answer = createClassAnswers();
  postMessage(message: ClassMessage): void {
    const broken =
      'source' in message && message.source instanceof File && message.source.name === 'breaks.json';
    void this.#answer(structuredCloneOf(message)).then((data) =>
      this.dispatchEvent(
        broken ? new Event('error') : new MessageEvent('message', { data: structuredClone(data) }),
      ),
    );
  }
  terminate(): void {}
}

/** Files are given to workers as they are; Node cannot clone them. */
const structuredCloneOf = (message: ClassMessage): ClassMessage =>
  'source' in message && message.source instanceof File ? message : structuredClone(message);

function teacher(workers = 3): { readonly desk: ClassDesk; readonly report: () => Promise<ClassState> } {
  const desk = createClassDesk({
    workers,
    startWorker: () => new WorkerHere() as unknown as Worker,
    builtIn: (id) => Promise.resolve(id === 'nowhere' ? undefined : builtIn(id)),
  });
  const report = async (): Promise<ClassState> => {
    await vi.waitFor(
      () => {
        const { opened, read, groups, refused } = desk.state();
        const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0);
        expect([read, shown + refused.length]).toEqual([opened, opened]);
      },
      // However long a busy machine takes; looked at often, so that a quick one does not wait.
      { timeout: 60_000, interval: 5 },
    );
    return desk.state();
  };
  return { desk, report };
}

const results = Array.from({ length: 12 }, (_, student) => resultOfStudent(scenario, student));
const fileOf = (name: string, text: string): File => new File([text], name, { type: 'application/json' });
const fileOfResult = (result: Result, place: number): File => fileOf(`${place}.json`, writeResult(result));
const files = results.map(fileOfResult);
const first = results[0] as Result;
const forged = (change: (result: Result) => unknown): string =>
  JSON.stringify(change(structuredClone(first)));

describe('the report of a class', () => {
  it('holds every sound result, whoever of the workers read it', async () => {
    const [alone, many] = [teacher(1), teacher(4)];
    alone.desk.openFiles(files);
    many.desk.openFiles(files);
    const [one, other] = [await alone.report(), await many.report()];
    expect(one.refused).toEqual([]);
    expect(one.groups).toHaveLength(1);
    expect(one.groups[0]?.entries.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
    expect(other.groups[0]?.report.splits).toEqual(one.groups[0]?.report.splits);
    expect(other.groups[0]?.entries.map(({ key }) => key)).toEqual(
      one.groups[0]?.entries.map(({ key }) => key),
    );
  });

  it('refuses what is forged or damaged, each by name and reason, and keeps the rest', async () => {
    const { journal, claimed } = first;
    const bad: Readonly<Record<string, string>> = {
      'not-as-claimed': forged((result) => ({
        ...result,
        claimed: {
          ...claimed,
          outcomes: { ...claimed.outcomes, lasting: 1 - (claimed.outcomes['lasting'] ?? 0) },
        },
      })),
      'illegal-move': forged((result) => ({
        ...result,
        journal: { ...journal, moves: journal.moves.toSpliced(1, 0, ...journal.moves.slice(-1)) },
      })),
      'other-scenario': forged((result) => ({
        ...result,
        scenario: { ...result.scenario, hash: 'f'.repeat(32) },
        journal: { ...journal, scenario: { ...journal.scenario, hash: 'f'.repeat(32) } },
      })),
      'no-scenario': forged((result) => ({ ...result, origin: { kind: 'built-in', id: 'nowhere' } })),
      'not-json': writeResult(first).slice(0, -200),
      'not-a-result': '{"saved":1}',
      newer: forged((result) => ({ ...result, version: 2 })),
      'bad-journal': forged((result) => ({ ...result, journal: { ...journal, moves: [{ by: 'x' }] } })),
      'other-parties': forged((result) => ({ ...result, side: 'nobody' })),
    };
    const { desk, report } = teacher();
    desk.openFiles([...Object.entries(bad).map(([name, text]) => fileOf(name, text)), ...files]);
    const { refused, groups } = await report();
    expect(refused.map(({ file, why }) => [file, why.code])).toEqual(
      Object.keys(bad).map((code) => [code, code]),
    );
    expect(groups[0]?.entries).toHaveLength(12);
  });

  it('refuses a file of fifty megabytes without reading it', async () => {
    const large = fileOf('large.json', '{}');
    const read = vi.fn<() => Promise<string>>(() => Promise.resolve('{}'));
    Object.defineProperties(large, { size: { value: 50_000_000 }, text: { value: read } });
    const { desk, report } = teacher();
    desk.openFiles([large, ...files.slice(0, 2)]);
    const { refused, groups } = await report();
    expect(refused).toMatchObject([{ file: 'large.json', why: { code: 'too-large' } }]);
    expect(read).not.toHaveBeenCalled();
    expect(groups[0]?.entries).toHaveLength(2);
  });

  it('goes on where a worker breaks off', async () => {
    const { desk, report } = teacher(1);
    desk.openFiles([...files.slice(0, 2), fileOf('breaks.json', '{}'), ...files.slice(2, 4)]);
    const { refused, groups } = await report();
    expect(refused).toMatchObject([{ file: 'breaks.json', why: { code: 'unreadable' } }]);
    expect(groups[0]?.entries).toHaveLength(4);
  });

  it('takes links, however they were pasted, and says which is cut off', async () => {
    const links = await Promise.all(
      results.slice(0, 3).map(async (result) => `#result=${await pack(writeResult(result))}`),
    );
    const { desk, report } = teacher();
    const pasted = `Amal: https://example.org/game/${links[0]},\n<${links[1]}> ${links[2]?.slice(0, 300)}`;
    expect(desk.openLinks(pasted)).toBe(3);
    const { refused, groups } = await report();
    expect(refused).toMatchObject([{ key: 2, why: { code: 'damaged-link' } }]);
    expect(groups[0]?.entries).toHaveLength(2);
  });

  it('counts a result once, and forgets all when it is cleared', async () => {
    const { desk, report } = teacher();
    desk.openFiles([...files.slice(0, 3), fileOf('copy.json', writeResult(first))]);
    const { refused } = await report();
    expect(refused).toMatchObject([{ file: 'copy.json', why: { code: 'twice', as: '0.json' } }]);
    desk.clear();
    expect(desk.state()).toEqual({ opened: 0, read: 0, refused: [], groups: [] });
    desk.openFiles(files);
    desk.clear();
    desk.openFiles(files.slice(5));
    expect((await report()).groups[0]?.entries).toHaveLength(7);
  });

  it('keeps scenarios and lengths apart, the largest group first', async () => {
    const contract = builtIn('observatory-post');
    const { desk, report } = teacher();
    const others = [20, 21].map((student) => writeResult(resultOfStudent(contract, student)));
    desk.openFiles([
      ...others.map((text, place) => fileOf(`other-${place}.json`, text)),
      ...files.slice(0, 5),
    ]);
    const { groups, refused } = await report();
    expect(refused).toEqual([]);
    expect(groups.map(({ entries, report: { scenario: of } }) => [of.id, entries.length])).toEqual([
      [scenario.id, 5],
      [contract.id, 2],
    ]);
  });

  it('leaves out what a system puts into folders', async () => {
    const { desk, report } = teacher();
    desk.openFiles([fileOf('.DS_Store', 'x'), fileOf('Thumbs.db', 'x'), ...files.slice(0, 1)]);
    expect(await report()).toMatchObject({ opened: 1, refused: [] });
  });
});
