// Assignments as links and files, and results as links: packed behind the "#", sent nowhere.
import { type Assignment, readAssignment, writeAssignment } from '../../lesson/assignment.ts';
import { pack, unpack } from './compressed-text.ts';
import type { OpenedFiles } from '../machine/game-context.ts';
import type { Library } from '../kept/library.ts';
import type { Notice } from '../snapshot.ts';

const prefix = '#lesson=';
const resultPrefix = '#result=';

/** Whether a page’s address ends in an assignment. */
export const isAssignmentLink = (hash: string): boolean => hash.startsWith(prefix);

/** Whether a page’s address ends in a student’s result. */
export const isResultLink = (hash: string): boolean => hash.startsWith(resultPrefix);

/** The page’s address without what is behind its "#". */
const bare = (address: string): string => address.replace(/#.*$/u, '');

/** The link of an assignment, however long. */
export const assignmentLink = async (assignment: Assignment, address: string): Promise<string> =>
  `${bare(address)}${prefix}${await pack(writeAssignment(assignment))}`;

/** The link of a result, however long. */
export const resultLink = async (result: string, address: string): Promise<string> =>
  `${bare(address)}${resultPrefix}${await pack(result)}`;

/** The text of the result behind a link, which may come with its address; undefined where there is none. Rejects when it is damaged or too large. */
export async function textOfResultLink(link: string): Promise<string | undefined> {
  const at = link.indexOf(resultPrefix);
  return at < 0 ? undefined : unpack(link.slice(at + resultPrefix.length).trim());
}

/** Opens the assignment behind the "#". */
export async function openAssignmentLink(hash: string, library: Library): Promise<OpenedFiles> {
  const text = await unpack(hash.slice(prefix.length)).catch(() => '');
  return openAssignment(text, library);
}

/** Opens the assignment in a text: its scenario goes among those that can be chosen. */
export async function openAssignment(text: string, library: Library): Promise<OpenedFiles> {
  await library.open();
  const refused = (notice: Notice): OpenedFiles => ({ key: null, notice, offerings: library.offerings() });
  const read = readAssignment(text);
  if ('problem' in read)
    return refused({ code: read.problem.code === 'newer' ? 'assignment-newer' : 'assignment-damaged' });
  const { assignment } = read;
  const { key, notice } = await library.openOrigin(assignment.origin);
  if (key === null)
    return refused(
      notice ?? {
        code: 'assignment-other-scenario',
        detail: assignment.origin.kind === 'built-in' ? assignment.origin.id : '',
      },
    );
  return { key, notice, offerings: library.offerings(), assignment };
}
