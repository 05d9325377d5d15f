// The scenario workshop: where teachers write scenarios. First what there is and how to begin, then the workbench.
import { useEffect, useState } from 'preact/hooks';
import '../../presentation/field-words.ts';
import { t } from '../../presentation/wording/wording.ts';
import { type DraftShelf, type KeptDraft, openDraftShelf } from '../../session/drafts.ts';
import '../styles/workshop.css';
import { workbench } from '../workbench.ts';
import { type Bench, openBench } from './bench.ts';
import { BeginScreen } from './begin-screen.tsx';
import { BenchScreen } from './bench-screen.tsx';

/** What lies on the workbench stays there while its author tries it out in a game. */
const left: { bench: Bench | null } = { bench: null };

const shelf: { opening: Promise<DraftShelf> | null } = { opening: null };

/** The scenario workshop. */
export function WorkshopScreen() {
  const [drafts, setDrafts] = useState<DraftShelf | null>(null);
  const [bench, setBench] = useState(left.bench);
  useEffect(() => {
    let wanted = true;
    shelf.opening ??= openDraftShelf();
    void shelf.opening.then((opened) => wanted && setDrafts(opened));
    return () => {
      wanted = false;
    };
  }, []);
  const put = (next: Bench | null): void => {
    left.bench = next;
    workbench.isLaid = next !== null;
    setBench(next);
  };
  if (bench !== null) {
    const close = async (): Promise<void> => {
      await bench.keep();
      bench.close();
      put(null);
    };
    return <BenchScreen key={bench.key} bench={bench} onClose={() => void close()} />;
  }
  if (drafts === null) {
    return (
      <main id="content" class="screen" aria-busy="true">
        <output>{t('ui.loading')}</output>
      </main>
    );
  }
  return <BeginScreen shelf={drafts} onOpen={(entry: KeptDraft) => put(openBench(entry, drafts))} />;
}
