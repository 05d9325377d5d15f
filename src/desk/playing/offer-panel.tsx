// The offer on the table and the answers to it.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { handOf, tableOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { previewOf } from './preview.ts';

/** What lies on the table now; nothing outside the talks. */
export function OfferPanel({ game }: { readonly game: RunningGame }) {
  const { send, spotlight } = useDesk();
  if (game.view.session !== 'talks') return null;
  const { offer } = tableOf(game);
  const answers = handOf(game).groups.find(({ kind }) => kind === 'answer')?.cards ?? [];
  if (offer === null) return null;
  return (
    <section class="offer stack" aria-labelledby="offer-heading">
      <h2 id="offer-heading">{t('ui.offer')}</h2>
      <p class="offer-sentence">{offer.sentence}</p>
      <ul class="offer-lines plain-list">
        {offer.lines.map((line) => (
          <li key={line.point}>
            <b>{line.pointTitle}</b> {line.optionTitle} <span class="tag">{line.worthWord}</span>
          </li>
        ))}
      </ul>
      {answers.length === 0 ? null : (
        <div class="row">
          {answers.map((card) => (
            <div key={card.key} {...previewOf(spotlight, card)}>
              <Button
                look={card.key === 'accept' ? 'primary' : undefined}
                refused={card.refused}
                onPress={() => {
                  if (card.move !== null) send({ type: 'move', move: card.move });
                }}
              >
                {card.title}
              </Button>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
