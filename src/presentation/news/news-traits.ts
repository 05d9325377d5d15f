// How prominent a piece of news is, what it is about, and whether it is good or bad for people on the ground and for the text.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change } from '../../simulation/consequence.ts';
import type { IconName } from '../pictures/icon-paths.ts';
import type { NewsModel } from './news-models.ts';

export type NewsTraits = Pick<NewsModel, 'icon' | 'rank' | 'about' | 'tone'>;

type Rank = NewsModel['rank'];
type Tone = NewsModel['tone'];

const traits = (
  icon: IconName,
  rank: Rank,
  tone: Tone,
  ...about: readonly (string | undefined)[]
): NewsTraits => ({
  icon,
  rank,
  tone,
  about: about.filter((id): id is string => id !== undefined),
});

/** The traits of a change as news, or undefined for what is no news. */
export function newsTraits(scenario: Scenario, change: Change): NewsTraits | undefined {
  switch (change.kind) {
    case 'turn':
    case 'day':
    case 'flag':
      return undefined;
    case 'trust':
    case 'influence':
    case 'patience':
    case 'reservation':
    case 'support':
    case 'leaning':
    case 'gauge':
      return levelTraits(scenario, change);
    case 'event':
      return eventTraits(scenario, change.event, 'neutral');
    case 'crisis':
      return change.state === 'closed'
        ? undefined
        : { ...eventTraits(scenario, change.event, 'neutral'), rank: 'line' };
    case 'offered':
      return traits('paper', 'line', 'neutral', ...Object.keys(change.package));
    case 'answered':
      return answeredTraits(change);
    case 'conceded':
      return traits('handshake', 'headline', 'good', change.point);
    case 'reading':
      return traits('envoy', 'line', 'neutral', change.point);
    case 'linked':
      return traits('link', 'line', 'neutral', ...change.points);
    case 'verification-asked':
      return traits('eye', 'line', 'neutral', change.point);
    case 'mandate':
      return traits('envoy', 'line', change.allow ? 'good' : 'bad', change.point);
    case 'ultimatum':
      return traits('pressure', 'headline', change.state === 'met' ? 'good' : 'bad');
    case 'initialled':
      return traits('pen', 'headline', 'good');
    case 'broke-off':
      return traits('door', 'headline', change.how === 'adjourned' ? 'neutral' : 'bad');
    case 'voiced':
      return traits('scales', 'line', change.welcomes ? 'good' : 'bad', change.stakeholder);
    case 'revealed':
      return traits('eye', 'line', 'neutral', change.stakeholder);
    case 'consent':
      return traits('scales', 'headline', change.consents ? 'good' : 'bad', change.stakeholder);
    case 'promise':
      return traits('lock', 'line', change.state === 'broken' ? 'bad' : 'good');
    case 'published':
      return traits('leak', 'headline', 'neutral');
    case 'played':
      return traits(
        scenario.moves[change.card]?.icon ?? 'paper',
        'line',
        'neutral',
        ...(scenario.moves[change.card]?.touches ?? []),
      );
    case 'round':
      return traits('clock', 'headline', 'neutral');
    case 'ended':
      return traits('flag', 'headline', change.how === 'held' ? 'good' : 'bad');
    default:
      return groundTraits(change);
  }
}

function answeredTraits(change: Extract<Change, { kind: 'answered' }>): NewsTraits {
  const points = Object.keys(change.package);
  if (change.how === 'accepted') return traits('handshake', 'headline', 'good', ...points);
  if (change.how === 'refused') return traits('refuse', 'line', 'bad', ...points);
  return traits('paper', 'detail', 'neutral', ...points);
}

function eventTraits(scenario: Scenario, id: string, tone: Tone): NewsTraits {
  const event = scenario.events[id];
  return traits('megaphone', 'headline', tone, event?.zone, ...(event?.touches ?? []));
}

type LevelChange = Extract<
  Change,
  { kind: 'trust' | 'influence' | 'patience' | 'reservation' | 'support' | 'leaning' | 'gauge' }
>;

/** Levels move all the time: only larger steps are more than a detail. */
function levelTraits(scenario: Scenario, change: LevelChange): NewsTraits {
  const by = change.to - change.from;
  const tone: Tone = by >= 0 ? 'good' : 'bad';
  const rank = (from: number): Rank => (Math.abs(by) >= from ? 'line' : 'detail');
  switch (change.kind) {
    case 'trust':
      return traits('handshake', rank(4), tone);
    case 'influence':
      return traits('money', 'detail', 'neutral');
    case 'patience':
      return traits('clock', rank(8), tone);
    case 'reservation':
      return traits('door', 'detail', 'neutral');
    case 'support':
    case 'leaning':
      return traits('people', rank(8), tone, change.stakeholder);
    case 'gauge': {
      const good = scenario.gauges[change.gauge]?.good ?? 'neither';
      const isGood = good === 'high' ? by >= 0 : by < 0;
      return traits(
        'scales',
        rank(8),
        good === 'neither' ? 'neutral' : isGood ? 'good' : 'bad',
        change.gauge,
      );
    }
    default:
      return change satisfies never;
  }
}

type GroundChange = Exclude<
  Change,
  | LevelChange
  | {
      kind:
        | 'turn'
        | 'day'
        | 'flag'
        | 'event'
        | 'crisis'
        | 'offered'
        | 'answered'
        | 'conceded'
        | 'reading'
        | 'linked'
        | 'verification-asked'
        | 'mandate'
        | 'ultimatum'
        | 'initialled'
        | 'broke-off'
        | 'voiced'
        | 'revealed'
        | 'consent'
        | 'promise'
        | 'published'
        | 'played'
        | 'round'
        | 'ended';
    }
>;

function groundTraits(change: GroundChange): NewsTraits | undefined {
  switch (change.kind) {
    case 'chart':
      return chartTraits(change);
    case 'intensity':
      return traits('radar', 'detail', change.to > change.from ? 'bad' : 'good', change.zone);
    case 'air':
      return traits('aircraft', 'detail', change.to > change.from ? 'bad' : 'good', change.zone);
    case 'supplies':
      return suppliesTraits(change);
    case 'commingling':
      return traits('people', 'detail', change.to > change.from ? 'bad' : 'good', change.zone);
    case 'momentum':
      return traits('flag', 'detail', 'neutral', change.zone, change.actor);
    case 'strength':
      return traits('shield', 'detail', 'neutral', change.actor);
    case 'compliance':
      return traits('shield', 'detail', change.to > change.from ? 'good' : 'bad', change.actor);
    case 'control':
      return traits('map', 'headline', 'neutral', change.zone, change.from, change.to);
    case 'route':
      return traits('map', 'line', change.open ? 'good' : 'bad', change.route);
    case 'killed':
      return traits('people', 'line', 'bad', change.zone);
    case 'hungry':
      return traits('truck', 'line', 'bad', change.zone);
    case 'displaced':
      return traits('people', 'line', 'bad', change.zone, change.to);
    case 'reached':
      return traits('convoy', 'headline', 'good', change.zone);
    case 'violation':
      return traits('radar', change.gravity >= 2 ? 'headline' : 'line', 'bad', change.zone);
    case 'calm':
      return traits('clock', 'line', change.reset ? 'bad' : 'good');
    default:
      return change satisfies never;
  }
}

/** Days of supplies are news when few are left, or when they rise. */
function suppliesTraits(change: {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
}): NewsTraits {
  if (change.to > change.from) return traits('truck', 'line', 'good', change.zone);
  const crossed = [0, 3, 7].some((mark) => change.from > mark && change.to <= mark);
  return traits('truck', crossed ? 'line' : 'detail', 'bad', change.zone);
}

const good: ReadonlySet<string> = new Set([
  'capitals',
  'implementation',
  'held',
  'first48Hours',
  'extended',
  'sevenDays',
  'jointCentre',
  'consolidated',
  'lasting',
  'open',
  'relieved',
  'pledged',
  'separating',
  'separated',
  'waiting',
  'enRoute',
  'delivered',
]);
const neutral: ReadonlySet<string> = new Set(['talks', 'planned', 'awaitingPermit', 'notInForce']);

function chartTraits(change: Extract<Change, { kind: 'chart' }>): NewsTraits | undefined {
  const tone: Tone = good.has(change.to) ? 'good' : neutral.has(change.to) ? 'neutral' : 'bad';
  switch (change.chart) {
    case 'round':
    case 'ratification':
      return undefined;
    case 'session':
      return traits('flag', 'headline', tone);
    case 'cessation':
      return traits('pause', 'headline', tone);
    case 'stickingPoint':
      return traits('paper', 'detail', 'neutral', change.id);
    case 'siege':
      return traits('lock', 'headline', tone, change.id);
    case 'separation':
      return traits('people', 'line', tone, change.id);
    case 'convoy':
      return traits(
        'convoy',
        change.to === 'delivered' || change.to === 'lost' ? 'headline' : 'line',
        tone,
        change.id,
      );
    default:
      return change satisfies never;
  }
}
