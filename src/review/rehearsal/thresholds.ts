// From where on something is worth telling a teacher. Design choices, argued in docs/rehearsal.md.

export const thresholds = {
  /** Share of plain games with an agreement: at most this is rare, at least that is a matter of course. */
  rare: 0.1,
  certain: 0.95,
  /** Difference of the shares of what each side could gain from which one side is favoured; its interval must be clear of half of it. */
  favoured: 0.15,
  /** Games that must have come to an agreement before sides are compared, and point settled before its options are. */
  enough: 20,
  /** An option that surely has more than this of the deals leaves nothing to decide. */
  alwaysSame: 0.9,
  /** By how much more deals with an option surely last than deals without. */
  decides: 0.25,
  /** By how much an event surely changes the share of games in which an agreement stands, for it to decide them. */
  eventDecides: 0.25,
  /** Share of what it could gain that a card surely adds to its side’s own outcome, for it to win; and takes, for it to backfire. */
  wins: 0.1,
  backfires: 0.04,
  /** Tries whose last states must all be the same before something is said to change nothing, and outcomes before it is said to hardly matter. */
  still: 3,
  same: 16,
  /** Games without it before anything is said to happen never. */
  never: 60,
  /** Share of plain games that end because the calendar ran out, from which there is too little time. */
  timeUp: 0.4,
  /** Rounds that agreements need, as a share of those there are, below which there is far too much time. */
  idle: 0.5,
  /** Factor between the minutes that the scenario states and those estimated. */
  minutes: 1.6,
  /** Share of deals that both sides would rather have than none. */
  narrow: 0.02,
  wide: 0.6,
  /** Share that both can have at the same time (0.5: one’s gain is the other’s loss). */
  opposed: 0.56,
  integrative: 0.8,
  /** Share of all refusals at home that is one stakeholder’s own. */
  kills: 0.6,
  /** Share of signed texts that fail at home. */
  failsAtHome: 0.5,
} as const;

/** How long people take: no measurement, an assumption that is said with every estimate. In minutes. */
export const minutesFor = {
  /** Finding one’s way. */
  settling: 2,
  /** Words read in a minute: of the summary, the briefing, the points at issue and their clauses, then of cards and events. */
  wordsAMinute: 200,
  /** Choosing and making a move of one’s own at the table or at home, and seeing what the other side does meanwhile. */
  move: 0.35,
  /** The same while a text is in force: most days pass quickly. */
  moveInForce: 0.1,
} as const;
