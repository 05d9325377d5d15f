// The text that the workshop begins with, out of files that somebody opened there.
import { fileLimits } from '../../scenario/reading/source-text.ts';
import { createFileReader } from '../../session/reading/file-reader.ts';
import { withKinds } from '../../session/reading/files-elsewhere.ts';
import type { AtHand } from '../../scenario/reading/read-chosen.ts';
import type { Elsewhere } from '../../session/snapshot.ts';

type OpenedToWrite =
  | { readonly text: string }
  | { readonly code: 'file-too-large' | 'file-unreadable'; readonly name: string }
  | { readonly code: 'elsewhere'; readonly name: string; readonly elsewhere: Elsewhere };

/**
 * The text of the scenario among the files, of the scenario that a domain in them becomes, or of a file that nobody knows: what is
 * wrong with it is told while it is written. Otherwise why there is none. Never rejects.
 */
export async function openedToWrite(files: readonly File[]): Promise<OpenedToWrite> {
  const [first] = files;
  const name = first?.name ?? '';
  const large = files.find(({ size }) => size > fileLimits.length * 3);
  if (large !== undefined) return { code: 'file-too-large', name: large.name };
  const known = await withKinds(files);
  const scenario = known.find(({ kind }) => kind === 'scenario')?.file;
  if (scenario !== undefined) return exactly(scenario);
  const strange = known.find(({ kind }) => kind !== undefined);
  if (strange?.kind === undefined)
    return first === undefined ? { code: 'file-unreadable', name } : exactly(first);
  const text = strange.kind === 'domain' ? await textOfDomain(files) : undefined;
  if (text !== undefined) return { text };
  const same = known.filter(({ kind }) => kind === strange.kind).map(({ file }) => file);
  return { code: 'elsewhere', name: strange.file.name, elsewhere: { kind: strange.kind, files: same } };
}

/** The bytes of a file as they are: a mark of their order and line ends of other systems stay. */
async function exactly(file: File): Promise<OpenedToWrite> {
  try {
    const bytes = await file.arrayBuffer();
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) };
  } catch {
    return { code: 'file-unreadable', name: file.name };
  }
}

const read = createFileReader(
  () => new Worker(new URL('../../session/reading/reader.worker.ts', import.meta.url), { type: 'module' }),
);

/** Nothing else belongs to a domain. */
const alone: AtHand = { ids: () => [], find: () => Promise.resolve([]) };

/** The scenario that a domain becomes, as text; undefined where it cannot be played: where games are chosen all that is wrong with it is listed. */
async function textOfDomain(files: readonly File[]): Promise<string | undefined> {
  const sources = files.map(async (file) => ({ file: file.name, text: await file.text() }));
  const { playable } = await read(await Promise.all(sources), alone);
  return playable?.scenario === undefined ? undefined : playable.text;
}
