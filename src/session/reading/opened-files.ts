// The texts of files that a person opened.
import type { SourceFile } from '../../scenario/reading/read-scenario.ts';
import type { Notice } from '../snapshot.ts';

/** Largest scenario file that is opened, in bytes. */
const largestFile = 1_048_576;

/** The files’ names, as a notice tells them. */
export const namesOf = (files: readonly SourceFile[]): string => files.map(({ file }) => file).join(', ');

/** The texts of files in the order of their names, or a notice why they are not read. */
export async function textsOf(
  files: readonly File[],
): Promise<{ readonly sources: readonly SourceFile[] } | { readonly notice: Notice }> {
  const chosen = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const large = chosen.find(({ size }) => size > largestFile);
  if (large !== undefined) return { notice: { code: 'scenario-too-large', detail: large.name } };
  try {
    const read = async (file: File): Promise<SourceFile> => ({ file: file.name, text: await file.text() });
    return { sources: await Promise.all(chosen.map(read)) };
  } catch {
    return { notice: { code: 'file-unreadable', detail: chosen.map(({ name }) => name).join(', ') } };
  }
}
