// Files that were opened at a place where they do not belong: told for what they are, with where they do.
import { fileKind } from '../../lesson/file-kind.ts';
import { type FileKind, type FilePlace, placeOf } from '../../lesson/file-place.ts';
import type { Elsewhere } from '../snapshot.ts';

/** Largest file that is looked into, in bytes: no file of this game is larger. */
const largest = 12_000_000;

interface KnownFile {
  readonly file: File;
  /** Undefined: it is none of this game, or cannot be read. */
  readonly kind: FileKind | undefined;
}

/** Each file with its kind, in their order. Never rejects. */
export const withKinds = (files: readonly File[]): Promise<readonly KnownFile[]> =>
  Promise.all(files.map(async (file) => ({ file, kind: await kindOf(file) })));

async function kindOf(file: File): Promise<FileKind | undefined> {
  if (file.size > largest) return undefined;
  try {
    return fileKind({ file: file.name, text: await file.text() });
  } catch {
    return undefined;
  }
}

/** What is told of files at a place: of the first that belongs elsewhere, with all that belong there too; undefined: none does. */
export function elsewhere(known: readonly KnownFile[], here: FilePlace): Elsewhere | undefined {
  const strange = known.flatMap(({ file, kind }) =>
    kind === undefined || placeOf(kind) === here ? [] : [{ file, kind, place: placeOf(kind) }],
  );
  const [first] = strange;
  if (first === undefined) return undefined;
  const { kind, place } = first;
  return { kind, files: strange.filter((other) => other.place === place).map(({ file }) => file) };
}
