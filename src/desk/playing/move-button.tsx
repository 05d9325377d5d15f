// The button of a card that is played with one press; one that cannot be played now says why.
import type { ComponentChildren } from 'preact';
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

interface MoveButtonProps {
  readonly card: CardModel;
  readonly look?: 'primary' | undefined;
  readonly keys?: string | undefined;
  readonly children: ComponentChildren;
}

/** Makes the card’s move. */
export function MoveButton({ card, look, keys, children }: MoveButtonProps) {
  const { send } = useDesk();
  const { move, refused } = card;
  return (
    <Button
      look={look}
      refused={refused}
      keys={keys}
      onPress={() => {
        if (move !== null) send({ type: 'move', move });
      }}
    >
      {children}
    </Button>
  );
}
