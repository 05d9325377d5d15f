// Opening a scenario from a file, with its translations, or a domain from several: by button, or by dropping them anywhere on this part of the page.
import { useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { FilesButton } from '../parts/files-button.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { Problems, isListed } from './problems.tsx';

/** The place to open the files of a scenario, a translation or a domain, and what is wrong with the last ones. */
export function ScenarioFile() {
  const { snapshot, send } = useDesk();
  const place = useRef<HTMLElement>(null);
  const open = (files: readonly File[]): void => {
    if (files.length > 0) send({ type: 'open-scenario-files', files });
  };
  const over = useFileDrop(place, open);
  return (
    <section
      class={`file-drop stack${over ? ' file-drop--over' : ''}`}
      aria-labelledby="open-scenario"
      ref={place}
    >
      <h2 id="open-scenario">{t('desk.own-scenario')}</h2>
      <p class="soft">{t('desk.own-scenario-about')}</p>
      <div class="row">
        <FilesButton words={t('ui.open-scenario')} accept=".yaml,.yml,.json,.xml" onFiles={open} />
      </div>
      {isListed(snapshot.notice) ? <Problems notice={snapshot.notice} /> : null}
    </section>
  );
}
