// A negotiation domain: what two parties can agree on, and what every option is worth to each of them. What negotiation analysis works on.

/** One thing to agree on: a sticking point, in the language of the field an issue. */
export interface Issue {
  readonly name: string;
  /** Names of the options, at least one, all different. */
  readonly values: readonly string[];
}

/**
 * What one party wants: an additive utility, u(o) = Σ weights[k] × values[k][o_k], and what it has without an agreement
 * (Keeney and Raiffa, Decisions with Multiple Objectives, 1976).
 */
export interface Profile {
  readonly name: string;
  /** Per issue, 0 or more; as its source has them, so that they need not sum to 1. */
  readonly weights: readonly number[];
  /** Per issue and option, usually 0–1. */
  readonly values: readonly (readonly number[])[];
  /** Utility of no agreement: the disagreement point. */
  readonly reservation: number;
  /** Factor by which utility shrinks until the deadline, 0–1; 1 does not shrink. */
  readonly discount: number;
}

/** A domain with both profiles. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly Issue[];
  readonly profiles: readonly [Profile, Profile];
}
