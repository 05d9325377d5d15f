// What a teacher hands out: a scenario at a length, who plays, what is locked, and what students are asked on the way.
import { type TemperamentName, temperamentNames } from '../opponent/temperaments.ts';
import { z } from '../scenario/zod.ts';
import type { PartyId } from '../simulation/ids.ts';
import { type OpponentLevel, opponentLevels, originShape, type ScenarioOrigin } from './game-setup.ts';

/** What students may be kept from choosing. */
export const locks = ['side', 'opponent', 'length', 'seed'] as const;
export type Lock = (typeof locks)[number];

/** Before which moves something is asked. */
export const moments = ['first-offer', 'round', 'signing', 'card'] as const;
export type Moment = (typeof moments)[number];

/** A question that must be answered before a move is made. */
export type Ask = {
  readonly before: Moment;
  /** Of the moment "card": which. */
  readonly card?: string | undefined;
} & (
  | { readonly ask: 'prediction'; readonly measure: string }
  /** Why this move? In the teacher’s words, or the game’s where none are given. */
  | { readonly ask: 'reason'; readonly question?: string | undefined }
);

/** An assignment without the scenario: what a game remembers of it. */
export interface Terms {
  /** The class code, which is the seed too. */
  readonly code: string;
  /** The side that students play; null: they choose. */
  readonly side: PartyId | null;
  readonly across: OpponentLevel | 'person';
  readonly temperament?: TemperamentName | undefined;
  readonly locked: readonly Lock[];
  /** May students ask the advisers? */
  readonly advisers: boolean;
  /** May they take moves back? */
  readonly undo: boolean;
  readonly asks: readonly Ask[];
  /** Questions before the briefing, and after the game. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Assignment extends Terms {
  readonly format: 'cessation-assignment';
  readonly version: 1;
  readonly origin: ScenarioOrigin;
}

/** How large an assignment may be: files and links come from strangers. */
export const assignmentLimits = { text: 4_500_000, asks: 20, questions: 6, question: 300 } as const;

const id = z.string().max(100);
const question = z.string().trim().min(1).max(assignmentLimits.question);
const moment = { before: z.enum(moments), card: id.optional() };
const askShape = z.union([
  z.object({ ask: z.literal('prediction'), measure: id, ...moment }),
  z.object({ ask: z.literal('reason'), question: question.optional(), ...moment }),
]);
const terms = {
  code: z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  side: id.nullable(),
  across: z.enum([...opponentLevels, 'person']),
  temperament: z.enum(temperamentNames).optional(),
  locked: z.array(z.enum(locks)).max(locks.length),
  advisers: z.boolean(),
  undo: z.boolean(),
  asks: z.array(askShape).max(assignmentLimits.asks),
  before: z.array(question).max(assignmentLimits.questions),
  after: z.array(question).max(assignmentLimits.questions),
};
const shape = z.object({
  format: z.literal('cessation-assignment'),
  version: z.literal(1),
  origin: originShape,
  ...terms,
});

/** What a saved game remembers of its assignment, as read from strangers. */
export const termsShape = z.object(terms);

/** Why a text is no assignment. `path` leads to the place; "" is the whole. */
export interface AssignmentProblem {
  readonly code: 'too-large' | 'not-json' | 'not-an-assignment' | 'newer';
  readonly path: string;
}

/** Reads an assignment from the text of a file or link. Never throws; keeps only what belongs in one. */
export function readAssignment(
  text: string,
): { readonly assignment: Assignment } | { readonly problem: AssignmentProblem } {
  const problem = (code: AssignmentProblem['code'], path = '') => ({ problem: { code, path } });
  if (text.length > assignmentLimits.text) return problem('too-large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  if (!isAssignment(json)) return problem('not-an-assignment');
  if (typeof json.version === 'number' && json.version > 1) return problem('newer', 'version');
  const parsed = shape.safeParse(json);
  return parsed.success
    ? { assignment: parsed.data }
    : problem('not-an-assignment', parsed.error.issues[0]?.path.join('.') ?? '');
}

const isAssignment = (json: unknown): json is { readonly version?: unknown } =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === 'cessation-assignment';

/** The text of an assignment: of its file, and what its link packs. */
export const writeAssignment = (assignment: Assignment): string => JSON.stringify(assignment);

/** An assignment without its scenario. */
export const termsOf = ({ format: _, version: __, origin: ___, ...rest }: Assignment): Terms => rest;
