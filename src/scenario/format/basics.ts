// The small building blocks that every part of the scenario format is made of: ids, texts, numbers and dates.
import { isDate } from '../calendar.ts';
import { z } from '../zod.ts';

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

/** Can it be an identifier? */
export const isId = (word: string): boolean => word.length <= limits.idLength && idPattern.test(word);

/** An identifier: lower-case words joined by hyphens. Referenced from other parts of the file. */
export const id = z
  .string()
  .max(limits.idLength)
  .regex(idPattern, 'must be lower-case words joined by hyphens, such as "castello-road"')
  .describe('An identifier: lower-case words joined by hyphens.');

/** Kinds of things that have an id, and are referred to by it. */
export const kinds = {
  party: 'a party',
  stakeholder: 'a stakeholder',
  point: 'a sticking point',
  option: 'an option of the sticking point',
  gauge: 'a gauge',
  actor: 'an armed actor',
  zone: 'a zone',
  route: 'a route',
  siege: 'a siege',
  separation: 'a separation',
  convoy: 'a convoy',
  move: 'a move',
  event: 'an event',
  answer: 'an answer of the event',
  hint: 'a hint',
  ending: 'an ending',
  flag: 'a flag',
  promise: 'a promise',
  throw: 'a throw of chance',
  source: 'a source',
  term: 'an entry of the glossary',
  feature: 'a durability feature',
  touched:
    'a party, stakeholder, sticking point, gauge, armed actor, zone, route, siege, separation or convoy',
} as const;
export type Kind = keyof typeof kinds;

/** What a field means beyond its shape: references are checked, and texts found for translation, by this. */
export type Meaning = { readonly refersTo: Kind } | { readonly defines: Kind } | { readonly text: true };
export const meanings = z.registry<Meaning>();

/** The id of a thing that is described elsewhere in the file. */
export const idOf = (kind: Kind) =>
  id.describe(`The id of ${kinds[kind]}.`).register(meanings, { refersTo: kind });

/** An id that comes into being where it is written. */
export const newId = (kind: Kind) =>
  id.describe(`A new id, for ${kinds[kind]}.`).register(meanings, { defines: kind });

/** One line that people read. */
export const title = z
  .string()
  .trim()
  .min(1)
  .max(limits.titleLength)
  .describe('One line of text.')
  .register(meanings, { text: true });

/** A paragraph or several that people read; blank lines separate paragraphs. Never markup. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(limits.textLength)
  .describe('Plain text; blank lines separate paragraphs.')
  .register(meanings, { text: true });

/** The tag of a language, such as "en" or "ar". */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en"')
  .max(35)
  .describe('A language tag, such as "en" or "ar".');

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
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: 'must be a date such as 2016-09-09',
    abort: true,
  })
  .refine(isDate, 'is no day of the calendar')
  .describe('A date: year-month-day.');

/** A place on the globe: [longitude, latitude] in degrees. */
export const place = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[longitude, latitude] in degrees.');

/** A table of things of one kind under their ids. */
export const table = <Value extends z.ZodType>(kind: Kind, value: Value) => z.record(newId(kind), value);

/** A list with an upper limit. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.listLength);

/** Sources that a statement rests on: ids from the scenario's `sources`. */
export const citations = list(idOf('source')).default([]).describe('Ids of sources that this rests on.');

/** How sure the record is: high, medium, low, or general knowledge (approximate). */
export const confidence = z
  .enum(['high', 'medium', 'low', 'general'])
  .describe('How sure the record is of this.');
