// What a form knows of a field of the scenario format: its place, what it holds, whether it may be left out.
import type { Kind } from '../../scenario/format/basics.ts';

/** How a number is meant. A share is written 0 to 1 and shown as per cent; a level runs from 0 to 100. */
export type Scale = 'share' | 'share-change' | 'level' | 'change' | 'amount';

/** A number with its range, both ends included. */
export type NumberShape = {
  readonly kind: 'number';
  readonly scale: Scale;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
};

/** What stands in a field. */
export type Shape =
  | { readonly kind: 'line' | 'text'; readonly longest: number }
  | NumberShape
  | { readonly kind: 'switch' }
  /** One of several words; `numbers`: written as numbers. */
  | { readonly kind: 'choice'; readonly words: readonly string[]; readonly numbers: boolean }
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'day' }
  | { readonly kind: 'place' }
  | { readonly kind: 'reference'; readonly to: Kind }
  | { readonly kind: 'new-id'; readonly of: Kind | null }
  | { readonly kind: 'list'; readonly item: Shape; readonly least: number; readonly most: number }
  /** Things of one kind under their ids, which come into being here. */
  | { readonly kind: 'table'; readonly of: Kind; readonly entry: Shape }
  /** A value for each of some things that are described elsewhere, or for each of some words. */
  | { readonly kind: 'grid'; readonly by: Kind | readonly string[]; readonly cell: Shape }
  | { readonly kind: 'block'; readonly fields: readonly Field[] }
  | { readonly kind: 'condition' }
  | { readonly kind: 'effect' };

/** One field of a block. */
export type Field = {
  /** Its name in the file. */
  readonly key: string;
  /** Its place in the format, such as "parties/briefing/wants": labels are found by it. */
  readonly name: string;
  /** What the format says about this field beyond what it holds. */
  readonly about: string | undefined;
  readonly mayBeLeftOut: boolean;
  /** What counts when it is left out; undefined: nothing. */
  readonly usual: unknown;
  readonly shape: Shape;
};

/** One kind of a condition or effect, told apart by a word. */
export type Variant = {
  /** The word after "if" or "effect". */
  readonly word: string;
  readonly about: string | undefined;
  readonly fields: readonly Field[];
};
