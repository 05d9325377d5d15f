// Those who stand behind or beside the parties.

export const people = {
  capital: 'the capital',
  client: 'client',
  ally: 'ally',
  mediator: 'mediator',
  spoiler: 'spoiler',
  bystander: 'bystander',
  'can-say-no': 'can say no',
  'consent-line': '{{name}} {{word}} to the text as it stands (chance {{odds}}; {{sure}}).',
  'answer-consents': 'consents',
  'answer-refuses': 'refuses',
  'behind-line': 'behind {{party}}',
  'support-line': '{{name}}: {{word}} ({{level}} of 100)',
  'cable-heading': 'Instructions to the delegation of {{party}}',
  'cable-want': '{{point}}: “{{option}}”. This {{weight}}',
  'cable-veto': '{{stakeholder}} can say no; {{sure}} where it stands',
  'cable-mandate': '{{point}}: you may sign {{options}}',
} as const;
