// Which files belong to one negotiation, and which to another, where arguments name several: folders, scenarios, whole domains.
import { join } from 'node:path';
import { openFile } from '../scenario/foreign/open-file.ts';
import { recognise } from '../scenario/foreign/recognise.ts';
import type { SourceFile } from '../scenario/reading/read-scenario.ts';
import { scenarioFile } from './find-scenario.ts';
import { filesAt } from './source-files.ts';
import type { Terminal } from './terminal.ts';

type Files = readonly SourceFile[];
type Folders = Pick<Terminal, 'readText' | 'listFolder'>;

/**
 * The files at some paths, sorted into negotiations. Paths that each stand for themselves (scenarios, domains in one file, folders) are one or more
 * negotiations each; others are files of one domain. Throws where a path cannot be read.
 */
export function negotiationsAt(paths: readonly string[], folders: Folders): readonly Files[] {
  const places = paths.map(scenarioFile);
  const found = places.map((path) => filesAt(path, folders));
  const isFolder = places.map((path) => folders.listFolder(path) !== undefined);
  const apart =
    places.length === 1 ||
    found.every((files, place) => isFolder[place] === true || files.every(standsAlone));
  if (!apart) return [found.flat()];
  return places.flatMap((path, place) => {
    const files = found[place] ?? [];
    return isFolder[place] === true ? inFolder(path, files, folders) : [files];
  });
}

/** A folder holds the files of one domain, several negotiations in a file each, or folders that hold these. */
function inFolder(path: string, files: Files, folders: Folders): readonly Files[] {
  if (files.length > 0) return sorted(files);
  const within = (folders.listFolder(path) ?? [])
    .toSorted()
    .map((name) => join(path, name))
    .filter((each) => folders.listFolder(each) !== undefined)
    .map((each) => filesAt(each, folders))
    .filter((each) => each.length > 0)
    .flatMap(sorted);
  return within.length > 0 ? within : [files];
}

/** Files of one folder: where two or more are whole, each is a negotiation, and what else is known of the field makes one more. */
function sorted(files: Files): readonly Files[] {
  if (files.length < 2) return [files];
  const whole = files.filter(standsAlone);
  if (whole.length < 2) return [files];
  const parts = files.filter((file) => !whole.includes(file) && isMeant(file));
  return [...whole.map((file) => [file]), ...(parts.length > 0 ? [parts] : [])];
}

/** Is all of a negotiation in this file? */
function standsAlone(file: SourceFile): boolean {
  const opened = openFile(file);
  const { value } = opened.tree;
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, 'stickingPoints') || recognise(opened)?.role === 'whole';
}

/** Is this part of a domain, or something that cannot be read and may have been meant as one? */
function isMeant(file: SourceFile): boolean {
  const opened = openFile(file);
  return recognise(opened) !== undefined || opened.report.hasErrors();
}
