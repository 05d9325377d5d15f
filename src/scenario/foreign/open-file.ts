// A file of the research field, opened: what it holds as plain values, and the report in which its problems are noted.
import { type Report, createReport } from '../reading/problem.ts';
import type { SourceFile } from '../reading/read-scenario.ts';
import { noteShape } from '../reading/shape.ts';
import { readSource } from '../reading/source-read.ts';
import type { Path, SourceTree } from '../reading/source-tree.ts';
import type { z } from '../zod.ts';
import { readXml } from './xml-source.ts';

export type OpenFile = { readonly tree: SourceTree; readonly report: Report };

/** Does a text begin like XML? No scenario does. */
export const isXml = (text: string): boolean => /^\uFEFF?\s*</.test(text);

/** Opens a file as XML where it begins like XML, otherwise as JSON or YAML. Never throws. */
export const openFile = ({ file, text }: SourceFile): OpenFile => {
  const { tree, problems } = isXml(text) ? readXml(text, file) : readSource(text, file);
  return { tree, report: createReport(tree, problems) };
};

/** What a file holds, if it has the shape of the schema; otherwise its report says what is wrong. */
export const shaped = <Shape extends z.ZodType>(
  schema: Shape,
  { tree, report }: OpenFile,
): z.output<Shape> | undefined => {
  const parsed = schema.safeParse(tree.value);
  if (parsed.success) return parsed.data;
  noteShape(schema, tree.value, parsed.error.issues, report);
  return undefined;
};

/** The names at a place in the order in which they stand in the file, which plain objects do not keep for numbers. */
export const namesAt = ({ tree }: OpenFile, path: Path): string[] => {
  let mark: SourceTree['mark'] | undefined = tree.mark;
  for (const step of path) mark = mark?.children?.get(step);
  return [...(mark?.children?.keys() ?? [])].map(String);
};

/** The name of a file without its folder and its ending. */
export const stemOf = (file: string): string => {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};
