// What an adviser says of a card before it is played.

export const advice = {
  does: 'What it does',
  says: 'What your adviser expects',
  'leaves-influence': 'You would have {{left}} influence left.',
  chance: 'It hangs on chance.',
  certain: 'It is certain.',
} as const;
