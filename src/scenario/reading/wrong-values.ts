// What was probably meant by a value of the wrong kind, and how that is written.

/** A sentence with the cure, or the text to put in place of the value; either may be missing. */
export type Cure = { readonly cure?: string; readonly suggestion?: string };

const none: Cure = {};

/** Decimal commas, signs of per cent, units behind the number: "0,35", "35 %", "15 min". */
const numberIn = (found: string): string | undefined => {
  const [, digits, behind = ''] =
    /^([-+]?\d{1,9}(?:[.,]\d{1,9})?) ?(%|[a-z]{0,12}\.?)$/i.exec(found.trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replace(',', '.'));
  return String(behind === '%' ? Number((number / 100).toFixed(6)) : number);
};

const truths: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** A text without anything that would mean something else in a list between brackets. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ._'’-]{0,58}$/u;

/** What helps where `expected`, a kind as zod names it, was wanted, and `found` stands. */
export const cureFor = (expected: string, found: unknown): Cure => {
  switch (expected) {
    case 'string':
      if (typeof found === 'number' || typeof found === 'boolean')
        return { cure: `Put it in quotes: "${found}".` };
      return typeof found === 'object'
        ? { cure: 'A text that holds ": " or brackets goes in quotes.' }
        : none;
    case 'number':
    case 'int': {
      const suggestion = typeof found === 'string' ? numberIn(found) : undefined;
      return suggestion === undefined ? none : { cure: 'Numbers stand alone, without quotes.', suggestion };
    }
    case 'boolean': {
      const suggestion = typeof found === 'string' ? truths[found.toLowerCase()] : undefined;
      return suggestion === undefined ? none : { suggestion };
    }
    case 'array':
      if (typeof found !== 'string') return none;
      if (/^-\S/.test(found)) return { cure: 'A space stands behind each hyphen.' };
      return plain.test(found) ? { cure: `For a single one write [${found}].` } : none;
    default:
      return none;
  }
};

/** The id that a name would make: "Template One" as "template-one". Undefined where a colon or a full stop says that more is wrong. */
export const idLike = (found: string): string | undefined => {
  if (/[.,:;{}[\]]/.test(found)) return undefined;
  return found
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
};
