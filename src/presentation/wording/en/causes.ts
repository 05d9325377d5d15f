// Causes in words: moves, events, clauses, throws of chance, and the rules of the model.

export const cause = {
  move: '{{party}} made a move',
  event: '“{{event}}” happened (chance {{odds}})',
  'event-certain': '“{{event}}” happened, because all it needed had come about',
  answer: '{{party}} answered “{{event}}” with “{{answer}}”',
  clause: 'the text says on {{point}}: “{{option}}”',
  chance: '{{what}} (chance {{odds}})',
  disposition:
    'the true position of {{stakeholder}} was known only in part (the chance of a yes was {{odds}})',
  unattributed: 'the monitors could not say who did it (the chance that they could was {{odds}})',
  start: 'so it was when the talks began',
  unknown: 'something that your side does not know of',
  'own-event': 'its chance was {{odds}}',
  'own-event-certain': 'it was sure to happen, once all it needed had come about',
  'own-choice': 'it was the choice of {{party}}',
} as const;

export const roll = {
  breakthrough: 'an attack broke through',
  permit: 'the paper was given',
  'convoy-attacked': 'a convoy on the road was hit',
  'siege-closes': 'the last road was cut',
  'siege-broken': 'the ring was broken',
  surrender: 'the defenders gave up',
  'spoiler-strike': 'those outside the deal struck',
  violation: 'a guard on the front fired',
  attribution: 'the monitors could say who did it',
  'flare-up': 'fighting flared up',
  'separation-starts': 'the pledge to separate was kept',
  relapse: 'the groups ran together again under fire',
  collapse: 'the cessation could break on any day, and broke',
  other: 'it hung on chance',
} as const;

export const rule = {
  agreement: 'what both accept is agreed, subject to the capitals',
  answering: 'offers want answers',
  reciprocity: 'each side answers the conduct of the other',
  reading:
    'an idea that binds nobody is answered with a hint, and the less trust there is, the less the hint is worth',
  impatience: 'capitals lose patience as time passes, and more when nothing is settled',
  income: 'standing grows back with time',
  mandate: 'a delegation can sign only what its capital allows',
  verification: 'who asks to check says that he does not take the other’s word',
  ultimatum: 'an ultimatum works once, and costs when it is let pass',
  promises: 'promises are counted on their day',
  publication: 'what is published can be held against those who signed it',
  voices: 'when a text comes home, those who stand behind a party tell each other what they think of it',
  ratification: 'those who can say no weigh the clauses, what happened, and what nobody knows of them',
  persuasion: 'each attempt to win somebody over moves less than the one before',
  calendar: 'the calendar moves on',
  violence: 'violence feeds on violence and on pressure at the front, and fades without them',
  harm: 'civilians are harmed where there is fighting, and more where it comes from the air',
  flight: 'people flee from fighting and hunger',
  supplies: 'what is besieged lives on what it has',
  hunger: 'hunger drives people away and towards those who fight on',
  radicalisation:
    'bombardment and siege push fighters towards the outlawed groups; calm and supplies draw them away',
  offensives: 'pressure at a front builds up until it breaks through or is spent',
  sieges: 'a siege closes and opens with the roads and the fighting on them',
  separation: 'groups move apart when it is calm and somebody watches, and stop when it is not',
  convoys: 'a convoy needs a paper, an open road and calm',
  'border-routes': 'who lives by a road grows weaker when it is closed',
  'entry-into-force': 'the text comes into force on its day',
  compliance:
    'armed groups keep a cessation as their patrons press them, as it serves them, and as they are watched',
  violations: 'violations that pile up wear a cessation down',
  'calm-count': 'only days of calm count',
  hazard:
    'a cessation can break on any day: less likely with a strong text, calm and trust; more likely after violations',
  monitoring: 'what is watched is broken less',
  trust: 'trust follows conduct',
  spoilers: 'those outside the deal strike when it seems to work',
  reservation: 'what a side can have without an agreement changes with the war',
  ending: 'this is how it ends',
} as const;
