// Reads XML into the same located tree of plain values as YAML and JSON: attributes by name, children in lists by tag.
import { XmlElement, XmlError, parseXml } from '@rgrove/parse-xml';
import { admitText, type SourceReading } from '../reading/source-read.ts';
import { fileLimits } from '../reading/source-text.ts';
import type { Mark } from '../reading/source-tree.ts';
import type { Report } from '../reading/problem.ts';

/** A name, an equals sign, and a value in quotes: an attribute as it stands in a start tag. */
const attributePattern = /([^\s=<>/"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

type Plain = { readonly value: Record<string, unknown>; readonly mark: Mark };
type List = { readonly values: unknown[]; readonly marks: Map<string | number, Mark> };
type Walk = { readonly text: string; readonly report: Report; elements: number };

/** Thrown at a limit, once a problem says why; never leaves this file. */
class TooMuch extends Error {}

/** The text with an XML declaration blanked out: some tools write a line before it, which XML forbids but nobody minds. */
const withoutDeclaration = (text: string): string =>
  text.replace(/^\s*<\?xml[^>]*\?>/, (declaration) => declaration.replaceAll(/[^\n]/g, ' '));

const attributesOf = (element: XmlElement, { text }: Walk): [name: string, value: string, at: number][] => {
  const attributes = Object.entries(element.attributes);
  attributePattern.lastIndex = element.start;
  return attributes.map(([name, value]) => [
    name,
    value,
    attributePattern.exec(text)?.index ?? element.start,
  ]);
};

const plainOf = (element: XmlElement, depth: number, walk: Walk): Plain => {
  const at = { path: [], offset: element.start };
  walk.elements += 1;
  if (walk.elements > fileLimits.nodes) {
    walk.report.note('too-many-values', { most: fileLimits.nodes }, at);
    throw new TooMuch();
  }
  if (depth > fileLimits.depth) {
    walk.report.note('too-deep', { most: fileLimits.depth }, at);
    throw new TooMuch();
  }
  const value = Object.create(null) as Record<string, unknown>;
  const marks = new Map<string | number, Mark>();
  for (const [name, given, offset] of attributesOf(element, walk)) {
    value[name] = given;
    marks.set(name, { at: offset, keyAt: offset });
  }
  const lists = new Map<string, List>();
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    const list: List = lists.get(child.name) ?? { values: [], marks: new Map() };
    lists.set(child.name, list);
    const inner = plainOf(child, depth + 1, walk);
    list.marks.set(list.values.length, inner.mark);
    list.values.push(inner.value);
  }
  for (const [name, list] of lists) {
    value[name] = list.values;
    const first = list.marks.get(0)?.at ?? element.start;
    marks.set(name, { at: first, keyAt: first, children: list.marks });
  }
  return { value, mark: { at: element.start, keyAt: element.start, children: marks } };
};

/** The parser counts whole characters; texts here count halves of surrogate pairs too. */
const offsetOf = (text: string, characters: number): number => {
  let offset = 0;
  for (let left = characters; left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xff_ff ? 2 : 1;
  }
  return offset;
};

const noteFailure = (error: unknown, text: string, report: Report): void => {
  if (error instanceof TooMuch) return;
  if (error instanceof XmlError) {
    const detail = error.message.split(' (line ', 1)[0] ?? '';
    report.note('xml-syntax', { detail }, { path: [], offset: offsetOf(text, error.pos) });
  } else {
    // The parser calls itself for every level, and runs out of stack long after the levels that are read.
    report.note('too-deep', { most: fileLimits.depth }, { path: [] });
  }
};

/**
 * Reads XML into plain values with places, under the name of the root element. Attributes are texts; child elements are
 * lists, even where there is one; text between the tags is left aside. A document type is refused, so that nothing in the
 * file can stand for something else. Takes any input, never throws.
 */
export const readXml = (given: unknown, file: string): SourceReading => {
  const { text, blank, report } = admitText(given, file);
  const nothing: SourceReading = { tree: blank, problems: report.problems };
  if (text === undefined) return nothing;
  try {
    const document = parseXml(withoutDeclaration(text), { includeOffsets: true, preserveDocumentType: true });
    const type = document.children.find((child) => child.type === 'doctype');
    if (type !== undefined) {
      report.note('document-type', {}, { path: [], offset: type.start });
      return nothing;
    }
    if (document.root === null) return nothing;
    const { value, mark } = plainOf(document.root, 1, { text, report, elements: 0 });
    const { name } = document.root;
    const tree = { [name]: value };
    const children = new Map<string | number, Mark>([[name, mark]]);
    return {
      tree: { ...blank, value: tree, mark: { at: mark.at, children } },
      problems: report.problems,
    };
  } catch (error) {
    noteFailure(error, text, report);
    return nothing;
  }
};
