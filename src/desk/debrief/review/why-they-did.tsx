// The button that asks a computer’s side why it made a move of the finished game; none at the moves of people.
import { describeAsking } from '../../../presentation/debrief/describe-thoughts.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';

interface WhyTheyDidProps {
  /** Moves made before the one that it asks about. */
  readonly at: number;
  /** Whether the move stands beside it, so that one word is enough. */
  readonly short?: boolean;
}

/** Opens what the side thought. */
export function WhyTheyDid({ at, short = false }: WhyTheyDidProps) {
  const { snapshot, open } = useDesk();
  const { game } = snapshot;
  const made = game?.journal.moves[at];
  if (game === null || made === undefined || game.players[made.by]?.kind !== 'computer') return null;
  const { button, shortButton, buttonName } = describeAsking(game.scenario, made);
  return (
    <Button small name={buttonName} onPress={() => open({ kind: 'thoughts', at })}>
      {short ? shortButton : button}
    </Button>
  );
}
