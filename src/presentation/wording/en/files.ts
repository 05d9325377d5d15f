// Files that were opened where they do not belong: what they are, and the way to where they do.

export const files = {
  'is-scenario': '“{{file}}” is a scenario. It is opened where a game is chosen.',
  'is-translation': '“{{file}}” is a translation of a scenario. It is opened where a game is chosen.',
  'is-domain': '“{{file}}” is a domain of negotiation research. It is opened where a game is chosen.',
  'is-assignment': '“{{file}}” is an assignment. It is opened where a game is chosen.',
  'is-result': '“{{file}}” is a result that a student handed in. It is opened in the class report.',
  'is-save': '“{{file}}” is a saved game. It is opened among the saved games.',
  'is-journal': '“{{file}}” is the record of a game. It is opened among the saved games.',
  'open-choosing': 'Open it there',
  'open-saves': 'Open the game',
  'open-class': 'Open it in the class report',
} as const;
