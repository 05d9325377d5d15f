// Saved games: resume, rename, delete, as files in and out.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeNotice } from '../../presentation/describe-notice.ts';
import { t, wordFor } from '../../presentation/wording/wording.ts';
import type { SaveSummary } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { FilesButton } from '../parts/files-button.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { whenOf } from '../parts/when.ts';
import { ScreenHead } from './screen-head.tsx';

/** All games kept in this browser. */
export function SavesScreen() {
  const { snapshot, send } = useDesk();
  return (
    <main id="content" class="screen">
      <ScreenHead title={t('ui.saves')} onBack={() => send({ type: 'go', to: 'title' })}>
        <ImportButton />
      </ScreenHead>
      {snapshot.saves.length === 0 ? <p class="soft">{t('ui.no-saves')}</p> : null}
      <ul class="plain-list stack saves">
        {snapshot.saves.map((save) => (
          <SaveLine key={save.key} save={save} />
        ))}
      </ul>
    </main>
  );
}

function ImportButton() {
  const { send } = useDesk();
  return (
    <FilesButton
      words={t('ui.import')}
      accept=".json,.yaml,.yml,.xml"
      choose="one"
      onFiles={([file]) => file !== undefined && send({ type: 'import-save', file })}
    />
  );
}

function SaveLine({ save }: { readonly save: SaveSummary }) {
  const { send } = useDesk();
  const [renaming, setRenaming] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const name =
    save.name === '' ? t('desk.save-of', { scenario: save.scenarioTitle, side: save.side }) : save.name;
  const stop = (): void => setRenaming(false);
  const rename = (given: string): void => {
    send({ type: 'rename-save', save: save.key, name: given });
    stop();
  };
  useFocusBack(line, renaming);
  return (
    <li ref={line} class="panel save">
      <div class="stack stack--close">
        {renaming ? <NameForm name={name} onSave={rename} onCancel={stop} /> : <h2 tabIndex={-1}>{name}</h2>}
        <p class="soft">
          {[
            save.name === '' ? null : t('desk.save-of', { scenario: save.scenarioTitle, side: save.side }),
            wordFor('phase', save.phase),
            t('ui.moves-made', { count: save.moves }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p class="faint">
          <time dateTime={save.changed}>{whenOf(save.changed)}</time>
          {save.automatic ? ` · ${t('ui.automatic')}` : ''}
        </p>
        {save.broken === null ? null : <p class="reason">{describeNotice(save.broken)}</p>}
      </div>
      {renaming ? null : <SaveButtons save={save.key} name={name} onRename={() => setRenaming(true)} />}
    </li>
  );
}

/** Gives the focus back to the button that opened the form, once the form is gone. */
function useFocusBack(line: RefObject<HTMLElement | null>, renaming: boolean): void {
  const wasRef = useRef(false);
  useLayoutEffect(() => {
    if (wasRef.current && !renaming) line.current?.querySelector<HTMLElement>('.save-rename button')?.focus();
    wasRef.current = renaming;
  }, [line, renaming]);
}

interface SaveButtonsProps {
  readonly save: string;
  readonly name: string;
  readonly onRename: () => void;
}

function SaveButtons({ save, name, onRename }: SaveButtonsProps) {
  const { send, open } = useDesk();
  const named = (action: string): string => t('desk.named', { action, name });
  return (
    <div class="row">
      <Button look="primary" name={named(t('ui.resume'))} onPress={() => send({ type: 'resume', save })}>
        {t('ui.resume')}
      </Button>
      <Button name={named(t('ui.export'))} onPress={() => send({ type: 'export-save', save })}>
        {t('ui.export')}
      </Button>
      <span class="save-rename">
        <Button look="plain" name={named(t('ui.rename'))} onPress={onRename}>
          {t('ui.rename')}
        </Button>
      </span>
      <Button
        look="plain"
        name={named(t('ui.delete'))}
        onPress={() => open({ kind: 'confirm-delete', save, name })}
      >
        {t('ui.delete')}
      </Button>
    </div>
  );
}
