// Findings of a rehearsal as sentences, each with a cure and the field it is about.
import {
  type FieldPath,
  type Finding,
  type FindingCode,
  findingCodes,
} from '../../review/rehearsal/finding.ts';
import { minutesFor } from '../../review/rehearsal/thresholds.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import {
  answerTitle,
  cardTitle,
  eventTitle,
  optionTitle,
  partyName,
  pointTitle,
  stakeholderName,
} from '../names.ts';
import { odds, sentence } from '../phrases.ts';
import type { FindingGroup, FindingModel, Topic } from './rehearsal-models.ts';
import './rehearsal-words.ts';
import { number, t, wordFor } from '../wording/wording.ts';

/** Where each finding is told. */
const topicOf: Readonly<Record<FindingCode, Topic>> = {
  'no-zone': 'agreement',
  'mandates-bar': 'agreement',
  'mandates-leave-no-zone': 'agreement',
  'never-signed': 'agreement',
  'never-ratified': 'agreement',
  'rarely-agreed': 'agreement',
  'always-agreed': 'agreement',
  'often-agreed': 'agreement',
  'never-lasts': 'agreement',
  'always-lasts': 'agreement',
  'lasts-sometimes': 'agreement',
  'side-favoured': 'balance',
  'sides-even': 'balance',
  'sides-unsure': 'balance',
  'first-favoured': 'balance',
  'option-wins': 'points',
  'option-best-for-both': 'points',
  'point-always-same': 'points',
  'option-in-no-deal': 'points',
  'option-never-chosen': 'points',
  'option-decides': 'points',
  'point-never-settled': 'points',
  'move-never-playable': 'moves',
  'move-reaches-nothing': 'moves',
  'move-changes-nothing': 'moves',
  'move-hardly-matters': 'moves',
  'move-never-chosen': 'moves',
  'move-wins': 'moves',
  'move-backfires': 'moves',
  'event-never': 'events',
  'crisis-never': 'events',
  'event-changes-nothing': 'events',
  'event-hardly-matters': 'events',
  'event-kills': 'events',
  'event-saves': 'events',
  'answer-never-given': 'events',
  'answer-always-given': 'events',
  'ending-never': 'endings',
  'ending-always': 'endings',
  takes: 'length',
  'minutes-differ': 'length',
  'minutes-missing': 'length',
  'time-runs-out': 'length',
  'time-to-spare': 'length',
  'zone-narrow': 'deals',
  'zone-wide': 'deals',
  'zone-size': 'deals',
  'interests-opposed': 'deals',
  'interests-together': 'deals',
  'interests-mixed': 'deals',
  'home-kills': 'home',
  'vetoer-kills': 'home',
  'vetoer-never-refuses': 'home',
};

const gradeOrder = ['problem', 'caution', 'fact', 'good'] as const;

/** More than this many findings that say the same are folded. */
const mostAlike = 3;

/** The findings of a topic: worst first, those that say the same together. */
export function findingsOn(
  scenario: Scenario,
  findings: readonly Finding[],
  topic: Topic,
): readonly FindingGroup[] {
  return gradeOrder.flatMap((grade) =>
    findingCodes.flatMap((code) => {
      const alike = findings
        .filter((one) => one.grade === grade && one.code === code && topicOf[code] === topic)
        .map((finding) => describeFinding(scenario, finding));
      if (alike.length === 0) return [];
      return [{ shown: alike.slice(0, mostAlike), folded: alike.slice(mostAlike) }];
    }),
  );
}

/** One finding in words. */
export function describeFinding(scenario: Scenario, { code, grade, path, facts }: Finding): FindingModel {
  const values = valuesOf(scenario, facts);
  const isPlain = code === 'often-agreed' && !Object.values(scenario.stakeholders).some(({ veto }) => veto);
  return {
    grade,
    gradeWord: t(`rehearsal.grade-${grade}`),
    text: sentence(wordFor('rehearsal', isPlain ? 'often-agreed-plain' : code, values)),
    cure: wordFor('rehearsal', `${code}-cure`, values),
    path,
    field: fieldWords(scenario, path),
  };
}

/** Facts that are shares of one; all other numbers are written as they are. */
const shares: ReadonlySet<string> = new Set([
  'share',
  'low',
  'high',
  'signed',
  'ratified',
  'settled',
  'own',
  'theirs',
  'more',
  'by',
  'part',
  'zone',
  'together',
  'reservation',
]);

function valuesOf(scenario: Scenario, facts: Finding['facts']): Readonly<Record<string, string | number>> {
  const values: Record<string, string | number> = {
    speed: number(minutesFor.wordsAMinute),
    move: number(minutesFor.move, 2),
    inForce: number(minutesFor.moveInForce, 2),
  };
  for (const [name, fact] of Object.entries(facts))
    values[name] =
      typeof fact === 'string'
        ? namedWords(scenario, facts, name, fact)
        : shares.has(name)
          ? shareWord(fact)
          : number(Math.round(fact));
  return values;
}

/** A share, or a difference of shares, without its sign: sentences say which way it goes. */
const shareWord = (value: number): string => odds(Math.min(1, Math.abs(value)));

function namedWords(scenario: Scenario, facts: Finding['facts'], name: string, id: string): string {
  const quoted = (text: string): string => t('list.quoted', { text });
  switch (name) {
    case 'party':
    case 'other':
      return partyName(scenario, id);
    case 'stakeholder':
      return stakeholderName(scenario, id);
    case 'point':
      return pointTitle(scenario, id);
    case 'option':
      return quoted(optionTitle(scenario, String(facts['point']), id));
    case 'card':
      return quoted(cardTitle(scenario, id));
    case 'event':
      return quoted(eventTitle(scenario, id));
    case 'answer':
      return quoted(answerTitle(scenario, String(facts['event']), id));
    case 'ending':
      return quoted(scenario.endings[id]?.title ?? id);
    case 'why':
      return wordFor('rehearsal', `why-${id}`);
    default:
      return id;
  }
}

/** A field in words: the thing it belongs to and what of it. */
export function fieldWords(scenario: Scenario, path: FieldPath): string {
  const [table, id, part, sub] = path.map(String);
  const last = String(path.at(-1));
  const thing = thingWords(
    scenario,
    table ?? '',
    id,
    part === 'options' || part === 'answers' ? sub : undefined,
  );
  if (thing === '') return fieldWord(last);
  const field = last === (sub ?? id) ? '' : fieldWord(last);
  return field === '' ? thing : t('list.comma', { before: thing, next: field });
}

const known: ReadonlySet<string> = new Set([
  'value',
  'features',
  'when',
  'odds',
  'effects',
  'cost',
  'phases',
  'reservation',
  'mandate',
  'leaning',
  'clauses',
  'veto',
  'rounds',
  'turnsPerRound',
  'implementationDays',
  'minutes',
  'stickingPoints',
  'parties',
  'stakeholders',
  'calendar',
]);

const fieldWord = (name: string): string => (known.has(name) ? wordFor('rehearsal', `field-${name}`) : '');

function thingWords(
  scenario: Scenario,
  table: string,
  id: string | undefined,
  sub: string | undefined,
): string {
  if (id === undefined) return '';
  switch (table) {
    case 'parties':
      return sentence(partyName(scenario, id));
    case 'stakeholders':
      return sentence(stakeholderName(scenario, id));
    case 'stickingPoints':
      return sub === undefined
        ? pointTitle(scenario, id)
        : t('list.colon', { before: pointTitle(scenario, id), next: optionTitle(scenario, id, sub) });
    case 'moves':
      return cardTitle(scenario, id);
    case 'events':
      return sub === undefined
        ? eventTitle(scenario, id)
        : t('list.colon', { before: eventTitle(scenario, id), next: answerTitle(scenario, id, sub) });
    case 'endings':
      return scenario.endings[id]?.title ?? id;
    default:
      return '';
  }
}
