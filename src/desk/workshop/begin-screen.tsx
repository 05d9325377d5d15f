// How the workshop opens: the scenarios that are being written here, and the ways to begin one.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { emptyScenario } from '../../authoring/beginnings.ts';
import { titleIn } from '../../authoring/draft.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { DraftShelf, KeptDraft } from '../../session/kept/drafts.ts';
import { useDesk } from '../desk-context.ts';
import { teaching } from '../teaching-files.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/fields.tsx';
import { ScreenHead } from '../screens/screen-head.tsx';
import { builtInText, copies } from './built-in-texts.ts';
import { DraftList } from './draft-list.tsx';
import { FromFile } from './from-file.tsx';
import { Way } from './way.tsx';

interface BeginScreenProps {
  readonly shelf: DraftShelf;
  readonly onOpen: (entry: KeptDraft) => void;
}

/** A draft of a text, kept from its beginning on. */
const begun = (text: string): KeptDraft => ({
  key: crypto.randomUUID(),
  title: titleIn(text),
  text,
  changed: new Date().toISOString(),
});

/** The scenarios being written, and the ways to begin one. */
export function BeginScreen({ shelf, onOpen }: BeginScreenProps) {
  const { send } = useDesk();
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [standing, setStanding] = useState(shelf.standing);
  const [trouble, setTrouble] = useState<string | null>(null);
  const list = useCallback(async (): Promise<void> => {
    setDrafts(await shelf.all().catch(() => []));
    setStanding(shelf.standing());
  }, [shelf]);
  useEffect(() => {
    void list();
    return shelf.subscribe(() => void list());
  }, [shelf, list]);
  const begin = (text: string): void => {
    const entry = begun(text);
    const open = (): void => onOpen(entry);
    shelf.put(entry, entry.changed).then(open, open);
  };
  const copy = (id: string): void => {
    setTrouble(null);
    builtInText(id).then(begin, () => setTrouble(t('workshop.fetch-failed')));
  };
  return (
    <main id="content" class="screen workshop-begin">
      <ScreenHead title={t('desk.workshop')} onBack={() => send({ type: 'go', to: 'title' })} />
      <p>{t('workshop.intro')}</p>
      <p>
        <a href={teaching.workshop} target="_blank" rel="noopener">
          {t('workshop.step-by-step')}
        </a>
      </p>
      {standing === 'closed' ? <p class="reason">{t('workshop.not-lasting')}</p> : null}
      <DraftList
        drafts={drafts}
        standing={standing}
        onOpen={onOpen}
        onDelete={(key) => void shelf.remove(key).then(list)}
      />
      <section class="stack" aria-labelledby="workshop-begin">
        <h2 id="workshop-begin">{t('workshop.begin')}</h2>
        <output class="reason">{trouble}</output>
        <div class="workshop-ways">
          <Way title={t('workshop.from-empty')} about={t('workshop.from-empty-about')}>
            <Button look="primary" onPress={() => begin(emptyScenario)}>
              {t('workshop.begin-empty')}
            </Button>
          </Way>
          <Way title={t('workshop.from-template')} about={t('workshop.from-template-about')}>
            <Button onPress={() => copy('template')}>{t('workshop.begin-template')}</Button>
          </Way>
          <FromCopy onCopy={copy} />
          <FromFile onText={begin} />
        </div>
      </section>
    </main>
  );
}

/** A copy of a scenario that comes with the game. */
function FromCopy({ onCopy }: { readonly onCopy: (id: string) => void }) {
  const [chosen, setChosen] = useState(copies[0]?.id ?? '');
  return (
    <Way title={t('workshop.from-copy')} about={t('workshop.from-copy-about')}>
      <Select
        label={t('workshop.copy-of')}
        value={chosen}
        choices={copies.map(({ id, title }) => ({ value: id, title }))}
        onChange={setChosen}
      />
      <Button onPress={() => onCopy(chosen)}>{t('workshop.copy-begin')}</Button>
    </Way>
  );
}
