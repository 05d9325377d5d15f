// A result as a student would hand it in: a whole game of the quarrel, with answers.
import { type Result, resultOf } from '../../src/lesson/result.ts';
import { replay, startJournal } from '../../src/simulation/journal.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { randomGame } from '../simulation/random-games.ts';

export const scenario = quarrel();

/** The result of a game with a seed, played to its end or for so many moves. */
export function finishedGame(seed = 'lesson', most = Infinity): Result {
  const moves = randomGame(scenario, seed).journal.slice(0, most);
  const replayed = replay(scenario, { ...startJournal(scenario, { seed }), moves });
  if (!replayed.ok) throw new Error(replayed.problem.code);
  const { state } = replayed;
  return resultOf(
    {
      origin: { kind: 'built-in', id: 'quarrel' },
      journal: { ...startJournal(scenario, { seed }), moves },
      players: { us: { kind: 'person' }, russia: { kind: 'computer', opponent: 'ambassador' } },
      side: 'us',
      name: 'Kim',
      answers: [
        { kind: 'before', at: 0, question: 'What does Russia need?', text: 'A way to stay.' },
        {
          kind: 'prediction',
          at: 2,
          question: 'Will it last?',
          text: 'Probably not',
          measure: 'lasting',
          value: 0.2,
        },
      ],
      assignment: 'kestrel-42',
    },
    scenario,
    state,
  );
}
