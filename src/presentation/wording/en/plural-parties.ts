// The same sentences about parties whose names are plural: “the herders refuse”. Verbs and what refers back differ, nothing else.

export const moveOfMany = {
  propose_many: '{{party}} table: {{lines}}',
  float_many: '{{party}} float a non-paper on {{point}}: “{{option}}”',
  accept_many: '{{party}} accept the offer',
  refuse_many: '{{party}} refuse the offer',
  'refuse-concern_many': '{{party}} refuse the offer because of {{point}}',
  concede_many: '{{party}} take the other side’s wording on {{point}}',
  bracket_many: '{{party}} put {{point}} in brackets',
  link_many: '{{party}} link {{point}} with {{other}}',
  'ask-verification_many': '{{party}} ask for verification on {{point}}',
  reopen_many: '{{party}} open {{point}} again',
  ultimatum_many: '{{party}} make their offer an ultimatum',
  withdraw_many: '{{party}} withdraw their offer',
  initial_many: '{{party}} initial the text',
  adjourn_many: '{{party}} adjourn the round',
  'walk-out_many': '{{party}} walk out',
  persuade_many: '{{party}} work on {{stakeholder}}',
  compensate_many: '{{party}} offer {{stakeholder}} something for consent',
  submit_many: '{{party}} put the text to those who can say no',
  return_many: '{{party}} send the text back to the table',
  abandon_many: '{{party}} give the text up',
  answer_many: '{{party}} answer “{{event}}”: {{answer}}',
  'end-turn_many': '{{party}} end their turn',
} as const;

export const changeOfMany = {
  'offered-proposal_many': '{{party}} table an offer: {{lines}}.',
  'offered-counter_many': '{{party}} answer with an offer of their own: {{lines}}.',
  'answered-accepted_many': '{{party}} accept: {{lines}}.',
  'answered-refused_many': '{{party}} refuse the offer: {{lines}}.',
  'answered-refused-concern_many': '{{party}} refuse the offer. What binds them is {{point}}.',
  'answered-withdrawn_many': '{{party}} take their offer back: {{lines}}.',
  'answered-lapsed_many': '{{party}} let the offer pass: {{lines}}.',
  conceded_many: '{{party}} take the other side’s wording on {{point}}: “{{option}}”.',
  'reading-warm_many': '{{other}} warm to the idea of “{{option}}” on {{point}}.',
  'reading-open_many': '{{other}} do not rule out “{{option}}” on {{point}}.',
  'reading-cool_many': '{{other}} are cool towards “{{option}}” on {{point}}.',
  linked_many: '{{party}} link {{point}} with {{with}}: neither is agreed without the other.',
  'verification-asked_many': '{{party}} want whatever is agreed on {{point}} to be verified.',
  'ultimatum-made_many': '{{party}} make their offer an ultimatum and want an answer this round.',
  initialled_many: '{{party}} initial the text.',
  'broke-off-adjourned_many': '{{party}} adjourn the round to consult.',
  'broke-off-walked-out_many': '{{party}} walk out.',
  'broke-off-called-home_many':
    'The patience of their capital is at an end: {{party}} call their delegation home.',
  'crisis-answered_many': '{{party}} answer “{{title}}”: {{answer}}.',
  'promise-made_many': '{{party}} promise: “{{promise}}”.',
  'promise-kept_many': '{{party}} have kept their promise: “{{promise}}”.',
  'promise-broken_many': '{{party}} have broken their promise: “{{promise}}”.',
  played_many: '{{party}} make a move: “{{card}}”.',
  turn_many: '{{party}} are to move.',
} as const;

export const tableOfMany = {
  'their-turn_many': '{{party}} are to move.',
  'offer-own_many': '{{party}} have tabled: {{lines}}.',
  'offer-theirs_many': '{{party}} offer: {{lines}}.',
} as const;

export const conditionOfMany = {
  'played-by_many': '{{party}} have played “{{card}}”',
  'played-by-not_many': '{{party}} have not played “{{card}}”',
} as const;

export const effectOfMany = {
  promise_many_one: '{{party}} promise, within {{count}} day: “{{promise}}”.',
  promise_many_other: '{{party}} promise, within {{count}} days: “{{promise}}”.',
} as const;

export const capitalsOfMany = {
  waiting_many: '{{party}} have put the text to those behind them.',
  'not-waiting_many': '{{party}} have not put the text to those behind them yet.',
} as const;

export const deskOfMany = {
  'other-turn_many': '{{name}} are to move',
  'verification-asked_many': '{{party}} want it verified',
} as const;
