// A game that another tab plays: taken over here, or only looked at. Nothing of it is on screen until that is chosen.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { WaysOut } from '../parts/ways-out.tsx';

/** Says where the game goes on, and asks what to do here. */
export function ElsewhereScreen() {
  const { send } = useDesk();
  return (
    <main id="content" class="handover">
      <div class="panel stack">
        <h1 tabIndex={-1}>{t('elsewhere.title')}</h1>
        <p class="soft">{t('elsewhere.about')}</p>
        <div class="row">
          <Button look="primary" onPress={() => send({ type: 'take-here' })}>
            {t('elsewhere.take')}
          </Button>
          <Button onPress={() => send({ type: 'look' })}>{t('elsewhere.look')}</Button>
          <WaysOut />
        </div>
      </div>
    </main>
  );
}
