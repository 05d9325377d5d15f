// The entrance for teachers: what each way in is for.

export const teachers = {
  'in-class': 'In class',
  'in-class-about':
    'Geneva takes about an hour and the tutorial ten minutes; shorter lengths can be chosen. Nothing is uploaded, and no account is needed.',
  'hand-out-about':
    'One link or code for all: scenario, side, opponent, the same chance for everyone, your questions.',
  'class-about':
    'What became of each game, and where the class split, from the results that students hand in.',
  'kit-about': 'Plans for 20, 45 and 90 minutes, a rubric, and how to lead the talk after a game.',
  own: 'A scenario of your own',
  'own-about':
    'A scenario is one text file. When something is wrong with it, you see the line, the reason and the cure.',
  'workshop-about': 'Write one in forms or as text, check it, and rehearse it with hundreds of games.',
  'open-about': 'Play what you or somebody else wrote.',
} as const;
