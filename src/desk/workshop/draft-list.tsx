// The scenarios that are being written on this device: open one, or delete it after a question.
import { useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { KeptDraft } from '../../session/kept/drafts.ts';
import type { Standing } from '../../session/kept/storage.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { whenOf } from '../parts/when.ts';

interface DraftListProps {
  readonly drafts: readonly KeptDraft[];
  readonly standing: Standing;
  readonly onOpen: (entry: KeptDraft) => void;
  readonly onDelete: (key: string) => void;
}

const nameOf = ({ title }: KeptDraft): string => (title === '' ? t('workshop.untitled') : title);

/** What is said while storage has not answered. */
const waiting: {
  readonly [standing in Standing]?: 'workshop.reading-drafts' | 'workshop.storage-silent';
} = {
  asked: 'workshop.reading-drafts',
  silent: 'workshop.storage-silent',
};

/** All drafts, the one that was changed last first. */
export function DraftList({ drafts, standing, onOpen, onDelete }: DraftListProps) {
  const [asked, setAsked] = useState<KeptDraft | null>(null);
  return (
    <section class="stack" aria-labelledby="workshop-drafts">
      <h2 id="workshop-drafts">{t('workshop.drafts')}</h2>
      <output class={standing === 'silent' ? 'reason' : 'soft'}>
        {waiting[standing] === undefined ? null : t(waiting[standing])}
      </output>
      {drafts.length === 0 && waiting[standing] === undefined ? (
        <p class="soft">{t('workshop.no-drafts')}</p>
      ) : null}
      <ul class="plain-list stack">
        {drafts.map((entry) => (
          <li key={entry.key} class="panel save">
            <div class="stack stack--close">
              <h3>{nameOf(entry)}</h3>
              <p class="faint">{t('workshop.changed', { when: whenOf(entry.changed) })}</p>
            </div>
            <div class="row">
              <Button
                look="primary"
                name={t('workshop.open-name', { title: nameOf(entry) })}
                onPress={() => onOpen(entry)}
              >
                {t('workshop.open')}
              </Button>
              <Button
                look="plain"
                name={t('workshop.delete-name', { title: nameOf(entry) })}
                onPress={() => setAsked(entry)}
              >
                {t('workshop.delete')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Dialog
          title={t('workshop.delete-title')}
          onClose={() => setAsked(null)}
          foot={
            <>
              <Button onPress={() => setAsked(null)}>{t('workshop.keep')}</Button>
              <Button
                look="primary"
                onPress={() => {
                  onDelete(asked.key);
                  setAsked(null);
                }}
              >
                {t('workshop.delete')}
              </Button>
            </>
          }
        >
          <p>{t('workshop.delete-sure', { title: nameOf(asked) })}</p>
        </Dialog>
      )}
    </section>
  );
}
