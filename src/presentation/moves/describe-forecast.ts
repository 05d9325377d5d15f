// What the advisers say of a move: a forecast with its ranges, and two opinions that weigh it differently.
import type { Compared, DaysCompared, Forecast } from '../../review/forecast.ts';
import type { Estimate } from '../../review/game-review/estimate.ts';
import type { MedianEstimate } from '../../review/game-review/median.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { dayOfComparison } from '../../simulation/calendar/aftermath.ts';
import type { View } from '../../simulation/views/view.ts';
import { dateWord } from '../dates.ts';
import { type OpinionModel, groundOpinion, homeOpinion } from './forecast-opinions.ts';
import { aboutPeople, odds } from '../phrases.ts';
import { hasImplementation } from '../debrief/review-curve.ts';
import { pointsWord } from '../debrief/review-moments.ts';
import { number, t } from '../wording/wording.ts';

export interface ForecastModel {
  /** A line each, with what is to be expected with the move and without it. */
  readonly lines: readonly string[];
  readonly opinions: readonly OpinionModel[];
  readonly basis: string;
}

/**
 * The forecast in words, from the side’s own knowledge. What a scenario does not have, as places or sieges, gets no line, nor does what is over in
 * this part of the game: whether a text is signed that was, whether those at home consent who did.
 */
export function describeForecast(
  scenario: Scenario,
  forecast: Forecast,
  session: View['session'] = 'talks',
): ForecastModel {
  const { signed, ratified, lasting, days, trust, worlds } = forecast;
  const lasts = hasImplementation(scenario);
  return {
    lines: [
      trustLine(trust),
      ...(session === 'talks' ? [shareLine(t('forecast.signed'), signed)] : []),
      ...(lasts ? [] : [shareLine(t('forecast.agreed'), lasting)]),
      ...(lasts && session !== 'implementation' ? [shareLine(t('forecast.ratified'), ratified)] : []),
      ...(lasts ? [shareLine(t('forecast.lasting'), lasting), daysLine(scenario, days)] : []),
      ...groundLines(scenario, forecast),
    ],
    opinions: [groundOpinion(forecast), homeOpinion(forecast)],
    basis: t('forecast.basis', { count: worlds }),
  };
}

const line = (what: string, made: string, left: string): string =>
  t('forecast.line', { what, with: made, without: left });

const shareLine = (what: string, compared: Compared): string =>
  line(what, shareRange(compared.with), shareRange(compared.without));

const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

const shareRange = ({ mean, low, high }: Estimate): string =>
  t('forecast.share', { mean: odds(mean), low: percent(low), high: percent(high) });

/** In whole days, out of those that are played: who reads the highest number knows that it may have lasted on. */
function daysLine({ calendar }: Scenario, { with: made, without: left }: DaysCompared): string {
  const range = (days: MedianEstimate | null): string =>
    days === null
      ? t('forecast.days-none')
      : t('forecast.days-range', {
          median: number(days.median),
          low: number(days.low),
          high: number(days.high),
        });
  return line(t('forecast.days', { of: calendar.implementationDays }), range(made), range(left));
}

/** People killed, besieged and reached, where there is a ground and anybody whom it could happen to. */
function groundLines(scenario: Scenario, { killed, besieged, reached }: Forecast): readonly string[] {
  if (Object.keys(scenario.zones).length === 0) return [];
  const date = dateWord(scenario, dayOfComparison(scenario));
  const besieges = Object.keys(scenario.sieges).length > 0;
  return [
    ...(anybody(killed) ? [peopleLine(t('forecast.killed', { date }), killed)] : []),
    ...(besieges ? [peopleLine(t('forecast.besieged', { date }), besieged)] : []),
    ...(anybody(reached) ? [peopleLine(t('forecast.reached', { date }), reached)] : []),
  ];
}

const anybody = (compared: Compared): boolean => compared.with.high > 0 || compared.without.high > 0;

function peopleLine(what: string, compared: Compared): string {
  const range = ({ mean, low, high }: Estimate): string =>
    t('forecast.people', {
      mean: number(aboutPeople(mean)),
      low: number(aboutPeople(Math.max(0, low))),
      high: number(aboutPeople(high)),
    });
  return line(what, range(compared.with), range(compared.without));
}

/** Trust is shown as the log shows it: in whole points of a hundred. */
function trustLine({ own, theirs }: Forecast['trust']): string {
  if (Math.round(own) === 0 && Math.round(theirs) === 0) return t('forecast.trust-none');
  return t('forecast.trust', { own: pointsWord(own / 100), theirs: pointsWord(theirs / 100) });
}
