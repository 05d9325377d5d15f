// The few words that are drawn on the stage and stand in no model.

export const stage = {
  front: 'front',
  besieged: 'besieged',
  'route-open': 'open road',
  'route-cut': 'closed road',
  fighting: 'fighting',
  air: 'from the air',
  commingled: 'mixed positions',
  convoy: 'convoy',
  schematic: 'schematic',
  ultimatum: 'ultimatum',
  'more-points_one': 'and {{count}} more point',
  'more-points_other': 'and {{count}} more points',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  'read-first': 'Read what is new first.',
  agreed: '{{agreed}} of {{of}} agreed',
} as const;
