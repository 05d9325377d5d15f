// How several things are joined into one phrase.

export const list = {
  comma: '{{before}}, {{next}}',
  and: '{{before}} and {{next}}',
  'and-apart': '{{before}}, and {{next}}',
  or: '{{before}} or {{next}}',
  semicolon: '{{before}}; {{next}}',
  colon: '{{before}}: {{next}}',
  quoted: '“{{text}}”',
  bracketed: '{{text}} ({{remark}})',
  percent: '{{value}}%',
  'under-percent': 'under {{value}}%',
  'over-percent': 'over {{value}}%',
  others_one: '{{count}} other',
  others_other: '{{count}} others',
} as const;
