// The scenario workshop: where teachers write scenarios.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { ScreenHead } from '../screens/screen-head.tsx';

/** The scenario workshop: where teachers write scenarios. */
export function WorkshopScreen() {
  const { send } = useDesk();
  return (
    <main id="content" class="screen">
      <ScreenHead title={t('desk.workshop')} onBack={() => send({ type: 'go', to: 'title' })} />
    </main>
  );
}
