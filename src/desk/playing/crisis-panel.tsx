// A crisis: what happened, what each side says of it, and the answers that the text allows.
import { paragraphs } from '../../presentation/describe-sources.ts';
import type { CardModel, CrisisModel } from '../../presentation/models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { crisesOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Paragraphs, Sources } from '../parts/text.tsx';
import { Reports } from './news-list.tsx';
import { previewOf } from './preview.ts';

/** The first crisis that the player can answer. */
export function CrisisPanel({ game }: { readonly game: RunningGame }) {
  const crisis = crisesOf(game).find(({ answers }) => answers.some(({ move }) => move !== null));
  if (crisis === undefined) return null;
  return <Crisis crisis={crisis} game={game} />;
}

interface CrisisProps {
  readonly crisis: CrisisModel;
  readonly game: RunningGame;
}

function Crisis({ crisis, game }: CrisisProps) {
  const { open } = useDesk();
  return (
    <div class="crisis">
      <div class="stack">
        <div class="row row--apart">
          <p class="label crisis-label">{t('desk.crisis')}</p>
          <Button small look="plain" onPress={() => open({ kind: 'why', consequence: crisis.consequence })}>
            {t('ui.why')}
          </Button>
        </div>
        <h2 tabIndex={-1} data-focus-home>
          {crisis.title}
        </h2>
        <Paragraphs paragraphs={paragraphs(crisis.text)} />
        <Reports reports={crisis.reports} />
        <Sources scenario={game.scenario} ids={crisis.sources} />
      </div>
      <div class="stack">
        <h3>{t('ui.crisis')}</h3>
        <ul class="answers plain-list">
          {crisis.answers.map((card) => (
            <Answer key={card.key} card={card} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Answer({ card }: { readonly card: CardModel }) {
  const { send, spotlight } = useDesk();
  const { move } = card;
  return (
    <li class="answer stack stack--close" {...previewOf(spotlight, card)}>
      <Button
        refused={card.refused}
        onPress={() => {
          if (move !== null) send({ type: 'move', move });
        }}
      >
        {card.title}
      </Button>
      <p>{card.about}</p>
      {card.effects.length === 0 ? null : (
        <ul class="faint">
          {card.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      )}
      {card.cost > 0 ? <p class="faint">{card.costWord}</p> : null}
      {card.refused === null ? null : (
        <p class="reason" aria-hidden="true">
          {card.refused}
        </p>
      )}
    </li>
  );
}
