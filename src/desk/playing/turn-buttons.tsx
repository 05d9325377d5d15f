// The buttons that end the turn in one way or another.
import type { CardModel } from '../../presentation/models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { MoveButton } from './move-button.tsx';

/** Ends the turn, or the talks, or lets days pass. */
export function TurnButtons({ game }: { readonly game: RunningGame }) {
  const { send } = useDesk();
  const turn = handOf(game).groups.find(({ kind }) => kind === 'turn')?.cards ?? [];
  return (
    <>
      {turn.toReversed().map((card) => (
        <TurnButton key={card.key} card={card} />
      ))}
      {game.view.session === 'implementation' ? (
        <Button
          name={t('ui.run-on-about')}
          hint={t('ui.run-on-about')}
          onPress={() => send({ type: 'run-on' })}
        >
          {t('ui.run-on')}
        </Button>
      ) : null}
    </>
  );
}

function TurnButton({ card }: { readonly card: CardModel }) {
  const isPlain = card.key === 'end-turn';
  return (
    <MoveButton card={card} look={isPlain ? 'primary' : undefined} keys={isPlain ? 'e' : undefined}>
      {card.title}
      {card.cost > 0 ? <span class="card-cost">{card.cost}</span> : null}
    </MoveButton>
  );
}
