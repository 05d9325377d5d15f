// The review as a sheet of numbers, for spreadsheets: no names of people, only of parties.
import type { ReviewModel } from './review-models.ts';
import { sheetOf } from './sheet.ts';
import { t } from './wording/wording.ts';

/** One decision or measured turn a row, comma-separated after RFC 4180. Numbers are written with a point, whatever the language. */
export function reviewSheet({ points, decisions, curveTitle }: ReviewModel): string {
  const rows: readonly (readonly (string | number)[])[] = [
    [
      t('review.column-at'),
      t('review.column-when'),
      curveTitle,
      t('review.column-low'),
      t('review.column-high'),
      t('review.column-killed'),
    ],
    ...points.map(({ at, when, lasting, killed }) => [
      at,
      when,
      rounded(lasting.value),
      rounded(lasting.low),
      rounded(lasting.high),
      Math.round(killed.value),
    ]),
    [],
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
  return sheetOf(rows);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
