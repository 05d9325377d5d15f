// The scenario workshop: where teachers write scenarios. First what there is and how to begin, then the workbench.
import { useState } from 'preact/hooks';
import '../../presentation/writing/field-words.ts';
import { type DraftShelf, type KeptDraft, openDraftShelf } from '../../session/kept/drafts.ts';
import '../styles/workshop.css';
import { workbench } from '../workbench.ts';
import { type Bench, openBench } from './bench.ts';
import { BeginScreen } from './begin-screen.tsx';
import { BenchScreen } from './bench-screen.tsx';

/** What lies on the workbench stays there while its author tries it out in a game. */
const left: { bench: Bench | null } = { bench: null };

const shelf: { opened: DraftShelf | null } = { opened: null };

const openedOnce = (): DraftShelf => (shelf.opened ??= openDraftShelf());

/** The scenario workshop. */
export function WorkshopScreen() {
  const [drafts] = useState(openedOnce);
  const [bench, setBench] = useState(left.bench);
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
  return <BeginScreen shelf={drafts} onOpen={(entry: KeptDraft) => put(openBench(entry, drafts))} />;
}
