// Why the computer ranked a move as it did: told after the game, of a move that it made or only thought of.

export const reason = {
  'offer-good-enough': 'The offer was worth {{worth}} to it; it was holding out for about {{wanted}}.',
  'offer-falls-short': 'The offer was worth {{worth}} to it; it was holding out for about {{wanted}}.',
  'offer-falls-short-concern':
    'The offer was worth {{worth}} to it; it was holding out for about {{wanted}}. It missed most on {{point}}.',
  'text-in-reach': 'With this offer taken, it saw a text in reach that was worth {{worth}} to it.',
  'better-text-in-reach': 'Without this offer, it saw a text in reach that was worth {{worth}} to it.',
  'better-text-in-reach-concern':
    'Without this offer, it saw a text in reach that was worth {{worth}} to it. What stood against the offer was {{point}}.',
  'better-text-in-reach-reopened':
    'With this point open again, it saw a text in reach that was worth {{worth}} to it.',
  'tables-part':
    'It was working for a text worth {{worth}} to it, and put the chance that this part of it would be taken at once at {{odds}}.',
  'futures-favour_one':
    'Of the moves that it looked into, this one came out best in {{count}} simulated future.',
  'futures-favour_other':
    'Of the moves that it looked into, this one came out best in {{count}} simulated futures.',
  'tables-package':
    'With what was settled so far, it put the worth of this at {{worth}} to itself, and at {{theirs}} to the other side.',
  concedes: 'It could live with what the other side had put forward on {{point}}.',
  'sounds-out': 'It wanted to know how the other side thought about {{point}}.',
  parks: 'With {{point}} in brackets, the rest could go on.',
  'asks-for-room': 'With more room from its capital, it saw a better way to settle {{point}}.',
  'useful-card': 'It expected this to bring more than it cost.',
  'speaks-for': 'For it: {{stakes}}.',
  'speaks-against': 'Against it: {{stakes}}.',
  'text-worth-signing': 'The text was worth more to it than having none.',
  'text-too-poor': 'As it stood, the text was not worth signing to it.',
  courts: 'As it saw it, the chance that {{stakeholder}} would consent was {{odds}}: too little to rely on.',
  'courts-refused': 'As things stood, {{stakeholder}} would not have consented.',
  'home-is-ready': 'It thought those behind it as ready as they would be.',
  'home-is-ready-next': 'It could have asked those behind it at once.',
  'no-way-home': 'It saw little chance of winning over those behind it.',
  'least-bad-answer': 'Of the answers open to it, this one seemed the least bad.',
  'least-bad-answer-next': 'It ranked this answer lower.',
  'nothing-better-first': 'No other move seemed worth making.',
  'nothing-better-only': 'No other move was open to it.',
  'nothing-better-next': 'It could also have left it at that.',
  'any-legal-move': 'It took any move that was allowed.',
} as const;
