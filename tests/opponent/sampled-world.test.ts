// A sampled world is one that a side could be in: it would see there exactly what it sees, and what it does not see differs.
import { expect, it } from 'vitest';
import { profilesOf, weighProfiles } from '../../src/opponent/opponent-model.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playUntil } from '../../src/opponent/play-on.ts';
import { sampleWorlds } from '../../src/opponent/sampled-world.ts';
import { createGame } from '../../src/simulation/create.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { View } from '../../src/simulation/views/view.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');
const players = { us: opponents['simple-ambassador'], russia: opponents['simple-ambassador'] };

/** What a side sees after so many moves of a game. */
function seenAfter(moves: number, seed: string, side: string): View {
  const { state } = createGame(geneva, { seed });
  playUntil(geneva, state, players, (now) => now.moves >= moves);
  return viewFor(geneva, state, side);
}

/** Leanings as a side knows them, to nine digits. */
const leanings = ({ stakeholders }: View): unknown =>
  Object.entries(stakeholders).map(([id, { leaning, consentOdds, ...known }]) => [
    id,
    known,
    leaning.toFixed(9),
    consentOdds.toFixed(9),
  ]);

it.each([0, 25, 60, 110])('shows the side after %i moves what it sees', (moves) => {
  for (const side of ['us', 'russia']) {
    const scenario = scenarioFor(geneva, side);
    const seen = seenAfter(moves, 'sampled', side);
    const worlds = sampleWorlds(scenario, seen, weighProfiles(scenario, seen), 4, 'worlds');
    for (const world of worlds) {
      const there = viewFor(world.scenario, world.state, side);
      expect({ ...there, toss: 0, stakeholders: {} }).toEqual({ ...seen, toss: 0, stakeholders: {} });
      expect(leanings(there)).toEqual(leanings(seen));
    }
    const hidden = worlds.map(({ state }) => state.parties[seen.other]?.influence);
    expect(new Set(hidden).size).toBeGreaterThan(1);
    const dispositions = worlds.map(({ state }) => JSON.stringify(state.stakeholders));
    expect(new Set(dispositions).size).toBe(worlds.length);
  }
});

it('thinks those profiles likelier that fit what the other has done', () => {
  const scenario = scenarioFor(geneva, 'us');
  const seen = seenAfter(0, 'model', 'us');
  const expected = (view: View): number =>
    weighProfiles(scenario, view).reduce(
      (sum, { profile, likelihood }) =>
        sum + likelihood * (profile.values.sequencing?.['seven-days-with-reset'] ?? 0),
      0,
    );
  const position = { option: 'seven-days-with-reset', tied: false, round: 1 };
  const point = seen.points.sequencing;
  if (point === undefined) throw new Error('Geneva has a point on sequencing.');
  const tabled: View = {
    ...seen,
    points: {
      ...seen.points,
      sequencing: { ...point, standing: { ...point.standing, russia: position } },
    },
  };
  const heardCold: View = {
    ...seen,
    own: {
      ...seen.own,
      readings: [{ point: 'sequencing', option: 'seven-days-with-reset', reaction: 'cold', day: 1 }],
    },
  };
  expect(expected(tabled)).toBeGreaterThan(expected(seen) * 1.05);
  expect(expected(heardCold)).toBeLessThan(expected(seen) * 0.95);
  expect(profilesOf(scenario, 'us').length).toBeGreaterThan(50);
});
