// What the advisers say of a move: a forecast with its ranges, and two opinions that weigh it differently.
import type { Compared, Forecast } from '../review/forecast.ts';
import { type Estimate, isSure } from '../review/game-review/estimate.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { dayOfComparison } from '../simulation/aftermath.ts';
import { dateWord } from './dates.ts';
import { aboutPeople, odds } from './phrases.ts';
import { hasImplementation } from './review-curve.ts';
import { pointsWord } from './review-moments.ts';
import { number, t } from './wording/wording.ts';

export interface OpinionModel {
  readonly adviser: string;
  readonly says: string;
  readonly tone: 'for' | 'against' | 'open';
}

export interface ForecastModel {
  /** A line each, with what is to be expected with the move and without it. */
  readonly lines: readonly string[];
  readonly opinions: readonly OpinionModel[];
  readonly basis: string;
}

/** The forecast in words, from the side’s own knowledge. */
export function describeForecast(scenario: Scenario, forecast: Forecast): ForecastModel {
  const { signed, ratified, lasting, killed, trust, worlds } = forecast;
  const lasts = hasImplementation(scenario);
  const people = killed.with.high > 0 || killed.without.high > 0;
  return {
    lines: [
      trustLine(trust),
      shareLine(t('forecast.signed'), signed),
      shareLine(lasts ? t('forecast.ratified') : t('forecast.agreed'), lasts ? ratified : lasting),
      ...(lasts ? [shareLine(t('forecast.lasting'), lasting)] : []),
      ...(people ? [killedLine(scenario, killed)] : []),
    ],
    opinions: [groundOpinion(forecast), homeOpinion(forecast)],
    basis: t('forecast.basis', { count: worlds }),
  };
}

const shareLine = (what: string, compared: Compared): string =>
  t('forecast.line', { what, with: shareRange(compared.with), without: shareRange(compared.without) });

const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

const shareRange = ({ mean, low, high }: Estimate): string =>
  t('forecast.share', { mean: odds(mean), low: percent(low), high: percent(high) });

function killedLine(scenario: Scenario, compared: Compared): string {
  const range = ({ mean, low, high }: Estimate): string =>
    t('forecast.people', {
      mean: number(aboutPeople(mean)),
      low: number(aboutPeople(Math.max(0, low))),
      high: number(aboutPeople(high)),
    });
  return t('forecast.line', {
    what: t('forecast.killed', { date: dateWord(scenario, dayOfComparison(scenario)) }),
    with: range(compared.with),
    without: range(compared.without),
  });
}

/** Trust is shown as the log shows it: in whole points of a hundred. */
function trustLine({ own, theirs }: Forecast['trust']): string {
  if (Math.round(own) === 0 && Math.round(theirs) === 0) return t('forecast.trust-none');
  return t('forecast.trust', { own: pointsWord(own / 100), theirs: pointsWord(theirs / 100) });
}

/** Those who live there: lives first, then whether the cessation lasts. */
function groundOpinion({ killed, lasting }: Forecast): OpinionModel {
  const adviser = t('forecast.ground');
  if (isSure(killed.change)) {
    const count = aboutPeople(Math.abs(killed.change.mean));
    return killed.change.mean < 0
      ? {
          adviser,
          tone: 'for',
          says: t('forecast.ground-for', { why: t('forecast.why-killed-fewer', { count }) }),
        }
      : {
          adviser,
          tone: 'against',
          says: t('forecast.ground-against', { why: t('forecast.why-killed-more', { count }) }),
        };
  }
  if (!isSure(lasting.change)) return { adviser, tone: 'open', says: t('forecast.ground-open') };
  const why = t('forecast.why-lasting', { points: pointsWord(lasting.change.mean) });
  return lasting.change.mean > 0
    ? { adviser, tone: 'for', says: t('forecast.ground-for', { why }) }
    : { adviser, tone: 'against', says: t('forecast.ground-against', { why }) };
}

/** Home: what comes of it for one’s own side, then whether those who can say no consent. */
function homeOpinion({ worth, ratified }: Forecast): OpinionModel {
  const adviser = t('forecast.home');
  const deciding = isSure(worth.change) ? worth : isSure(ratified.change) ? ratified : undefined;
  if (deciding === undefined) return { adviser, tone: 'open', says: t('forecast.home-open') };
  const points = pointsWord(deciding.change.mean);
  const why =
    deciding === worth ? t('forecast.why-worth', { points }) : t('forecast.why-ratified', { points });
  return deciding.change.mean > 0
    ? { adviser, tone: 'for', says: t('forecast.home-for', { why }) }
    : { adviser, tone: 'against', says: t('forecast.home-against', { why }) };
}
