// The report of a class in words and numbers: what it is told and drawn from.
import type { ClassReport, Distribution } from '../../lesson/class-report/class-report.ts';
import type { ClassGame, Ended } from '../../lesson/class-report/class-game.ts';
import type { Foresight } from '../../lesson/class-report/foresight.ts';
import type { Estimate } from '../../review/game-review/estimate.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type {
  CellModel,
  ClassReportModel,
  ClassTableModel,
  DistributionModel,
  ForesightModel,
} from './class-models.ts';
import { describeClassDeals } from './describe-class-deals.ts';
import { describeClassFlows } from './describe-class-flows.ts';
import { describeClassSplits } from './describe-class-splits.ts';
import { partyName } from '../names.ts';
import { odds, sentence, worth } from '../phrases.ts';
import './class-words.ts';
import { number, t, wordFor } from '../wording/wording.ts';

/** The report on one scenario at one length. */
export function describeClass(report: ClassReport): ClassReportModel {
  const { scenario, games, sides, ended } = report;
  return {
    title: classTitle(scenario),
    sentences: [
      sentence(`${t('classReport.games', { count: games.length })}.`),
      ...Object.entries(sides)
        .filter(([, count]) => count > 0)
        .map(([party, count]) => t('classReport.sides', { count, party: partyName(scenario, party) })),
    ],
    ended: ended.map(({ how, share }) => ({
      how,
      title: endedTitle(scenario, how),
      games: [...games.keys()].filter((game) => games[game]?.how === how),
      share: { value: share.mean, low: share.low, high: share.high },
      shareWord: odds(share.mean),
      rangeWord: rangeOf(share),
    })),
    deals: describeClassDeals(report),
    distributions: report.distributions.map((distribution) => distributionModel(scenario, distribution)),
    flows: describeClassFlows(report),
    splits: describeClassSplits(report),
    foresight: report.foresight.map(foresightModel),
    reasons: report.reasons.map(({ question, sayings }) => ({
      question,
      rows: sayings.map(({ game, by, at, text }) => ({
        game,
        by,
        side: partyName(scenario, by),
        when: t('classReport.reasons-at', { count: at }),
        text,
      })),
    })),
    perspectives: report.perspectives.map(({ question, rows }) => ({
      question,
      rows: rows.map((row) => ({ ...row, side: partyName(scenario, row.by) })),
    })),
    table: tableOf(report),
  };
}

/** The scenario’s title, with its length where it was cut. */
export const classTitle = ({ title }: Scenario): string => title;

/** How a game ended, in words. */
export const endedTitle = ({ calendar }: Scenario, how: Ended): string =>
  t(
    how === 'held' && calendar.implementationDays === 0
      ? 'classReport.how-held-agreement'
      : `classReport.how-${how}`,
  );

const rangeOf = ({ low, high }: Estimate): string =>
  t('classReport.between', { low: odds(low), high: odds(high) });

const utility = 'utility-';
const worded: ReadonlySet<string> = new Set([
  'signed',
  'ratified',
  'lasting',
  'cessationDays',
  'killed',
  'displaced',
  'reached',
  'hungryDays',
  'trust',
]);

/** What a measure is called. */
export function measureTitle(scenario: Scenario, measure: string): string {
  if (measure.startsWith(utility))
    return t('classReport.measure-utility', { party: partyName(scenario, measure.slice(utility.length)) });
  return worded.has(measure) ? wordFor('classReport', `measure-${measure}`) : measure;
}

const measureWords = (measure: string, value: number): string =>
  measure.startsWith(utility) ? worth(value) : number(value);

const bars = 10;

/** Bars of equal width between the least and the largest value, at edges that read well. */
function distributionModel(
  scenario: Scenario,
  { measure, values, least, median, most }: Distribution,
): DistributionModel {
  const title = measureTitle(scenario, measure);
  const words = {
    least: measureWords(measure, least),
    median: measureWords(measure, median),
    most: measureWords(measure, most),
  };
  const step = evenStep((most - least) / bars, measure.startsWith(utility) ? 0.01 : 1);
  const from = Math.floor(least / step) * step;
  const count = Math.max(1, Math.floor((most - from) / step + 1e-9) + 1);
  const place = (value: number): number => Math.min(count - 1, Math.floor((value - from) / step + 1e-9));
  return {
    measure,
    title,
    name: t('classReport.distribution-name', { measure: title, ...words }),
    words: t('classReport.distribution-words', words),
    bins: Array.from({ length: count }, (_, bin) => ({
      words: t('classReport.between', {
        low: measureWords(measure, from + bin * step),
        high: measureWords(measure, from + (bin + 1) * step),
      }),
      games: values.filter(({ value }) => place(value) === bin).map(({ game }) => game),
    })),
  };
}

/** The next of 1, 2, 5, 10, 20 … times `smallest` that is at least `wanted`. */
function evenStep(wanted: number, smallest: number): number {
  for (let power = smallest; ; power *= 10)
    for (const factor of [1, 2, 5]) if (factor * power >= wanted) return factor * power;
}

function foresightModel({ measure, question, foretold, meant, came, brier }: Foresight): ForesightModel {
  const words =
    brier === null
      ? t('classReport.foresight-unknown')
      : t('classReport.foresight-words', {
          meant: odds(meant),
          came: Math.round(came.mean * came.samples),
          count: came.samples,
          range: rangeOf(came),
        });
  return {
    measure,
    question,
    name: t('classReport.foresight-name', { question, words }),
    sentences: [
      words,
      ...(brier === null ? [] : [t('classReport.foresight-brier', { value: worth(brier) })]),
    ],
    meant,
    came: brier === null ? null : came.mean,
    rows: foretold.map(({ game, value, cameTrue }) => ({
      game,
      value,
      valueWord: odds(value),
      cameTrue,
      cameWord: t(
        cameTrue === null ? 'classReport.unknown' : cameTrue ? 'classReport.yes' : 'classReport.no',
      ),
    })),
  };
}

function tableOf({ scenario, games, distributions }: ClassReport): ClassTableModel {
  const measures = distributions.map(({ measure }) => measure);
  return {
    columns: [
      { id: 'side', title: t('classReport.column-side'), isNumber: false },
      { id: 'how', title: t('classReport.column-how'), isNumber: false },
      ...measures.map((measure) => ({ id: measure, title: measureTitle(scenario, measure), isNumber: true })),
      { id: 'moves', title: t('classReport.column-moves'), isNumber: true },
    ],
    rows: games.map((game) => [
      textCell(sideWords(scenario, game)),
      textCell(endedTitle(scenario, game.how)),
      ...measures.map((measure) => measureCell(game, measure)),
      { words: number(game.moves), value: game.moves },
    ]),
  };
}

const textCell = (words: string): CellModel => ({ words, value: words });

function measureCell({ outcomes }: ClassGame, measure: string): CellModel {
  const value = outcomes[measure];
  return value === undefined ? { words: '–', value: -1 } : { words: measureWords(measure, value), value };
}

/** The side of a student, or of the first of two at one device. */
export const sideWords = (scenario: Scenario, { side, shared }: ClassGame): string => {
  const party = partyName(scenario, side);
  return shared ? t('classReport.shared', { party }) : party;
};
