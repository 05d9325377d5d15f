// The hand: every move that the side has, by kind, as buttons; refused ones stay and say why.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel, HandModel } from '../../presentation/models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { MoveCard } from './move-card.tsx';

/** The groups of cards; while the capitals are asked, what concerns them comes first. */
function inOrder(game: RunningGame): HandModel['groups'] {
  const cards = handOf(game).groups.filter(({ kind }) => kind !== 'answer' && kind !== 'turn');
  if (game.view.session !== 'capitals') return cards;
  return cards.toSorted((a, b) => Number(b.kind === 'capital') - Number(a.kind === 'capital'));
}

/** All groups of the hand but the answers, which are with the offer. */
export function Hand({ game }: { readonly game: RunningGame }) {
  const { stage, open: openDialog } = useDesk();
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      stage?.onInspect((key) => {
        if (key === 'offer' || key === 'non-paper') openDialog({ kind: 'offer', how: key, point: null });
        else setOpen(key);
        list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)?.focus();
      }),
    [stage, openDialog],
  );
  const cards = inOrder(game);
  return (
    <div ref={list} class="hand">
      <div class="row hand-head">
        <h2 tabIndex={-1} id="hand-heading" data-focus-home>
          {t('ui.hand')}
        </h2>
        {game.view.session === 'talks' && game.view.offer === null ? (
          <p class="faint">{t('ui.no-offer')}</p>
        ) : null}
      </div>
      {cards.map((group) => (
        <section key={group.kind} class="hand-group" aria-label={group.title}>
          <h3 class="label">{group.title}</h3>
          <ul class="cards plain-list">
            {group.cards.map((card) => (
              <MoveCard
                key={card.key}
                card={card}
                scenario={game.scenario}
                open={card.key === open}
                onOpen={(shown) => setOpen(shown ? card.key : null)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The buttons that end the turn in one way or another. */
export function TurnButtons({ game }: { readonly game: RunningGame }) {
  const { send } = useDesk();
  const turn = handOf(game).groups.find(({ kind }) => kind === 'turn')?.cards ?? [];
  return (
    <>
      {turn.toReversed().map((card) => (
        <TurnButton key={card.key} card={card} />
      ))}
      {game.view.session === 'implementation' ? (
        <Button onPress={() => send({ type: 'run-on' })}>{t('ui.run-on')}</Button>
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
