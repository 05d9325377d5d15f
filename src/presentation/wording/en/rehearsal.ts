// "Is it a good scenario?": the rehearsal of a scenario, its findings and their cures, its plots and tables.

export const rehearsal = {
  title: 'Rehearsal',
  intro:
    'Hundreds of games of this scenario are played by simple computer players of seven kinds, some of whom try every card and now and then something odd. Most findings count the half of the games that is played in earnest. What they find holds for such players; people are cleverer, and less patient.',
  games: 'Games',
  'games-quick': '100 games: a first look',
  'games-usual': '500 games: the usual',
  'games-thorough': '2,000 games: for the last word',
  length: 'Length',
  'length-whole': 'The whole scenario',
  'length-minutes_one': 'Cut to {{count}} minute',
  'length-minutes_other': 'Cut to {{count}} minutes',
  begin: 'Rehearse',
  again: 'Rehearse again',
  stop: 'Stop',
  progress: 'Progress of the rehearsal',
  'status-begins': 'The first games are being played.',
  'status-running': '{{done}} of {{planned}} games. What is said so far may still change.',
  'status-twins':
    'All {{planned}} games are over. Some are played again without one card or event, to see whether it matters.',
  'status-done': '{{done}} games were rehearsed.',
  'status-stopped': 'Stopped after {{done}} of {{planned}} games. Some things were not tried.',
  'status-failed': 'The rehearsal could not go on. Try it again.',
  unreadable: 'The text has errors. Mend them, then it can be rehearsed.',
  changed: 'The scenario has been changed since this rehearsal.',
  'first-of-all': 'First of all',
  'summary-clean': 'No problems were found, and nothing that was probably not meant.',
  'summary-problems_one': 'One problem that will spoil a lesson.',
  'summary-problems_other': '{{count}} problems that will spoil a lesson.',
  'summary-cautions_one': 'One thing was probably not meant.',
  'summary-cautions_other': '{{count}} things were probably not meant.',
  'grade-problem': 'Problem',
  'grade-caution': 'Look at this',
  'grade-fact': 'Good to know',
  'grade-good': 'As it should be',
  go: 'Go to the field',
  'go-to': 'Go to the field: {{field}}',
  'go-short': 'Go to: {{field}}',
  more_one: 'One more like this',
  more_other: '{{count}} more like this',

  'topic-agreement': 'Can it be agreed?',
  'topic-balance': 'Is one side favoured?',
  'topic-length': 'How long does it take?',
  'topic-deals': 'What can be agreed on?',
  'topic-points': 'Sticking points',
  'topic-moves': 'Moves',
  'topic-events': 'Events and crises',
  'topic-home': 'At home',
  'topic-endings': 'Endings',

  'no-zone':
    'No deal is worth as much to both sides as having none. {{party}} wants at least {{reservation}} of what it values.',
  'no-zone-cure': 'Lower what a side has without a deal, or give options more value to it.',
  'mandates-bar':
    'The capitals never allow one and the same option on {{point}}, so the text can never be complete.',
  'mandates-bar-cure': 'Widen a mandate, or let a move widen it.',
  'mandates-leave-no-zone':
    'The mandates leave no deal that is worth as much to both sides as having none, though there would be some.',
  'mandates-leave-no-zone-cure': 'Widen a mandate, or let a move widen it.',
  'never-signed':
    'In none of {{games}} games was a text initialled, though one is possible on paper. {{point}} was settled in {{settled}} of them. {{why}}',
  'never-signed-cure': 'Give more rounds or patience, or options between the extremes on that point.',
  'why-time-up': 'Most ended when the calendar did.',
  'why-called-home': 'Most ended because a capital lost patience.',
  'why-broken-off': 'Most were broken off.',
  'never-ratified':
    'A text was initialled in {{signed}} of {{games}} games and came into force in none. The one who refused most: {{stakeholder}}.',
  'never-ratified-cure': 'Raise how those at home lean, or give them clauses to like.',
  'rarely-agreed': 'There is an agreement in {{share}} of {{games}} games ({{low}} to {{high}}).',
  'rarely-agreed-cure':
    'That is seldom. Less to be had without a deal, or options both can live with, would help.',
  'always-agreed': 'There is an agreement in {{share}} of {{games}} games ({{low}} to {{high}}).',
  'always-agreed-cure': 'There is little to lose. A better way out without a deal makes the talks matter.',
  'often-agreed':
    'It can be agreed: a text is initialled in {{signed}} of {{games}} games and comes into force in {{share}} ({{low}} to {{high}}).',
  'often-agreed-plain':
    'It can be agreed: there is an agreement in {{share}} of {{games}} games ({{low}} to {{high}}).',
  'often-agreed-cure': 'Both an agreement and its failure are to be reckoned with.',
  'never-lasts':
    'An agreement came into force in {{ratified}} of {{games}} games and stood at the end of the calendar in none.',
  'never-lasts-cure':
    'Give clauses more of what makes a cessation last, or let the days of implementation be fewer.',
  'always-lasts':
    'Nearly every agreement that came into force stood to the end ({{share}} of all {{games}} games).',
  'always-lasts-cure':
    'What the text says makes little difference. Clauses could differ more in what makes a cessation last.',
  'lasts-sometimes':
    'In {{share}} of {{games}} games ({{low}} to {{high}}) the agreement stands at the end of the calendar.',
  'lasts-sometimes-cure': 'What is agreed and done makes a difference.',
  'side-favoured':
    '{{party}} is favoured. Of what each could gain at most, its deals give it {{own}} and {{other}} {{theirs}} (a difference of {{low}} to {{high}}, over {{games}} deals).',
  'side-favoured-cure':
    'Raise what the other has without a deal, or its influence, or the value of options to it.',
  'sides-even':
    'Neither side is much favoured. Of what each could gain at most, deals give {{party}} {{own}} and {{other}} {{theirs}}, over {{games}} deals.',
  'sides-even-cure': 'Roles can be handed out by lot.',
  'sides-unsure':
    'Whether a side is favoured cannot be told yet. Of what each could gain at most, deals give {{party}} {{own}} and {{other}} {{theirs}}, over {{games}} deals.',
  'sides-unsure-cure': 'More games would tell.',
  'first-favoured':
    'The side that begins does better: by {{share}} of what it could gain ({{low}} to {{high}}, over {{games}} games).',
  'first-favoured-cure': 'More turns in a round make it matter less who begins.',
  'option-wins':
    '{{option}} always wins: on {{point}} both sides like it best, and it was chosen in {{share}} of the {{games}} games that settled the point.',
  'option-wins-cure':
    'There is nothing to negotiate here. Let the sides differ, or let somebody at home mind.',
  'option-best-for-both':
    'On {{point}} both sides like {{option}} best, and it was chosen in {{share}} of the games that settled the point.',
  'option-best-for-both-cure':
    'That is worth finding out, if it is meant: those who do not ask miss it. If not, let the sides differ.',
  'point-always-same': '{{point}} is settled in the same way in {{share}} of {{games}} games: {{option}}.',
  'point-always-same-cure':
    'The other options are there in name only. Make one of them worth more to a side.',
  'option-in-no-deal':
    'No deal that both sides would rather have than none contains {{option}} on {{point}}.',
  'option-in-no-deal-cure':
    'It is too dear to one side, or barred by a mandate. As an opening position it may do.',
  'option-never-chosen': 'In none of {{games}} games was {{point}} settled by {{option}}.',
  'option-never-chosen-cure': 'If it is not meant as an extreme, make it worth more to somebody.',
  'option-decides':
    'With {{option}} on {{point}}, agreements last more often by {{more}} ({{low}} to {{high}}) than with another option.',
  'option-decides-cure':
    'Those deals may differ in other ways too. If one clause decides everything, weaken what it does.',
  'point-never-settled': '{{point}} was settled in none of {{games}} games.',
  'point-never-settled-cure': 'Give it an option that both can live with.',
  'move-never-playable': 'In none of {{games}} games could anybody play {{card}}.',
  'move-never-playable-cure': 'Look at its condition, its phases and its cost.',
  'move-reaches-nothing':
    '{{card}} changes nothing: it has no effects, or only such as change levels and marks of the scenario that no condition asks about.',
  'move-reaches-nothing-cure':
    'Give it effects that reach the table, those at home or the ground, let a condition ask about what it changes, or leave it out.',
  'move-changes-nothing':
    '{{card}} changes nothing: its effects reach nothing that counts. In {{games}} games that were played again without them everything stayed as it was.',
  'move-changes-nothing-cure':
    'Give it effects that reach the table, those at home or the ground, or leave it out.',
  'move-hardly-matters':
    '{{card}} hardly matters: each of {{games}} games that were played again without its effects ended exactly the same, so it decides fewer than {{high}} of games.',
  'move-hardly-matters-cure': 'Give it stronger effects, or leave it out.',
  'move-never-chosen':
    'In none of {{games}} games did anybody choose {{card}}, though it could be played in {{share}} of them.',
  'move-never-chosen-cure':
    'Simple players see only effects that serve their own side at once; a dear or double-edged move may still be a good one.',
  'move-wins':
    '{{card}} is too strong: playing it as soon as it can, instead of never, brings {{party}} {{by}} of what it could gain ({{low}} to {{high}}).',
  'move-wins-cure': 'Weaken its effects, let it cost more, or let it be played once.',
  'move-backfires':
    '{{card}} costs the one who plays it: {{party}} loses {{by}} of what it could gain ({{low}} to {{high}}) by playing it as soon as it can.',
  'move-backfires-cure': 'That may be the lesson. If not, look at its effects at home and on the other side.',
  'event-never': '{{event}} happened in none of {{games}} games.',
  'event-never-cure': 'Look at its condition and its odds.',
  'crisis-never': 'The crisis {{event}} was met in none of {{games}} games.',
  'crisis-never-cure': 'Look at its condition and its odds.',
  'event-changes-nothing':
    '{{event}} changes nothing: its effects reach nothing that counts. In {{games}} games that were played again without them everything stayed as it was.',
  'event-changes-nothing-cure': 'Give it effects that somebody notices, or make it news without effects.',
  'event-hardly-matters':
    '{{event}} hardly matters: each of {{games}} games that were played again without its effects ended exactly the same, so it decides fewer than {{high}} of games.',
  'event-hardly-matters-cure': 'As news it may do. To be felt, it needs stronger effects.',
  'event-kills':
    '{{event}} decides: of {{games}} games in which it happened, an agreement stood at the end of {{own}}; played again without its effects, of {{theirs}}.',
  'event-kills-cure':
    'No skill helps against it. Weaken it, make it rarer, or let an answer or a move prevent it.',
  'event-saves':
    '{{event}} decides: of {{games}} games in which it happened, an agreement stood at the end of {{own}}; played again without its effects, of {{theirs}}.',
  'event-saves-cure': 'Luck does what the sides should do. Weaken it, or make it rarer.',
  'answer-never-given': 'In {{games}} answers to {{event}}, {{party}} never said {{answer}}.',
  'answer-never-given-cure': 'If it is meant to tempt, let it cost less or bring more.',
  'answer-always-given': '{{party}} always gave the same answer to {{event}}, {{games}} times: {{answer}}.',
  'answer-always-given-cure': 'A crisis with one answer is no choice. Let another bring something.',
  'ending-never': 'The ending {{ending}} was told in none of {{games}} games.',
  'ending-never-cure': 'It may be rare, or an ending before it takes its place.',
  'ending-always': 'Every one of {{games}} games was told the same ending: {{ending}}.',
  'ending-always-cure': 'Look at the conditions of the endings, and at their order.',
  takes:
    'Half of all games take {{moves}} moves or fewer (most between {{fewest}} and {{most}}) and {{rounds}} of {{of}} rounds. For one person against the computer that is about {{minutes}} minutes ({{shortest}} to {{longest}}).',
  'takes-cure':
    'The minutes are an estimate, not a measurement: {{reading}} to read in, the cards and events of a game at {{speed}} words a minute, {{move}} for each move of one’s own at the table or at home, {{inForce}} while a text is in force. The players use every meeting; a person who agrees sooner takes less time. Two people, or a class that talks, take longer.',
  'minutes-differ':
    'The scenario says {{stated}} minutes; the estimate is {{minutes}} ({{shortest}} to {{longest}}).',
  'minutes-differ-cure': 'Trust a game of your own more than either.',
  'minutes-missing': 'The scenario does not say how long it takes; the estimate is {{minutes}} minutes.',
  'minutes-missing-cure': 'Teachers choose by it.',
  'time-runs-out': 'In {{share}} of {{games}} games the calendar ended before a text was complete.',
  'time-runs-out-cure': 'More rounds or turns, or fewer sticking points.',
  'time-to-spare': 'Nearly all games are over within {{rounds}} of {{of}} rounds.',
  'time-to-spare-cure': 'Fewer rounds would put the sides under more pressure.',
  'zone-narrow': 'Only {{zone}} of {{size}} deals are worth as much to both sides as having none.',
  'zone-narrow-cure': 'Players will hardly find one. Lower what a side has without a deal.',
  'zone-wide': '{{zone}} of {{size}} deals are worth more to both sides than having none.',
  'zone-wide-cure': 'Nearly anything can be signed. A better way out without a deal makes sides choosy.',
  'zone-size': '{{zone}} of {{size}} deals are worth as much to both sides as having none, or more.',
  'zone-size-cure': 'There is something to find, and something to miss.',
  'interests-opposed':
    'Interests are opposed: each side can have {{together}} of the most that it could gain while the other has as much. Splitting everything in the middle gives half.',
  'interests-opposed-cure': 'Let the sides care about different points, so that trading pays.',
  'interests-together':
    'Interests hardly clash: each side can have {{together}} of the most that it could gain while the other has as much.',
  'interests-together-cure': 'There is little to give up. Let more points matter to both, in opposite ways.',
  'interests-mixed':
    'There is something to trade: each side can have {{together}} of the most that it could gain while the other has as much. Splitting everything in the middle gives half.',
  'interests-mixed-cure': 'Who only holds out, and who only gives way, both do worse than those who trade.',
  'home-kills': 'Of the texts that were initialled, {{share}} ({{low}} to {{high}}) failed at home.',
  'home-kills-cure': 'Raise how those with a veto lean, or let moves persuade them.',
  'vetoer-kills':
    'Agreements die with {{stakeholder}}: a no to {{share}} of {{games}} texts ({{low}} to {{high}}), which is {{part}} of all refusals.',
  'vetoer-kills-cure': 'Raise how it leans, give it a clause to like, or let it be persuaded.',
  'vetoer-never-refuses': '{{stakeholder}} refused none of {{games}} texts.',
  'vetoer-never-refuses-cure': 'Its veto is no threat. Lower how it leans, or take the veto away.',

  'field-value': 'values',
  'field-features': 'what it does for the cessation',
  'field-when': 'condition',
  'field-odds': 'odds',
  'field-effects': 'effects',
  'field-cost': 'cost',
  'field-phases': 'phases',
  'field-reservation': 'worth of having no deal',
  'field-mandate': 'mandate',
  'field-leaning': 'leaning',
  'field-clauses': 'clauses',
  'field-veto': 'veto',
  'field-rounds': 'rounds',
  'field-turnsPerRound': 'turns in a round',
  'field-implementationDays': 'days of implementation',
  'field-minutes': 'minutes',
  'field-stickingPoints': 'sticking points',
  'field-parties': 'parties',
  'field-stakeholders': 'stakeholders',
  'field-calendar': 'calendar',

  'chart-ends': 'How games end',
  'chart-endings': 'Endings told',
  'chart-outcomes': 'Own outcomes: what each side had in the end',
  'chart-lengths': 'Moves a game takes',
  'chart-options': 'How sticking points are settled',
  'chart-moves': 'Moves: use and effect',
  'chart-events': 'Events and crises',
  'chart-answers': 'Answers to crises',
  'chart-vetoers': 'Those who can say no',
  'chart-deals': 'Deals on the map',
  'chart-deals-name':
    'Map of {{size}} deals by what they are worth to {{first}} and to {{second}}, with {{count}} different deals that were made. The table below names them.',
  'chart-deals-none': 'There are too many deals to draw them all; the line shows the best.',
  'chart-as-table': 'The deals made as a table',
  'chart-moves-intro':
    'Effect: what playing the card as soon as possible, instead of never, does to its side’s own outcome, as a share of what it could gain; pairs of games that differ in who presses which cards. Intervals are for one card each. Findings use wider ones, which hold for all cards together.',
  'chart-options-intro':
    'Of the games that settled the point, with the interval; and how many of the acceptable deals have the option.',
  'column-end': 'End',
  'column-ending': 'Ending',
  'column-games': 'Games',
  'column-share': 'Share',
  'column-between': '95% between',
  'column-plot': 'Plot',
  'column-outcome': 'Own outcome',
  'column-moves': 'Moves',
  'column-option': 'Option',
  'column-chosen': 'Chosen',
  'column-in-zone': 'In acceptable deals',
  'column-move': 'Move',
  'column-by': 'Whose',
  'column-playable': 'Could be played',
  'column-played': 'Was played',
  'column-effect': 'Effect',
  'column-event': 'Event',
  'column-happened': 'Happened',
  'column-answer': 'Answer',
  'column-given': 'Given',
  'column-stakeholder': 'Who',
  'column-refused': 'Refused',
  'end-noDeal': 'No agreement',
  'end-refusedAtHome': 'Refused at home',
  'end-collapsed': 'In force, then collapsed',
  'end-held': 'In force to the end',
  'end-held-signed': 'Agreement',
  between: '{{low}} to {{high}}',
  'effect-points': '{{value}}',
  'not-measured': 'not measured',
  'key-made': 'Deals made: the larger, the more often',
  'key-frontier': 'Frontier: no deal is better for both',
  'key-reservation': 'Without a deal',
  'key-nash': 'Nash: the largest product of gains',
} as const;
