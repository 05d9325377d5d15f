// Single values as the research field’s files write them: numbers, in XML as texts, and names that may be numbers.
import { z } from '../zod.ts';

const pattern = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** A number that stands in quotes, as everything does in XML. */
export const decimal = z
  .string()
  .regex(pattern, 'is no number')
  .transform(Number)
  .refine(Number.isFinite, 'is too large a number');

/** Is it a number, or a text that reads as one? */
export const numberIn = (given: unknown): number | undefined => {
  if (typeof given === 'string') return pattern.test(given) ? Number(given) : undefined;
  return typeof given === 'number' && Number.isFinite(given) ? given : undefined;
};

/** A single value, whatever it is: never a list or a block. */
export const scalar = z
  .unknown()
  .refine(
    (given) => given !== undefined && (typeof given !== 'object' || given === null),
    'is no single value',
  );
