// Saved games: resume, share, delete, as files in and out.
import { useRef } from 'preact/hooks';
import { t, wordFor } from '../../presentation/wording/wording.ts';
import type { SaveSummary } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept=".json"
        tabIndex={-1}
        aria-label={t('desk.save-file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) send({ type: 'import-save', file });
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{t('ui.import')}</Button>
    </>
  );
}

/** "2016-09-09 14:05" in the time of this device. */
const whenOf = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
};

function SaveLine({ save }: { readonly save: SaveSummary }) {
  const { send, open } = useDesk();
  const name =
    save.name === '' ? t('desk.save-of', { scenario: save.scenarioTitle, side: save.side }) : save.name;
  return (
    <li class="panel save">
      <div class="stack stack--close">
        <h2>{name}</h2>
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
        {save.broken === null ? null : <p class="reason">{t('ui.broken')}</p>}
      </div>
      <div class="row">
        <Button
          look="primary"
          name={t('desk.named', { action: t('ui.resume'), name })}
          onPress={() => send({ type: 'resume', save: save.key })}
        >
          {t('ui.resume')}
        </Button>
        <Button
          name={t('desk.named', { action: t('ui.export'), name })}
          onPress={() => send({ type: 'export-save', save: save.key })}
        >
          {t('ui.export')}
        </Button>
        <Button
          look="plain"
          name={t('desk.named', { action: t('ui.delete'), name })}
          onPress={() => open({ kind: 'confirm-delete', save: save.key, name })}
        >
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
