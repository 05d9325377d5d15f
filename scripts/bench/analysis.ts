// How fast all outcomes of a domain are analysed, on one processor core, and how time and memory grow with their number.
import { analyse } from '../../src/analysis/analyse.ts';
import type { Domain, Profile } from '../../src/scenario/domain.ts';
import { seedChance, uniform } from '../../src/simulation/numbers/chance.ts';
import type { Figure, Section } from './section.ts';

/** A domain of so many issues with so many options each. Interests are drawn apart, or the second party loses what the first gains. */
function domainOf(issues: number, options: number, opposed = false): Domain {
  const chance = { chance: seedChance(`${issues} × ${options}`) };
  const draw = (): number => uniform(chance);
  const profile = (name: string): Profile => ({
    name,
    weights: Array.from({ length: issues }, () => (0.05 + draw()) / issues),
    values: Array.from({ length: issues }, () => Array.from({ length: options }, draw)),
    reservation: 0,
    discount: 1,
  });
  const first = profile('A');
  const against = first.values.map((values) => values.map((value) => 1 - value));
  return {
    name: `${issues} × ${options}`,
    issues: Array.from({ length: issues }, (_, issue) => ({
      name: `issue ${issue}`,
      values: Array.from({ length: options }, (_value, option) => `option ${option}`),
    })),
    profiles: [first, opposed ? { ...first, name: 'B', values: against } : profile('B')],
  };
}

/** Milliseconds of the complete analysis: utilities, zone, frontier, solutions, opposition. */
function millisecondsFor(domain: Domain): number {
  const started = performance.now();
  if (analyse(domain) === undefined) throw new Error(`${domain.name} is too large to analyse.`);
  return performance.now() - started;
}

const count = (number: number): string => number.toLocaleString('en');

const warmUps = 10;
const runs = 41;

/** A domain for which a time is demanded: median and 95th percentile of many runs, once the code has run for a while. */
function speedOf(issues: number, options: number, demanded: number, opposed: boolean): Figure {
  const domain = domainOf(issues, options, opposed);
  for (let run = 0; run < warmUps; run += 1) millisecondsFor(domain);
  const times = Array.from({ length: runs }, () => millisecondsFor(domain)).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * runs)] ?? Number.NaN).toFixed(2);
  return {
    name: `${count(options ** issues)} outcomes${opposed ? ', all Pareto' : ''}`,
    value: `${at(0.5)} ms median, ${at(0.95)} ms p95 (demanded: ${demanded} ms)`,
  };
}

const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MiB`;

/** One step of the curve: the quickest of three runs, and the most memory that the process has needed so far. */
function growthTo(digits: number): Figure {
  const domain = domainOf(digits, 10);
  const size = 10 ** digits;
  const taken = Math.min(...[1, 2, 3].map(() => millisecondsFor(domain)));
  const perOutcome = (taken * 1_000_000) / size;
  const memory = mebibytes(process.resourceUsage().maxRSS * 1024);
  return {
    name: `${count(size)} outcomes`,
    value: `${taken.toPrecision(3)} ms, ${perOutcome.toFixed(0)} ns an outcome, process at ${memory}`,
  };
}

export const analysisSpeed: Section = {
  title: 'Analysis of all outcomes, one core',
  measure: () =>
    Promise.resolve([
      ...[false, true].flatMap((opposed) => [speedOf(7, 4, 4, opposed), speedOf(8, 5, 100, opposed)]),
      ...[3, 4, 5, 6, 7].map(growthTo),
    ]),
};
