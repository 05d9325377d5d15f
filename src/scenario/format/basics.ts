// The small building blocks that every part of the scenario format is made of: ids, texts, numbers and dates.
import { z } from 'zod';

// zod compiles validators with `new Function` unless told not to; the page's Content-Security-Policy forbids that.
z.config({ jitless: true });

/** How large a scenario may be. Files come from strangers, so everything has an upper limit. */
export const limits = {
  idLength: 48,
  titleLength: 160,
  textLength: 6_000,
  listLength: 400,
  tags: 24,
} as const;

/** `constructor` would be mistaken for a property that every object has. */
const idPattern = /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An identifier: lower-case words joined by hyphens. Referenced from other parts of the file. */
export const id = z
  .string()
  .max(limits.idLength)
  .regex(idPattern, 'must be lower-case words joined by hyphens, such as "castello-road"')
  .describe('An identifier: lower-case words joined by hyphens.');

/** One line that people read. */
export const title = z.string().trim().min(1).max(limits.titleLength).describe('One line of text.');

/** A paragraph or several that people read; blank lines separate paragraphs. Never markup. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(limits.textLength)
  .describe('Plain text; blank lines separate paragraphs.');

/** A share or probability, 0 to 1. */
export const share = z.number().min(0).max(1).describe('A share between 0 and 1.');

/** A level on a scale of 0 to 100. */
export const level = z.number().min(0).max(100).describe('A level from 0 to 100.');

/** A change to a level, −100 to 100. */
export const change = z.number().min(-100).max(100).describe('A change, −100 to 100.');

/** A whole number of people, trucks or days. */
export const count = z.number().int().min(0).max(100_000_000).describe('A whole number, 0 or more.');

/** A calendar day, year-month-day. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a date such as 2016-09-09')
  .describe('A date: year-month-day.');

/** A place on the globe: [longitude, latitude] in degrees. */
export const place = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[longitude, latitude] in degrees.');

/** A table of things under their ids. */
export const table = <Value extends z.ZodType>(value: Value) => z.record(id, value);

/** A list with an upper limit. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.listLength);

/** Sources that a statement rests on: ids from the scenario's `sources`. */
export const citations = list(id).default([]).describe('Ids of sources that this rests on.');

/** How sure the record is: high, medium, low, or general knowledge (approximate). */
export const confidence = z
  .enum(['high', 'medium', 'low', 'general'])
  .describe('How sure the record is of this.');
