// Reads files that somebody chose: short ones here, large ones in a worker, so that the page does not stand still meanwhile.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { AtHand, Chosen, Translated } from '../../scenario/reading/read-chosen.ts';
import type { SourceFile } from '../../scenario/reading/read-scenario.ts';

/** What a worker is sent: the files with the ids of scenarios at hand, then those of an id that it asked for. */
export type ReaderMessage =
  | { readonly files: readonly SourceFile[]; readonly ids: readonly string[] }
  | { readonly found: readonly Scenario[] };

/** What came of the files. Scenarios at hand are named by their place among all that the page sent; null: the one in the files. */
export interface ReadFiles extends Omit<Chosen, 'translated'> {
  readonly translated: readonly (Omit<Translated, 'original'> & { readonly of: number | null })[];
}

/** What a worker answers. */
export type ReaderAnswer = { readonly find: string } | { readonly read: ReadFiles };

/** As `readChosen`, wherever it is done. */
export type ReadFilesChosen = (files: readonly SourceFile[], atHand: AtHand) => Promise<Chosen>;

/**
 * Characters, of all files together, that are read here: up to there reading is as quick as a page may stand still (see
 * tests/soak-scenarios.ts).
 */
const mostHere = 50_000;

/** Reading takes much code that most players never need: it is loaded when they do. */
export const readHere: ReadFilesChosen = async (files, atHand) =>
  (await import('../../scenario/reading/read-chosen.ts')).readChosen(files, atHand);

/** Reads large files in a worker of their own; here where none can be started. */
export function createFileReader(startWorker: () => Worker): ReadFilesChosen {
  return async (files, atHand) => {
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= mostHere) return readHere(files, atHand);
    return (await readThere(startWorker, files, atHand)) ?? readHere(files, atHand);
  };
}

/** Undefined where the worker breaks off. Rejects when `atHand` does. */
function readThere(
  startWorker: () => Worker,
  files: readonly SourceFile[],
  atHand: AtHand,
): Promise<Chosen | undefined> {
  const worker = startWorker();
  const send = (message: ReaderMessage): void => worker.postMessage(message);
  const given: Scenario[] = [];
  const lend = async (id: string): Promise<void> => {
    const found = await atHand.find(id);
    given.push(...found);
    send({ found });
  };
  const read = new Promise<Chosen | undefined>((resolve, reject) => {
    worker.addEventListener('error', () => resolve(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
      if ('read' in data) resolve(chosenOf(data.read, given));
      else lend(data.find).catch(reject);
    });
    send({ files, ids: atHand.ids() });
  });
  return read.finally(() => worker.terminate());
}

const chosenOf = ({ translated, ...rest }: ReadFiles, given: readonly Scenario[]): Chosen => ({
  ...rest,
  translated: translated.flatMap(({ of, ...each }) => {
    const original = of === null ? rest.playable?.scenario : given[of];
    return original === undefined ? [] : [{ ...each, original }];
  }),
});
