// The playing screen: what is next at turning points of a game, and the count of calm days beside the calendar.

export const playing = {
  'ready-to-initial':
    'Every required point is agreed: initial the text, and it goes to those who can say no.',
  'ready-to-initial-nobody': 'Every required point is agreed: initial the text, and it holds once both have.',
  'ready-to-submit': 'When you have done what you can, put the text to them.',
  'calm-count': '{{days}} of {{of}} days of calm',
  'violations-below': 'below: violations',
} as const;
