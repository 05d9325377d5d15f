// Notices of the session and problems of scenario files, in words.
import type { FileKind } from '../lesson/file-place.ts';
import type { Problem } from '../scenario/reading/problem.ts';
import { withoutStop } from './phrases.ts';
import { t, wordFor } from './wording/wording.ts';

/** What is needed of a notice to word it. `code` is one of the names in the wording's `notice` area. */
export interface NoticeToWord {
  readonly code: string;
  readonly detail?: string | undefined;
  readonly kept?: boolean | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly elsewhere?: { readonly kind: FileKind } | undefined;
}

/** The sentence of a notice. Its problems, if any, are worded one by one by `describeProblem`. */
export function describeNotice({ code, detail, kept, problems, elsewhere }: NoticeToWord): string {
  if (elsewhere !== undefined) return describeElsewhere(elsewhere.kind, detail ?? '');
  const errors = (problems ?? []).filter(({ severity }) => severity === 'error').length;
  const sentence = wordFor('notice', code, { count: errors });
  const told =
    detail === undefined || detail === ''
      ? sentence
      : t('notice.detail', { sentence: withoutStop(sentence), detail: detailOf(code, detail) });
  return kept === true ? t('notice.kept', { sentence: told }) : told;
}

/** Of a move that is not allowed, the detail is its number. */
const detailOf = (code: string, detail: string): string =>
  code === 'save-illegal-move' ? t('notice.at-move', { number: detail }) : detail;

/** What a file is that was opened where it does not belong, and where it does. */
export const describeElsewhere = (kind: FileKind, file: string): string => t(`files.is-${kind}`, { file });

/** A problem of a scenario file in one line: how bad, where, and what the reader says of it, cure and suggestion included. */
export function describeProblem({ severity, file, line, message }: Problem): string {
  return t('notice.problem-line', {
    severity: wordFor('notice', `severity-${severity}`),
    where: t('notice.problem-at', { file, line: String(line) }),
    message,
  });
}
