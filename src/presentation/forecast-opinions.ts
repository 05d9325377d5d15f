// The opinions of two advisers on one forecast: each looks at what she cares for, in her own order, and at nothing that may be chance.
import type { Forecast } from '../review/forecast.ts';
import { type Estimate, isSure } from '../review/game-review/estimate.ts';
import { aboutPeople } from './phrases.ts';
import { pointsWord } from './review-moments.ts';
import { t } from './wording/wording.ts';

export interface OpinionModel {
  readonly adviser: string;
  readonly says: string;
  readonly tone: 'for' | 'against' | 'open';
}

/** One thing that an adviser looks at: whether it speaks for the move, and how it is put. */
interface Consideration {
  readonly tone: 'for' | 'against';
  readonly why: string;
}

/** Those who live there: lives first, then sieges, then aid, then whether the cessation lasts, then for how long. */
export function groundOpinion({ killed, besieged, reached, lasting, days }: Forecast): OpinionModel {
  const considered = [
    counted(killed.change, 'killed', 'fewer'),
    counted(besieged.change, 'besieged', 'fewer'),
    counted(reached.change, 'reached', 'more'),
    inPoints(lasting.change, (points) => t('forecast.why-lasting', { points })),
    counted(days.change, 'days', 'more'),
  ];
  return opinion('ground', considered);
}

/** Home: what comes of it for one’s own side, then whether those who can say no consent, then for how long what they signed would stand. */
export function homeOpinion({ worth, ratified, days }: Forecast): OpinionModel {
  return opinion('home', [
    inPoints(worth.change, (points) => t('forecast.why-worth', { points })),
    inPoints(ratified.change, (points) => t('forecast.why-ratified', { points })),
    counted(days.change, 'days', 'more'),
  ]);
}

/** The first thing that is sure decides; the first sure thing that speaks against it is told as well. */
function opinion(who: 'ground' | 'home', considered: readonly (Consideration | undefined)[]): OpinionModel {
  const adviser = t(`forecast.${who}`);
  const sure = considered.filter((each) => each !== undefined);
  const [first] = sure;
  if (first === undefined) return { adviser, tone: 'open', says: t(`forecast.${who}-open`) };
  const { tone } = first;
  const other = sure.find((each) => each.tone !== tone);
  const why = other === undefined ? first.why : t('forecast.although', { why: first.why, other: other.why });
  return { adviser, tone, says: t(`forecast.${who}-${tone}`, { why }) };
}

/** People or days: nothing where it may be chance, or rounds to none. */
function counted(
  change: Estimate,
  what: 'killed' | 'besieged' | 'reached' | 'days',
  good: 'fewer' | 'more',
): Consideration | undefined {
  const count = aboutPeople(Math.abs(change.mean));
  if (!isSure(change) || count === 0) return undefined;
  const way = change.mean < 0 ? 'fewer' : 'more';
  return { tone: way === good ? 'for' : 'against', why: t(`forecast.why-${what}-${way}`, { count }) };
}

function inPoints(change: Estimate, say: (points: string) => string): Consideration | undefined {
  if (!isSure(change)) return undefined;
  return { tone: change.mean > 0 ? 'for' : 'against', why: say(pointsWord(change.mean)) };
}
