// A class report says of a class what its games say, and no more than so few games can.
import { describe, expect, it } from 'vitest';
import { type ClassGame, classGameOf } from '../../../src/lesson/class-report/class-game.ts';
import { classReportOf } from '../../../src/lesson/class-report/class-report.ts';
import type { Feature } from '../../../src/lesson/class-report/features.ts';
import { keyOf } from '../../../src/lesson/class-report/paths.ts';
import type { Answer } from '../../../src/lesson/result.ts';
import { verifyResult } from '../../../src/lesson/verify-result.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { resultOfStudent } from './handed-in.ts';

const scenario = builtIn('first-steps');
const [one = '', two = ''] = Object.keys(scenario.parties);

function gameOf(student: number, answers: readonly Answer[] = []): ClassGame {
  const result = resultOfStudent(scenario, student, answers);
  const verified = verifyResult(result, scenario);
  if (!verified.ok) throw new Error(verified.problem.code);
  return classGameOf(result, verified.scenario, verified.state, verified.log);
}

const someClass = Array.from({ length: 12 }, (_, student) => gameOf(student));
const report = classReportOf(scenario, someClass);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/** A game of which only this counts. */
const madeUp = (
  lasting: boolean,
  features: readonly Feature[],
  reached = ['talks', 'capitals'],
): ClassGame => ({
  ...(someClass[0] as ClassGame),
  how: lasting ? 'held' : 'collapsed',
  outcomes: { lasting: Number(lasting) },
  features,
  reached,
});
const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
const splitsOf = (games: readonly ClassGame[]) => classReportOf(scenario, games).splits;

describe('a class of twelve', () => {
  it('is counted whole: by ending, by side, by outcome', () => {
    expect(sum(report.ended.map(({ games }) => games))).toBe(12);
    expect(report.sides).toEqual({ [one]: 6, [two]: 6 });
    const trust = report.distributions.find(({ measure }) => measure === 'trust');
    const values = someClass.map(({ outcomes }) => outcomes['trust'] ?? 0).sort((a, b) => a - b);
    expect(trust).toMatchObject({ least: values[0], most: values.at(-1) });
    expect(trust?.median).toBeCloseTo(((values[5] ?? 0) + (values[6] ?? 0)) / 2);
    expect(report.distributions.map(({ measure }) => measure)).toContain(`utility-${one}`);
  });

  it('is whole after every round at every sticking point, and nobody is lost on the way', () => {
    for (const { columns, links, ways } of report.flows) {
      expect(columns).toHaveLength(scenario.calendar.rounds.length + 1);
      for (const [round, column] of columns.entries()) {
        expect(sum(column.map(({ games }) => games))).toBe(12);
        const left = (key: string) => links.filter((link) => link.round === round && link.from === key);
        const goOn = column.map(({ key }) => sum(left(key).map(({ games }) => games)));
        expect(goOn).toEqual(column.map(({ games }) => (round < columns.length - 1 ? games : 0)));
      }
      expect(sum(ways.map(({ games }) => games.length))).toBe(12);
    }
  });

  it('ends each way where the game’s text ends', () => {
    for (const game of someClass)
      for (const [point, path] of Object.entries(game.paths)) {
        const option = game.deal[point];
        const last = path.at(-1)?.status;
        expect(last && keyOf(last)).toMatch(
          option === undefined ? /^(open|bracketed|reopened)$/ : `agreed ${option}`,
        );
      }
  });
});

describe('turning points that a class shares', () => {
  const offered: Feature = { kind: 'move', move: 'float', by: one };

  it('are sure where all who did it lasted and all others did not', () => {
    const { found, compared } = splitsOf([
      ...times(12, madeUp(true, [offered])),
      ...times(12, madeUp(false, [])),
    ]);
    expect(compared).toBe(1);
    expect(found[0]).toMatchObject({ feature: offered, sureness: 'sure' });
    expect(found[0]?.difference.low).toBeGreaterThan(0.5);
  });

  it('are a hint among many comparisons where one alone would be sure', () => {
    const noise = Array.from({ length: 60 }, (_, place): Feature => ({
      kind: 'card',
      card: `card-${place}`,
      by: one,
    }));
    const games = [
      ...times(4, madeUp(true, [offered])),
      ...times(4, madeUp(false, noise.slice(0, 30))),
      ...times(4, madeUp(true, noise)),
      ...times(4, madeUp(false, noise.slice(30))),
    ];
    const alone = splitsOf([
      ...times(7, madeUp(true, [offered])),
      ...times(7, madeUp(false, [])),
      ...times(2, madeUp(true, [])),
    ]);
    expect(alone.found[0]?.sureness).toBe('sure');
    const among = splitsOf(games).found.find(({ feature }) => feature === offered);
    expect(among?.sureness).not.toBe('sure');
  });

  it('are not told of two games, nor of games that were never asked or came never so far', () => {
    const answer = (given: string): Feature => ({ kind: 'answer', event: 'raid', answer: given, by: one });
    expect(splitsOf([...times(2, madeUp(true, [offered])), ...times(9, madeUp(false, []))]).compared).toBe(0);
    const asked = [...times(4, madeUp(true, [answer('yes')])), ...times(4, madeUp(false, [answer('no')]))];
    const [first] = splitsOf([...asked, ...times(20, madeUp(false, []))]).found;
    expect(first?.having.games).toBe(4);
    expect(first?.lacking.games).toBe(4);
    const atHome: Feature = { kind: 'move', move: 'persuade', by: one };
    const [home] = splitsOf([
      ...times(4, madeUp(true, [atHome])),
      ...times(4, madeUp(false, [])),
      ...times(20, madeUp(false, [], ['talks'])),
    ]).found;
    expect(home?.lacking.games).toBe(4);
  });

  it('mirror: what is good to have is as bad to lack', () => {
    const games = [
      ...times(5, madeUp(true, [offered])),
      ...times(3, madeUp(false, [offered])),
      ...times(6, madeUp(false, [])),
    ];
    const swapped = games.map((game) => ({ ...game, features: game.features.length === 0 ? [offered] : [] }));
    const [there] = splitsOf(games).found;
    const [back] = splitsOf(swapped).found;
    expect(back?.difference.mean).toBeCloseTo(-(there?.difference.mean ?? 0));
    expect(back?.difference.low).toBeCloseTo(-(there?.difference.high ?? 0));
  });
});

describe('what a class foretold and wrote', () => {
  const foretold = (value: number): Answer => ({
    kind: 'prediction',
    at: 1,
    question: 'Will both capitals ratify it?',
    text: '',
    measure: 'ratified',
    value,
  });

  it('is held against what came of each game', () => {
    const games = [0, 1, 2, 3, 4, 5].map((student) => gameOf(student, [foretold(0.8)]));
    const [first] = classReportOf(scenario, games).foresight;
    const came = games.map(({ outcomes }) => outcomes['ratified'] === 1);
    expect(first?.foretold.map(({ cameTrue }) => cameTrue)).toEqual(came);
    expect(first?.meant).toBeCloseTo(0.8);
    const share = came.filter(Boolean).length / 6;
    expect(first?.came.mean).toBeCloseTo(share);
    expect(first?.brier).toBeCloseTo(share * 0.04 + (1 - share) * 0.64);
  });

  it('stands side by side where a question was put before and after', () => {
    const said = (kind: 'before' | 'after', text: string): Answer => ({
      kind,
      at: 0,
      question: 'What do they need?',
      text,
    });
    const games = [
      gameOf(0, [said('before', 'Water.'), said('after', 'Water, and to be asked.')]),
      gameOf(1, [said('after', 'Peace.')]),
    ];
    const [question] = classReportOf(scenario, games).perspectives;
    expect(question?.rows).toEqual([
      { game: 0, by: one, before: 'Water.', after: 'Water, and to be asked.' },
      { game: 1, by: two, before: null, after: 'Peace.' },
    ]);
  });
});
