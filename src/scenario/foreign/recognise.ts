// Which format of the research field a file is written in, and what it is for.
import type { Content, Format, Role } from './format.ts';
import type { OpenFile } from './open-file.ts';
import { domainFile } from './domain-file.ts';
import { genius } from './genius.ts';
import { geniusWeb } from './geniusweb.ts';
import { negmas } from './negmas.ts';
import { negolog } from './negolog.ts';

const formats: readonly Format[] = [domainFile, genius, geniusWeb, negolog, negmas];

/** The formats that are read, as people call them. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

export type Recognised = { readonly file: OpenFile; readonly format: Format; readonly role: Role };

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The format and role of a file, or undefined when no format knows it. */
export const recognise = (file: OpenFile): Recognised | undefined => {
  const { value, file: name } = file.tree;
  if (!isContent(value)) return undefined;
  for (const format of formats) {
    const role = format.roleOf(value, name);
    if (role !== undefined) return { file, format, role };
  }
  return undefined;
};
