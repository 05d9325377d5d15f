// The report of a class as a sheet of numbers, for spreadsheets.
import type { ClassReport } from '../../lesson/class-report/class-report.ts';
import type { PartyId } from '../../simulation/ids.ts';
import { endedTitle, measureTitle, sideWords } from './describe-class.ts';
import { optionTitle, partyName, pointName } from '../names.ts';
import { sheetOf } from '../papers/sheet.ts';
import './class-words.ts';
import { t } from '../wording/wording.ts';

/** One game a row, then one answer a row. Numbers are written with a point, whatever the language. `nameOf` gives what a student is called. */
export function classSheet(report: ClassReport, nameOf: (game: number, by?: PartyId) => string): string {
  const { scenario, games, distributions } = report;
  const measures = ['signed', 'ratified', 'lasting', ...distributions.map(({ measure }) => measure)];
  const points = Object.keys(scenario.stickingPoints);
  const answers = games.flatMap((game, place) => game.answers.map((answer) => ({ game, place, answer })));
  return sheetOf([
    [
      t('classReport.column-name'),
      t('classReport.column-assignment'),
      t('classReport.column-scenario'),
      t('classReport.column-side'),
      t('classReport.column-how'),
      ...measures.map((measure) => measureTitle(scenario, measure)),
      ...points.map((point) => pointName(scenario, point)),
      t('classReport.column-moves'),
    ],
    ...games.map((game, place) => [
      nameOf(place),
      game.assignment ?? '',
      scenario.title,
      sideWords(scenario, game),
      endedTitle(scenario, game.how),
      ...measures.map((measure) => roundedAs(measure, game.outcomes[measure])),
      ...points.map((point) => {
        const option = game.deal[point];
        return option === undefined ? '' : optionTitle(scenario, point, option);
      }),
      game.moves,
    ]),
    ...(answers.length === 0
      ? []
      : [
          [],
          [
            t('classReport.column-name'),
            t('classReport.column-side'),
            t('classReport.column-kind'),
            t('classReport.column-at'),
            t('classReport.column-question'),
            t('classReport.column-answer'),
            t('classReport.column-thought'),
          ],
        ]),
    ...answers.map(({ game, place, answer }) => [
      nameOf(place, answer.by),
      partyName(scenario, answer.by ?? game.side),
      t(`classReport.kind-${answer.kind}`),
      answer.at,
      answer.question,
      answer.text,
      rounded(answer.value),
    ]),
  ]);
}

/** Trust is told in points of a hundred: further decimals say nothing. */
const roundedAs = (measure: string, value: number | undefined): number | string =>
  measure === 'trust' && value !== undefined ? Math.round(value * 10) / 10 : rounded(value);

const rounded = (value: number | undefined): number | string =>
  value === undefined ? '' : Math.round(value * 10_000) / 10_000;
