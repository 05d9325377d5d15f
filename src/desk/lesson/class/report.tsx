// The report on one scenario at one length: all its parts, what students are called in them, and what can be done with it.
import { useEffect } from 'preact/hooks';
import { classSheet } from '../../../presentation/classroom/class-sheet.ts';
import { describeClass } from '../../../presentation/classroom/describe-class.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { Result } from '../../../lesson/result.ts';
import type { PartyId } from '../../../simulation/ids.ts';
import type { ClassGroup } from '../../../session/classroom/class-desk.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { useWorded } from '../../use-worded.ts';
import { ClassContext } from './class-context.ts';
import { DealsPart } from './deals-part.tsx';
import { EndedPart } from './ended-part.tsx';
import { FlowsPart } from './flows-part.tsx';
import { ForesightPart } from './foresight-part.tsx';
import { GamesTable } from './games-table.tsx';
import { MomentsPart } from './moments-part.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { PerspectivesPart, ReasonsPart } from './said-part.tsx';
import { SplitsPart } from './splits-part.tsx';
import { type ClassView, classReviews } from './use-class-desk.ts';

interface ReportProps {
  readonly group: ClassGroup;
  readonly title: string;
  readonly view: ClassView;
  readonly look: (change: Partial<ClassView>) => void;
}

/** The report as a document to look at together, and to print. */
export function Report({ group, title, view, look }: ReportProps) {
  const { send } = useDesk();
  const { entries, report } = group;
  const model = useWorded(() => describeClass(report), [report]);
  const nameOf = (game: number, by?: PartyId): string => {
    const name = givenName(entries[game]?.result, by);
    const shown = view.hidden || name === '' ? t('classReport.student', { number: game + 1 }) : name;
    const attempt = entries[game]?.result.attempt;
    return attempt === undefined ? shown : t('classReport.name-again', { name: shown, number: attempt });
  };
  const open = (game: number): void => {
    const entry = entries[game];
    if (entry === undefined) return;
    // The game’s own review wants the workers.
    classReviews.stop();
    look({ opened: entry.key, group: group.key });
    send({ type: 'show-result', result: entry.result, student: nameOf(game) });
  };
  useReturn(entries.findIndex(({ key }) => key === view.opened));
  return (
    <ClassContext.Provider value={{ nameOf, open }}>
      <div class="row no-print">
        <Button onPress={() => look({ hidden: !view.hidden })}>
          {t(view.hidden ? 'classReport.show-names' : 'classReport.hide-names')}
        </Button>
        <Button onPress={() => window.print()}>{t('classReport.print')}</Button>
        <Button
          onPress={() =>
            send({
              type: 'give-file',
              name: `class-${report.scenario.id}.csv`,
              text: classSheet(report, nameOf),
            })
          }
        >
          {t('classReport.sheet')}
        </Button>
      </div>
      <article class="paper">
        <section class="debrief-part">
          <h2>{title}</h2>
          <p>{model.sentences.join(' ')}</p>
        </section>
        <EndedPart ended={model.ended} />
        {model.deals === null ? null : <DealsPart deals={model.deals} ended={model.ended} />}
        <FlowsPart flows={model.flows} chosen={view.point} onChoose={(point) => look({ point })} />
        <SplitsPart splits={model.splits} />
        <MomentsPart group={group} first={view.opened} />
        <OutcomesPart distributions={model.distributions} />
        <ForesightPart foresight={model.foresight} />
        <PerspectivesPart perspectives={model.perspectives} />
        <ReasonsPart reasons={model.reasons} />
        <GamesTable table={model.table} sort={view.sort} onSort={(sort) => look({ sort })} />
      </article>
    </ClassContext.Provider>
  );
}

/** Back from a student’s game, the focus is where it was opened. */
function useReturn(game: number): void {
  useEffect(() => {
    if (game < 0) return undefined;
    const waiting = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-game="${game}"] button`)?.focus();
    });
    return () => cancelAnimationFrame(waiting);
    // eslint-disable-next-line -- once, when the report is there again
  }, []);
}

/** The name that was given: of two at one device of the one who played a side, or of both; empty where there is none. */
function givenName(result: Result | undefined, by: PartyId | undefined): string {
  const { name = '', names = {} } = result ?? {};
  const own = by === undefined ? undefined : names[by];
  if (own !== undefined && own !== '') return own;
  const [first, second] = Object.values(names).filter((each) => each !== '');
  if (first === undefined) return name;
  return second === undefined ? first : t('classReport.names', { first, second });
}
