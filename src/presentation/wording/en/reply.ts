// What the other delegation says with its offers and answers, in reported speech.

export const reply = {
  offer: 'The delegation of {{party}} explains its offer.',
  refusal: 'The delegation of {{party}} explains why it cannot accept.',
  acceptance: 'The delegation of {{party}} explains why it accepts.',
  gives: 'It says that it comes towards you on {{points}}.',
  wants: 'It wants {{clauses}}.',
  instructions: 'It says that its instructions do not cover what you have put forward on {{point}}.',
  home: 'It says that {{stakeholder}} would not follow it further.',
  time: 'It says that there is no time left for another round.',
} as const;
