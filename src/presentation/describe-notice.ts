// Notices of the session and problems of scenario files, in words.
import type { FileKind } from '../lesson/file-place.ts';
import type { Problem } from '../scenario/problem.ts';
import { t, wordFor } from './wording/wording.ts';

/** What is needed of a notice to word it. `code` is one of the names in the wording's `notice` area. */
export interface NoticeToWord {
  readonly code: string;
  readonly detail?: string | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly elsewhere?: { readonly kind: FileKind } | undefined;
}

/** The sentence of a notice. Its problems, if any, are worded one by one by `describeProblem`. */
export function describeNotice({ code, detail, problems, elsewhere }: NoticeToWord): string {
  if (elsewhere !== undefined) return describeElsewhere(elsewhere.kind, detail ?? '');
  const errors = (problems ?? []).filter(({ severity }) => severity === 'error').length;
  const sentence = wordFor('notice', code, { count: errors });
  return detail === undefined || detail === '' ? sentence : t('notice.detail', { sentence, detail });
}

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
