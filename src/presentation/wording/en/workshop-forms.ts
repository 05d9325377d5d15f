// The forms of the workshop: buttons, questions and sentences around the fields.

export const form = {
  'part-about': 'About',
  'part-parties': 'Parties',
  'part-points': 'Sticking points',
  'part-stakeholders': 'Stakeholders',
  'part-calendar': 'Calendar',
  'part-places': 'Map and places',
  'part-forces': 'Forces and aid',
  'part-moves': 'Moves',
  'part-events': 'Events',
  'part-telling': 'Hints and endings',
  'part-debrief': 'Debrief',
  'part-sources': 'Glossary and sources',
} as const;
