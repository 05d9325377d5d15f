// Composing an offer of one to three points, or a non-paper on one, from what is legal now.
import { useState } from 'preact/hooks';
import { describeDraftOffer } from '../../presentation/talks/describe-draft-offer.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { OptionId, Package, PointId } from '../../simulation/ids.ts';
import { largestPackage } from '../../simulation/move.ts';
import { useDesk } from '../desk-context.ts';
import { tableOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Advisers } from '../playing/advisers.tsx';
import { allowedWith, moveOf } from './offer-choice.ts';
import { OfferPoint } from './offer-point.tsx';
import { useWorded } from '../use-worded.ts';

interface OfferDialogProps {
  readonly game: RunningGame;
  readonly how: 'offer' | 'non-paper';
  /** The point that it was opened from. */
  readonly point: PointId | null;
  readonly onClose: () => void;
}

/** The dialog; it sends the move and closes. */
export function OfferDialog({ game, how, point, onClose }: OfferDialogProps) {
  const { send } = useDesk();
  const [offered, setOffered] = useState<Package>({});
  const isOffer = how === 'offer';
  const most = isOffer ? largestPackage : 1;
  const count = Object.keys(offered).length;
  const draft = useWorded(
    () => describeDraftOffer(game.scenario, game.view, game.legal, offered, how),
    [game, offered, how],
  );
  const choose = (chosen: PointId, option: OptionId | null): void => {
    const others = isOffer ? Object.entries(offered).filter(([other]) => other !== chosen) : [];
    setOffered(Object.fromEntries(option === null ? others : [...others, [chosen, option]]));
  };
  const move = moveOf(how, offered);
  return (
    <Dialog
      title={t(isOffer ? 'desk.offer-title' : 'desk.non-paper-title')}
      onClose={onClose}
      foot={
        <div class="offer-foot">
          <p aria-live="polite">
            {draft.sentence} {count === 0 || !isOffer ? null : <b>{draft.worthWord}</b>}
          </p>
          {move === null || draft.refused !== null ? null : (
            <Advisers move={move} title={draft.sentence} brief />
          )}
          <div class="row">
            <span class="faint">{t('desk.offer-points', { count, most })}</span>
            <Button
              look="primary"
              refused={draft.refused}
              onPress={() => {
                if (move === null) return;
                send({ type: 'move', move });
                onClose();
              }}
            >
              {t(isOffer ? 'ui.table-it' : 'ui.float-it')}
            </Button>
          </div>
        </div>
      }
    >
      <p class="soft">{t(isOffer ? 'desk.offer-intro' : 'desk.non-paper-intro')}</p>
      {tableOf(game).clauses.map((clause) => (
        <OfferPoint
          key={clause.point}
          clause={clause}
          chosen={offered[clause.point] ?? null}
          startOpen={clause.point === point || offered[clause.point] !== undefined}
          full={isOffer && count >= most && offered[clause.point] === undefined}
          allowed={allowedWith(game, how, clause)}
          onChoose={(option) => choose(clause.point, option)}
        />
      ))}
    </Dialog>
  );
}
