// A crisis: what happened, what each side says of it, and the answers that the text allows.
import { paragraphs } from '../../presentation/papers/describe-sources.ts';
import type { CardModel, CrisisModel, EffectLine } from '../../presentation/moves/hand-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { askedCrisisOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paragraphs, Sources } from '../parts/text.tsx';
import { useLanguageOfSentences, useScenarioLanguage } from '../use-scenario-language.ts';
import { Advisers } from './advisers.tsx';
import { EffectList } from './effect-list.tsx';
import { Reports } from './news-list.tsx';
import { MoveButton } from './move-button.tsx';
import { previewOf } from './preview.ts';

/** The first crisis that the player can answer. */
export function CrisisPanel({ game }: { readonly game: RunningGame }) {
  const crisis = askedCrisisOf(game);
  if (crisis === undefined) return null;
  return <Crisis crisis={crisis} game={game} />;
}

interface CrisisProps {
  readonly crisis: CrisisModel;
  readonly game: RunningGame;
}

function Crisis({ crisis, game }: CrisisProps) {
  const { open } = useDesk();
  const words = useScenarioLanguage();
  return (
    <div class="crisis">
      <div class="stack">
        <div class="row row--apart">
          <p class="label crisis-label">{t('desk.crisis')}</p>
          <Button
            small
            look="plain"
            name={t('ui.why-of', { sentence: crisis.title })}
            onPress={() => open({ kind: 'why', consequence: crisis.consequence })}
          >
            {t('ui.why')}
          </Button>
        </div>
        <h2 tabIndex={-1} data-focus-home {...words}>
          {crisis.title}
        </h2>
        <Paragraphs paragraphs={paragraphs(crisis.text)} />
        <Reports reports={crisis.reports} />
      </div>
      <div class="stack">
        <h3>{t('ui.crisis')}</h3>
        <ul class="answers plain-list">
          {crisis.answers.map((card) => (
            <Answer key={card.key} card={card} />
          ))}
        </ul>
        <Sources scenario={game.scenario} ids={crisis.sources} />
      </div>
    </div>
  );
}

/** What an answer does: its first effect in one line, which unfolds all of them, so that the other answers stay in view. */
function Effects({ effects }: { readonly effects: readonly EffectLine[] }) {
  const [first, ...others] = effects;
  if (first === undefined) return null;
  if (others.length === 0 && first.then.length === 0) return <p class="faint">{first.text}</p>;
  return (
    <details class="answer-effects faint">
      <summary>
        <span class="answer-effect">{first.text}</span>
        <span class="nowrap">{t('desk.more-effects', { count: others.length + first.then.length })}</span>
      </summary>
      <EffectList effects={effects} />
    </details>
  );
}

function Answer({ card }: { readonly card: CardModel }) {
  const { spotlight } = useDesk();
  const markOf = useLanguageOfSentences();
  const words = useScenarioLanguage();
  return (
    <li class="answer stack stack--close" {...previewOf(spotlight, card)}>
      <MoveButton card={card}>
        <Icon name={card.icon} />
        <span {...words}>{card.title}</span>
      </MoveButton>
      <p {...words}>{card.about}</p>
      <Effects effects={card.effects} />
      {card.cost > 0 ? <p class="faint">{card.costWord}</p> : null}
      {card.refused === null ? null : (
        <p class="reason" aria-hidden="true" {...markOf(card.refused)}>
          {card.refused}
        </p>
      )}
      {card.refused !== null || card.move === null ? null : (
        <Advisers move={card.move} title={card.title} brief />
      )}
    </li>
  );
}
