// A forecast comes from what a side knows, finds what a move surely does, and does not pretend where it cannot know.
import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/review/forecast.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { PartyId } from '../../src/simulation/ids.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import { playUntil } from '../../src/opponent/play-on.ts';
import { characters } from '../../src/opponent/levels.ts';
import { simpleOpponent } from '../../src/opponent/simple-opponent.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const tutorial = builtIn('first-steps');

const knowledge = (scenario: Scenario, state: State, side: PartyId) => ({
  scenario: scenarioFor(scenario, side),
  view: viewFor(scenario, state, side),
});

/** The tutorial once its text has come home, and the side that may give it up. */
function atHome(): { readonly state: State; readonly side: PartyId } {
  const ambassador = simpleOpponent(characters.ambassador);
  const { state } = createGame(tutorial, { seed: 'home' });
  playUntil(
    tutorial,
    state,
    { overwater: ambassador, netherford: ambassador },
    ({ session }) => session === 'capitals',
  );
  if (state.turn === null || state.session !== 'capitals') throw new Error('The text never came home.');
  return { state, side: state.turn.side };
}

describe('a forecast', () => {
  it('knows that a text that is given up is not signed', () => {
    const { state, side } = atHome();
    const told = forecast(knowledge(tutorial, state, side), { kind: 'abandon' });
    expect(told.ratified.with.mean).toBe(0);
    expect(told.lasting.with.mean).toBe(0);
    expect(told.lasting.without.mean).toBeGreaterThan(0.3);
    expect(told.lasting.change.high).toBeLessThan(0);
    expect(told.days.with).toBeNull();
    expect(told.days.change.high).toBeLessThan(0);
  });

  it('tells how long the text would be in force where it is, of sieges and of aid, within what is possible', () => {
    const { state, side } = atHome();
    const [move] = legalMoves(tutorial, state, side);
    if (move === undefined) throw new Error('There is no legal move.');
    const told = forecast(knowledge(tutorial, state, side), move);
    const { with: days } = told.days;
    if (days === null) throw new Error('The text never comes into force.');
    expect(days.samples).toBe(Math.round(told.ratified.with.mean * told.worlds));
    const ends = [0, days.low, days.median, days.high, tutorial.calendar.implementationDays];
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    const people = Object.values(tutorial.zones).reduce((sum, zone) => sum + zone.people, 0);
    for (const { mean, low, high } of [told.besieged.with, told.reached.with]) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThanOrEqual(people);
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
    }
  });

  it('is the same for the same knowledge', () => {
    const { state, side } = atHome();
    const [move] = legalMoves(tutorial, state, side);
    if (move === undefined) throw new Error('There is no legal move.');
    const asked = knowledge(tutorial, state, side);
    expect(forecast(asked, move)).toEqual(forecast(asked, move));
  });

  it('says nothing of what only the other side knows', () => {
    const { state, side } = atHome();
    const [move] = legalMoves(tutorial, state, side);
    if (move === undefined) throw new Error('There is no legal move.');
    const other = state.sides.find((party) => party !== side) ?? '';
    const held = state.parties[other];
    if (held === undefined) throw new Error('There is no other side.');
    const secretly: State = {
      ...state,
      settings: { ...state.settings },
      chance: [1, 2, 3, 4],
      parties: { ...state.parties, [other]: { ...held, influence: 3, patience: 12, reservation: 0.9 } },
    };
    expect(forecast(knowledge(tutorial, secretly, side), move)).toEqual(
      forecast(knowledge(tutorial, state, side), move),
    );
  });

  it('compares a card with never playing it, whatever an ambassador would do', () => {
    const { state } = createGame(tutorial, { seed: 'cards' });
    const side = state.turn?.side ?? '';
    const card = legalMoves(tutorial, state, side).find(({ kind }) => kind === 'play');
    if (card === undefined) throw new Error('The first side holds no card.');
    const told = forecast(knowledge(tutorial, state, side), card);
    expect(told.trust.theirs).toBeGreaterThan(0);
    expect(told.worth.with.mean).not.toBe(told.worth.without.mean);
  });
});
