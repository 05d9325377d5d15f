// A game that is open in two tabs of one browser.

export const elsewhere = {
  title: 'This game goes on in another tab',
  about:
    'One tab at a time plays a game. Take it over here, and it goes on from where it stands; the other tab then only looks on. Nothing is lost either way.',
  take: 'Take it over here',
  look: 'Only look',
  looking: 'You are only looking',
  'looking-about':
    'This game goes on in another tab, and what happens there is shown here. Nothing can be done here until you take it over.',
  'looking-tag': 'only looking',
} as const;
