// Tables for agents of alternating offers: the oracles' domains, domains drawn by a seed, and negotiations told as stories.
import { readFileSync } from 'node:fs';
import { type OutcomeSpace, choicesOf, outcomeSpace } from '../../../src/analysis/outcome-space.ts';
import { zoneOf } from '../../../src/analysis/zone.ts';
import type { Agent, Answer } from '../../../src/opponent/bidding/agent.ts';
import { type Ending, negotiate } from '../../../src/opponent/bidding/alternating-offers.ts';
import { type Standpoint, standpointOf } from '../../../src/opponent/bidding/standpoint.ts';
import type { Domain, Issue, Profile } from '../../../src/scenario/domain.ts';
import { seedChance, uniform } from '../../../src/simulation/numbers/chance.ts';
import { domainOfOracle, oracleFiles, oracles } from '../../analysis/oracles.ts';

/** One negotiation that NegMAS played. Utilities in a trace are the first and the second party's. */
export interface Replay {
  readonly first: string;
  readonly second: string;
  readonly agreement: readonly string[] | null;
  readonly steps: number;
  readonly n_offers: number;
  readonly trace: readonly (readonly [0 | 1, readonly [number, number]])[];
  readonly replayed_by_independent_js: boolean | null;
}

/** The outcome space of a domain that is small enough. */
export function spaceOf(domain: Domain): OutcomeSpace {
  const space = outcomeSpace(domain);
  if (space === undefined) throw new Error(`${domain.name} is too large.`);
  return space;
}

/** The oracles' domains, with the negotiations that a second program has replayed. */
export const oracleTables = oracleFiles.map((file, at) => {
  const oracle = oracles[at];
  if (oracle === undefined) throw new Error(`${file} is missing.`);
  const { negotiations, n_steps: rounds } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly negotiations: readonly Replay[];
    readonly n_steps: number;
  };
  const trusted = negotiations.filter((one) => one.replayed_by_independent_js === true);
  return { name: oracle.name, space: spaceOf(domainOfOracle(oracle)), rounds, trusted };
});

/** Two agents at one table. */
export function meet(space: OutcomeSpace, first: Agent, second: Agent, rounds = 100): Ending {
  return negotiate(
    { agent: first, standpoint: standpointOf(space, 0) },
    { agent: second, standpoint: standpointOf(space, 1) },
    rounds,
  );
}

/** The options of an outcome by name. */
export function optionsOf({ domain }: OutcomeSpace, outcome: number | null): readonly string[] | null {
  if (outcome === null) return null;
  return choicesOf(domain.issues, outcome).map((option, issue) => domain.issues[issue]?.values[option] ?? '');
}

/** Whether no outcome is at least as good for both and better for one: by comparing with all. */
export function isOptimal({ utilities: [a, b], size }: OutcomeSpace, outcome: number): boolean {
  const [uA, uB] = [a[outcome] ?? 0, b[outcome] ?? 0];
  for (let other = 0; other < size; other += 1) {
    const [oA, oB] = [a[other] ?? 0, b[other] ?? 0];
    if (oA >= uA && oB >= uB && (oA > uA || oB > uB)) return false;
  }
  return true;
}

/** What an agent answers to the offers of a script, one a round, when it has the second turn of each round. */
export function answersTo(
  agent: Agent,
  standpoint: Standpoint,
  script: readonly number[],
  rounds = 100,
): Answer[] {
  const negotiator = agent(standpoint);
  const made: number[] = [];
  const answers: Answer[] = [];
  for (let round = 1; round <= script.length && answers.at(-1) !== 'accept'; round += 1) {
    const received = script.slice(0, round);
    const answer = negotiator({ round, rounds, opens: false, received, made: [...made] });
    if (answer !== 'accept') made.push(answer);
    answers.push(answer);
  }
  return answers;
}

/** A domain of one issue with so many options: the first party wants the last option most, the second the first. Utilities 0–1, evenly spaced. */
export function splitting(options: number, reservations: readonly [number, number] = [0, 0]): Domain {
  const shares = Array.from({ length: options }, (_, option) => option / (options - 1));
  const profile = (name: string, values: readonly number[], reservation: number): Profile => ({
    name,
    weights: [1],
    values: [values],
    reservation,
    discount: 1,
  });
  return {
    name: 'splitting',
    issues: [{ name: 'share', values: shares.map(String) }],
    profiles: [profile('A', shares, reservations[0]), profile('B', shares.toReversed(), reservations[1])],
  };
}

/**
 * A domain drawn by a seed: 3–6 issues of 2–5 options, anything from common interests to opposed ones, reservation values up to 0.6. Undefined
 * where nothing can be agreed on.
 */
export function drawnTable(seed: string): OutcomeSpace | undefined {
  const chance = { chance: seedChance(seed) };
  const draw = (): number => uniform(chance);
  const issues: Issue[] = Array.from({ length: 3 + Math.floor(4 * draw()) }, (_, issue) => ({
    name: `issue ${issue}`,
    values: Array.from({ length: 2 + Math.floor(4 * draw()) }, (__, option) => `option ${option}`),
  }));
  const values = issues.map((issue) => issue.values.map(draw));
  const opposed = draw();
  const others = values.map((options) =>
    options.map((value) => opposed * (1 - value) + (1 - opposed) * draw()),
  );
  const profile = (name: string, raw: readonly (readonly number[])[]): Profile => {
    const weights = issues.map(() => 0.05 + draw());
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return {
      name,
      weights: weights.map((weight) => weight / total),
      values: raw.map(toFullRange),
      reservation: 0.6 * draw(),
      discount: 1,
    };
  };
  const space = spaceOf({ name: seed, issues, profiles: [profile('A', values), profile('B', others)] });
  return zoneOf(space).size > 0 ? space : undefined;
}

/** Stretches values so that the worst is 0 and the best is 1. */
function toFullRange(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (high > low ? (value - low) / (high - low) : 1));
}
