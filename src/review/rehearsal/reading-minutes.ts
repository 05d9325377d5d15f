// How long people take to read: before the first move, and what a game puts before them.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { GameRecord } from './game-record.ts';
import { minutesFor } from './thresholds.ts';

/** Minutes that a person takes to read in: what the side that has more to read is given before the first move. */
export function readingMinutes({ summary, parties, stickingPoints }: Scenario): number {
  const words = Object.keys(parties).map((party) =>
    wordsIn([
      summary,
      parties[party]?.briefing,
      // Of what is settled beforehand there is nothing to read but what was agreed.
      Object.values(stickingPoints).map(({ question, positions, options, agreedAtStart }) =>
        agreedAtStart === undefined
          ? [question, positions?.[party], Object.values(options).map(({ clause }) => clause)]
          : options[agreedAtStart]?.clause,
      ),
    ]),
  );
  return minutesFor.settling + Math.max(...words) / minutesFor.wordsAMinute;
}

/** Words of a line that says what one effect does. */
const wordsOfEffect = 8;

/**
 * Minutes that the person on one side of a game takes to read what it brings, each text once: the cards that she plays, the titles of the
 * other side’s, the events with the reports of them, and the answers that she chooses between.
 */
export function minutesOfReading(
  { moves, events }: Scenario,
  { played, events: happened, answers }: Pick<GameRecord, 'played' | 'events' | 'answers'>,
  side: string,
  place: 0 | 1,
): number {
  const own = played[place].map((card) => wordsOfMove(moves[card]));
  const theirs = played[place === 0 ? 1 : 0].map((card) => wordsIn(moves[card]?.title));
  const told = happened.map((id) => {
    const { title, text, reports, answers: choices } = events[id] ?? {};
    const isAsked = answers[id]?.[side] !== undefined;
    return (
      wordsIn([title, text, reports]) +
      (isAsked ? Object.values(choices ?? {}) : []).map(wordsOfMove).reduce(add, 0)
    );
  });
  return [...own, ...theirs, ...told].reduce(add, 0) / minutesFor.wordsAMinute;
}

const add = (a: number, b: number): number => a + b;

/** A card or an answer, with a line for each effect. */
const wordsOfMove = (
  move:
    | {
        readonly title: string;
        readonly about?: string | undefined;
        readonly advice?: string | undefined;
        readonly effects: readonly Effect[];
      }
    | undefined,
): number =>
  move === undefined
    ? 0
    : wordsIn([move.title, move.about, move.advice]) + wordsOfEffect * countEffects(move.effects);

const countEffects = (effects: readonly Effect[]): number =>
  effects.reduce(
    (sum, effect) =>
      sum +
      1 +
      (effect.effect === 'chance' || effect.effect === 'when'
        ? countEffects([...effect.then, ...(effect.otherwise ?? [])])
        : 0),
    0,
  );

/** Words in all texts of a tree. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + wordsIn(inner), 0);
}
