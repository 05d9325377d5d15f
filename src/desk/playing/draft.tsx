// The draft agreement as a document: clause by clause, with what stands where and what can be done.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { tableOf } from '../game-models.ts';
import { useSpotlight } from '../use-snapshot.ts';
import { Clause } from './clause.tsx';

/** All clauses of the text. */
export function Draft({ game }: { readonly game: RunningGame }) {
  const table = tableOf(game);
  const { spotlight } = useDesk();
  const [open, setOpen] = useState<string | null>(spotlight.get().selectedPoint);
  const selectedPoint = useSpotlight(spotlight, 'selectedPoint');
  useEffect(() => {
    if (selectedPoint !== null) setOpen(selectedPoint);
  }, [selectedPoint]);
  return (
    <div class="draft paper">
      <div class="draft-head">
        <h2>{t('ui.draft')}</h2>
        <p class="faint">
          {t('table.agreed-of', { agreed: table.agreed, of: table.required })} {t('desk.draft-empty')}
        </p>
      </div>
      <ol class="clauses plain-list">
        {table.clauses.map((clause, index) => (
          <Clause
            key={clause.point}
            clause={clause}
            number={index + 1}
            game={game}
            open={open === clause.point}
            onOpen={(shown) => setOpen(shown ? clause.point : null)}
          />
        ))}
      </ol>
    </div>
  );
}
