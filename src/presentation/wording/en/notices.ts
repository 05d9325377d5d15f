// Things to tell the player that are not part of the game.

export const notice = {
  'scenario-problems_one': 'This scenario cannot be played yet: {{count}} problem.',
  'scenario-problems_other': 'This scenario cannot be played yet: {{count}} problems.',
  'translation-problems_one': 'This translation cannot be used yet: {{count}} problem.',
  'translation-problems_other': 'This translation cannot be used yet: {{count}} problems.',
  'scenario-too-large': 'This file is larger than a scenario can be (1 MiB).',
  'file-unreadable': 'This file cannot be read.',
  'file-unknown': 'This is no file of this game, or it is damaged.',
  'file-elsewhere': 'This file belongs elsewhere.',
  'save-damaged': 'This saved game is damaged.',
  'save-other-scenario': 'This saved game belongs to another version of its scenario.',
  'save-illegal-move': 'This saved game holds a move that is not allowed.',
  'save-newer': 'This saved game comes from a newer version of the game. Reload the page to get that.',
  'link-damaged': 'This link is damaged or incomplete. Ask for it again, or for the saved game as a file.',
  'storage-unavailable':
    'This browser does not let the game keep anything. Save the game as a file before you close the page.',
  'storage-silent':
    'This browser’s storage does not answer. You can play meanwhile: what was kept comes back when it does, and a game that you begin is kept in this tab until then.',
  'storage-full': 'This browser has no more room for saved games. Delete some, or save this one as a file.',
  'link-copied': 'The link is copied.',
  'link-ready': 'The link is ready to copy.',
  'link-too-long': 'This game is too long for a link. Save it as a file instead.',
  'assignment-damaged': 'This assignment is damaged or incomplete. Ask for it again.',
  'assignment-newer':
    'This assignment comes from a newer version of the game. Reload the page to get the newer version.',
  'assignment-other-scenario':
    'This assignment belongs to a scenario that is not here. Ask for it as a file.',
  'copy-locked':
    'Your assignment lets no move be taken back, so copies can be kept once the game is over. Where you are is kept anyway.',
  'apart-from-result':
    'You go on otherwise from your finished game. This one is not handed in: your result stays as it was.',
  'result-given': 'The result is saved as a file. Give it to your teacher.',
  'result-link-too-long': 'This game is too long for a link. Hand in the file instead.',
  saved: 'The game is saved.',
  exported: 'The file is saved.',
  'advisers-failed': 'The advisers could not think it through. Go on without them.',
  'opponent-failed': 'The opponent could not decide. Its turn was played by a simpler one.',
  'kept-apart':
    'This game was also played in another tab. What you play here is kept beside it as a game of its own, so that neither is lost.',
  'no-webgl': 'This browser cannot draw the map. The game is played from the lists instead.',
  detail: '{{sentence}} ({{detail}}).',
  kept: '{{sentence}} It is kept, so that nothing is lost.',
  'at-move': 'move {{number}}',
  'severity-error': 'Problem',
  'severity-warning': 'Warning',
  'severity-advice': 'Advice',
  'problem-at': '{{file}}, line {{line}}',
  'problem-line': '{{severity}} at {{where}}: {{message}}',
} as const;
