// How long people take to read in before the first move.
import type { Scenario } from '../../scenario/format/scenario.ts';
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

/** Words in all texts of a tree. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + wordsIn(inner), 0);
}
