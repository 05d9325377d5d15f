// The opinions of two advisers on one forecast: each looks at what she cares for, in her own order, and calls clear only what is hardly chance.
import type { Compared, Forecast } from '../../review/forecast.ts';
import { type Estimate, amongMany, isSure } from '../../review/game-review/estimate.ts';
import { t } from '../wording/wording.ts';

export interface OpinionModel {
  readonly adviser: string;
  readonly says: string;
  readonly tone: 'for' | 'against' | 'open';
}

type Adviser = 'ground' | 'home';
type Measure = 'killed' | 'besieged' | 'reached' | 'days' | 'lasting' | 'ratified' | 'worth';

/** What an adviser looks at: by how much the move changes it, in whole people, days or points of a hundred. */
interface Consideration {
  readonly measure: Measure;
  readonly change: Estimate;
}

/** Measures of which less is better. */
const harms: ReadonlySet<Measure> = new Set(['killed', 'besieged']);

/** Those who live there: lives first, then sieges, then aid, then whether the cessation lasts, then for how long. */
export function groundOpinion({ killed, besieged, reached, lasting, days }: Forecast): OpinionModel {
  return opinion('ground', [
    { measure: 'killed', change: killed.change },
    { measure: 'besieged', change: besieged.change },
    { measure: 'reached', change: reached.change },
    ...shareOf('lasting', lasting),
    { measure: 'days', change: days.change },
  ]);
}

/** Home: what comes of it for one’s own side, then whether those who can say no consent, then for how long what they signed would stand. */
export function homeOpinion({ worth, ratified, days }: Forecast): OpinionModel {
  return opinion('home', [
    { measure: 'worth', change: inPoints(worth.change) },
    ...shareOf('ratified', ratified),
    { measure: 'days', change: days.change },
  ]);
}

/**
 * The first thing that is sure decides; the first sure thing that speaks against it is told as well. Who looks at many things at once would find one
 * of them sure by chance too often: each interval is as wide as it must be for all of them to hold together.
 */
function opinion(who: Adviser, looked: readonly Consideration[]): OpinionModel {
  const adviser = t(`forecast.${who}`);
  const moving = looked.filter(({ change }) => change.high > change.low);
  const considered = moving.map(({ measure, change }) => ({
    measure,
    change: amongMany(change, moving.length),
  }));
  const sure = considered.filter(({ change }) => isSure(change) && whole(change.mean) > 0);
  const [first] = sure;
  if (first === undefined) return { adviser, tone: 'open', says: openWords(who, considered) };
  const tone = toneOf(first);
  const other = sure.find((each) => toneOf(each) !== tone);
  const why =
    other === undefined
      ? whyWords(first)
      : t('forecast.although', { why: whyWords(first), other: whyWords(other) });
  return { adviser, tone, says: t(`forecast.${who}-${tone}`, { why }) };
}

const toneOf = ({ measure, change }: Consideration): 'for' | 'against' =>
  change.mean < 0 === harms.has(measure) ? 'for' : 'against';

const whyWords = ({ measure, change }: Consideration): string =>
  t(`forecast.why-${measure}-${change.mean < 0 ? 'fewer' : 'more'}`, {
    count: whole(change.mean),
  });

/** What she cannot tell, and how much it could be either way: of what she cares for most, if it may change at all. */
function openWords(who: Adviser, considered: readonly Consideration[]): string {
  const [first] = considered.filter(({ change: { low, high } }) => whole(low) + whole(high) > 0);
  if (first === undefined) return t(`forecast.${who}-same`);
  const { measure, change } = first;
  const range = t(`forecast.range-${measure}`, { less: whole(change.low), more: whole(change.high) });
  return t(`forecast.${who}-open`, { range });
}

/** Two digits that mean something: an adviser who says "about" counts nobody one by one. */
function whole(change: number): number {
  const size = Math.abs(change);
  let step = 1;
  while (size >= step * 100) step *= 10;
  return Math.round(size / step) * step;
}

/** A share of the worlds; nothing where it is the same in all of them, with and without the move, as consent that was given is. */
function shareOf(
  measure: Measure,
  { with: made, without: left, change }: Compared,
): readonly Consideration[] {
  const isSettled = made.mean === left.mean && (made.mean === 0 || made.mean === 1);
  return isSettled ? [] : [{ measure, change: inPoints(change) }];
}

const inPoints = ({ mean, low, high, samples }: Estimate): Estimate => ({
  mean: mean * 100,
  low: low * 100,
  high: high * 100,
  samples,
});
