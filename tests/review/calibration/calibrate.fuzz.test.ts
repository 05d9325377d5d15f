// A calibration is the same for the same seed, adds up the games that it plays, and its verdicts follow from its figures.
import { describe, expect, it } from 'vitest';
import { opponents } from '../../../src/opponent/opponents.ts';
import { type Calibration, type Progress, calibrate } from '../../../src/review/calibration/calibrate.ts';
import { isClear, verdictsOf } from '../../../src/review/calibration/criteria.ts';
import { measureFeatures, switches } from '../../../src/review/calibration/features.ts';
import { groupedMedian, pairedInterval, shareOf, sharesOf } from '../../../src/review/calibration/figures.ts';
import { measureMoves } from '../../../src/review/calibration/moves.ts';
import { violenceDrop } from '../../../src/review/calibration/record.ts';
import { measureSelfPlay } from '../../../src/review/calibration/self-play.ts';
import { hazardOf, textFor } from '../../../src/review/calibration/text.ts';
import { outcomeOf } from '../../../src/review/outcomes.ts';
import { playOut } from '../../../src/review/play-out.ts';
import { quarrel } from '../../simulation/quarrel.ts';
import { smallWar } from '../../simulation/small-war.ts';

const players = { us: opponents['simple-ambassador'], russia: opponents['simple-attache'] };

describe('a calibration', () => {
  const run = (seed: string, onProgress?: Progress) =>
    calibrate(smallWar(), { games: 3, seed, players, ...(onProgress === undefined ? {} : { onProgress }) });
  const told: Record<string, [done: number, of: number]> = {};
  const one = run('one', (part, done, of) => void (told[part] = [done, of]));

  it('is the same for the same seed and another for another', () => {
    expect(run('one')).toEqual(one);
    expect(JSON.stringify(run('two'))).not.toBe(JSON.stringify(one));
  });

  it('has a row for every feature and every move of the scenario, and no record where there is none', () => {
    expect(one.record).toBeNull();
    expect(one.features.map(({ name }) => name)).toEqual(switches.map(({ name }) => name));
    expect(one.moves.map(({ id }) => id)).toEqual(Object.keys(smallWar().moves));
    expect(Object.keys(one.selfPlay.events)).toEqual(Object.keys(smallWar().events));
  });

  it('tells how far each part is, to its end', () => {
    for (const part of ['selfPlay', 'features', 'moves']) {
      const [done, of] = told[part] ?? [0, 1];
      expect([part, done]).toEqual([part, of]);
    }
  });
});

describe('opponents against each other', () => {
  it('adds up the games of the players named', () => {
    const games = 8;
    const { figures, kept } = measureSelfPlay(smallWar(), { games, seed: 'sum', players });
    const outcomes = Array.from({ length: games }, (_, game) =>
      outcomeOf(smallWar(), playOut(smallWar(), `sum/self-play/${game}`, players).state),
    );
    expect(figures.signed).toBe(shareOf(outcomes, ({ signed }) => signed));
    expect(figures.lasting).toBe(shareOf(outcomes, ({ lasting }) => lasting));
    expect(Object.values(figures.outcomes).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    for (const { moves, cards } of kept) expect(cards).toHaveLength(moves.length);
  });
});

describe('better and worst play', () => {
  it('seek the strongest and the weakest text that both would sign', () => {
    const scenario = smallWar();
    const lasting = textFor(scenario, 'lasting');
    const breaking = textFor(scenario, 'breaking');
    expect(hazardOf(scenario, lasting)).toBeLessThan(hazardOf(scenario, breaking));
    expect(scenario.parties['us']?.mandate['access']).toContain(lasting['access']);
  });
});

describe('a feature switched on and off', () => {
  const features = measureFeatures(smallWar({ events: {} }), { games: 30, seed: 'switch', players });
  const found = (name: string) => features.find((feature) => feature.name === name);

  it('is played on the same seeds, three futures each', () => {
    for (const { pairs } of features) expect(pairs % 3).toBe(0);
    expect(found('trust')?.pairs).toBeGreaterThan(0);
  });

  it('shows trust to lengthen a cessation and violations to shorten it', () => {
    expect(found('trust')?.meanDays.on).toBeGreaterThan(found('trust')?.meanDays.off ?? 99);
    expect(found('violations')?.meanDays.on).toBeLessThan(found('violations')?.meanDays.off ?? 0);
  });

  it('changes nothing where there is nothing to switch', () => {
    const onPaper = quarrel({ calendar: { rounds: [{}, {}, {}], implementationDays: 12 } });
    const without = measureFeatures(onPaper, { games: 5, seed: 'none', players });
    for (const name of ['commingling', 'unfed-sieges', 'spoilers'])
      expect(without.find((feature) => feature.name === name)).toMatchObject({
        effectOnMedianDays: 0,
        ci95: [0, 0],
      });
  });
});

describe('moves', () => {
  const card = (effects: readonly object[], more: object = {}) => ({
    title: 'A card',
    kind: 'capital' as const,
    about: 'About.',
    cost: 0,
    effects,
    ...more,
  });
  const scenario = smallWar({
    moves: {
      windfall: card([{ effect: 'reservation', of: 'us', by: 0.3 }], { by: ['us'], times: 1 }),
      blunder: card([{ effect: 'reservation', of: 'us', by: -0.3 }], { by: ['us'] }),
      never: card([{ effect: 'trust', by: 1 }], { when: { if: 'flag', flag: 'never' } }),
    },
    events: {},
  } as never);
  const { kept } = measureSelfPlay(scenario, { games: 6, seed: 'moves', players });
  const rows = measureMoves(scenario, { kept, positions: 6, seed: 'moves' });
  const row = (id: string) => rows.find((found) => found.id === id);

  it('finds the card that is plainly best, and never the one that is plainly bad', () => {
    expect(row('windfall')?.bestShare).toBeGreaterThan(0.5);
    expect(row('blunder')?.bestShare).toBe(0);
    expect(row('blunder')?.positions).toBeGreaterThan(0);
  });

  it('knows what could never be played', () => {
    expect(row('never')).toEqual({ id: 'never', legalShare: 0, playedShare: 0, bestShare: 0, positions: 0 });
    expect(row('blunder')?.legalShare).toBeGreaterThan(0.9);
  });
});

describe('the figures', () => {
  it('take the median of days that come in whole numbers smoothly', () => {
    expect(groupedMedian([])).toBe(0);
    expect(groupedMedian([4, 4, 4, 4])).toBe(4);
    expect(groupedMedian([3, 5])).toBe(3.5);
    expect(groupedMedian([2, 4, 4, 4])).toBeCloseTo(3.83, 2);
  });

  it('give an interval that holds the effect and shrinks with the seeds', () => {
    const groups = (count: number) =>
      Array.from({ length: count }, (_, at) => [{ on: 8 + (at % 5), off: 5 + ((3 * at) % 5) }]);
    const [low, high] = pairedInterval(groups(200), 'interval');
    expect(low).toBeLessThanOrEqual(3);
    expect(high).toBeGreaterThanOrEqual(3);
    const [wideLow, wideHigh] = pairedInterval(groups(10), 'interval');
    expect(high - low).toBeLessThan(wideHigh - wideLow);
    expect(pairedInterval(groups(20), 'same')).toEqual(pairedInterval(groups(20), 'same'));
    expect(pairedInterval([], 'none')).toEqual([0, 0]);
  });

  it('compare the violence of the first two days with the week before', () => {
    const quiet = new Map([
      [0, 40],
      [5, 60],
      [7, 50],
      [8, 20],
      [9, 10],
    ]);
    // Days 0 to 4 at 40 and 5 to 6 at 60; then 20 and 10.
    expect(violenceDrop(quiet, 7)).toBeCloseTo(1 - 15 / ((5 * 40 + 2 * 60) / 7), 9);
    expect(violenceDrop(new Map([[7, 50]]), 7)).toBeNull();
  });

  it('count keys as shares, most frequent first', () => {
    expect(sharesOf(['b', 'a', 'b'], 4)).toEqual({ b: 0.5, a: 0.25 });
    expect(Object.keys(sharesOf(['b', 'a', 'b'], 4))).toEqual(['b', 'a']);
  });
});

describe('the verdicts', () => {
  const days = { p10: 2, median: 7, p90: 20 };
  const play = { signed: 0.5, ratified: 0.4, lasting: 0.1, beyond28Days: 0.3, cessationDays: days };
  const good: Calibration = {
    record: {
      games: 100,
      signedDate: { median: '2016-09-09', withinTwoDays: 0.8 },
      signed: 1,
      ratified: 1,
      inForceDate: { median: '2016-09-12' },
      cessationDays: days,
      violenceDropFirst2Days: 0.6,
      violenceDropOnAllFronts: 0.4,
      convoysDelivered: 0.2,
      convoyStuck: 0.8,
      beyond28Days: 0,
      endings: {},
      events: { rare: 0.01 },
    },
    selfPlay: {
      games: 100,
      ...play,
      outcomes: { held: 0.5, collapsed: 0.5 },
      endings: {},
      events: { rare: 0 },
      equals: { attache: play, ambassador: play, minister: play },
      better: play,
      worst: { ...play, beyond28Days: 0 },
    },
    features: [
      {
        name: 'trust',
        expectedSign: 1,
        effectOnMedianDays: 2,
        ci95: [1, 3],
        meanDays: { on: 9, off: 7 },
        pairs: 90,
      },
      {
        name: 'inclusion',
        expectedSign: 1,
        effectOnMedianDays: 0,
        ci95: [-1, 1],
        meanDays: { on: 7, off: 7 },
        pairs: 90,
      },
    ],
    moves: [{ id: 'press', legalShare: 0.02, playedShare: 0, bestShare: 0.25, positions: 20 }],
  };
  const failing = (calibration: Calibration) =>
    verdictsOf(calibration)
      .filter(({ holds }) => !holds)
      .map(({ demand }) => demand);

  it('hold at the very marks that are demanded, and need no certain sign of the lesser features', () => {
    expect(failing(good)).toEqual([]);
  });

  it('ask nothing of a record where there is none', () => {
    expect(verdictsOf({ ...good, record: null }).map(({ demand }) => demand)).not.toContain('days-held');
  });

  it.each([
    ['signed-on-time', { record: { ...good.record, signedDate: { median: null, withinTwoDays: 0.79 } } }],
    ['days-held', { record: { ...good.record, cessationDays: { ...days, median: 11 } } }],
    ['days-held', { record: { ...good.record, cessationDays: { ...days, median: null } } }],
    ['violence-drops', { record: { ...good.record, violenceDropFirst2Days: 0.59 } }],
    ['convoy-stuck', { record: { ...good.record, convoyStuck: 0.5 } }],
    ['better-play-lasts', { selfPlay: { ...good.selfPlay, better: { ...play, beyond28Days: 0.24 } } }],
    ['worst-play-breaks', { selfPlay: { ...good.selfPlay, worst: { ...play, beyond28Days: 0.02 } } }],
    ['features-have-their-sign', { features: [{ ...good.features[0], ci95: [0, 3] }] }],
    ['moves-are-legal', { moves: [{ ...good.moves[0], legalShare: 0.01 }] }],
    ['moves-are-best', { moves: [{ ...good.moves[0], bestShare: 0 }] }],
    ['no-move-dominates', { moves: [{ ...good.moves[0], bestShare: 0.26 }] }],
    ['events-happen', { record: { ...good.record, events: {} } }],
    ['outcomes-vary', { selfPlay: { ...good.selfPlay, outcomes: { noDeal: 1 } } }],
    [
      'equals-sign',
      {
        selfPlay: {
          ...good.selfPlay,
          equals: { ...good.selfPlay.equals, minister: { ...play, signed: 0.3 } },
        },
      },
    ],
  ])('fail on %s alone when it falls short', (demand, change) => {
    expect(failing({ ...good, ...change } as Calibration)).toEqual([demand]);
  });

  it('ask for the whole interval on the expected side of zero', () => {
    expect(isClear(1, [0.1, 4])).toBe(true);
    expect(isClear(1, [0, 4])).toBe(false);
    expect(isClear(-1, [-4, -0.1])).toBe(true);
    expect(isClear(-1, [-4, 0])).toBe(false);
  });
});
