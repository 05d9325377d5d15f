// What is wrong with the files that were opened: every problem at its line, with what was probably meant.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Problem } from '../../scenario/reading/problem.ts';
import type { Notice } from '../../session/snapshot.ts';

const severityWord = (severity: Problem['severity']): string => t(`notice.severity-${severity}`);

/** Notices of files that cannot be used, with a list of what is wrong in them. */
const listed = ['scenario-problems', 'translation-problems'] as const;

export type ListedNotice = Notice & { readonly code: (typeof listed)[number] };

/** Whether a notice is told as a list of problems where the files were opened. */
export const isListed = (notice: Notice | null): notice is ListedNotice =>
  listed.some((code) => code === notice?.code);

interface ProblemsProps {
  readonly notice: ListedNotice;
}

/** The problems of files that were opened together, in the order of their lines. */
export function Problems({ notice }: ProblemsProps) {
  const { code, detail: files, problems = [] } = notice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [notice]);
  return (
    <div class="problems stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('ui.problems')}: <code>{files}</code>
      </h3>
      <p class="soft">{t(`notice.${code}`, { count: problems.length })}</p>
      <ol class="plain-list stack">
        {problems.map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.message}`}
            class={`problem problem--${problem.severity}`}
          >
            <p class="faint">
              <b>{severityWord(problem.severity)}</b>{' '}
              <code>{`${problem.file}:${problem.line}:${problem.column}`}</code>
              {problem.path === '' ? null : <span> {problem.path}</span>}
            </p>
            <p>{problem.message}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
