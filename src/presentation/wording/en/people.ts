// Those who stand behind or beside the parties.

export const people = {
  capital: 'the capital',
  client: 'client',
  ally: 'ally',
  mediator: 'mediator',
  spoiler: 'spoiler',
  bystander: 'bystander',
  'can-say-no': 'can say no',
  'consent-line': '{{name}}: {{word}} as the text stands (chance of a yes {{odds}}; {{sure}}).',
  'consent-own-line': '{{word}} as the text stands (chance of a yes {{odds}}; {{sure}}).',
  'support-own-line': '{{word}} ({{level}} of 100)',
  'answer-consents': 'consents',
  'answer-refuses': 'refuses',
  'support-line': '{{name}}: {{word}} ({{level}} of 100)',
  'cable-heading': 'Instructions to the delegation of {{party}}',
  'cable-want': '{{point}}: “{{option}}”. It {{weight}}',
  'cable-veto': '{{stakeholder}} can say no. How that would go: {{sure}}',
  'cable-mandate': '{{point}}: you may sign {{options}}',
} as const;
