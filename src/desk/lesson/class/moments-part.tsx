// What reviews of each game say together: begun by hand, watched, and told as far as they have come.
import { useEffect, useState } from 'preact/hooks';
import { sharedMomentsOf } from '../../../lesson/class-report/shared-moments.ts';
import { describeSharedMoments } from '../../../presentation/classroom/describe-shared-moments.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { ClassGroup } from '../../../session/classroom/class-desk.ts';
import { Button } from '../../parts/button.tsx';
import { DebriefTable } from '../../debrief/debrief-table.tsx';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { classReviews } from './use-class-desk.ts';
import { Who } from './who.tsx';

/** How many decisions are shown. */
const mostShown = 15;

interface MomentsProps {
  readonly group: ClassGroup;
  /** The game that was opened last, by its key: it comes first; null: none. */
  readonly first: number | null;
}

/** A button, the progress with the time left, and the decisions that several games share. */
export function MomentsPart({ group: { entries, report }, first }: MomentsProps) {
  const [state, setState] = useState(classReviews.state);
  useEffect(() => classReviews.subscribe(() => setState(classReviews.state())), []);
  const reviewed = entries.flatMap(({ key }, game) => {
    const judged = state.judged.get(key);
    return judged === undefined ? [] : [{ game, judged }];
  });
  const finished = entries.filter(({ game }) => game.how !== 'unfinished');
  const begin = (): void =>
    classReviews.begin(
      [...finished.filter(({ key }) => key === first), ...finished.filter(({ key }) => key !== first)].map(
        ({ key, result }) => ({ key, scenario: report.scenario, journal: result.journal }),
      ),
    );
  const moments = describeSharedMoments(report.scenario, sharedMomentsOf(reviewed)).slice(0, mostShown);
  return (
    <DebriefPart title={t('classReport.moments-title')}>
      <p>{t('classReport.moments-intro')}</p>
      <div class="class-progress no-print">
        {state.isRunning ? (
          <>
            <progress value={state.done} max={state.asked} aria-label={t('classReport.moments-progress')} />
            <span>{leftWords(state.left)}</span>
            <Button onPress={classReviews.stop}>{t('classReport.moments-stop')}</Button>
          </>
        ) : reviewed.length < finished.length ? (
          <Button onPress={begin}>
            {t(reviewed.length === 0 ? 'classReport.moments-begin' : 'classReport.moments-on')}
          </Button>
        ) : null}
      </div>
      {reviewed.length === 0 ? null : (
        <p class="faint">
          {t('classReport.moments-words', { done: reviewed.length, asked: finished.length })}
        </p>
      )}
      {reviewed.length > 1 && moments.length === 0 ? <p>{t('classReport.moments-none')}</p> : null}
      {moments.length === 0 ? null : (
        <DebriefTable
          name={t('classReport.moments-title')}
          columns={[
            t('classReport.column-decision'),
            t('classReport.column-cost'),
            t('classReport.column-raised'),
          ]}
        >
          {moments.map(({ key, words, cost, raised }) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td>
                <Games games={cost} />
              </td>
              <td>
                <Games games={raised} />
              </td>
            </tr>
          ))}
        </DebriefTable>
      )}
    </DebriefPart>
  );
}

const Games = ({ games }: { readonly games: readonly number[] }) =>
  games.length === 0 ? (
    <>–</>
  ) : (
    <>
      <b>{games.length}</b>: <Who games={games} />
    </>
  );

const minute = 60_000;

/** How long it will take, in whole minutes. */
const leftWords = (left: number | null): string =>
  left === null
    ? t('classReport.moments-left-unknown')
    : left < minute
      ? t('classReport.moments-left-soon')
      : t('classReport.moments-left', { count: Math.ceil(left / minute) });
