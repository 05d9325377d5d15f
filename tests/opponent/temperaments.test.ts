// Temperaments change how an opponent of the same level carries itself: what it asks for, when, and what it plays.
import { describe, expect, it } from 'vitest';
import { opponentOf } from '../../src/opponent/far-sighted-opponent.ts';
import { strengths } from '../../src/opponent/levels.ts';
import { aspiration } from '../../src/opponent/talks.ts';
import { type TemperamentName, tempered, temperaments } from '../../src/opponent/temperaments.ts';
import { playOut } from '../../src/review/play-out.ts';
import { createGame } from '../../src/simulation/create.ts';
import { asLegalMoves } from '../../src/simulation/legal-moves.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');
const names = Object.keys(temperaments) as readonly TemperamentName[];

/** What an ambassador of this temperament asks for in a round, 0–1. */
function asks(name: TemperamentName, round: number): number {
  const { state } = createGame(geneva, { seed: 'temper' });
  const later = { ...state, round: { ...state.round, number: round } };
  const view = { ...viewFor(geneva, later, 'russia'), toss: 0.5 };
  const knowledge = { scenario: scenarioFor(geneva, 'russia'), view, legal: asLegalMoves([]) };
  return aspiration(knowledge, tempered(strengths.ambassador, temperaments[name]).character);
}

describe('in the same seat and level', () => {
  it('the blusterer asks for most at first and the transactional for least', () => {
    const first = names.toSorted((a, b) => asks(b, 1) - asks(a, 1));
    expect([first[0], first.at(-1)]).toEqual(['blustering', 'transactional']);
  });

  it('the patient one asks for most in the middle of the talks', () => {
    const [most] = names.toSorted((a, b) => asks(b, 4) - asks(a, 4));
    expect(most).toBe('patient');
  });

  it.each(names)('the %s one plays games of its own to their end', (name) => {
    const carried = opponentOf(tempered(strengths.attache, temperaments[name]));
    const plain = opponentOf(strengths.attache);
    const games = [carried, plain].map((us) => playOut(geneva, 'temper', { us, russia: plain }));
    expect(games[0]?.state.ended).not.toBeNull();
    expect(games[0]?.moves).not.toEqual(games[1]?.moves);
  });

  it('leaves how far it looks ahead as it is', () => {
    for (const name of names)
      expect(tempered(strengths.minister, temperaments[name]).budget).toBe(strengths.minister.budget);
  });
});
