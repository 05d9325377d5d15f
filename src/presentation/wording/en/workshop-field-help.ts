// Help under the fields of the scenario format, where their labels do not say enough.

/** Help under a field, where the format says nothing about it or says it in the words of the file. */
export const fieldHelp = {
  id: 'Lower-case words joined by hyphens. Saved games and links find the scenario by it.',
  title: 'What players choose it by.',
  summary: 'Two or three sentences for the list of scenarios.',
  language: 'The language that the texts are written in, as a tag: en, de, ar, pt-BR.',
  authors: 'Shown beside the scenario.',
  'map/country': 'Its outline is drawn behind the places.',
  'map/bounds': 'Left out, the country decides what is shown, and without a country the places.',
  'parties/name': 'As it stands in a sentence, with its article: “The grazing committee”, “The herders”.',
  'parties/plural': 'Tick it where the game should write “The herders refuse” and not “The herders refuses”.',
  'parties/capital': 'Where the instructions come from: a city, a head office, a committee.',
  'parties/briefing': 'What this side alone reads before the first round.',
  'parties/reservation':
    'A party refuses every deal that is worth less to it than this. The higher, the less it needs a deal.',
  'parties/mandate':
    'For each point, the options that the capital allows at the start. Where nothing is ticked, all are allowed.',
  'stakeholders/uncertainty': 'How far its true leaning may lie from the known one. 0: nothing is hidden.',
  'stickingPoints/weight': 'Only the proportions count.',
  'stickingPoints/options/features':
    'From nothing to as much as a clause can do. It keeps the text alive on the days that are played after the signing.',
  'stickingPoints/glossary': 'Explained beside the clause.',
  'armedActors/strength': 'Against the strength of the others.',
  'routes/use': 'What goes along it.',
  'moves/by': 'Nobody ticked: both sides have it.',
  'moves/cost': 'A move without a price is no decision.',
  'any/hint': 'One line, instead of the condition in the game’s own words.',
  'any/touches': 'What lights up while a player looks at it.',
  'any/phases': 'In the talks, while the capitals decide, or while the text is carried out.',
  'events/answers': 'With answers the event is a crisis: the game waits until each side has chosen one.',
  'events/answeredBy': 'Nobody ticked: both sides must answer.',
  'events/reports/seenBy': 'Nobody ticked: both sides read it.',
  'endings/when': 'The first ending that fits is told. The last one should have no condition.',
  'debrief/questions': 'Asked after the game, one after the other.',
  'glossary/term': 'Found in the texts by these letters.',
  'sources/date': 'As you would cite it.',
  'effect/promise/promise': 'Conditions ask for the promise by it.',
  'effect/chance/id': 'Tells this throw from others, so that a replayed game throws the same.',
  'moves/hint': 'One line, instead of the condition in the game’s own words.',
  'moves/touches': 'What lights up while a player looks at it.',
  'stakeholders/name': 'As it stands in a sentence, with its article.',
  'stakeholders/kind': 'How it is shown. What it can do is said by the fields below.',
  'stakeholders/support':
    'Whether it likes that there are talks at all. Above 50 a yes at home becomes a little likelier, below 50 a little less likely.',
  'stakeholders/leaning':
    'Towards yes (+) or no (−) to whatever text comes home, before its clauses count. 0 is undecided.',
  'stakeholders/clauses':
    'For each option, how far it moves this stakeholder towards yes (+) or no (−). Ten is much. Left empty: it does not mind.',
  'stakeholders/leverage':
    'When the text comes home, it moves the others behind its party who can say no towards its own leaning. 0: nobody listens to it.',
  'calendar/implementationDays':
    'At 0 the game ends when the text is accepted at home. Where there are places, 7 to 30 days show what it is worth.',
  'cessation/dailyHazard':
    'Of a text none of whose clauses does anything for a lasting peace: see the options of the sticking points.',
  'debrief/record': 'For comparison. Leave it empty where the story is invented.',
  'debrief/recordDeal': 'What was agreed in history. Leave it empty where the story is invented.',
  'if/trust/of': 'Not chosen: the mean of both sides.',
  'if/point/is': 'Not chosen, and nothing ticked below: agreed.',
  'if/intensity/zone': 'Not chosen: the mean over all fronts.',
  'effect/trust/of': 'Not chosen: both sides.',
  'effect/leaning/point': 'Not chosen: towards any text.',
  'effect/intensity/zones': 'Nothing ticked: all fronts.',
  'effect/flag/flag':
    'A name of your own for what has happened, such as cows-returned. Conditions can ask for it later.',
  'any/sources': 'What this rests on.',
} as const;
