// A game beside the record of its scenario, as this model plays it.

export const record = {
  title: 'Your game and the record',
  name: 'The record as played in this model',
  yours: 'Your game',
  intro:
    'Both delegations make the moves that they are known to have made, on one throw of the dice that went much as history did. That is the record as played in this model: a replay, not history itself.',
  history:
    'In history the text was signed on {{signed}}, was in force from {{inForce}}, and was declared over on {{over}}.',
  odds: 'Its odds and deaths were measured as yours are: the rest was played again from each of its turns, {{count}} times, by ambassadors on both sides.',
  shorter:
    'Your game was one of the shorter lengths of this scenario, and the record was played in the whole of it. Their odds would not be odds of the same thing, so that its line is not drawn beside yours.',
  axis: 'Both games lie on the calendar: what was done on one date is spread over the days until the next.',
  legend: 'Lines of the charts',
  'legend-band': 'Your game, with its 95% band',
  'legend-decision': 'A decision of the record, on its date',
  'curve-name':
    '{{own}} Dashed beside it, the record as played in this model: {{first}} at the beginning, {{low}} at the lowest, {{high}} at the highest, {{last}} at the end.',
  then: 'The record by then: {{lasting}}; {{killed}} killed, to be expected.',
  'then-bare': 'The record by then: {{lasting}}.',
  'column-then': 'The record by then',
  'column-then-killed': 'The record by then: killed, expected',
  'with-interval': '{{odds}} ({{low}}–{{high}})',
  'column-what': 'Compared',
  signed: 'Text signed',
  'in-force': 'In force from',
  days: 'Days in force',
  never: 'never',
  ended: 'Game over on',
  how: 'How it ended',
  reached: 'People reached with aid by then',
  killed: 'People killed by then',
  'killed-until': 'People killed until {{date}}, to be expected',
  worth: 'Worth of the text to {{party}}, 0 to 1',
  frontier: 'Distance of the text from the frontier',
  'no-text': 'no whole text',
  unknown: 'not measured yet',
  'places-note':
    'Where both texts stand among all that were possible is on the map of deals, each with a mark of its own.',
  decisions: 'Decisions of the record, along the calendar',
  'decisions-intro':
    'Where each decision stands in the record as played in this model. Beside it is the date that the record gives for it; some of those dates are approximate. Answers and refusals without a date follow from what is known of both sides and of the text that was signed.',
  'column-when': 'In this model',
  'column-how-far': 'How far along',
  'column-told': 'In the record',
  'column-decision': 'Decision',
  'column-odds': 'Odds then',
  untold: 'no date',
  'how-far': 'day {{day}} of {{days}}',
} as const;
