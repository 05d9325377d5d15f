// The files that arguments stand for: themselves, or all in a folder that a scenario or a domain may be written in.
import { join } from 'node:path';
import type { SourceFile } from '../scenario/reading/read-scenario.ts';
import type { Terminal } from './terminal.ts';

/** A folder may hold pictures and notes beside what is read. */
const endings = ['.xml', '.json', '.yaml', '.yml'];

const isRead = (name: string): boolean =>
  !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending));

/** Words at the root of JSON that say it is a saved game or journal, the record of real talks or its review, or a schema. */
const besides = ['cessation', 'record', 'recordReview', '$id', '$schema'];

/** Is this JSON that lies beside scenarios and is none? What cannot be parsed may have been meant as one. */
const isBeside = ({ file, text }: SourceFile): boolean => {
  if (!file.toLowerCase().endsWith('.json')) return false;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'stickingPoints')) return false;
    return besides.some((word) => Object.hasOwn(value, word));
  } catch {
    return false;
  }
};

/**
 * The texts at a path: of a folder, all that may be read as a scenario or a domain, in the order of their names. Throws where one
 * cannot be read.
 */
export function filesAt(path: string, terminal: Pick<Terminal, 'readText' | 'listFolder'>): SourceFile[] {
  const names = terminal.listFolder(path)?.filter(isRead).toSorted();
  if (names === undefined) return [{ file: path, text: terminal.readText(path) }];
  return names
    .map((name) => join(path, name))
    .map((file) => ({ file, text: terminal.readText(file) }))
    .filter((file) => !isBeside(file));
}
