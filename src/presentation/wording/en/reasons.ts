// Why the computer chose a move.

export const reason = {
  'offer-good-enough': 'The offer is worth {{worth}} to it; it was holding out for {{wanted}}.',
  'offer-falls-short': 'The offer is worth {{worth}} to it; it was holding out for {{wanted}}.',
  'offer-falls-short-concern':
    'The offer is worth {{worth}} to it; it was holding out for {{wanted}}, and {{point}} weighed most.',
  'text-in-reach': 'With this a text is in reach that is worth {{worth}} to it.',
  'better-text-in-reach': 'Without this a text is in reach that is worth {{worth}} to it.',
  'better-text-in-reach-concern':
    'Without this a text is in reach that is worth {{worth}} to it. What keeps it from accepting is {{point}}.',
  'tables-part':
    'It works for a text that is worth {{worth}} to it. It gives this part of it {{odds}} of being taken now.',
  'futures-favour_one':
    'Of the moves that it looked into, this one promised most in {{count}} simulated future.',
  'futures-favour_other':
    'Of the moves that it looked into, this one promised most in {{count}} simulated futures.',
  'tables-package': 'It asks for {{worth}} and thinks this is worth {{theirs}} to the other side.',
  concedes: 'Time is passing, so it gives way on {{point}}.',
  'sounds-out': 'It wants to know how the other side thinks about {{point}}.',
  parks: 'It leaves {{point}} in brackets, so that the rest can go on.',
  'asks-for-room': 'It could settle {{point}} if its capital gave it more room.',
  'useful-card': 'It expects more from this than it costs.',
  'text-worth-signing': 'The text is worth more to it than having none.',
  'text-too-poor': 'The text is worth less to it than having none.',
  courts: '{{stakeholder}} could refuse (chance of consent {{odds}}), so it works on it.',
  'home-is-ready': 'Those behind it are ready enough.',
  'no-way-home': 'It sees no way to win over those behind it.',
  'least-bad-answer': 'It is the least bad of the answers open to it.',
  'nothing-better': 'Nothing better was open to it.',
  'any-legal-move': 'It takes any move that is allowed.',
} as const;
