// What every field of the forms can reach: the values of the draft, names to choose from, problems, and a way to change.
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../../../authoring/change.ts';
import type { KnownNames } from '../../../authoring/known-names.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Problem } from '../../../scenario/reading/problem.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import type { Path } from '../../../scenario/reading/source-tree.ts';

import type { FieldProps } from './field-props.ts';

export type { Change, Path };

export interface Forms {
  /** Shows any field: given along, since fields hold fields. */
  readonly FieldView: ComponentType<FieldProps>;
  /** The plain values of the draft. */
  readonly value: unknown;
  readonly known: KnownNames;
  /** For sentences: the scenario, or its names alone while it has mistakes. */
  readonly scenario: Scenario;
  readonly change: (...changes: readonly Change[]) => void;
  /** Problems of exactly this place. */
  readonly problemsAt: (path: Path) => readonly Problem[];
  /** How many problems there are at a place and below it. */
  readonly countBelow: (path: Path) => number;
  /** The entry of a table or list that is unfolded. */
  readonly opened: (table: Path) => string | null;
  readonly openEntry: (table: Path, entry: string | null) => void;
  /** Moves the focus to a place that is shown, once the change before it is drawn; to a button of its row where one is named. */
  readonly focus: (path: Path, button?: 'up' | 'down') => void;
  /** Shows a place and moves the focus there. */
  readonly goTo: (path: Path) => void;
  /** Says something to screen readers, and shows it for a while; with a way to take it back where there is one. */
  readonly say: (sentence: string, canUndo?: boolean) => void;
}

export const FormContext = createContext<Forms | null>(null);

/** The forms around this field. Throws where there are none. */
export function useForms(): Forms {
  const forms = useContext(FormContext);
  if (forms === null) throw new Error('Mount this field inside the forms of the workshop.');
  return forms;
}

/** The value at a place of the draft; undefined where there is none. */
export function useValue(path: Path): unknown {
  return valueAt(useForms().value, path);
}

/** Marks the element of a place, so that the focus finds it. */
export const placeOf = (path: Path): { readonly 'data-place': string } => ({
  'data-place': JSON.stringify(path),
});

/** Is it a block of names and values? */
export const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
