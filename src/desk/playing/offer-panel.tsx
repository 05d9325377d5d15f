// The offer on the table and the answers to it.
import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import type { OfferModel } from '../../presentation/talks/table-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf, replyOf, tableOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { Advisers } from './advisers.tsx';
import { MoveButton } from './move-button.tsx';
import { previewOf } from './preview.ts';

/** What lies on the table now; nothing outside the talks. */
export function OfferPanel({ game }: { readonly game: RunningGame }) {
  const words = useScenarioLanguage();
  if (game.view.session !== 'talks') return null;
  const { offer } = tableOf(game);
  const answers = handOf(game).groups.find(({ kind }) => kind === 'answer')?.cards ?? [];
  const accepting = answers.find(({ key }) => key === 'accept');
  const said = replyOf(game);
  if (offer === null) return said === null ? null : <p class="soft">{said}</p>;
  return (
    <section class="offer stack" aria-labelledby="offer-heading">
      <div class="row offer-head">
        <h2 id="offer-heading" tabIndex={-1} data-focus-home>
          {t('ui.offer')}
        </h2>
        <p class="soft">{offer.remark}</p>
        {said === null ? null : (
          <details class="offer-said">
            <summary>{t('ui.what-they-say')}</summary>
            <p>{said}</p>
          </details>
        )}
        {accepting?.move === undefined || accepting.move === null || accepting.refused !== null ? null : (
          <Advisers move={accepting.move} title={accepting.title} brief />
        )}
      </div>
      <ul class="offer-lines plain-list">
        {offer.lines.map((line) => (
          <li key={line.point}>
            <b {...words}>{line.pointTitle}</b> <span {...words}>{line.optionTitle}</span>{' '}
            <span class="tag">{line.worthWord}</span>
          </li>
        ))}
      </ul>
      {answers.length === 0 ? null : <Answers key={keyOf(offer)} answers={answers} />}
    </section>
  );
}

const keyOf = ({ by, lines }: OfferModel): string =>
  [by, ...lines.map(({ point, option }) => `${point}=${option}`)].join(' ');

const namesConcern = ({ key }: CardModel): boolean => key.startsWith('refuse:');

/** Yes and no; the ways to say no with a reason are folded away. */
function Answers({ answers }: { readonly answers: readonly CardModel[] }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const reasons = answers.filter(namesConcern);
  return (
    <>
      <div class="row">
        {answers
          .filter((card) => !namesConcern(card))
          .map((card) => (
            <Answer key={card.key} card={card} />
          ))}
        {reasons.length === 0 ? null : (
          <Button
            look="plain"
            name={t('desk.refuse-why')}
            expanded={open}
            controls={open ? id : undefined}
            onPress={() => setOpen(!open)}
          >
            {t('desk.and-why')}
          </Button>
        )}
      </div>
      {open ? (
        <div id={id} class="row">
          {reasons.map((card) => (
            <Answer key={card.key} card={card} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function Answer({ card }: { readonly card: CardModel }) {
  const { spotlight } = useDesk();
  return (
    <div {...previewOf(spotlight, card)}>
      <MoveButton card={card} look={card.key === 'accept' ? 'primary' : undefined}>
        {card.title}
      </MoveButton>
    </div>
  );
}
