// Tries the scenario out as it stands: as one party against the computer, or both on this device.
import { partyName } from '../../presentation/names.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Player } from '../../session/intent.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface PlayDialogProps {
  readonly text: string;
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

const person: Player = { kind: 'person' };
const computer: Player = { kind: 'computer', opponent: 'attache' };

/** Asks which side the author plays. */
export function PlayDialog({ text, scenario, onClose }: PlayDialogProps) {
  const { send } = useDesk();
  const parties = Object.keys(scenario.parties);
  const play = (playerOf: (party: string) => Player): void => {
    onClose();
    const players = Object.fromEntries(parties.map((id) => [id, playerOf(id)]));
    send({ type: 'try-out', text, players });
  };
  return (
    <Dialog title={t('workshop.play-title', { title: scenario.title })} onClose={onClose}>
      <p>{t('workshop.play-about')}</p>
      <div class="stack menu">
        {parties.map((id) => (
          <Button key={id} look="primary" onPress={() => play((party) => (party === id ? person : computer))}>
            {t('workshop.play-as', { party: partyName(scenario, id) })}
          </Button>
        ))}
        <Button onPress={() => play(() => person)}>{t('workshop.play-both')}</Button>
      </div>
    </Dialog>
  );
}
