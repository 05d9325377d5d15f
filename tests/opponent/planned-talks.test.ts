// A planner works for a whole text: it asks its capital for room that the text needs, learns from what was let lie, and gives way before time runs out.
import { describe, expect, it } from 'vitest';
import { strengths } from '../../src/opponent/levels.ts';
import { weighProfiles } from '../../src/opponent/opponent-model.ts';
import { rankPlannedTalks } from '../../src/opponent/planned-talks.ts';
import { prospectsOf } from '../../src/opponent/prospects.ts';
import { oddsOfConsentAcross } from '../../src/opponent/deal-odds.ts';
import { LiveLegalMoves } from '../../src/simulation/legal-moves.ts';
import { createGame } from '../../src/simulation/create.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');
const { character: minister } = strengths.minister;
const { character: ambassador } = strengths.ambassador;

/** The text of nearly everything, as the talks often come to it; only how the groups are to part is open. */
const nearlyAll = {
  'castello-road': 'red-crescent-checkpoint',
  'humanitarian-access': 'notified-convoys',
  'air-grounding': 'agreed-areas-from-day-d',
  sequencing: 'fourteen-days',
  'joint-targeting': 'joint-centre-consent',
  verification: 'joint-hotline',
  publication: 'summary-published',
};

/** The talks in a round, Washington’s turn, with one point open: each side has named its wish in round `since`. */
function oneOpen(round: number, since: number): State {
  const { state } = createGame(geneva, { seed: 'one point', first: 'us' });
  const points = { ...state.points };
  for (const [point, option] of Object.entries(nearlyAll)) {
    const held = points[point];
    if (held !== undefined) points[point] = { ...held, state: 'agreedAdReferendum', option };
  }
  const { dissociation } = points;
  if (dissociation === undefined) throw new Error('Geneva has a point on dissociation.');
  points['dissociation'] = {
    ...dissociation,
    state: 'contested',
    standing: {
      us: { option: 'delineate-and-separate', tied: false, round: since },
      russia: { option: 'separate-first', tied: false, round: since },
    },
  };
  return { ...state, points, round: { ...state.round, number: round } };
}

const ranked = (state: State, character: typeof minister | typeof ambassador) =>
  rankPlannedTalks(
    {
      scenario: scenarioFor(geneva, 'us'),
      view: viewFor(geneva, state, 'us'),
      legal: new LiveLegalMoves(geneva, state, 'us'),
    },
    character,
  ).toSorted((a, b) => b.worth - a.worth);

describe('with one point open that the other side holds to', () => {
  it('the ambassador asks Washington for room to give way', () => {
    expect(ranked(oneOpen(6, 6), ambassador)[0]).toMatchObject({
      move: { kind: 'play', card: 'us-mandate-dissociation' },
      reason: { code: 'asks-for-room', point: 'dissociation' },
    });
  });

  it('whoever learns from refusals thinks it less likely that such a text is signed', () => {
    const odds = (since: number, learnsFromRefusals: boolean): number => {
      const view = viewFor(geneva, oneOpen(7, since), 'us');
      const prospects = prospectsOf(geneva, view, weighProfiles(geneva, view), {
        ...minister,
        learnsFromRefusals,
      });
      return oddsOfConsentAcross(prospects, { ...nearlyAll, dissociation: 'delineate-and-separate' });
    };
    expect(odds(4, true)).toBeLessThan(odds(7, true) - 0.05);
    expect(odds(4, false)).toBe(odds(7, false));
  });

  it('the minister opens again what the other paid too dear for, once it has waited in vain', () => {
    const reopens = (round: number, since: number): boolean =>
      ranked(oneOpen(round, since), minister).some(({ move }) => move.kind === 'reopen');
    expect(reopens(4, 4)).toBe(false);
    expect(reopens(7, 4)).toBe(true);
  });
});
