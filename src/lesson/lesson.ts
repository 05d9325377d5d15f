// An assignment as a game remembers it: its terms, who plays, and what was answered so far.
import type { PartyId } from '../simulation/ids.ts';
import type { Terms } from './assignment.ts';
import type { Due } from './questions.ts';
import { type Answer, type Result, resultLimits } from './result.ts';

export interface Lesson {
  readonly terms: Terms;
  /** Name or nickname; undefined: the student gave none. */
  readonly name?: string | undefined;
  /** Of two people at one device: theirs by side, empty where none was given; left out of a side that has not begun. */
  readonly names?: Readonly<Record<PartyId, string>> | undefined;
  readonly answers: readonly Answer[];
  /** Which game under the assignment this is, from 2; left out: the first. */
  readonly attempt?: number | undefined;
}

/** The lesson of a game that was handed in, as far as the result tells: its answers, and nothing that is locked. */
export const lessonOf = ({ side, name, answers, attempt, assignment = '' }: Result): Lesson => ({
  terms: {
    code: assignment,
    side,
    across: 'ambassador',
    locked: [],
    advisers: true,
    undo: true,
    asks: [],
    before: [],
    after: [],
  },
  ...(name === undefined ? {} : { name }),
  ...(attempt === undefined ? {} : { attempt }),
  answers,
});

/** Another game under the same assignment: what was answered before the first is not asked again. It counts as what it is. */
export const lessonAgain = (lesson: Lesson): Lesson => ({
  ...lesson,
  attempt: Math.min((lesson.attempt ?? 1) + 1, resultLimits.attempts),
  answers: lesson.answers.filter(({ kind }) => kind === 'before'),
});

/** What a person wrote or chose, with the question as it was put. */
export interface Given {
  readonly question: string;
  readonly text: string;
  /** Of a prediction: how likely, 0–1. */
  readonly value?: number | undefined;
}

const kept = ({ question, text, value }: Given): Given => ({
  question: question.slice(0, resultLimits.question),
  text: text.trim().slice(0, resultLimits.answer),
  ...(value === undefined ? {} : { value }),
});

/** Whether a question that is due is answered: a reason needs words, a prediction how likely. */
const isAnswer = ({ ask }: Due, given: Given | undefined): boolean =>
  ask.ask === 'reason'
    ? given !== undefined && given.text.trim() !== ''
    : given?.value !== undefined && given.value >= 0 && given.value <= 1;

/** Whether all questions that are due are answered, in their order. */
export const answersAll = (due: readonly Due[], given: readonly Given[]): boolean =>
  due.every((each, index) => isAnswer(each, given[index]));

/** The lesson with answers to the questions before a move. `at` counts the moves made so far. */
export function withAnswers(
  lesson: Lesson,
  due: readonly Due[],
  given: readonly Given[],
  { at, by }: { readonly at: number; readonly by: PartyId },
): Lesson {
  const answers = due.flatMap(({ key, ask }, index): readonly Answer[] => {
    const answer = given[index];
    if (answer === undefined) return [];
    const measure = ask.ask === 'prediction' ? { measure: ask.measure } : {};
    return [{ kind: ask.ask, at, by, ask: key, ...measure, ...kept(answer) }];
  });
  return { ...lesson, answers: within([...lesson.answers, ...answers]) };
}

/** What somebody gives before the game begins. */
export interface Introduction {
  /** Name or nickname; empty: none. */
  readonly name: string;
  /** Answers to the questions before the game. */
  readonly before: readonly Given[];
}

/** The lesson once one of two people at a device has said who plays a side, and answered for it. */
export const introduced = (lesson: Lesson, by: PartyId, { name, before }: Introduction): Lesson =>
  withPerspectives({ ...lesson, names: { ...lesson.names, [by]: nameWithin(name) } }, 'before', before, {
    at: 0,
    by,
  });

/** A name as results hold it: without needless blanks, and cut where it is too long. */
export const nameWithin = (text: string): string =>
  text.trim().replaceAll(/\s+/gu, ' ').slice(0, resultLimits.name).trimEnd();

/** The lesson with answers to the questions before or after the game; those of the same side to the same questions are replaced, empty ones left out. */
export function withPerspectives(
  lesson: Lesson,
  kind: 'before' | 'after',
  given: readonly Given[],
  { at, by }: { readonly at: number; readonly by?: PartyId | undefined },
): Lesson {
  const fresh = given.map(kept);
  const asked = new Set(fresh.map(({ question }) => question));
  const others = lesson.answers.filter(
    (answer) => answer.kind !== kind || answer.by !== by || !asked.has(answer.question),
  );
  const answers = fresh
    .filter(({ text }) => text !== '')
    .map(({ question, text }): Answer => ({ kind, at, question, text, ...(by === undefined ? {} : { by }) }));
  return { ...lesson, answers: within([...others, ...answers]) };
}

/** No more answers than a result can hold. */
const within = (answers: readonly Answer[]): readonly Answer[] => answers.slice(0, resultLimits.answers);
