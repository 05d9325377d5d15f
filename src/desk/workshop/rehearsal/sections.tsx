// What was found, topic by topic: findings as lists, worst first, and the plots they rest on.
import type { FindingGroup, FindingModel, RehearsalModel } from '../../../presentation/rehearsal-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { FieldPath } from '../../../review/rehearsal/finding.ts';
import { Button } from '../../parts/button.tsx';
import { DealsPlot } from './deals-plot.tsx';
import { PlotTable } from './plot-table.tsx';

type GoTo = (path: FieldPath) => void;

/** All topics that there is something to say of. */
export function RehearsalSections({
  model,
  onGoTo,
}: {
  readonly model: RehearsalModel;
  readonly onGoTo: GoTo;
}) {
  return (
    <>
      {model.sections.map(({ topic, title, groups, plots }) => (
        <section key={topic} class="rehearsal-topic stack" aria-labelledby={`rehearsal-${topic}`}>
          <h3 id={`rehearsal-${topic}`}>{title}</h3>
          {groups.length === 0 ? <p class="faint">{t('rehearsal.no-findings')}</p> : null}
          {groups.map((group) => (
            <Group key={group.shown[0]?.text} group={group} onGoTo={onGoTo} />
          ))}
          {topic === 'deals' && model.map !== null ? <DealsPlot map={model.map} /> : null}
          {plots.map((plot) => (
            <PlotTable key={plot.key} plot={plot} onGoTo={onGoTo} />
          ))}
        </section>
      ))}
    </>
  );
}

function Group({
  group: { shown, folded },
  onGoTo,
}: {
  readonly group: FindingGroup;
  readonly onGoTo: GoTo;
}) {
  return (
    <>
      <FindingList findings={shown} onGoTo={onGoTo} />
      {folded.length === 0 ? null : (
        <details>
          <summary>{t('rehearsal.more', { count: folded.length })}</summary>
          <FindingList findings={folded} onGoTo={onGoTo} />
        </details>
      )}
    </>
  );
}

function FindingList({
  findings,
  onGoTo,
}: {
  readonly findings: readonly FindingModel[];
  readonly onGoTo: GoTo;
}) {
  return (
    <ul class="plain-list rehearsal-findings">
      {findings.map(({ grade, gradeWord, text, cure, path, field }) => (
        <li key={text} class={`rehearsal-finding rehearsal-finding--${grade}`}>
          <p>
            <span class={`rehearsal-grade rehearsal-grade--${grade}`}>{gradeWord}</span> {text}
          </p>
          <p class="faint">{cure}</p>
          <Button small name={t('rehearsal.go-to', { field })} hint={field} onPress={() => onGoTo(path)}>
            {field === '' ? t('rehearsal.go') : field}
          </Button>
        </li>
      ))}
    </ul>
  );
}
