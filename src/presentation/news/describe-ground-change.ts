// Changes of lifecycles and on the ground, in words.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change } from '../../simulation/consequence.ts';
import {
  actorName,
  convoyName,
  pointName,
  routeName,
  separationName,
  siegeName,
  zoneName,
} from '../names.ts';
import { aboutPeople, directed } from '../phrases.ts';
import { intensityWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

export type GroundChange = Extract<
  Change,
  {
    kind:
      | 'chart'
      | 'intensity'
      | 'air'
      | 'supplies'
      | 'commingling'
      | 'momentum'
      | 'strength'
      | 'compliance'
      | 'control'
      | 'route'
      | 'killed'
      | 'reached'
      | 'hungry'
      | 'displaced'
      | 'violation'
      | 'calm';
  }
>;

/** A change on the ground, or of a lifecycle, as words. */
export function describeGroundChange(scenario: Scenario, change: GroundChange): string {
  switch (change.kind) {
    case 'chart':
      return chartWords(scenario, change);
    case 'intensity':
    case 'air':
    case 'supplies':
    case 'commingling':
      return zoneLevelWords(scenario, change);
    case 'momentum':
      return t(directed('change.momentum', change.to - change.from), {
        actor: actorName(scenario, change.actor),
        zone: zoneName(scenario, change.zone),
      });
    case 'strength':
    case 'compliance':
      return wordFor('change', directed(change.kind, change.to - change.from), {
        actor: actorName(scenario, change.actor),
      });
    case 'control':
      return t('change.control', {
        zone: zoneName(scenario, change.zone),
        from: actorName(scenario, change.from),
        to: actorName(scenario, change.to),
      });
    case 'route': {
      const route = routeName(scenario, change.route);
      return change.open ? t('change.route-open', { route }) : t('change.route-closed', { route });
    }
    case 'killed':
    case 'reached':
    case 'hungry':
      return t(`change.${change.kind}`, {
        count: aboutPeople(change.people),
        zone: zoneName(scenario, change.zone),
      });
    case 'displaced':
      return displacedWords(scenario, change);
    case 'violation':
      return change.gravity >= grave
        ? t('change.violation-grave', { what: violationWords(scenario, change) })
        : t('change.violation', { what: violationWords(scenario, change) });
    case 'calm':
      return change.reset ? t('change.calm-reset') : t('change.calm', { days: change.days, of: change.of });
    default:
      return change satisfies never;
  }
}

type ZoneLevel = Extract<GroundChange, { kind: 'intensity' | 'air' | 'supplies' | 'commingling' }>;

function zoneLevelWords(scenario: Scenario, change: ZoneLevel): string {
  const zone = zoneName(scenario, change.zone);
  const by = change.to - change.from;
  switch (change.kind) {
    case 'intensity':
      return t(directed('change.intensity', by), { zone, word: intensityWord(change.to) });
    case 'supplies':
      return t('change.supplies-left', { zone, count: Math.floor(change.to) });
    case 'air':
    case 'commingling':
      return wordFor('change', directed(change.kind, by), { zone });
    default:
      return change.kind satisfies never;
  }
}

function displacedWords(scenario: Scenario, change: Extract<GroundChange, { kind: 'displaced' }>): string {
  const words = { count: aboutPeople(change.people), zone: zoneName(scenario, change.zone) };
  return change.to === undefined
    ? t('change.displaced', words)
    : t('change.displaced-to', { ...words, to: zoneName(scenario, change.to) });
}

/** From this gravity on a violation is told as grave. */
const grave = 2;

function violationWords(scenario: Scenario, change: Extract<GroundChange, { kind: 'violation' }>): string {
  const by = change.by;
  const who = !change.attributed
    ? t('change.violation-unknown')
    : by === null
      ? t('change.violation-unclaimed')
      : t('change.violation-by', { actor: actorName(scenario, by) });
  return change.zone === undefined
    ? who
    : t('change.violation-in', { who, zone: zoneName(scenario, change.zone) });
}

const canAnybodySayNo = ({ stakeholders }: Scenario): boolean =>
  Object.values(stakeholders).some(({ veto }) => veto);

function chartWords(scenario: Scenario, change: Extract<GroundChange, { kind: 'chart' }>): string {
  switch (change.chart) {
    case 'session':
      return change.to === 'capitals' && !canAnybodySayNo(scenario)
        ? t('change.session-capitals-nobody')
        : wordFor('change', `session-${change.to}`);
    case 'round':
    case 'ratification':
      return wordFor('change', `${change.chart}-state`, {
        state: wordFor('phase', `${change.chart}-${change.to}`),
      });
    case 'cessation':
      return change.to === 'extended' && change.from === 'fraying'
        ? t('change.cessation-extended-again')
        : wordFor('change', `cessation-${change.to}`);
    case 'stickingPoint':
      return t('change.point-state', {
        point: pointName(scenario, change.id),
        state: wordFor('phase', `point-${change.to}`),
      });
    case 'siege':
      return wordFor('change', `siege-${change.to}`, { name: siegeName(scenario, change.id) });
    case 'separation':
      return wordFor('change', `separation-${change.to}`, { name: separationName(scenario, change.id) });
    case 'convoy':
      return wordFor('change', `convoy-${change.to}`, { name: convoyName(scenario, change.id) });
    default:
      return change satisfies never;
  }
}
