// Opponents play by the same views and legal moves as a person: they never cheat, never break a rule, and always end their games.
import { describe, expect, it } from 'vitest';
import type { Knowledge, Opponent } from '../../src/opponent/knowledge.ts';
import { type OpponentName, opponentNames, opponents } from '../../src/opponent/opponents.ts';
import { aspiration } from '../../src/opponent/talks.ts';
import { characters } from '../../src/opponent/levels.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { choose } from '../../src/review/play-out.ts';
import { copyState } from '../../src/simulation/copy.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import { createGame } from '../../src/simulation/create.ts';
import { asLegalMoves, legalMoves } from '../../src/simulation/legal-moves.ts';
import { advance } from '../../src/simulation/play.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import type { Mutable } from '../../src/simulation/world.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { builtIn, builtIns } from '../scenario/built-in.ts';
import { table } from '../simulation/table.ts';

const scenarios = [quarrel(), ...builtIns()];

function knowledgeOf(scenario: (typeof scenarios)[number], state: State, side: string): Knowledge {
  return {
    scenario: scenarioFor(scenario, side),
    view: viewFor(scenario, state, side),
    legal: asLegalMoves(legalMoves(scenario, state, side)),
  };
}

/** Those who look ahead take long: they play one game of each scenario, and of it the first moves; whole ones belong to the fuzz and to matches. */
const isFarSighted = (name: OpponentName): boolean => name === 'ambassador' || name === 'minister';
const gamesOf = (name: OpponentName, { id }: Scenario): number =>
  isFarSighted(name) || id === 'geneva-2016' || id === 'helsinki-2005' ? 1 : 4;
const goesOn = (name: OpponentName, { id }: Scenario, { moves }: State): Opponent =>
  isFarSighted(name) && id !== 'quarrel' && moves > 6 ? opponents['simple-ambassador'] : opponents[name];

describe.each(opponentNames)('the %s', (name) => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'plays legal moves only and ends every game of %s',
    (_, scenario) => {
      for (let game = 0; game < gamesOf(name, scenario); game += 1) {
        const state = copyState(createGame(scenario, { seed: `${name} ${game}` }).state);
        while (state.turn !== null) {
          const { side } = state.turn;
          const move = choose(scenario, state, side, goesOn(name, scenario, state));
          expect(checkMove(scenario, state, side, move)).toBeUndefined();
          advance(scenario, state, move);
        }
        expect(state.ended).not.toBeNull();
      }
    },
  );

  it('gives the same answer to the same knowledge, whatever is hidden', () => {
    const scenario = scenarios.at(-1) ?? quarrel();
    const state = copyState(createGame(scenario, { seed: 'hidden' }).state);
    for (let moves = 0; moves < 60 && state.turn !== null; moves += 1) {
      const { side } = state.turn;
      const move = choose(scenario, state, side, opponents[name]);
      expect(choose(scenario, withOtherSecrets(state, side), side, opponents[name])).toEqual(move);
      advance(scenario, state, move);
    }
  });
});

/** The same game with everything changed that `side` may not know. */
function withOtherSecrets(state: State, side: string): State {
  const changed: Mutable<State> = copyState(state);
  const other = state.sides[0] === side ? state.sides[1] : state.sides[0];
  const theirs = changed.parties[other];
  if (theirs === undefined) throw new Error('There is no other party.');
  theirs.influence = 99 - theirs.influence;
  theirs.patience = 1;
  theirs.reservation = 0.99;
  for (const id in changed.stakeholders) {
    const stakeholder = changed.stakeholders[id];
    if (stakeholder !== undefined && !stakeholder.knownTo.includes(side))
      stakeholder.disposition = -stakeholder.disposition * 3 - 7;
  }
  changed.chance = copyState(createGame(quarrel(), { seed: 'other chance' }).state).chance;
  return changed;
}

describe('the simple ambassador at the table', () => {
  const ambassador = opponents['simple-ambassador'];
  const best = (state: State, side: string) => ambassador(knowledgeOf(quarrel(), state, side))[0];

  it('takes an offer that gives it what it wants', () => {
    const story = table().as('us').propose({ access: 'army-checkpoints' }).endTurn();
    expect(best(story.state, 'russia')?.move).toEqual({ kind: 'accept' });
  });

  it('refuses an offer that gives it nothing, and names the point that hurts', () => {
    const story = table().as('us').propose({ air: 'full-grounding' }).endTurn();
    const answer = best(story.state, 'russia');
    expect(answer?.move).toEqual({ kind: 'refuse', concern: 'air' });
    expect(answer?.reason).toMatchObject({ code: 'offer-falls-short', concern: 'air' });
  });

  it('asks for less as the rounds go by, and never for less than no deal is worth', () => {
    const scenario = builtIn('geneva-2016');
    const state = createGame(scenario, { seed: 'time' }).state;
    const side = state.sides[0];
    const wanted = Array.from({ length: scenario.calendar.rounds.length }, (_, round) => {
      const later = { ...state, round: { ...state.round, number: round + 1 } };
      const knowledge = knowledgeOf(scenario, later, side);
      return aspiration({ ...knowledge, view: { ...knowledge.view, toss: 0.5 } }, characters.ambassador);
    });
    expect(wanted).toEqual(wanted.toSorted((a, b) => b - a));
    expect(wanted.at(-1)).toBeGreaterThanOrEqual(state.parties[side]?.reservation ?? 1);
    expect(wanted[0]).toBeGreaterThan((wanted.at(-1) ?? 1) + 0.2);
  });

  it('gives way later the higher its level', () => {
    const state = createGame(quarrel(), { seed: 'levels' }).state;
    const half = {
      ...state,
      round: { ...state.round, number: Math.ceil(quarrel().calendar.rounds.length / 2) },
    };
    const wanted = (['attache', 'ambassador', 'minister'] as const).map((level) => {
      const knowledge = knowledgeOf(quarrel(), half, 'us');
      return aspiration({ ...knowledge, view: { ...knowledge.view, toss: 0.5 } }, characters[level]);
    });
    expect(wanted).toEqual(wanted.toSorted((a, b) => a - b));
  });
});
