// The class report: what a class made of a scenario.
import { useRef } from 'preact/hooks';
import '../../presentation/classroom/class-words.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { ClassGroup } from '../../session/classroom/class-desk.ts';
import { useDesk } from '../desk-context.ts';
import { Select } from '../parts/fields.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { ScreenHead } from '../screens/screen-head.tsx';
import { droppedFiles } from './class/dropped-files.ts';
import { Intake } from './class/intake.tsx';
import { RefusedPart } from './class/refused-part.tsx';
import { Report } from './class/report.tsx';
import { useClassDesk, useResultLink } from './class/use-class-desk.ts';
import { useResultAddress } from './class/use-result-address.ts';
import '../styles/class.css';

/** Opens results of students, by files, folders and links, and shows what the class made of each scenario. */
export function ClassScreen() {
  const { send } = useDesk();
  const { desk, state, view, look } = useClassDesk();
  const place = useRef<HTMLElement>(null);
  const { groups } = state;
  const group = groups.find(({ key }) => key === view.group) ?? groups[0];
  useResultAddress(desk);
  useResultLink(desk);
  useFileDrop(place, desk.openFiles, droppedFiles);
  return (
    <main id="content" class="screen debrief class-report" ref={place}>
      <ScreenHead title={t('classReport.title')} onBack={() => send({ type: 'go', to: 'title' })} />
      <Intake desk={desk} state={state} />
      <RefusedPart refused={state.refused} hidden={view.hidden} />
      {groups.length > 1 && group !== undefined ? (
        <div class="no-print">
          <Select
            label={t('classReport.group-choose')}
            value={group.key}
            choices={groups.map((one) => ({
              value: one.key,
              title: `${titleOf(one)} (${t('classReport.group-games', { count: one.entries.length })})`,
            }))}
            onChange={(key) => look({ group: key, point: null, sort: null })}
          />
        </div>
      ) : null}
      {group === undefined ? null : (
        <Report key={group.key} group={group} title={titleOf(group)} view={view} look={look} />
      )}
    </main>
  );
}

/** The scenario’s title, with its length where it was cut. */
function titleOf({ entries, report: { scenario } }: ClassGroup): string {
  const minutes = entries[0]?.result.origin.length;
  return minutes === undefined
    ? scenario.title
    : t('classReport.group-title', { scenario: scenario.title, minutes });
}
