// Opens files where a game is chosen: an assignment, what can be played, or word that they belong elsewhere.
import { openAssignment } from '../links/assignment-link.ts';
import { elsewhere, withKinds } from './files-elsewhere.ts';
import type { OpenedFiles } from '../machine/game-context.ts';
import type { Library } from '../kept/library.ts';

/** An assignment counts before all else, since its scenario is in it. What nobody knows is read as a scenario, whose problems are told. */
export async function openToChoose(files: readonly File[], library: Library): Promise<OpenedFiles> {
  const known = await withKinds(files);
  const assignment = known.find(({ kind }) => kind === 'assignment')?.file;
  if (assignment !== undefined) return openAssignment(await assignment.text(), library);
  const found = elsewhere(known, 'choosing');
  if (found !== undefined) {
    const notice = { code: 'file-elsewhere', detail: found.files[0]?.name ?? '', elsewhere: found } as const;
    return { key: null, notice, offerings: library.offerings() };
  }
  return { ...(await library.openFiles(files)), offerings: library.offerings() };
}
