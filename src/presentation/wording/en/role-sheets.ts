// Role sheets: what a table without computers needs of a scenario, on paper.

export const roleSheets = {
  title: 'Role sheets: {{title}}',
  file: 'Role sheets to print',
  'file-about':
    'Downloads a file that any browser opens and prints: a page for everyone, a secret one for each side, and one for you. For preparing without a screen, or for playing on paper.',
  'everyone-about': 'Both sides have this page.',
  'about-points': 'What has to be settled',
  'about-rounds': 'When you meet',
  'no-notes': 'Nothing is agreed until everything is agreed.',
  'side-about': 'You play {{side}}. Do not show this page to the other side.',
  'worth-title': 'What it is worth to you',
  'worth-about':
    'Weight: how much a point matters to you, of 100 in all. Worth: how good a wording is for you, from 0 to 10. What a text is worth to you is the sum of weight × worth ÷ 10, from 0 to 100. A text that is worth less than {{least}} is worse for you than none.',
  'worth-point': '{{point}} (weight {{weight}})',
  wording: 'Wording',
  worth: 'Worth',
  'may-sign': 'You may sign',
  'may-yes': 'yes',
  'may-no': 'only if you are given leave',
  behind: 'Who stands behind you',
  'can-say-no': '{{name}} (can say no)',
  wants: 'Wants: {{wants}}.',
  teacher: 'For the teacher',
  'teacher-about': 'Keep this page until the game is over.',
  record: 'What happened',
  questions: 'Questions worth discussing',
  words: 'Words',
  printed: 'Made from the scenario “{{id}}”. Whatever is changed there changes here.',
} as const;
