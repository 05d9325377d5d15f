// Short explanations of the game and its terms.

export const help = {
  title: 'How to play',
  aim: 'You negotiate for one side. A text that both sign is not yet an agreement: those who can say no are asked next, and then the text has to hold.',
  table:
    'At the table, sticking points are settled clause by clause. Table one option or a package of up to three. The other side accepts, answers, or refuses.',
  hand: 'Moves away from the table cost influence. It grows back with each round, and with each day once the text is in force.',
  turn: 'In a turn you have a few actions. Answers to an offer, taking an offer back and ending the turn cost none.',
  undo: 'A move can be taken back as long as it brought nothing hidden to light and chance was not thrown.',
  why: 'Whatever changed can be asked why. The answer goes back to moves, events, clauses and throws of chance with their odds.',
  capitals:
    'In the capitals you can persuade and compensate those behind you before you put the text to them.',
  implementation:
    'Once in force, days pass. Read what happens, answer what needs an answer, and see what your text is worth.',
  keyboard:
    'Everything can be done by keyboard: Tab and Shift+Tab move, Enter and Space choose, Escape closes.',
  influence: 'Influence: standing that can be spent, 0 to 100.',
  patience: 'Patience: how long your capital lets you go on. At nothing it calls you home.',
  trust: 'Trust: how far a side believes the other, 0 to 100. Both can be read off conduct.',
  mandate: 'Mandate: what your capital lets you sign.',
  support: 'Support: how somebody stands to the talks as such, 0 to 100.',
  violence: 'Violence: 100 is the worst week of this war.',
  'no-score': 'There is no score. What held, what did not, and for whom, is told at the end.',
} as const;
