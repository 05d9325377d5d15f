// The keys of all wording and the values each sentence needs, worked out by the compiler from the English modules.
import type { classReport } from './en/class.ts';
import type { en } from './en/en.ts';
import type { reason } from './en/reasons.ts';
import type { record } from './en/record.ts';
import type { rehearsal } from './en/rehearsal.ts';
import type { stake } from './en/stakes.ts';
import type { thoughts } from './en/thoughts.ts';
import type { workshopWords } from './en/workshop-words.ts';

type English = typeof en &
  typeof workshopWords & {
    readonly classReport: typeof classReport;
    readonly reason: typeof reason;
    readonly record: typeof record;
    readonly rehearsal: typeof rehearsal;
    readonly stake: typeof stake;
    readonly thoughts: typeof thoughts;
  };
export type Area = keyof English & string;

/**
 * Plural forms are written as `name_one`, `name_other`, those about a party with a plural name as `name_many`; callers name the
 * sentence only.
 */
type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${'zero' | 'one' | 'other' | 'many'}`
  ? WithoutPlural<Stem>
  : Name;

type KeyIn<A extends Area> = A extends Area ? `${A}.${WithoutPlural<keyof English[A] & string>}` : never;

/** Every key there is: area, dot, name. */
export type Key = KeyIn<Area>;

type TextIn<A extends Area, Name extends string> = {
  [Full in keyof English[A] & string]: WithoutPlural<Full> extends Name ? English[A][Full] : never;
}[keyof English[A] & string];

type TextOf<K extends Key> = K extends `${infer A extends Area}.${infer Name}` ? TextIn<A, Name> : never;

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type NeedsCount<K extends Key> = K extends `${infer A extends Area}.${infer Name}`
  ? `${Name}_other` extends keyof English[A]
    ? 'count'
    : never
  : never;

type Needed<K extends Key> = Placeholder<TextOf<K>> | NeedsCount<K>;

/** How a sentence agrees with the name of the party that it is about: see `agreeing` in names.ts. */
export type Agreement = { readonly context?: 'many' };

/** What fills the gaps of a sentence. Numbers are written in the style of the language; `count` also chooses the plural. */
export type Values<K extends Key> = {
  readonly [Name in Needed<K>]: Name extends 'count' ? number : string | number;
} & Agreement;

/** The values as arguments: none where the sentence has no gaps. */
export type ValuesOf<K extends Key> = [Needed<K>] extends [never] ? [] : [values: Values<K>];

/** Wording of a language other than English: any part of the keys, with the plural forms the language has. */
export type Translation = { readonly [A in Area]?: Readonly<Record<string, string>> };
