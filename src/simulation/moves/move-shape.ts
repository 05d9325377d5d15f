// Whether something that came from outside has the shape of a move. Journals come from strangers.
import { largestPackage, type Move, type MoveName, moveNames } from '../move.ts';

/** What a kind of move carries beside its kind. */
const fields: Readonly<Record<MoveName, readonly string[]>> = {
  propose: ['package'],
  float: ['point', 'option'],
  accept: [],
  refuse: [],
  concede: ['point'],
  bracket: ['point'],
  link: ['points'],
  'ask-verification': ['point'],
  reopen: ['point'],
  ultimatum: [],
  withdraw: [],
  initial: [],
  adjourn: [],
  'walk-out': [],
  persuade: ['stakeholder'],
  compensate: ['stakeholder'],
  submit: [],
  return: [],
  abandon: [],
  answer: ['crisis', 'answer'],
  play: ['card'],
  'end-turn': [],
};

const optionalFields: Readonly<Partial<Record<MoveName, readonly string[]>>> = { refuse: ['concern'] };

const longestId = 100;

/** Where a value is not a move, as a path such as "package.access", or undefined when it is one. Never throws on JSON. */
export function malformedAt(value: unknown): string | undefined {
  if (!isTable(value)) return '';
  const kind = moveNames.find((name) => name === value['kind']);
  if (kind === undefined) return 'kind';
  const optional = optionalFields[kind] ?? [];
  for (const key of Object.keys(value)) {
    if (key !== 'kind' && !fields[kind].includes(key) && !optional.includes(key)) return key;
  }
  for (const key of fields[kind]) {
    const wrong = malformedField(key, Object.hasOwn(value, key) ? value[key] : undefined);
    if (wrong !== undefined) return wrong;
  }
  for (const key of optional) {
    if (Object.hasOwn(value, key) && value[key] !== undefined && !isId(value[key])) return key;
  }
  return undefined;
}

/** Whether a value has the shape of a move. */
export const isMove = (value: unknown): value is Move => malformedAt(value) === undefined;

function malformedField(key: string, value: unknown): string | undefined {
  if (key === 'package') return malformedPackage(value);
  if (key === 'points') {
    if (!Array.isArray(value) || value.length !== 2) return key;
    const wrong = value.findIndex((point) => !isId(point));
    return wrong === -1 ? undefined : `${key}.${wrong}`;
  }
  return isId(value) ? undefined : key;
}

function malformedPackage(value: unknown): string | undefined {
  if (!isTable(value)) return 'package';
  const points = Object.keys(value);
  // A package that is only too large is refused by its rule, which says how large it may be.
  if (points.length > largestPackage * 100) return 'package';
  const wrong = points.find((point) => !isId(point) || !isId(value[point]));
  return wrong === undefined ? undefined : `package.${wrong.slice(0, longestId)}`;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= longestId;
