// NegMAS’s value functions: what each value of one issue is worth, as a table or by a line.
import type { Path } from '../reading/source-tree.ts';
import { z } from '../zod.ts';
import { type Said, entriesOf } from './fit-profile.ts';
import type { OpenFile } from './open-file.ts';

/** Where an entry names its class. */
export const classNames = { type: z.string().optional(), __python_class__: z.string().optional() };
type ClassNames = { readonly type?: unknown; readonly __python_class__?: unknown };

/** The class of NegMAS that an entry stands for, without its module; empty where it names none. */
export const classOf = ({ type, __python_class__: python }: ClassNames): string => {
  const given = typeof type === 'string' ? type : python;
  return typeof given === 'string' ? given.slice(given.lastIndexOf('.') + 1) : '';
};

/** A function as a file writes it. */
export const valueFunction = z.object({
  ...classNames,
  mapping: z.record(z.string(), z.number()).optional(),
  slope: z.number().optional(),
  bias: z.number().default(0),
});

type ValueFunction = z.output<typeof valueFunction>;

/** What an issue is worth by one of the functions that are read; others are refused by their name. */
export const worthsBy = (
  given: ValueFunction,
  path: Path,
  { report }: OpenFile,
): Said['worths'] | undefined => {
  const { mapping, slope, bias } = given;
  const kind = classOf(given) || (mapping === undefined ? '' : 'TableFun');
  const lacks = (key: string): undefined => {
    report.note('missing', { key, hint: `a ${kind} needs it` }, { path, at: 'key' });
  };
  switch (kind) {
    case 'TableFun':
      return mapping === undefined ? lacks('mapping') : entriesOf(mapping, [...path, 'mapping']);
    case 'LinearFun':
      return slope === undefined ? lacks('slope') : (value) => slope * value;
    case 'AffineFun':
      return slope === undefined ? lacks('slope') : (value) => slope * value + bias;
    case 'IdentityFun':
      return (value) => value;
    case 'ConstFun':
      return bias;
    default:
      report.note('not-supported', { what: `A value function of kind "${kind.slice(0, 60)}"` }, { path });
      return undefined;
  }
};
