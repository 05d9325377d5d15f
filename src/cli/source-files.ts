// The files that arguments stand for: themselves, or all in a folder that a scenario or a domain may be written in.
import { join } from 'node:path';
import type { SourceFile } from '../scenario/read-scenario.ts';
import type { Terminal } from './terminal.ts';

/** A folder may hold pictures and notes beside what is read. */
const endings = ['.xml', '.json', '.yaml', '.yml'];

const isRead = (name: string): boolean =>
  !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending));

/** The texts at a path: of a folder, all that may be read, in the order of their names. Throws where one cannot be read. */
export function filesAt(path: string, terminal: Pick<Terminal, 'readText' | 'listFolder'>): SourceFile[] {
  const names = terminal.listFolder(path)?.filter(isRead).toSorted();
  const files = names?.map((name) => join(path, name)) ?? [path];
  return files.map((file) => ({ file, text: terminal.readText(file) }));
}
