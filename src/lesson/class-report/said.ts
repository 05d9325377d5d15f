// What a class wrote: reasons by question, and answers before and after the game side by side.
import type { PartyId } from '../../simulation/ids.ts';
import type { ClassGame } from './class-game.ts';

/** What one student wrote to a question. */
export interface Saying {
  /** Place of the game in the list that was given. */
  readonly game: number;
  /** The side that answered. */
  readonly by: PartyId;
  /** Of a reason: the moves made before it. */
  readonly at: number;
  readonly text: string;
}

export interface Reasons {
  readonly question: string;
  readonly sayings: readonly Saying[];
}

/** A question put before and after the game, or only then. */
export interface Perspective {
  readonly question: string;
  readonly rows: readonly {
    readonly game: number;
    readonly by: PartyId;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Reasons for moves, by question in the order in which they were first answered. */
export function reasonsOf(games: readonly ClassGame[]): readonly Reasons[] {
  const byQuestion = new Map<string, Saying[]>();
  for (const [game, { answers, side }] of games.entries())
    for (const { kind, question, text, at, by = side } of answers) {
      if (kind !== 'reason') continue;
      const sayings = byQuestion.get(question) ?? [];
      sayings.push({ game, by, at, text });
      byQuestion.set(question, sayings);
    }
  return [...byQuestion].map(([question, sayings]) => ({ question, sayings }));
}

/** Answers before and after the game, by question. */
export function perspectivesOf(games: readonly ClassGame[]): readonly Perspective[] {
  const byQuestion = new Map<string, Map<string, Perspective['rows'][number]>>();
  for (const [game, { answers, side }] of games.entries())
    for (const { kind, question, text, by = side } of answers) {
      if (kind !== 'before' && kind !== 'after') continue;
      const rows = byQuestion.get(question) ?? new Map<string, Perspective['rows'][number]>();
      const key = `${game} ${by}`;
      rows.set(key, { ...(rows.get(key) ?? { game, by, before: null, after: null }), [kind]: text });
      byQuestion.set(question, rows);
    }
  return [...byQuestion].map(([question, rows]) => ({ question, rows: [...rows.values()] }));
}
