// Groups of conditions and effects, so that one finds a kind in a long list.

const words = {
  time: ['phase', 'round', 'day', 'implementation-day', 'delay'],
  sides: ['trust', 'influence', 'patience', 'mandate', 'reservation', 'promise', 'played'],
  text: ['point', 'points-agreed', 'clause', 'publish', 'reopen'],
  people: ['support', 'leaning', 'reveal', 'gauge', 'flag'],
  happenings: ['happened', 'answered', 'event', 'chance', 'when', 'ended'],
  cessation: ['cessation', 'violations', 'violation', 'monitoring', 'reset-count', 'compliance'],
  ground: [
    'intensity',
    'air',
    'momentum',
    'supplies',
    'strength',
    'commingling',
    'control',
    'route',
    'siege',
    'separation',
    'convoy',
    'casualties',
    'displace',
    'killed',
    'reached',
  ],
} as const;

export type Family = keyof typeof words;

/** The groups in the order of a list. */
export const families = Object.keys(words) as readonly Family[];

/** The group of a kind of condition or effect; undefined for a kind that is in none. */
export const familyOf = (word: string): Family | undefined =>
  families.find((family) => (words[family] as readonly string[]).includes(word));
