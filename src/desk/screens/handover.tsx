// Between two people at one device: nothing of the game is on screen until the next one takes over.
import { partyName } from '../../presentation/names.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { WaysOut } from '../parts/ways-out.tsx';

/** Hides everything and says whose turn it is. */
export function HandoverScreen() {
  const { snapshot, send } = useDesk();
  const { game, handTo } = snapshot;
  const name = handTo === null || game === null ? '' : partyName(game.scenario, handTo);
  return (
    <main id="content" class="handover">
      <div class="panel stack">
        <h1 tabIndex={-1}>{t('ui.hand-over', { name })}</h1>
        <p class="soft">{t('ui.hand-over-about', { name })}</p>
        <div class="row">
          <Button look="primary" onPress={() => send({ type: 'take-over' })}>
            {t('ui.take-over', { name })}
          </Button>
          <WaysOut />
        </div>
      </div>
    </main>
  );
}
