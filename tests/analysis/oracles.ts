// The oracles: domains with results that NegMAS worked out, and an exhaustive search beside it; read from the disk as they came.
import { readFileSync } from 'node:fs';
import type { Domain } from '../../src/scenario/domain.ts';

interface Solution {
  readonly utils: readonly [number, number];
  readonly outcome: readonly string[];
}

/** What an oracle file holds, as far as the analysis is concerned. */
export interface Oracle {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly profiles: readonly {
    readonly weights: readonly number[];
    readonly values: readonly (readonly number[])[];
    readonly reservation: number;
  }[];
  readonly n_outcomes: number;
  readonly n_zopa_outcomes: number;
  readonly pareto: readonly Solution[];
  readonly nash: readonly Solution[];
  readonly kalai_smorodinsky: readonly Solution[];
  readonly kalai_egalitarian: readonly Solution[];
  readonly max_welfare: readonly Solution[];
  readonly bruteforce_at_reservation: {
    readonly ideal_point_within_zopa: readonly [number, number];
    readonly nash: readonly Solution[];
    readonly ks_maxmin: readonly Solution[];
    readonly egalitarian: readonly Solution[];
    readonly utilitarian: readonly Solution[];
  };
  readonly opposition: number;
  readonly checksum: {
    readonly sumA: number;
    readonly sumB: number;
    readonly sumAB: number;
    readonly nash_product: number;
  };
}

export const oracleFiles = ['synthetic_ceasefire7', 'synthetic_s1_4x5', 'synthetic_s2_6x4_rv'].map(
  (name) => `tests/analysis/oracles/${name}.json`,
);

export const oracles: readonly Oracle[] = oracleFiles.map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Oracle,
);

/** The domain of an oracle. */
export function domainOfOracle({ name, issues, profiles }: Oracle): Domain {
  const [first, second] = profiles.map((profile, index) => ({
    name: index === 0 ? 'A' : 'B',
    weights: profile.weights,
    values: profile.values,
    reservation: profile.reservation,
    discount: 1,
  }));
  if (first === undefined || second === undefined) throw new Error(`${name} has no two profiles.`);
  return { name, issues, profiles: [first, second] };
}
