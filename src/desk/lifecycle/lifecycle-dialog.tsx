// Where a lifecycle stands and what can come next, as a drawing and in words.
import { type LifecycleOf, describeLifecycle } from '../../presentation/talks/describe-lifecycle.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWorded } from '../use-worded.ts';
import { LifecycleDrawing } from './lifecycle-drawing.tsx';

export interface LifecycleDialogProps {
  readonly game: RunningGame;
  readonly of: LifecycleOf;
  readonly onClose: () => void;
}

/** The lifecycle of a point, the text, a siege, a convoy or the cessation. */
export function LifecycleDialog({ game, of, onClose }: LifecycleDialogProps) {
  const model = useWorded(() => describeLifecycle(game.view, of), [game, of.chart, of.id]);
  return (
    <Dialog title={model.title} onClose={onClose}>
      <div class="lifecycle">
        <LifecycleDrawing model={model} />
        <div class="stack">
          <p class="lifecycle-now">{model.now}</p>
          {model.out.length === 0 ? (
            <p>{t('lifecycle.end')}</p>
          ) : (
            <>
              <h3>{t('lifecycle.ways-out')}</h3>
              <ol class="lifecycle-ways">
                {model.out.map(({ to, toWord, when }) => (
                  <li key={`${to} ${when}`}>{t('lifecycle.way', { state: toWord, when })}</li>
                ))}
              </ol>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
