// The field reference in docs/scenarios.md: what can stand where in a scenario file, from the JSON Schema of the format.
import { scenarioJsonSchema } from '../src/scenario/json-schema.ts';

/** The part of JSON Schema that the format uses. */
type Shape = {
  type?: string;
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  propertyNames?: Shape;
  additionalProperties?: Shape | boolean;
  items?: Shape | Shape[];
  oneOf?: Shape[];
  anyOf?: Shape[];
  allOf?: Shape[];
  $ref?: string;
};

/** Descriptions that only repeat the kind of a value. */
const kindsOnly: readonly string[] = [
  'One line of text.',
  'Plain text; blank lines separate paragraphs.',
  'A share between 0 and 1.',
  'A level from 0 to 100.',
  'A change, −100 to 100.',
  'A whole number, 0 or more.',
  'A date: year-month-day.',
];

const nameOfRef = (shape: Shape): string | undefined =>
  (shape.$ref ?? shape.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref)?.split('/').at(-1);

const numberInWords = ({ type, minimum = -Infinity, maximum = Infinity }: Shape): string => {
  const word = type === 'integer' ? 'whole number' : 'number';
  if (minimum > -1e15 && maximum < 1e8) return `${word} ${minimum} to ${maximum}`;
  return minimum > -1e15 ? `${word}, ${minimum} or more` : word;
};

/** "The id of a zone." at the end of a description. */
const reference = /(?:^| )The id of ([^.]+)\.$/;

const textInWords = ({ pattern, description = '', maxLength = 0 }: Shape): string => {
  const refersTo = reference.exec(description)?.[1];
  if (refersTo !== undefined) return `id of ${refersTo}`;
  if (pattern?.startsWith('^(?!constructor$)')) return 'id';
  if (pattern?.startsWith('^\\d{4}')) return 'date';
  return maxLength > 1000 ? 'text' : 'line';
};

const listInWords = ({ items = {} }: Shape): string => {
  if (Array.isArray(items)) return 'list of two numbers';
  const item = kindOf(items);
  return item.startsWith('id of') ? `list, each the ${item}` : `list of ${item}`;
};

/** The kind of a value in a few words. */
const kindOf = (shape: Shape): string => {
  const ref = nameOfRef(shape);
  if (ref !== undefined) return `[${ref}](#${ref}s)`;
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum !== undefined) return shape.enum.map((word) => `\`${word}\``).join(', ');
  if (shape.type === 'array') return listInWords(shape);
  if (shape.type === 'object') {
    if (typeof shape.additionalProperties !== 'object') return 'block';
    const key = shape.propertyNames?.description?.replace(/^The id of |^A new id, for |\.$/g, '');
    return `for each ${key?.replace(/^an? /, '') ?? 'word'}: ${kindOf(shape.additionalProperties)}`;
  }
  if (shape.type === 'string') return textInWords(shape);
  if (shape.type === 'boolean') return '`true` or `false`';
  return shape.type === 'number' || shape.type === 'integer' ? numberInWords(shape) : 'anything';
};

const defaultInWords = ({ default: value }: Shape): string => {
  if (value === undefined) return 'may be left out';
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (empty) return 'may be left out';
  return typeof value === 'object'
    ? 'has a default'
    : `else \`${JSON.stringify(value).replaceAll('"', '')}\``;
};

const sentence = ({ description = '' }: Shape): string => {
  const said = kindsOnly.includes(description) ? '' : description.replace(reference, '');
  return said === '' ? '' : ` ${said}`;
};

const fieldLine = (name: string, shape: Shape, needed: boolean): string =>
  `- \`${name}\` (${kindOf(shape)}; ${needed ? 'needed' : defaultInWords(shape)})${sentence(shape)}`;

const fieldLines = ({ properties = {}, required = [] }: Shape): string[] =>
  Object.entries(properties).map(([name, shape]) => fieldLine(name, shape, required.includes(name)));

/** The block inside a field, and the steps that lead to it. */
const blocksIn = (name: string, shape: Shape): [string, Shape][] => {
  if (shape.properties !== undefined) return [[name, shape]];
  if (typeof shape.additionalProperties === 'object')
    return blocksIn(`${name} › (id)`, shape.additionalProperties);
  return shape.items !== undefined && !Array.isArray(shape.items)
    ? blocksIn(`${name} › (each)`, shape.items)
    : [];
};

const section = (title: string, shape: Shape): string[] => [
  `### ${title}`,
  '',
  ...(shape.description === undefined ? [] : [shape.description, '']),
  ...fieldLines(shape),
  '',
  ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) =>
    blocksIn(`${title} › ${name}`, field).flatMap(([path, block]) => section(path, block)),
  ),
];

/** One line for each alternative of a union: its word, what it means, and its other fields. */
const alternatives = (shapes: readonly Shape[], word: string): string[] =>
  shapes.flatMap((shape) => {
    const { [word]: tag, ...others } = shape.properties ?? {};
    const fields = Object.entries(others).map(([name, field]) => {
      if (name === 'atLeast' || name === 'atMost') return `\`${name}\``;
      const optional = shape.required?.includes(name) !== true;
      return `\`${name}\` (${kindOf(field)}${optional ? `; ${defaultInWords(field)}` : ''})`;
    });
    const meaning = shape.description === undefined ? '' : ` ${shape.description}`;
    return tag === undefined
      ? []
      : [
          `- \`${word}: ${String(tag.const)}\`${fields.length > 0 ? `, ${fields.join(', ')}` : ''}.${meaning}`,
        ];
  });

/** The field reference as Markdown. */
export const fieldReference = (): string => {
  const { definitions, ...file } = scenarioJsonSchema() as Shape & { definitions: Record<string, Shape> };
  const { condition = {}, effect = {} } = definitions;
  const tables = Object.entries(file.properties ?? {}).flatMap(([name, field]) =>
    blocksIn(name, field).flatMap(([path, block]) => section(path, block)),
  );
  return [
    '### The file',
    '',
    ...fieldLines(file),
    '',
    ...tables,
    '### Conditions',
    '',
    'A block with `if`, or one of `all: […]`, `any: […]` and `not: …` around others. Give `atLeast`, `atMost` or both: they are numbers, and include what they name.',
    '',
    ...alternatives(condition.anyOf?.[0]?.oneOf ?? [], 'if'),
    '',
    '### Effects',
    '',
    'Levels run from 0 to 100 and stay within.',
    '',
    ...alternatives(effect.oneOf ?? [], 'effect'),
    '',
  ].join('\n');
};

/** The guide that holds the reference. */
export const guideFile = 'docs/scenarios.md';

const [begin, end] = ['<!-- fields: written by npm run schema -->', '<!-- end of fields -->'];

/** The guide with a fresh field reference between its two marks. Throws when a mark is missing. */
export const withFieldReference = (guide: string): string => {
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The guide has lost its marks "${begin}" and "${end}".`);
  return `${guide.slice(0, from + begin.length)}\n\n${fieldReference()}\n${guide.slice(to)}`;
};
