// All possible deals as a map: what each is worth to both sides.

export const deals = {
  title: 'Where the deal stands',
  intro:
    'Every deal that the clauses allow, by what it is worth to each side on its own measure. The stronger a square, the more deals it holds; outlined ones hold deals that would probably pass with everyone who can say no. The line is the frontier: no deal is better for both than one on it.',
  name: 'Map of {{count}} deals by what they are worth to {{first}} and to {{second}}. The table below names the points on it.',
  axis: 'Worth to {{party}}',
  reservation: 'Without a deal',
  'reservation-about': 'What each side has without an agreement, at the end of this game.',
  frontier: 'Frontier',
  'capitals-pass': 'Would probably pass at home',
  offers: 'Way of the offers, {{party}}',
  yours: 'Your text',
  'about-yours': 'What was agreed in this game; points left open count nothing.',
  record: 'The record',
  'about-record': 'What was signed in history, by this scenario’s measure.',
  nash: 'Nash',
  'about-nash': 'The largest product of what both gain over having no deal.',
  kalaiSmorodinsky: 'Kalai–Smorodinsky',
  'about-kalaiSmorodinsky':
    'Both gain the same share, as nearly as can be, of the most that they could gain.',
  egalitarian: 'Egalitarian',
  'about-egalitarian': 'The side that gains less gains as much as it can.',
  utilitarian: 'Utilitarian',
  'about-utilitarian': 'The largest sum of what it is worth to both.',
  opposition:
    'Opposition: {{value}}. At 0 both could have all they want at once; the larger it is, the more one side’s gain is the other’s loss.',
  'win-set': 'Those who can say no behind {{party}} would probably let {{share}} of all deals pass.',
  'win-set-whole_one': 'One deal would probably pass with everyone who can say no.',
  'win-set-whole_other': '{{number}} deals would probably pass with everyone who can say no.',
  distance: 'Your text lies {{value}} from the frontier, where the whole map is 1 wide.',
  'distance-record':
    'The text that was signed in history lies {{value}} from it, by this scenario’s measure.',
  'as-table': 'The points on the map as a table',
  'column-point': 'Deal',
  'column-clauses': 'Clauses',
} as const;
