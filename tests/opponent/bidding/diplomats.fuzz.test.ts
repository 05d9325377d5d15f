// Diplomats on many drawn domains: the demands on the ambassador are no accident of three files.
import { expect, it } from 'vitest';
import { frontierOf } from '../../../src/analysis/frontier.ts';
import type { OutcomeSpace } from '../../../src/analysis/outcome-space.ts';
import { pointOf, zoneOf } from '../../../src/analysis/zone.ts';
import { type AgentName, agentNames, agents } from '../../../src/opponent/bidding/agents.ts';
import { meansOf, tournament } from '../../../src/opponent/bidding/tournament.ts';
import { drawnTable, isOptimal, meet, oracleTables, spaceOf } from './tables.ts';

const diplomats = ['attache', 'ambassador', 'minister'] as const;
const baselines = agentNames.filter((name) => !diplomats.some((diplomat) => diplomat === name));

/** Tables drawn by as many seeds, without those at which nothing can be agreed on. */
function drawnTables(seeds: number): OutcomeSpace[] {
  return Array.from({ length: seeds }, (_, seed) => drawnTable(`drawn ${seed}`)).filter(
    (space) => space !== undefined,
  );
}

/** The same domain with reservation values just below an outcome in the middle of its frontier. */
function narrowed({ domain }: OutcomeSpace): OutcomeSpace {
  const [one, other] = domain.profiles;
  const space = spaceOf({
    ...domain,
    profiles: [
      { ...one, reservation: 0 },
      { ...other, reservation: 0 },
    ],
  });
  const frontier = frontierOf(space, zoneOf(space));
  const [a, b] = pointOf(space, frontier[frontier.length >> 1] ?? 0);
  return spaceOf({
    ...domain,
    profiles: [
      { ...one, reservation: a - 0.03 },
      { ...other, reservation: b - 0.03 },
    ],
  });
}

/** Mean utility of each agent over some tables, all ordered pairs of agents. */
function meansOver(spaces: readonly OutcomeSpace[], names: readonly AgentName[]): Record<string, number> {
  const players = Object.fromEntries(names.map((name) => [name, agents[name]]));
  const matches = spaces.flatMap((space) => tournament(space, players, 100));
  return Object.fromEntries(meansOf(matches).map(({ agent, utility }) => [agent, utility]));
}

it('over 24 drawn domains the ambassador gets more than every baseline', () => {
  const means = meansOver(drawnTables(30).slice(0, 24), [...baselines, 'ambassador']);
  const better = Object.keys(means).filter((name) => (means[name] ?? 0) >= (means['ambassador'] ?? 0));
  expect(better).toEqual(['ambassador']);
});

it('over 80 drawn domains the ambassador always agrees with itself, and in 90 of 100 on the frontier', () => {
  const spaces = drawnTables(90).slice(0, 80);
  expect(spaces).toHaveLength(80);
  const agreements = spaces.map((space) => meet(space, agents.ambassador, agents.ambassador).agreement);
  expect(agreements).not.toContain(null);
  const optimal = spaces.filter((space, at) => isOptimal(space, agreements[at] ?? 0));
  expect(optimal.length / spaces.length).toBeGreaterThanOrEqual(0.9);
});

it('over 60 drawn domains of which little is acceptable to both, ambassadors still agree', () => {
  const spaces = drawnTables(66).slice(0, 60).map(narrowed);
  const agreements = spaces.map((space) => meet(space, agents.ambassador, agents.ambassador).agreement);
  expect(agreements.filter((agreement) => agreement === null)).toHaveLength(0);
});

it('each strength gets more than the one below it from the field of baselines', () => {
  const spaces = [...drawnTables(14), ...oracleTables.map(({ space }) => space)];
  const means = diplomats.map((diplomat) => meansOver(spaces, [...baselines, diplomat])[diplomat] ?? 0);
  expect(means).toEqual(means.toSorted((one, other) => one - other));
  expect(new Set(means).size).toBe(3);
});
