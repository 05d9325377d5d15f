// How results come in: files, a folder, links, or dropped on the page; and how far they are read.
import { useState } from 'preact/hooks';
import { t } from '../../../presentation/wording/wording.ts';
import type { ClassDesk, ClassState } from '../../../session/classroom/class-desk.ts';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';

interface IntakeProps {
  readonly desk: ClassDesk;
  readonly state: ClassState;
}

/** Buttons to open results, and the progress of reading them. */
export function Intake({ desk, state }: IntakeProps) {
  const { opened, read } = state;
  return (
    <section class="class-intake no-print" aria-label={t('classReport.open-files')}>
      {opened === 0 ? <p class="soft">{t('classReport.intro')}</p> : null}
      <div class="row">
        <FilesButton
          words={t('classReport.open-files')}
          accept=".json,application/json"
          look={opened === 0 ? 'primary' : undefined}
          onFiles={desk.openFiles}
        />
        <FilesButton words={t('classReport.open-folder')} choose="folder" onFiles={desk.openFiles} />
        {opened === 0 ? null : (
          <Button look="plain" onPress={desk.clear}>
            {t('classReport.clear')}
          </Button>
        )}
      </div>
      {opened === 0 ? <p class="faint">{t('classReport.drop-here')}</p> : null}
      <Links desk={desk} />
      {read < opened ? (
        <div class="class-progress">
          <progress value={read} max={opened} aria-label={t('classReport.progress')} />
          <span aria-hidden="true">{t('classReport.progress-words', { read, opened })}</span>
        </div>
      ) : null}
      <output class="unseen">
        {opened > 0 && read === opened ? t('classReport.done', { count: accepted(state) }) : ''}
      </output>
    </section>
  );
}

const accepted = ({ groups }: ClassState): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

function Links({ desk }: { readonly desk: ClassDesk }) {
  const [text, setText] = useState('');
  const [none, setNone] = useState(false);
  const read = (): void => {
    const found = desk.openLinks(text);
    setNone(found === 0);
    if (found > 0) setText('');
  };
  return (
    <details class="class-links">
      <summary>{t('classReport.links-title')}</summary>
      <div class="stack stack--close">
        <label for="class-links">{t('classReport.links-label')}</label>
        <textarea
          id="class-links"
          rows={4}
          value={text}
          spellcheck={false}
          aria-describedby="class-links-help"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="class-links-help" class="faint">
          {t('classReport.links-help')}
        </p>
        <div class="row">
          <Button onPress={read}>{t('classReport.links-open')}</Button>
          <output class="reason">{none ? t('classReport.links-none') : ''}</output>
        </div>
      </div>
    </details>
  );
}
