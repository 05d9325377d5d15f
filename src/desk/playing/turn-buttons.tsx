// The buttons that end the turn in one way or another.
import type { CardModel } from '../../presentation/models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';

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
  const { send } = useDesk();
  const { move } = card;
  return (
    <Button
      look={card.key === 'end-turn' ? 'primary' : undefined}
      refused={card.refused}
      keys={card.key === 'end-turn' ? 'e' : undefined}
      onPress={() => {
        if (move !== null) send({ type: 'move', move });
      }}
    >
      {card.title}
      {card.cost > 0 ? <span class="card-cost">{card.cost}</span> : null}
    </Button>
  );
}
