// About the game: what it is, how it is played, where it comes from.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { ScreenHead } from './screen-head.tsx';

/** What the game is and is not. */
export function AboutScreen() {
  const { send } = useDesk();
  return (
    <main id="content" class="screen about">
      <ScreenHead title={t('ui.about')} onBack={() => send({ type: 'go', to: 'title' })} />
      <div class="paper stack">
        <p>{t('desk.about-game')}</p>
        <p>{t('help.no-score')}</p>
        <p>{t('desk.about-model')}</p>
        <h2>{t('ui.sources')}</h2>
        <p>{t('desk.about-sources')}</p>
        <h2>{t('ui.credits')}</h2>
        <p>{t('desk.about-credits')}</p>
        <h2>{t('ui.licence')}</h2>
        <p>{t('desk.about-licence')}</p>
        <p class="faint">{t('ui.no-account')}</p>
      </div>
    </main>
  );
}
