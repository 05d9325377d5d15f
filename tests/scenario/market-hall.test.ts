// The market hall: no war and no map, those at home decide, and the wording decides the ending.
import { describe, expect, it } from 'vitest';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { holds } from '../../src/simulation/conditions/conditions.ts';
import type { State } from '../../src/simulation/state.ts';
import { builtIn } from './built-in.ts';

const hall = builtIn('market-hall');
const seeds = Array.from({ length: 12 }, (_, seed) => String(seed));
const players = { brass: opponents['simple-attache'], wheels: opponents['simple-attache'] };
const played = seeds.map((seed) => playOut(hall, seed, players).state);

describe('the market hall', () => {
  it('is without a map, without arms and without days that are counted afterwards', () => {
    expect([hall.zones, hall.armedActors, hall.routes].flatMap((table) => Object.keys(table))).toEqual([]);
    expect(hall.calendar.implementationDays).toBe(0);
    expect(hall.map).toBeUndefined();
  });

  it('has two who can say no behind each side', () => {
    const vetoes = Object.values(hall.stakeholders).filter(({ veto }) => veto);
    expect(vetoes.map(({ behind }) => behind)).toEqual(['brass', 'brass', 'wheels', 'wheels']);
  });

  it('is agreed in some games and not in all', () => {
    const ends = new Set(played.map(({ ended }) => ended?.how));
    expect(ends.has('held')).toBe(true);
    expect(ends.size).toBeGreaterThan(1);
  });

  it('tells another ending for another wording', () => {
    const [end] = played.filter(({ ended }) => ended?.how === 'held');
    if (end === undefined) throw new Error('No game of the first seeds was agreed.');
    const endingWith = (options: Readonly<Record<string, string>>): string | undefined => {
      const points = Object.fromEntries(
        Object.entries(end.points).map(([id, point]) => [
          id,
          { ...point, state: 'agreed', option: options[id] ?? point.option },
        ]),
      );
      const state = { ...end, points } as State;
      return Object.entries(hall.endings).find(([, { when }]) => holds(hall, state, when))?.[0];
    };
    const plain = {
      costs: 'by-heads',
      hours: 'day-and-day',
      floor: 'ramps-on-rollers',
      quiet: 'soft-wheels',
    };
    expect(endingWith({ ...plain, hours: 'curtain' })).toBe('held-the-curtain');
    expect(endingWith({ ...plain, floor: 'parquet' })).toBe('held-no-ramps');
    expect(endingWith({ ...plain, floor: 'half-floor', quiet: 'silence-for-rehearsals' })).toBe(
      'held-quiet-and-ramps',
    );
    expect(endingWith({ ...plain, repairs: 'a-tin' })).toBe('held-who-was-it');
  });
});
