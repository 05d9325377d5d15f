// What was found, topic by topic: findings as lists, worst first, and the plots they rest on.
import type {
  FindingGroup,
  FindingModel,
  RehearsalModel,
} from '../../../presentation/writing/rehearsal-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { FieldPath } from '../../../review/rehearsal/finding.ts';
import { Button } from '../../parts/button.tsx';
import { DealsPlot } from './deals-plot.tsx';
import { PlotTable } from './plot-table.tsx';

type GoTo = (path: FieldPath) => void;

/** All topics that there is something to say of, and before them what should be looked at first. */
export function RehearsalSections({
  model,
  onGoTo,
}: {
  readonly model: RehearsalModel;
  readonly onGoTo: GoTo;
}) {
  return (
    <>
      <FirstOfAll model={model} />
      {model.sections.map(({ topic, title, groups, plots }) => (
        <section key={topic} class="rehearsal-topic stack" aria-labelledby={`rehearsal-${topic}`}>
          <h3 id={`rehearsal-${topic}`}>{title}</h3>
          {groups.map((group, place) => (
            <Group key={place} group={group} onGoTo={onGoTo} />
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

/** Problems and what was probably not meant, each leading to where it is told in full. */
function FirstOfAll({ model }: { readonly model: RehearsalModel }) {
  const pressing = model.sections
    .flatMap(({ groups }) => groups)
    .flatMap(({ shown, folded }) => [...shown, ...folded])
    .filter(({ grade }) => grade === 'problem' || grade === 'caution')
    .toSorted((a, b) => Number(b.grade === 'problem') - Number(a.grade === 'problem'));
  if (pressing.length === 0) return null;
  return (
    <nav aria-labelledby="rehearsal-first">
      <h3 id="rehearsal-first">{t('rehearsal.first-of-all')}</h3>
      <ul class="plain-list rehearsal-first">
        {pressing.map((finding) => (
          <li key={finding.text}>
            <Grade finding={finding} />{' '}
            <button type="button" class="rehearsal-link" onClick={() => show(idOf(finding))}>
              {finding.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same for the same finding: its field and what it says. */
const idOf = ({ path, text }: FindingModel): string => `finding-${path.join('-')}-${text.length}`;

/** Unfolds what it is folded in, and brings it into view and focus. */
function show(id: string): void {
  const element = document.getElementById(id);
  const folded = element?.closest('details');
  if (folded !== null && folded !== undefined) folded.open = true;
  element?.focus();
}

const Grade = ({ finding: { grade, gradeWord } }: { readonly finding: FindingModel }) => (
  <span class={`rehearsal-grade rehearsal-grade--${grade}`}>{gradeWord}</span>
);

function Group({
  group: { shown, folded },
  onGoTo,
}: {
  readonly group: FindingGroup;
  readonly onGoTo: GoTo;
}) {
  const [{ cure } = { cure: '' }] = shown;
  return (
    <div class="stack stack--close">
      <FindingList findings={shown} onGoTo={onGoTo} />
      {folded.length === 0 ? null : (
        <details>
          <summary>{t('rehearsal.more', { count: folded.length })}</summary>
          <FindingList findings={folded} onGoTo={onGoTo} />
        </details>
      )}
      <p class="faint rehearsal-cure">{cure}</p>
    </div>
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
      {findings.map((finding) => (
        <li
          key={idOf(finding)}
          id={idOf(finding)}
          tabIndex={-1}
          class={`rehearsal-finding rehearsal-finding--${finding.grade}`}
        >
          <p>
            <Grade finding={finding} /> {finding.text}
          </p>
          <Button small onPress={() => onGoTo(finding.path)}>
            {finding.field === '' ? t('rehearsal.go') : t('rehearsal.go-short', { field: finding.field })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
