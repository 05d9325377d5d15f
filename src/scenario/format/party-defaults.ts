// What a party has where its file says nothing: the one place of these numbers, for the format and for all who fill a gap as it does.

export const partyDefaults = {
  /** Diplomatic capital at the start, 0–100, and what each round adds. */
  influence: 20,
  influencePerRound: 6,
  /** Of the capital at home, 0–100. */
  patience: 100,
  /** In the other party at the start, 0–100. */
  trust: 40,
  /** Worth of having no deal, 0–1 on the scale of the party’s own utility. */
  reservation: 0.35,
} as const;
