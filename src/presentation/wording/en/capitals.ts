// The capitals phase: what is asked of whom.

export const capitals = {
  heading: 'Before those who can say no',
  waiting: '{{party}} has put the text to those behind it.',
  'not-waiting': '{{party}} has not put the text to those behind it yet.',
  attempts_one: 'The text has been refused {{count}} time.',
  attempts_other: 'The text has been refused {{count}} times.',
  returned: 'It has been back at the table once; it cannot go again.',
} as const;
