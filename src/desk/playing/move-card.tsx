// One card: a button that unfolds what the move means, does and costs, and the button that plays it.
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { LanguageMark } from '../../presentation/language-mark.ts';
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Sources } from '../parts/text.tsx';
import { useLanguageOfSentences, useScenarioLanguage } from '../use-scenario-language.ts';
import { Advisers } from './advisers.tsx';
import { EffectList } from './effect-list.tsx';
import { previewOf } from './preview.ts';

interface MoveCardProps {
  readonly card: CardModel;
  readonly scenario: Scenario;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A card of the hand. Focus and pointer show on the stage what it touches. */
export function MoveCard({ card, scenario, open, onOpen }: MoveCardProps) {
  const { spotlight, open: openDialog } = useDesk();
  const id = useId();
  const { choose } = card;
  const words = useLanguageOfCard(card);
  const markOf = useLanguageOfSentences();
  const press = (): void => {
    if (choose !== null && card.refused === null) openDialog({ kind: 'offer', how: choose, point: null });
    else onOpen(!open);
  };
  return (
    <li class={`card${open ? ' card--open' : ''}`} {...previewOf(spotlight, card)}>
      <button
        type="button"
        class="card-button"
        data-card={card.key}
        aria-disabled={card.refused === null ? undefined : 'true'}
        aria-expanded={choose === null || card.refused !== null ? open : undefined}
        aria-haspopup={choose !== null && card.refused === null ? 'dialog' : undefined}
        aria-controls={open ? `${id}-more` : undefined}
        aria-describedby={card.refused === null ? undefined : `${id}-reason`}
        onClick={press}
      >
        <Icon name={card.icon} />
        <span class="card-title" {...words}>
          {card.title}
        </span>
        <span class="card-cost" aria-hidden="true">
          {card.cost}
        </span>
        <span class="unseen">, {card.costWord}</span>
      </button>
      {card.refused === null ? null : (
        <p id={`${id}-reason`} class="reason card-reason" {...markOf(card.refused)}>
          {card.refused}
        </p>
      )}
      {open ? <CardDetails id={`${id}-more`} card={card} scenario={scenario} /> : null}
    </li>
  );
}

/** The language of a card’s words: the scenario’s own cards speak its language, the moves of every game the page’s. */
function useLanguageOfCard({ key }: CardModel): LanguageMark {
  const words = useScenarioLanguage();
  return key.startsWith('play:') ? words : {};
}

interface CardDetailsProps {
  readonly id: string;
  readonly card: CardModel;
  readonly scenario: Scenario;
}

function CardDetails({ id, card, scenario }: CardDetailsProps) {
  const { send } = useDesk();
  const { move } = card;
  const words = useLanguageOfCard(card);
  const details = useRef<HTMLDivElement>(null);
  // With the title: a long card would hide it.
  useEffect(() => details.current?.parentElement?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={details} id={id} class="card-details stack">
      <p {...words}>{card.about}</p>
      {card.effects.length === 0 ? null : (
        <div>
          <h4 class="label">{t('advice.does')}</h4>
          <EffectList effects={card.effects} />
        </div>
      )}
      {card.advice === null ? null : (
        <p>
          <span class="label">{t('advice.says')}</span> <span {...words}>{card.advice}</span>
        </p>
      )}
      <Sources scenario={scenario} ids={card.sources} />
      {card.refused !== null || move === null ? null : <Advisers move={move} title={card.title} />}
      <div class="row">
        {card.refused !== null || move === null ? null : (
          <Button
            look="primary"
            name={t('desk.named', { action: t('desk.play-card'), name: card.title })}
            onPress={() => send({ type: 'move', move })}
          >
            {t('desk.play-card')}
          </Button>
        )}
        <span class="faint">{card.costWord}</span>
      </div>
    </div>
  );
}
