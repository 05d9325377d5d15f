// The class report: what a class made of a scenario.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { ScreenHead } from '../screens/screen-head.tsx';

/** The class report: what a class made of a scenario. */
export function ClassScreen() {
  const { send } = useDesk();
  return (
    <main id="content" class="screen">
      <ScreenHead title={t('desk.class')} onBack={() => send({ type: 'go', to: 'title' })} />
    </main>
  );
}
