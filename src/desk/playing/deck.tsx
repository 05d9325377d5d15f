// What lies in front of the player: news, a crisis, the offer and the hand, waiting, or the end.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { CapitalsPanel } from './capitals-panel.tsx';
import { CrisisPanel } from './crisis-panel.tsx';
import { Digest, JustNow } from './digest.tsx';
import { EndPanel } from './end-panel.tsx';
import { Hand } from './hand.tsx';
import { OfferPanel } from './offer-panel.tsx';

interface DeckProps {
  readonly game: RunningGame;
  readonly mode: DeckMode;
}

/** One panel at a time, so that it is always clear what is asked. */
export function Deck({ game, mode }: DeckProps) {
  switch (mode) {
    case 'over':
      return <EndPanel game={game} />;
    case 'waiting':
      return <Waiting />;
    case 'running':
      return <Running />;
    case 'digest':
      return <Digest game={game} />;
    case 'crisis':
      return <CrisisPanel game={game} />;
    case 'hand':
      return (
        <>
          <JustNow game={game} />
          <CapitalsPanel game={game} />
          <OfferPanel game={game} />
          <Hand game={game} />
        </>
      );
    default:
      return mode satisfies never;
  }
}

function Waiting() {
  return (
    <div class="waiting stack">
      <h2 tabIndex={-1} data-focus-home>
        {t('ui.thinking')}
      </h2>
      <p class="soft">{t('desk.thinking-about')}</p>
    </div>
  );
}

function Running() {
  const { send } = useDesk();
  return (
    <div class="waiting stack">
      <h2 tabIndex={-1}>{t('desk.running')}</h2>
      <div class="row">
        <Button focusHome look="primary" onPress={() => send({ type: 'stop-running' })}>
          {t('ui.stop-running')}
        </Button>
      </div>
    </div>
  );
}
