// “Why?”: the chain of causes of one change, back to moves, events and throws of chance.
import { useState } from 'preact/hooks';
import { explain } from '../../presentation/news/explain.ts';
import type { WhyModel } from '../../presentation/news/news-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useLanguageOfSentences } from '../use-scenario-language.ts';
import { useWorded } from '../use-worded.ts';

interface WhyDialogProps {
  readonly game: RunningGame;
  readonly consequence: number;
  readonly onClose: () => void;
}

/** How many levels of causes are open at first. */
const openLevels = 3;

/** Explains one consequence. */
export function WhyDialog({ game, consequence, onClose }: WhyDialogProps) {
  const markOf = useLanguageOfSentences();
  const why = useWorded(
    () =>
      explain(game.scenario, game.log, consequence, {
        moves: game.journal.moves,
        ...(game.over ? {} : { side: game.viewer }),
      }),
    [game, consequence],
  );
  return (
    <Dialog title={t('ui.why-title')} onClose={onClose}>
      {why === null ? (
        <p>{t('ui.unknown')}</p>
      ) : (
        <>
          <p class="why-root" {...markOf(why.sentence)}>
            {why.sentence}
          </p>
          <Causes causes={why.because} level={1} />
        </>
      )}
    </Dialog>
  );
}

function Causes({ causes, level }: { readonly causes: readonly WhyModel[]; readonly level: number }) {
  const [open, setOpen] = useState(level <= openLevels);
  const markOf = useLanguageOfSentences();
  if (causes.length === 0) return null;
  if (!open) {
    return (
      <button type="button" class="button button--plain button--small" onClick={() => setOpen(true)}>
        {t('ui.because')}…
      </button>
    );
  }
  return (
    <ul class="why-tree" aria-label={t('ui.because')}>
      {causes.map((cause, index) => (
        <li key={`${index} ${cause.sentence}`}>
          <p {...markOf(cause.sentence)}>{cause.sentence}</p>
          <Causes causes={cause.because} level={level + 1} />
        </li>
      ))}
    </ul>
  );
}
