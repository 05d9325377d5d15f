// The review as a sheet of numbers, for spreadsheets: no names of people, only of parties.
import type { RecordCell, RecordModel } from './record-models.ts';
import './record-words.ts';
import type { ReviewModel, WithinModel } from './review-models.ts';
import { sheetOf } from '../papers/sheet.ts';
import { t } from '../wording/wording.ts';

type Rows = readonly (readonly (string | number)[])[];

/**
 * One decision or measured turn a row, comma-separated after RFC 4180; where there is a record, what came of both games and the record’s own
 * turns and decisions below. Numbers are written with a point, whatever the language.
 */
export function reviewSheet(review: ReviewModel, record: RecordModel | null): string {
  return sheetOf([...turnRows(review), [], ...decisionRows(review), ...recordRows(review, record)]);
}

const turnRows = ({ points, curveTitle }: ReviewModel): Rows => [
  [t('review.column-at'), t('review.column-when'), ...measured(curveTitle)],
  ...points.map(({ at, when, lasting, killed }) => [at, when, ...numbers(lasting, killed)]),
];

const measured = (curveTitle: string): readonly string[] => [
  curveTitle,
  t('review.column-low'),
  t('review.column-high'),
  t('review.column-killed'),
];

const numbers = (lasting: WithinModel, killed: WithinModel): readonly number[] => [
  rounded(lasting.value),
  rounded(lasting.low),
  rounded(lasting.high),
  Math.round(killed.value),
];

const decisionRows = ({ decisions }: ReviewModel): Rows => [
  [
    t('review.column-at'),
    t('review.column-when'),
    t('review.column-who'),
    t('review.column-decision'),
    t('review.column-mark'),
    t('review.column-gain'),
  ],
  ...decisions
    .flatMap(({ rows: made }) => made)
    .sort((a, b) => a.at - b.at)
    .map(({ at, date, party, words, markWord, gain }) => [at, date, party, words, markWord, gain]),
];

function recordRows({ record: line, curveTitle }: ReviewModel, record: RecordModel | null): Rows {
  if (record === null) return [];
  return [
    [],
    [t('record.column-what'), t('record.yours'), t('record.name')],
    ...record.rows.map(({ title, yours, record: there }) => [title, cellOf(yours), cellOf(there)]),
    ...(line === null
      ? []
      : [
          [],
          [t('record.name')],
          [t('review.column-at'), t('review.column-when'), ...measured(curveTitle)],
          ...line.points.map(({ at, date, lasting, killed }) => [at, date, ...numbers(lasting, killed)]),
        ]),
    [],
    [t('record.decisions')],
    [
      t('review.column-at'),
      t('record.column-when'),
      t('record.column-how-far'),
      t('record.column-told'),
      t('record.column-decision'),
      t('record.column-odds'),
    ],
    ...record.decisions.map(({ at, date, howFar, told, words, oddsWord }) => [
      at,
      date,
      howFar,
      told,
      words,
      oddsWord,
    ]),
  ];
}

const cellOf = ({ word, number }: RecordCell): string | number => number ?? word;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
