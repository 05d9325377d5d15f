// Results as a class hands them in: games between ambassadors of different make, each of them somebody's.
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { randomOpponent } from '../../../src/opponent/random-opponent.ts';
import type { Answer, Result } from '../../../src/lesson/result.ts';
import { resultOf } from '../../../src/lesson/result.ts';
import { playOut } from '../../../src/review/play-out.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { startJournal } from '../../../src/simulation/journal.ts';

const names = [
  'Amal',
  'Ben',
  'Chiara',
  'Deniz',
  'Ewa',
  'Farid',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kofi',
  'Lea',
];

/** How the student of a number plays; others across the table are ambassadors. */
const makes = [
  simpleOpponent(characters.attache),
  simpleOpponent(characters.ambassador),
  simpleOpponent({ ...characters.ambassador, ambition: 1, concession: 0.3 }),
  randomOpponent,
];

/** What the student of a number hands in. Odd ones play the second side. */
export function resultOfStudent(
  scenario: Scenario,
  student: number,
  answers: readonly Answer[] = [],
): Result {
  const sides = Object.keys(scenario.parties);
  const side = sides[student % 2] ?? '';
  const across = sides[(student + 1) % 2] ?? '';
  const seed = `student ${student}`;
  const { state, moves } = playOut(scenario, seed, {
    [side]: makes[student % makes.length] ?? randomOpponent,
    [across]: simpleOpponent(characters.ambassador),
  });
  return resultOf(
    {
      origin: { kind: 'built-in', id: scenario.id },
      journal: { ...startJournal(scenario, { seed }), moves },
      players: { [side]: { kind: 'person' }, [across]: { kind: 'computer', opponent: 'ambassador' } },
      side,
      name: `${names[student % names.length]} ${Math.floor(student / names.length) + 1}`,
      answers,
    },
    scenario,
    state,
  );
}
