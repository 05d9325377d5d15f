// One kind of cards under a heading that folds them; what cannot be played now shows its reasons.
import { useId } from 'preact/hooks';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { t } from '../../presentation/wording/wording.ts';
import { type HandGroup, notNow } from '../hand-groups.ts';
import { MoveCard } from './move-card.tsx';

interface CardGroupProps {
  readonly group: HandGroup;
  readonly scenario: Scenario;
  readonly unfolded: boolean;
  readonly onFold: () => void;
  readonly openCard: string | null;
  readonly onOpenCard: (key: string | null) => void;
}

/** A group of the hand. Folded cards stay on the page, out of reach, so that the stage can still point at them. */
export function CardGroup({ group, scenario, unfolded, onFold, openCard, onOpenCard }: CardGroupProps) {
  const id = useId();
  const { title, cards } = group;
  return (
    <section class={`hand-group${group.id === notNow ? ' hand-group--refused' : ''}`} aria-label={title}>
      <h3>
        <button type="button" class="fold" aria-expanded={unfolded} aria-controls={id} onClick={onFold}>
          {t('desk.group-count', { title, count: cards.length })}
        </button>
      </h3>
      <ul id={id} class="cards plain-list" hidden={!unfolded}>
        {cards.map((card) => (
          <MoveCard
            key={card.key}
            card={card}
            scenario={scenario}
            open={card.key === openCard}
            onOpen={(shown) => onOpenCard(shown ? card.key : null)}
          />
        ))}
      </ul>
    </section>
  );
}
