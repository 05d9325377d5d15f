// A scenario cut to the length of a lesson: by its author, or by the general rule where the author wrote nothing.
import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { simulate } from '../../../src/review/simulate.ts';
import { atLength, offeredLengths } from '../../../src/scenario/lengths/at-length.ts';
import { contentHash } from '../../../src/scenario/content-hash.ts';
import { lengths } from '../../../src/scenario/format/length.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { replay, startJournal } from '../../../src/simulation/journal.ts';
import { quarrel, quarrelSource } from '../../simulation/quarrel.ts';
import { randomGame } from '../../simulation/random-games.ts';
import { builtIns } from '../built-in.ts';

const card = (effects: object[] = []) => ({ title: 'A card', kind: 'table', about: 'A card.', effects });

/** A quarrel over eight rounds with a cut of 20 minutes. */
const cutQuarrel = quarrel({
  calendar: { rounds: Array.from({ length: 8 }, (_, index) => ({ title: `Round ${index + 1}` })) },
  lengths: [
    {
      minutes: 20,
      rounds: [2, 5, 8],
      turnsPerRound: 1,
      settled: { publication: 'secret' },
      withoutMoves: ['whisper'],
      withoutEvents: ['scandal'],
    },
  ],
  moves: {
    whisper: card() as never,
    call: {
      ...card([
        { effect: 'event', event: 'scandal' },
        { effect: 'when', if: { if: 'round', atLeast: 6 }, then: [{ effect: 'event', event: 'feast' }] },
        { effect: 'chance', id: 'luck', odds: 0.5, then: [{ effect: 'event', event: 'scandal' }] },
      ]),
      when: { all: [{ if: 'round', atLeast: 3, atMost: 6 }, { not: { if: 'round', atLeast: 9 } }] },
    } as never,
  },
  events: { scandal: { title: 'A scandal', times: 0 }, feast: { title: 'A feast', times: 0 } },
});

describe('a cut', () => {
  const short = atLength(cutQuarrel, 20);

  it('keeps the rounds that it names, with the turns that it gives them', () => {
    expect(short.calendar.rounds.map(({ title }) => title)).toEqual(['Round 2', 'Round 5', 'Round 8']);
    expect(short.calendar.turnsPerRound).toBe(1);
  });

  it('begins with what is settled agreed, and the rest open', () => {
    const { state } = randomGame(short, 'x', { eager: false });
    expect(short.stickingPoints['publication']?.agreedAtStart).toBe('secret');
    expect(short.stickingPoints['access']?.agreedAtStart).toBeUndefined();
    expect(state.ended).not.toBeNull();
  });

  it('leaves out moves and events, and every effect that would bring them about', () => {
    expect(Object.keys(short.moves)).toEqual(['call']);
    expect(Object.keys(short.events)).toEqual(['feast']);
    expect(JSON.stringify(short.moves)).not.toContain('scandal');
    expect(JSON.stringify(short.moves)).toContain('feast');
  });

  it('counts the rounds in conditions anew', () => {
    expect(short.moves['call']?.when).toEqual({
      all: [{ if: 'round', atLeast: 2, atMost: 2 }, { not: { if: 'round', atLeast: 4 } }],
    });
    expect(short.moves['call']?.effects[0]).toMatchObject({ if: { if: 'round', atLeast: 3 } });
  });

  it('is a scenario of its own, the same whenever it is made, whose journals replay on it alone', () => {
    expect(atLength(cutQuarrel, 20)).toBe(short);
    const again = atLength(structuredClone(cutQuarrel), 20);
    expect(contentHash(again)).toBe(contentHash(short));
    const journal = {
      ...startJournal(short, { seed: 'x' }),
      moves: randomGame(short, 'x').journal,
    };
    expect(replay(again, journal).ok).toBe(true);
    expect(replay(cutQuarrel, journal)).toMatchObject({ ok: false, problem: { code: 'other-scenario' } });
  });

  it('leaves the whole scenario as it was: games of it stay valid', () => {
    expect(contentHash(cutQuarrel)).toBe(contentHash({ ...cutQuarrel, lengths: [] }));
  });
});

describe('the general rule', () => {
  const long = quarrel({
    minutes: 60,
    calendar: { rounds: Array.from({ length: 9 }, () => ({})), implementationDays: 30 },
    stickingPoints: {
      ...quarrelSource().stickingPoints,
      seal: {
        title: 'The seal',
        weight: { us: 0.01, russia: 0.01 },
        options: {
          red: { title: 'Red', clause: 'Red.', value: { us: 1, russia: 0.1 } },
          green: { title: 'Green', clause: 'Green.', value: { us: 0.5, russia: 0.6 } },
          blue: { title: 'Blue', clause: 'Blue.', value: { us: 0.1, russia: 1 } },
        },
      },
    },
  });

  it('cuts rounds, points and days in proportion, and keeps what matters most', () => {
    const { calendar, stickingPoints } = atLength(long, 20);
    expect(calendar.rounds).toHaveLength(3);
    expect(calendar.implementationDays).toBe(10);
    expect(stickingPoints['seal']?.agreedAtStart).toBe('green');
    expect(Object.values(stickingPoints).filter(({ agreedAtStart }) => agreedAtStart)).toHaveLength(1);
  });

  it('settles nothing that a capital does not allow', () => {
    const { us } = long.parties;
    const strict: Scenario = {
      ...long,
      parties: { ...long.parties, us: { ...us, mandate: { seal: ['red'] } } as never },
    };
    expect(atLength(strict, 20).stickingPoints['seal']?.agreedAtStart).toBe('red');
  });

  it('leaves a game alone that is no longer than the lesson', () => {
    expect(atLength(long, 90)).toBe(long);
    expect(offeredLengths(long).map(({ minutes }) => minutes)).toEqual([20, 45]);
    expect(offeredLengths(quarrel({ minutes: 15 }))).toEqual([]);
  });
});

describe('a file with cuts is told', () => {
  it.each([
    { cuts: [{ minutes: 30 }], code: 'not-one-of' },
    { cuts: [{ minutes: 20 }, { minutes: 20 }], code: 'same-length' },
    { cuts: [{ minutes: 20, rounds: [] }], code: 'no-rounds-left' },
    { cuts: [{ minutes: 20, rounds: [1, 7] }], code: 'unknown-round' },
    { cuts: [{ minutes: 20, rounds: [2, 1] }], code: 'rounds-unordered' },
    { cuts: [{ minutes: 20, rounds: [2, 2] }], code: 'rounds-unordered' },
    { cuts: [{ minutes: 20, settled: { acces: 'secret' } }], code: 'unknown-reference' },
    { cuts: [{ minutes: 20, settled: { access: 'secret' } }], code: 'unknown-option' },
    { cuts: [{ minutes: 20, withoutMoves: ['dance'] }], code: 'unknown-reference' },
    {
      cuts: [
        {
          minutes: 20,
          settled: { access: 'red-crescent', air: 'agreed-areas', publication: 'public' },
        },
      ],
      code: 'nothing-left-open',
    },
    { cuts: [{ minutes: 20, settled: { publication: 'secret' } }], code: 'settled-outside-mandate' },
    {
      cuts: [{ minutes: 20, settled: { access: 'army-checkpoints', air: 'no-limits' } }],
      code: 'cut-without-agreement',
    },
  ])('what is wrong with them: $code', ({ cuts, code }) => {
    const source = quarrelSource({
      parties: {
        us: { name: 'United States', mandate: { publication: ['public'] } },
        russia: { name: 'Russia' },
      },
    });
    const text = JSON.stringify({ ...source, lengths: cuts });
    const codes = readScenario(text, { file: 'cut.yaml' }).problems.map((problem) => problem.code);
    expect(codes).toContain(code);
  });
});

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it.each(lengths)(
    'at %i minutes is sometimes agreed on, and leaves something that the two want differently',
    (minutes) => {
      const cut = atLength(scenario, minutes);
      const players = Object.fromEntries(
        Object.keys(cut.parties).map((party) => [party, simpleOpponent(characters.ambassador)]),
      );
      const { signed, ratified } = simulate(cut, { games: 12, seed: 'lesson', players });
      expect(signed).toBeGreaterThan(0);
      expect(ratified).toBeGreaterThan(0);
      const open = Object.values(cut.stickingPoints).filter(
        ({ agreedAtStart }) => agreedAtStart === undefined,
      );
      // Something is left that the two want differently.
      const [one = '', other = ''] = Object.keys(cut.parties);
      expect(
        open.some(({ options }) => {
          const values = Object.values(options).map(({ value }) => value);
          return values.some((a) =>
            values.some((b) => (a[one] ?? 0) > (b[one] ?? 0) && (a[other] ?? 0) < (b[other] ?? 0)),
          );
        }),
      ).toBe(true);
    },
  );
});
