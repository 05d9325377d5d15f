// Turning points told simply: the moments that most of what followed goes back to, and whether choice or chance decided them.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Cause, Change, Consequence } from '../../simulation/consequence.ts';
import { dateWord } from '../dates.ts';
import { describeChange } from '../news/describe-change.ts';
import type { TurningPointModel } from '../papers/document-models.ts';
import { partyName } from '../names.ts';
import { odds, sentence } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** How many are told, and how many of them at least are decisions of a party where there are so many. */
const most = 7;
const leastChoices = 3;
/** What a cause carries over to the next one behind it: nearer causes matter more. */
const carriedOver = 0.8;
/** Consequences named as what came of one. */
const mostLed = 3;
/** How far back a cause counts as what decided a moment. */
const nearby = 3;

/**
 * The moments with the largest impact, in order of time. Impact is the weight of a change and, shared among its causes, of all that goes back to it.
 * A simple measure; what could have been otherwise takes many replayed futures to tell.
 */
export function turningPointsOf(
  scenario: Scenario,
  log: readonly Consequence[],
): readonly TurningPointModel[] {
  const impacts = impactsOf(log);
  const byId = new Map(log.map((consequence) => [consequence.id, consequence]));
  const moments = onePerSubject(
    log
      .filter(({ id, change }) => isMoment(change) && (impacts.get(id) ?? 0) > 0)
      .sort((a, b) => (impacts.get(b.id) ?? 0) - (impacts.get(a.id) ?? 0)),
  ).map((consequence) => ({ consequence, deciders: decidersOf(byId, consequence) }));
  const choices = moments.filter(({ deciders }) => deciders.by !== undefined).slice(0, leastChoices);
  const others = moments.filter((moment) => !choices.includes(moment)).slice(0, most - choices.length);
  return [...choices, ...others]
    .sort((a, b) => a.consequence.id - b.consequence.id)
    .map(({ consequence, deciders }) => momentOf(scenario, log, consequence, deciders));
}

/** Only the heaviest moment of the same siege, convoy, event or card. */
function onePerSubject(consequences: readonly Consequence[]): readonly Consequence[] {
  const seen = new Set<string>();
  return consequences.filter(({ change }) => {
    const subject = subjectOf(change);
    if (subject === undefined) return true;
    if (seen.has(subject)) return false;
    seen.add(subject);
    return true;
  });
}

function subjectOf(change: Change): string | undefined {
  if (change.kind === 'chart') return 'id' in change ? `${change.chart}:${change.id}` : change.chart;
  if (change.kind === 'event' || change.kind === 'crisis') return `event:${change.event}`;
  return change.kind === 'played' ? `card:${change.card}` : undefined;
}

/** Impact of every consequence, by id: its own weight and its share of what follows. Chance takes its share and keeps it. */
function impactsOf(log: readonly Consequence[]): ReadonlyMap<number, number> {
  const impacts = new Map(log.map(({ id, change }) => [id, ownWeight(change)]));
  for (const { id, causes } of log.toReversed()) {
    const sharing = causes.filter(({ kind }) => kind !== 'rule' && kind !== 'start').length;
    const share = (carriedOver * (impacts.get(id) ?? 0)) / Math.max(1, sharing);
    for (const cause of causes) {
      if (cause.kind !== 'consequence' || cause.id >= id) continue;
      const held = impacts.get(cause.id);
      if (held !== undefined) impacts.set(cause.id, held + share);
    }
  }
  return impacts;
}

const chartWeights: Readonly<Record<string, number>> = { cessation: 4, siege: 4, convoy: 1, separation: 1 };

/** What a change weighs by itself: lives and the life of the text most. Units are arbitrary; only the order counts. */
function ownWeight(change: Change): number {
  switch (change.kind) {
    case 'killed':
      return change.people / 100;
    case 'displaced':
    case 'reached':
      return change.people / 20_000;
    case 'control':
      return 3;
    case 'chart':
      return chartWeights[change.chart] ?? 0;
    case 'consent':
      return change.consents ? 1 : 5;
    case 'answered':
      return change.how === 'accepted' ? 2 + Object.keys(change.package).length : 0;
    case 'conceded':
      return 3;
    case 'broke-off':
      return change.how === 'called-home' ? 6 : 1;
    case 'violation':
      return change.gravity;
    case 'promise':
      return change.state === 'broken' ? 2 : 1;
    case 'trust':
    case 'support':
      return Math.abs(change.to - change.from) / 10;
    default:
      return 0;
  }
}

const memorable: ReadonlySet<string> = new Set([
  'siege:open',
  'siege:besieged',
  'siege:relieved',
  'siege:surrendered',
  'convoy:delivered',
  'convoy:lost',
  'cessation:collapsed',
]);

/** Changes that people remember as moments. */
function isMoment(change: Change): boolean {
  switch (change.kind) {
    case 'answered':
      return change.how === 'accepted' || change.how === 'refused';
    case 'crisis':
      return change.state === 'answered';
    case 'consent':
      return !change.consents;
    case 'chart':
      return memorable.has(`${change.chart}:${change.to}`);
    case 'promise':
      return change.state === 'broken';
    case 'conceded':
    case 'played':
    case 'event':
    case 'control':
    case 'broke-off':
    case 'published':
      return true;
    default:
      return false;
  }
}

function momentOf(
  scenario: Scenario,
  log: readonly Consequence[],
  consequence: Consequence,
  { by, chance }: Deciders,
): TurningPointModel {
  const kind =
    by === undefined ? (chance === undefined ? 'war' : 'chance') : chance === undefined ? 'choice' : 'both';
  return {
    id: consequence.id,
    date: dateWord(scenario, consequence.day),
    sentence: describeChange(scenario, consequence.change),
    kind,
    kindWord: t(`debrief.${kind}`),
    decided: decidedWords(scenario, by, chance),
    led: ledTo(scenario, log, consequence.id),
  };
}

function decidedWords(scenario: Scenario, by: string | undefined, chance: number | undefined): string {
  const party = by === undefined ? '' : partyName(scenario, by);
  if (by === undefined)
    return chance === undefined ? t('debrief.by-war') : t('debrief.by-chance', { odds: odds(chance) });
  return sentence(
    chance === undefined
      ? t('debrief.by-choice', { party })
      : t('debrief.by-both', { party, odds: odds(chance) }),
  );
}

interface Deciders {
  readonly by: string | undefined;
  /** The odds of the throw of chance, 0–1. */
  readonly chance: number | undefined;
}

/** Whose move and which throw of chance stand nearest behind a consequence. */
function decidersOf(byId: ReadonlyMap<number, Consequence>, consequence: Consequence): Deciders {
  let by: string | undefined;
  let chance: number | undefined;
  let front: readonly Consequence[] = [consequence];
  for (let step = 0; step < nearby && front.length > 0; step += 1) {
    const causes: readonly Cause[] = front.flatMap((held) => held.causes);
    for (const cause of causes) {
      if (cause.kind === 'move' || cause.kind === 'answer') by ??= cause.by;
      else if (cause.kind === 'chance') chance ??= cause.odds;
      else if (cause.kind === 'event' && cause.odds < 1) chance ??= cause.odds;
    }
    if (by !== undefined || chance !== undefined) break;
    front = causes.flatMap((cause) => {
      const before = cause.kind === 'consequence' ? byId.get(cause.id) : undefined;
      return before === undefined ? [] : [before];
    });
  }
  return { by, chance };
}

/** The heaviest consequences that name this one, directly or through one other, as causes. */
function ledTo(scenario: Scenario, log: readonly Consequence[], id: number): string[] {
  const family = new Set([id]);
  const followers = log.filter((consequence) => {
    const follows = consequence.causes.some((cause) => cause.kind === 'consequence' && family.has(cause.id));
    if (follows) family.add(consequence.id);
    return follows && ownWeight(consequence.change) > 0;
  });
  const told = followers
    .sort((a, b) => ownWeight(b.change) - ownWeight(a.change))
    .map(({ change }) => describeChange(scenario, change));
  return [...new Set(told)].slice(0, mostLed);
}
