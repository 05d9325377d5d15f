// The buttons that end the turn in one way or another.
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf } from '../game-models.ts';
import { groupsOf, notNow } from '../hand-groups.ts';
import { Button } from '../parts/button.tsx';
import { MoveButton } from './move-button.tsx';

/** Whether letting time pass is what comes next: nothing else is left to do, or days pass by themselves. */
function isEndDue(game: RunningGame): boolean {
  const { session, turn } = game.view;
  if (session === 'implementation' || turn === null || turn.actionsLeft === 0) return true;
  return groupsOf(handOf(game), session).every(({ id }) => id === notNow);
}

/** Ends the turn, or the talks, or lets days pass. */
export function TurnButtons({ game }: { readonly game: RunningGame }) {
  const { send } = useDesk();
  const turn = handOf(game).groups.find(({ kind }) => kind === 'turn')?.cards ?? [];
  const isDue = isEndDue(game);
  return (
    <>
      {turn.toReversed().map((card) => (
        <TurnButton key={card.key} card={card} isDue={isDue} />
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

function TurnButton({ card, isDue }: { readonly card: CardModel; readonly isDue: boolean }) {
  const isPlain = card.key === 'end-turn';
  return (
    <MoveButton card={card} look={isPlain && isDue ? 'primary' : undefined} keys={isPlain ? 'e' : undefined}>
      {card.title}
      {card.cost > 0 ? (
        <>
          <span class="card-cost" aria-hidden="true">
            {card.cost}
          </span>
          <span class="unseen">, {card.costWord}</span>
        </>
      ) : null}
    </MoveButton>
  );
}
