// The ways out of a game: to the title, to the workbench where the scenario that is tried out lies there, to the report of a class.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { workbench } from '../workbench.ts';
import { Button } from './button.tsx';

/** Buttons that leave the game. */
export function WaysOut() {
  const { send, snapshot } = useDesk();
  return (
    <>
      {typeof snapshot.game?.student === 'string' ? (
        <Button
          look={snapshot.screen === 'debrief' ? 'primary' : undefined}
          onPress={() => send({ type: 'go', to: 'class' })}
        >
          {t('desk.back-to-class')}
        </Button>
      ) : null}
      {workbench.isLaid ? (
        <Button onPress={() => send({ type: 'go', to: 'workshop' })}>{t('desk.back-to-workshop')}</Button>
      ) : null}
      <Button look="plain" onPress={() => send({ type: 'go', to: 'title' })}>
        {t('ui.title-screen')}
      </Button>
    </>
  );
}
