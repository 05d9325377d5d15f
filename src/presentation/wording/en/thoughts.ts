// What a computer’s side thought at a decision: told in the review, when the game is over.

export const thoughts = {
  button: 'Why they did this',
  'button-name': 'Why they did this: {{move}}',
  'button-short': 'Why?',
  because: 'Why they did this: {{reason}}',
  title: 'Why {{party}} did this',
  thinking: 'Asking them again…',
  failed: 'They could not be asked.',
  again: 'Ask again',
  others: 'What it thought of next',
  instead: 'What it would do',
  same: 'For the same reason.',
  'differs-ranked':
    'Asked again, it would do something else: this move is number {{place}} on its list. It may have been made by another opponent, by another version of the game or by a person.',
  'differs-unranked':
    'Asked again, it would do something else: this move is not on its list. It may have been made by another opponent, by another version of the game or by a person.',
  basis: 'This side was played by: {{player}}. It was asked again, and knew what {{party}} knew then.',
  'player-tempered': '{{level}}, {{temperament}}',
  scale:
    'Worth to a side is counted from 0 to 1. A text that is worth less to it can still come first, where it is likelier to come about.',
  place: '{{date}}. Decision {{place}} of {{count}} of this side.',
  earlier: 'Their decision before',
  later: 'Their next decision',
  'no-more': 'There is no other decision of theirs on this side of it.',
  'decisions-intro': 'Of a side that the computer played you can also ask why it did what it did.',
  column: 'Why',
} as const;
