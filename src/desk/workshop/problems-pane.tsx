// All problems of the scenario: what is wrong and the cure, each with the way to its field, to its line, and to what was probably meant.
import { mendingOf } from '../../authoring/mend.ts';
import { t, wordFor } from '../../presentation/wording/wording.ts';
import type { Problem, Severity } from '../../scenario/reading/problem.ts';
import type { Path } from '../../scenario/reading/source-tree.ts';
import { Button } from '../parts/button.tsx';
import type { Bench, BenchState } from './bench.ts';
import { placeInWords } from './forms/place-words.ts';

interface ProblemsPaneProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly onGoTo: (path: Path) => void;
  readonly onGoToLine: (path: Path, line: number) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
const counts = { error: 'errors', warning: 'warnings', advice: 'advices' } as const;

/** "2 errors, 1 warning"; that there is none. */
export const problemsInWords = (problems: readonly Problem[]): string => {
  const parts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [wordFor('workshop', counts[severity], { count })];
  });
  return parts.length === 0 ? t('workshop.problems-none') : parts.join(', ');
};

/** The list of problems, errors first. */
export function ProblemsPane({ bench, state, onGoTo, onGoToLine }: ProblemsPaneProps) {
  const { checked, draft, readable } = state;
  if (checked === null) return <output>{t('workshop.checking')}</output>;
  const { problems } = checked;
  const inOrder = severities.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  return (
    <section class="stack" aria-label={t('workshop.problems')} aria-busy={checked.text !== draft.text}>
      <output>{problemsInWords(problems)}</output>
      <ul class="plain-list problem-list">
        {inOrder.map((problem) => (
          <ProblemLine
            key={`${problem.line}:${problem.column}:${problem.code}`}
            problem={problem}
            place={placeInWords(problem.steps, readable.value) || problem.path}
            onGoTo={() => onGoTo(problem.steps)}
            onGoToLine={() => onGoToLine(problem.steps, problem.line)}
            onMend={mendOf(bench, problem)}
          />
        ))}
      </ul>
    </section>
  );
}

const mendOf = (bench: Bench, problem: Problem): (() => void) | null => {
  const change = mendingOf(problem);
  return change === undefined ? null : () => bench.change([change]);
};

interface ProblemLineProps {
  readonly problem: Problem;
  /** In the words of the forms. */
  readonly place: string;
  readonly onGoTo: () => void;
  readonly onGoToLine: () => void;
  readonly onMend: (() => void) | null;
}

function ProblemLine({ problem, place, onGoTo, onGoToLine, onMend }: ProblemLineProps) {
  const { severity, line, message, suggestion } = problem;
  return (
    <li class={`problem problem--${severity}`}>
      <p>
        <span class={severity === 'error' ? 'tag tag--bad' : 'tag'}>
          {wordFor('workshop', `severity-${severity}`)}
        </span>{' '}
        {message}
      </p>
      <div class="row">
        {problem.steps.length === 0 ? null : (
          <Button small look="plain" onPress={onGoTo}>
            {place}
          </Button>
        )}
        <Button
          small
          look="plain"
          name={t('workshop.at-line-of', { line, place: place === '' ? t('workshop.whole-file') : place })}
          onPress={onGoToLine}
        >
          {t('workshop.at-line', { line })}
        </Button>
        {onMend === null || suggestion === undefined ? null : (
          <Button small onPress={onMend}>
            {t('workshop.use-suggestion', { word: suggestion })}
          </Button>
        )}
      </div>
    </li>
  );
}
