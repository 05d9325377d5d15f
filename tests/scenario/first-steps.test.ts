// The tutorial: it reads clean, is short enough for ten minutes, and its hints lead through a whole game in order.
import { describe, expect, it } from 'vitest';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { holds } from '../../src/simulation/conditions/conditions.ts';
import { copyState } from '../../src/simulation/copy.ts';
import { createGame } from '../../src/simulation/create.ts';
import { advance } from '../../src/simulation/play.ts';
import type { State } from '../../src/simulation/state.ts';
import { builtIn, builtInReading } from './built-in.ts';

const tutorial = (): Scenario => builtIn('first-steps');

const players = { overwater: opponents['simple-attache'], netherford: opponents['simple-attache'] };

/** The states of a game, from the first to the last. */
const statesOf = (seed: string): State[] => {
  const { state } = createGame(tutorial(), { seed });
  const states: State[] = [copyState(state)];
  for (const { move } of playOut(tutorial(), seed, players).moves) {
    advance(tutorial(), state, move);
    states.push(copyState(state));
  }
  return states;
};

/** The first of a few seeds whose game is signed, tested by its crisis, and kept. */
const keptGame = ['1', '2', '3', '4', '5', '6'].find((seed) => {
  const { ended, happened } = playOut(tutorial(), seed, players).state;
  return ended?.how === 'held' && happened['shots-at-the-bridge'] !== undefined;
});

describe('the tutorial', () => {
  it('reads without an error, a warning or advice', () => {
    expect(builtInReading('first-steps').problems).toEqual([]);
  });

  it('is small: three points, three zones, three rounds, six days', () => {
    const { stickingPoints, zones, calendar, stakeholders } = tutorial();
    expect(Object.keys(stickingPoints)).toHaveLength(3);
    expect(Object.keys(zones)).toHaveLength(3);
    expect(calendar.rounds).toHaveLength(3);
    expect(calendar.implementationDays).toBe(6);
    expect(Object.values(stakeholders).filter(({ veto }) => veto)).toHaveLength(2);
  });

  it('shows in a game: the map first, then the table, home, calm days, a crisis and the debrief', () => {
    const points = Object.values(tutorial().hints).map((hint) => hint.points);
    for (const place of [
      'brief',
      'map',
      'draft',
      'hand',
      'end-turn',
      'table',
      'log',
      'calendar',
      'stakeholders',
    ] as const) {
      expect(points).toContain(place);
    }
    expect(Object.keys(tutorial().hints).at(0)).toBe('look-at-the-map');
    expect(Object.keys(tutorial().hints).at(-1)).toBe('debrief');
  });

  it('shows every hint in a game that is signed and kept, and gets done with it', () => {
    if (keptGame === undefined) throw new Error('No game of the first seeds is signed and kept.');
    const states = statesOf(keptGame);
    const stuck = Object.entries(tutorial().hints).filter(([, { when, until }]) => {
      const shown = states.findIndex((state) => holds(tutorial(), state, when));
      return (
        shown < 0 ||
        (until !== undefined && !states.slice(shown).some((state) => holds(tutorial(), state, until)))
      );
    });
    expect(stuck.map(([id]) => id)).toEqual([]);
  });

  it('does not pass over a step before the player has seen it', () => {
    const [first] = statesOf('3');
    if (first === undefined) throw new Error('A game has a first state.');
    const steps = Object.entries(tutorial().hints).filter(([, { until }]) => until !== undefined);
    expect(steps.length).toBeGreaterThan(4);
    const passedOver = steps.filter(([, { until }]) => holds(tutorial(), first, until));
    expect(passedOver.map(([id]) => id)).toEqual([]);
  });

  it('has a crisis with two answers, one of which only a good text allows', () => {
    const answers = Object.values(tutorial().events['shots-at-the-bridge']?.answers ?? {});
    expect(answers).toHaveLength(2);
    expect(answers.filter(({ when }) => when === undefined)).toHaveLength(1);
  });

  it('can be signed by players who give way, and then its calm is tested', () => {
    const ends = ['1', '2', '3', '4', '5', '6'].map((seed) => playOut(tutorial(), seed, players).state);
    const inForce = ends.filter((state) => state.cessation.since !== null);
    expect(inForce.length).toBeGreaterThanOrEqual(4);
    expect(inForce.some((state) => state.happened['shots-at-the-bridge'] !== undefined)).toBe(true);
  });

  it('tells a different ending for every way in which a game can end', () => {
    const { endings } = tutorial();
    const end = statesOf('3').at(-1);
    if (end === undefined) throw new Error('A game has a last state.');
    const told = (['noDeal', 'refusedAtHome', 'collapsed', 'held'] as const).map((how) => {
      const state: State = { ...end, ended: { ...(end.ended ?? { day: 0 }), how } as State['ended'] };
      return Object.entries(endings).find(([, { when }]) => holds(tutorial(), state, when))?.[0];
    });
    expect(told.slice(0, 3)).toEqual(['no-deal', 'refused', 'collapsed']);
    expect(told[3]).toMatch(/^held/);
  });
});
