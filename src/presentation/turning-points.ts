// Turning points told simply: the moments that most of what followed goes back to, and whether choice or chance decided them.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Cause, Change, Consequence } from '../simulation/consequence.ts';
import { dateWord } from './dates.ts';
import { describeChange } from './describe-change.ts';
import type { TurningPointModel } from './document-models.ts';
import { partyName } from './names.ts';
import { odds, sentence } from './phrases.ts';
import { t } from './wording/wording.ts';

/** How many are told. */
const most = 6;
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
  const chosen = log
    .filter(({ change }) => isMoment(change))
    .sort((a, b) => (impacts.get(b.id) ?? 0) - (impacts.get(a.id) ?? 0))
    .slice(0, most)
    .filter(({ id }) => (impacts.get(id) ?? 0) > 0)
    .sort((a, b) => a.id - b.id);
  return chosen.map((consequence) => momentOf(scenario, log, byId, consequence));
}

/** Impact of every consequence, by id: its own weight and its share of what follows. */
function impactsOf(log: readonly Consequence[]): ReadonlyMap<number, number> {
  const impacts = new Map(log.map(({ id, change }) => [id, ownWeight(change)]));
  for (const { id, causes } of log.toReversed()) {
    const before = causes.filter((cause) => cause.kind === 'consequence');
    const share = (impacts.get(id) ?? 0) / Math.max(1, before.length);
    for (const cause of before) {
      const held = impacts.get(cause.id);
      if (held !== undefined && cause.id < id) impacts.set(cause.id, held + share);
    }
  }
  return impacts;
}

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
      return change.chart === 'session'
        ? 6
        : change.chart === 'cessation' || change.chart === 'siege'
          ? 4
          : 1;
    case 'consent':
      return change.consents ? 1 : 5;
    case 'answered':
      return change.how === 'accepted' ? 2 + Object.keys(change.package).length : 0;
    case 'conceded':
      return 3;
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
      return (
        change.chart === 'siege' ||
        change.chart === 'convoy' ||
        (change.chart === 'cessation' && change.to === 'collapsed')
      );
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
  byId: ReadonlyMap<number, Consequence>,
  consequence: Consequence,
): TurningPointModel {
  const { by, chance } = decidersOf(byId, consequence);
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

/** Whose move and which throw of chance stand nearest behind a consequence. */
function decidersOf(
  byId: ReadonlyMap<number, Consequence>,
  consequence: Consequence,
): { readonly by: string | undefined; readonly chance: number | undefined } {
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
