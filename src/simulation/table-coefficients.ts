// The sizes that the rules of the talks and of the capitals use. Signs follow the literature; sizes are design choices.

/** Reciprocity: how trust, 0–100, answers conduct (Osgood’s graduated reciprocation; signs from Axelrod, sizes by choice). */
export const reciprocity = {
  /** The offerer’s trust when its offer is accepted, plus `perPoint` for every point of it. */
  accepted: 1.5,
  perPoint: 1,
  /** The other’s trust when one takes its standing position. */
  conceded: 3,
  /** The offerer’s trust when its offer is refused; only the share `concernNamed` of it when the refusal names the concern that binds. */
  refused: -1,
  concernNamed: 0.5,
  /** The offerer’s trust when its offer is passed over for another. */
  lapsed: -1,
  /** The other’s trust when one asks for verification: it is not believed. */
  verificationAsked: -1,
  /** The other’s trust when a settled point is opened again. */
  reopened: -6,
  /** The other’s trust when one makes an ultimatum, and when one’s ultimatum is let pass. */
  ultimatumMade: -4,
  ultimatumIgnored: -3,
  /** The other’s trust after a walk-out, after an adjournment, and when a text is sent back or given up. */
  walkedOut: -8,
  adjourned: -1,
  returned: -4,
  abandoned: -10,
} as const;

/** Patience of a capital, 0–100, and what wears it down. */
export const patience = {
  /** With every round that ends. */
  perRound: -4,
  /** More, for a round that settled nothing; only the share `bracketed` of it for a round that bracketed a point at least. */
  withoutProgress: -6,
  bracketed: 0.5,
  /** The maker’s capital, when its ultimatum is let pass; and the other’s, which let it pass. */
  ultimatumIgnored: -8,
  letUltimatumPass: -4,
  /** The other’s capital, when one walks out; one’s own, when one does; one’s own, when one adjourns to consult. */
  leftBehind: -6,
  walkedOut: -2,
  adjourned: 3,
} as const;

/** Non-papers: how far a reading strays from the truth, on the other’s scale of 0–1. */
export const reading = {
  /** Standard deviation at full trust of the other side, and what a lack of all trust adds. */
  noise: 0.05,
  distrust: 0.3,
  /** From these values up a reaction is warm, open, cool; below: cold. */
  warm: 0.7,
  open: 0.45,
  cool: 0.22,
} as const;

/** Persuasion: shifts of a stakeholder’s leaning, −100 to 100; each time moves it less. */
export const persuasion = {
  persuade: 16,
  compensate: 22,
  /** Each earlier courtship divides the shift by 1 + this × their number. */
  diminishing: 0.6,
  /** How far compensation works even on those who cannot be persuaded. */
  compensationFloor: 0.5,
} as const;

/** Ratification: what turns support into consent, and how long it takes. */
export const ratification = {
  /** Points of leaning for a point of support above 50. */
  leaningPerSupport: 0.4,
  /** Points of leaning that another one behind the same party moves who can say no: for each point of its own leaning, at leverage 100. */
  voice: 0.1,
  /** Points of its own leaning, at most, that a voice makes heard. */
  voiceMost: 50,
  /** Turns of each side before the first submission, and before each further one. */
  turns: 3,
  turnsAfterVeto: 2,
  /** Days that pass after a veto. */
  daysAfterVeto: 3,
  /** Submissions before the text is given up. */
  mostAttempts: 3,
  /** Days until the extra round when a text is returned after the last round of the calendar. */
  daysToExtraRound: 3,
} as const;

/** Verification of one clause: what it adds to the monitoring of the whole text, 0–1, as one more clause would. */
export const verifiedMonitoring = 0.15;

/** Influence regained in a day of implementation, as a share of that of a round. */
export const dailyIncomeShare = 0.25;
