// The review in words: what moved the odds and by how much, with its interval; nothing is said that was not measured.
import { describe, expect, it } from 'vitest';
import { describeBranch } from '../../../src/presentation/debrief/describe-branch.ts';
import { describeDeals } from '../../../src/presentation/debrief/describe-deals.ts';
import { describeReview } from '../../../src/presentation/debrief/describe-review.ts';
import { reviewSheet } from '../../../src/presentation/debrief/review-sheet.ts';
import { pointsWord } from '../../../src/presentation/debrief/review-moments.ts';
import type { Estimate } from '../../../src/review/game-review/estimate.ts';
import type { Outlook } from '../../../src/review/game-review/ledger.ts';
import type { Judged, Review } from '../../../src/review/game-review/review.ts';
import { playOn, playOut } from '../../../src/review/play-out.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { advance } from '../../../src/simulation/play.ts';
import { replay, startJournal } from '../../../src/simulation/journal.ts';
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');

const within = (mean: number, half: number): Estimate => ({
  mean,
  low: mean - half,
  high: mean + half,
  samples: 100,
});

const outlook = (lasting: number, refused: number): Outlook => ({
  lasting: within(lasting, 0.05),
  ends: { noDeal: 1 - lasting - refused, refusedAtHome: refused, collapsed: 0, held: lasting },
  killed: within(0, 0),
  worth: {},
});

const blunder: Judged = {
  at: 3,
  day: 0,
  by: 'overwater',
  move: { kind: 'end-turn' },
  before: outlook(0.6, 0.1),
  after: outlook(0.2, 0.6),
  made: outlook(0.2, 0.6),
  choice: within(-0.4, 0.1),
  luck: within(0, 0),
  alternatives: [
    { move: { kind: 'play', card: 'walk-the-bridge' }, outlook: outlook(0.65, 0.1), gain: within(0.45, 0.1) },
    {
      move: { kind: 'play', card: 'overwater-send-water' },
      outlook: outlook(0.25, 0.5),
      gain: within(0.05, 0.1),
    },
  ],
  mark: 'turning-point',
};

const review: Review = {
  decisions: [
    { at: 3, day: 0, session: 'talks', by: 'overwater', move: blunder.move },
    { at: 4, day: 0, session: 'talks', by: 'netherford', move: { kind: 'accept' } },
  ],
  curve: [
    { at: 0, day: 0, session: 'talks', ...outlook(0.6, 0.1) },
    { at: 5, day: 4, session: 'refusedAtHome', ...outlook(0, 1), lasting: within(0, 0) },
  ],
  judged: [blunder],
  balance: { choices: { overwater: -0.4, netherford: 0 }, luck: 0, small: -0.2 },
  futures: { done: 50, planned: 200 },
};

const told = (changed: Partial<Review> = {}) =>
  describeReview(scenario, [], { ...review, ...changed }, 'running');

describe('points of a hundred', () => {
  it('are signed, and whole', () => {
    expect([0.123, -0.008, -0.01, 0].map(pointsWord)).toEqual([
      '+12 points',
      '−1 point',
      '−1 point',
      '0 points',
    ]);
  });
});

describe('a review in words', () => {
  it('begins with the odds of the beginning beside the end', () => {
    expect(told().summary).toContain('60%');
    expect(told().summary).toMatch(/did not/);
    expect(told().progress).toBe(0.25);
  });

  it('says of a turning point what it cost, what would have been better, and why', () => {
    const [moment] = told().moments;
    expect(moment?.markWord).toBe('Turning point');
    expect(moment?.effect).toEqual([
      'The odds went from 60% to 20%.',
      'The choice is worth −40 points (95% between −50 points and −30 points).',
    ]);
    const [better, other] = moment?.alternatives ?? [];
    expect(better?.better).toBe(true);
    expect(better?.gain).toContain('+45 points');
    expect(better?.why).toEqual([
      'The text is refused at home in 10% of futures after it, and in 60% after the move that was made.',
    ]);
    expect(other?.better).toBe(false);
    expect(other?.why).toEqual([]);
  });

  it('tells of luck only where it is surely luck', () => {
    const lucky: Judged = {
      ...blunder,
      alternatives: [],
      mark: null,
      luck: within(0.2, 0.1),
      choice: within(0, 0.1),
    };
    expect(told({ judged: [lucky] }).moments[0]?.markWord).toBe('Chance');
    expect(told({ judged: [{ ...lucky, luck: within(0.2, 0.3) }] }).moments).toEqual([]);
  });

  it('lists every decision under its side, with its mark where it has one', () => {
    const [overwater, netherford] = told().decisions;
    expect(overwater?.rows.map(({ markWord, looked }) => [markWord, looked])).toEqual([
      ['Turning point', true],
    ]);
    expect(netherford?.rows.map(({ markWord, looked }) => [markWord, looked])).toEqual([['', false]]);
  });

  it('tells the curve in a sentence for whoever does not see it', () => {
    expect(told().curveName).toContain('60% at the beginning');
    expect(told().curveName).toContain('0% at the end');
  });
});

describe('the sheet of a review', () => {
  it('has a row for every turn and every decision, and nothing that a spreadsheet would run', () => {
    const model = told();
    const [overwater, netherford] = model.decisions;
    const rows = overwater?.rows.map((row) => ({ ...row, words: '=HYPERLINK("x","y"), they said' })) ?? [];
    const lines = reviewSheet(
      {
        ...model,
        decisions: [
          ...(overwater === undefined ? [] : [{ ...overwater, rows }]),
          ...(netherford === undefined ? [] : [netherford]),
        ],
      },
      null,
    ).split('\r\n');
    expect(lines).toHaveLength(1 + 2 + 1 + 1 + 2);
    expect(lines[1]).toMatch(/,0\.6,0\.55,0\.65,0$/);
    expect(lines.at(-2)).toContain(`"'=HYPERLINK(""x"",""y""), they said"`);
  });
});

describe('a branch', () => {
  const ambassador = simpleOpponent(characters.ambassador);
  const players = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, ambassador]));
  const first = {
    ...startJournal(scenario, { seed: 'branch' }),
    moves: playOut(scenario, 'branch', players).moves,
  };
  /** The same game, but that the first side ends its first turn at once. */
  const branched = () => {
    const { state } = createGame(scenario, { seed: 'branch' });
    const move = { kind: 'end-turn' } as const;
    advance(scenario, state, move);
    const moves = [{ by: 'overwater', move }, ...playOn(scenario, state, players).moves];
    return { journal: { ...first, moves }, state };
  };

  it('is told beside the game that it left, from the move at which they part', () => {
    const branch = describeBranch(scenario, branched(), first);
    expect(branch?.parting[1]).toBe('This time: Overwater ends its turn.');
    expect(branch?.rows[0]?.title).toBe('How it ended');
    expect(branch?.rows.filter(({ title }) => title === 'Agreed points')).toHaveLength(1);
    for (const { same, before, now } of branch?.rows ?? []) expect(same).toBe(before === now);
  });

  it('is nothing to tell of where both went the same way', () => {
    const { state } = branched();
    expect(describeBranch(scenario, { journal: first, state }, first)).toBeNull();
  });
});

describe('the map of all deals', () => {
  const ambassador = simpleOpponent(characters.ambassador);
  const players = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, ambassador]));
  const journal = {
    ...startJournal(scenario, { seed: 'map' }),
    moves: playOut(scenario, 'map', players).moves,
  };
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('The game does not replay.');
  const deals = describeDeals(scenario, replayed.state, replayed.consequences);

  it('holds every deal, the frontier from one end to the other, and the way of the offers', () => {
    expect(deals?.squares.length).toBeGreaterThan(3);
    const firsts = deals?.frontier.map(([first]) => first) ?? [];
    expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
    expect(deals?.offers.length).toBe(
      replayed.consequences.filter(({ change }) => change.kind === 'offered').length,
    );
  });

  it('places each theory on the frontier', () => {
    for (const point of deals?.points.filter(({ id }) => id !== 'yours' && id !== 'record') ?? [])
      expect(deals?.frontier).toContainEqual(point.at);
  });
});
