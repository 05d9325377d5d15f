// Why a computer’s side made a move that decided the game, beside that move: asked for without being told to, so that it is there on paper too.
import { useEffect } from 'preact/hooks';
import { describeReasonInShort } from '../../../presentation/debrief/describe-thoughts.ts';
import { useDesk } from '../../desk-context.ts';

/** Asks the sides of computers about these decisions, one after the other, once there is nothing else to be worked out. */
export function useReasonsOf(decisions: readonly number[], isIdle: boolean): void {
  const { snapshot, send } = useDesk();
  const { game, thoughts } = snapshot;
  const isBusy = [...thoughts.values()].some(({ status }) => status === 'thinking');
  const next =
    isIdle && !isBusy && game !== null
      ? decisions.find(
          (at) => !thoughts.has(at) && game.players[game.journal.moves[at]?.by ?? '']?.kind === 'computer',
        )
      : undefined;
  useEffect(() => {
    if (next !== undefined) send({ type: 'ask-thoughts', at: next });
  }, [next, send]);
}

/** The reason, once it is told; nothing at the moves of people, or where the side would do otherwise now. */
export function ToldReason({ at }: { readonly at: number }) {
  const { game, thoughts } = useDesk().snapshot;
  const made = game?.journal.moves[at];
  const told = thoughts.get(at);
  const player = made === undefined ? undefined : game?.players[made.by];
  if (game === null || made === undefined || told?.status !== 'told' || player?.kind !== 'computer')
    return null;
  const reason = describeReasonInShort(game.scenario, made, told, player);
  return reason === '' ? null : <p class="faint">{reason}</p>;
}
