// What a teacher reads of a class says what the scenario is about: agreements where no days are played, and numbers that mean something.
import { expect, test } from 'vitest';
import { classGameOf } from '../../../src/lesson/class-report/class-game.ts';
import { classReportOf } from '../../../src/lesson/class-report/class-report.ts';
import { verifyResult } from '../../../src/lesson/verify-result.ts';
import { classSheet } from '../../../src/presentation/classroom/class-sheet.ts';
import { describeClassSplits } from '../../../src/presentation/classroom/describe-class-splits.ts';
import { describeTable } from '../../../src/presentation/talks/describe-table.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { resultOfStudent } from '../../lesson/class-report/handed-in.ts';
import { builtIn } from '../../scenario/built-in.ts';

const reportOf = (id: string) => {
  const scenario = builtIn(id);
  const games = Array.from({ length: 4 }, (_none, student) => {
    const result = resultOfStudent(scenario, student);
    const verified = verifyResult(result, scenario);
    if (!verified.ok) throw new Error(verified.problem.code);
    return classGameOf(result, verified.scenario, verified.state, verified.log);
  });
  return classReportOf(scenario, games);
};

test('games without days afterwards are told apart by whether there was an agreement, others by whether it lasted', () => {
  expect(describeClassSplits(reportOf('observatory-post')).columns).toEqual([
    'Agreed with it',
    'Agreed without it',
  ]);
  expect(describeClassSplits(reportOf('first-steps')).columns[0]).toBe('Lasted with it');
});

test('the sheet tells trust in points of a hundred, with one decimal at most', () => {
  const [heads = '', ...rows] = classSheet(reportOf('first-steps'), (game) => `S${game}`).split(/\r?\n/);
  // The heading has a comma of its own, and stands between quotes.
  const at = heads.replaceAll(/"[^"]*"/gu, (cell) => cell.replaceAll(',', ';')).split(',');
  const trust = at.findIndex((head) => head.includes('Trust at the end'));
  expect(trust).toBeGreaterThan(0);
  const told = rows.slice(0, 4).map((row) => row.replaceAll(/"[^"]*"/gu, '""').split(',')[trust] ?? '');
  for (const number of told) expect(number).toMatch(/^\d+(\.\d)?$/);
});

test('where no place is given, the table stands under what the talks are about', () => {
  const scenario = builtIn('first-steps');
  const [round] = scenario.calendar.rounds;
  if (round === undefined) throw new Error('There is a first round.');
  const placeless = { ...round, place: undefined };
  const calendar = { ...scenario.calendar, rounds: [placeless] };
  const nowhere = { ...scenario, calendar };
  const { state } = createGame(nowhere, { seed: 'one' });
  const side = Object.keys(nowhere.parties)[0] ?? '';
  expect(describeTable(nowhere, viewFor(nowhere, state, side)).place).toBe(scenario.title);
});
