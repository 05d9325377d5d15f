// The hand: every move that the side has, by kind, as buttons in groups that fold; refused ones stay and say why.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readyToInitial } from '../../presentation/moves/general-cards.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf } from '../game-models.ts';
import { type HandGroup, groupsOf, notNow } from '../hand-groups.ts';
import { CardGroup } from './card-group.tsx';
import { useRoominess } from './use-roominess.ts';

/** Which groups somebody unfolded or folded, by id; the others are as there is room for. */
export type Folds = Readonly<Record<string, boolean>>;

interface HandProps {
  readonly game: RunningGame;
  readonly folds: Folds;
  readonly onFold: (folds: Folds) => void;
}

/** All groups of the hand. Where there is room all are open, elsewhere the first; a card that is open shows its group. */
export function Hand({ game, folds, onFold }: HandProps) {
  const list = useRef<HTMLDivElement>(null);
  const isRoomy = useRoominess(list);
  const [open, setOpen] = useOpenCard(list, game.journal.moves.length);
  const groups = groupsOf(handOf(game), game.view.session);
  const holds = ({ cards }: HandGroup): boolean => cards.some(({ key }) => key === open);
  const isOpen = (group: HandGroup): boolean =>
    holds(group) || (folds[group.id] ?? (isRoomy || group === groups[0]));
  const turn = (group: HandGroup): void => {
    onFold({ ...folds, [group.id]: !isOpen(group) });
    if (holds(group)) setOpen(null);
  };
  return (
    <div ref={list} class="hand">
      <div class="row hand-head">
        <h2 tabIndex={-1} id="hand-heading" data-focus-home>
          {t('ui.hand')}
        </h2>
        <StateOfPlay game={game} groups={groups} />
      </div>
      {groups.map((group) => (
        <CardGroup
          key={group.id}
          group={group}
          scenario={game.scenario}
          unfolded={isOpen(group)}
          onFold={() => turn(group)}
          openCard={open}
          onOpenCard={setOpen}
        />
      ))}
    </div>
  );
}

/** What a newcomer would look for now: the offer that is not there, or the move that ends the talks. */
function StateOfPlay({
  game,
  groups,
}: {
  readonly game: RunningGame;
  readonly groups: readonly HandGroup[];
}) {
  const { session, offer } = game.view;
  const canInitial = groups.some(
    ({ id, cards }) => id !== notNow && cards.some(({ key }) => key === 'initial'),
  );
  if (canInitial) return <p class="hand-due">{readyToInitial(game.scenario)}</p>;
  return session === 'talks' && offer === null ? <p class="faint">{t('ui.no-offer')}</p> : null;
}

type List = RefObject<HTMLElement | null>;

function focusCard(list: List, key: string): void {
  list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)?.focus();
}

/** The card that is open, by key; one that is picked on the stage opens here and gets the focus. The next move closes it. */
function useOpenCard(list: List, moves: number): readonly [string | null, (key: string | null) => void] {
  const { stage, open: openDialog } = useDesk();
  const [opened, setOpened] = useState<{ readonly key: string | null; readonly moves: number } | null>(null);
  const [picked, setPicked] = useState<{ readonly key: string } | null>(null);
  const setOpen = useCallback((key: string | null): void => setOpened({ key, moves }), [moves]);
  useEffect(
    () =>
      stage?.onInspect((key) => {
        if (key === 'offer' || key === 'non-paper') {
          focusCard(list, key);
          openDialog({ kind: 'offer', how: key, point: null });
        } else {
          setOpen(key);
          setPicked({ key });
        }
      }),
    [stage, openDialog, list, setOpen],
  );
  // Only now is the card’s group unfolded.
  useEffect(() => {
    if (picked !== null) focusCard(list, picked.key);
  }, [list, picked]);
  return [opened?.moves === moves ? opened.key : null, setOpen];
}
