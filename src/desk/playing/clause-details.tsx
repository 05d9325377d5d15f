// A clause unfolded: the question, public positions, wordings with their worth, and the moves on it.
import { describeClauseActions } from '../../presentation/talks/clause-actions.ts';
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import type { ClauseModel } from '../../presentation/talks/table-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { LifecycleButton } from '../lifecycle/lifecycle-button.tsx';
import { Button } from '../parts/button.tsx';
import { Glossed } from '../parts/glossed.tsx';
import { Sources } from '../parts/text.tsx';
import { useWorded } from '../use-worded.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';

interface ClauseDetailsProps {
  readonly clause: ClauseModel;
  readonly game: RunningGame;
}

const isOnOption = (card: CardModel): boolean => /^(propose|float):/.test(card.key);

/** Everything about one sticking point. */
export function ClauseDetails({ clause, game }: ClauseDetailsProps) {
  const { send, open } = useDesk();
  const words = useScenarioLanguage();
  const actions = useWorded(
    () => describeClauseActions(game.scenario, game.view, clause.point, game.legal),
    [game, clause.point],
  );
  const general = actions.filter((card) => !isOnOption(card));
  return (
    <div class="clause-details stack">
      {clause.question === null ? null : (
        <p {...words}>
          <Glossed text={clause.question} />
        </p>
      )}
      <p class="faint">
        {clause.weightWord}
        {clause.required ? '' : `; ${t('desk.optional')}`}
      </p>
      <p>
        <LifecycleButton of={{ chart: 'stickingPoint', id: clause.point }} />
      </p>
      {clause.positions.length === 0 ? null : (
        <div>
          <h4 class="label">{t('desk.positions-public')}</h4>
          {clause.positions.map(({ party, partyName, text }) => (
            <p key={party}>
              <b>{partyName}:</b>{' '}
              <span {...words}>
                <Glossed text={text} />
              </span>
            </p>
          ))}
        </div>
      )}
      <h4 class="label">{t('desk.wordings')}</h4>
      <ul class="wordings plain-list">
        {clause.options.map((option) => (
          <Wording
            key={option.id}
            option={option}
            propose={actions.find(({ key }) => key === `propose:${clause.point}=${option.id}`)}
          />
        ))}
      </ul>
      {actions.some(isOnOption) ? (
        <div class="row">
          <Button onPress={() => open({ kind: 'offer', how: 'offer', point: clause.point })}>
            {t('ui.make-offer')}
          </Button>
        </div>
      ) : null}
      {general.length === 0 ? null : (
        <div class="stack stack--close">
          <h4 class="label">{t('desk.actions')}</h4>
          <ul class="clause-actions plain-list">
            {general.map((card) => (
              <li key={card.key}>
                <Button
                  onPress={() => {
                    if (card.move !== null) send({ type: 'move', move: card.move });
                  }}
                >
                  {card.title}
                  {card.cost === 0 ? null : <span class="unseen">, {card.costWord}</span>}
                  {card.cost === 0 ? null : (
                    <span class="card-cost" aria-hidden="true">
                      {card.cost}
                    </span>
                  )}
                </Button>
                <span class="faint">{card.about}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources scenario={game.scenario} ids={clause.sources} />
    </div>
  );
}

interface WordingProps {
  readonly option: ClauseModel['options'][number];
  readonly propose: CardModel | undefined;
}

function Wording({ option, propose }: WordingProps) {
  const { send } = useDesk();
  const words = useScenarioLanguage();
  const move = propose?.move ?? null;
  return (
    <li class={`wording${option.allowed ? '' : ' wording--barred'}`}>
      <p>
        <b {...words}>{option.title}</b> <span class="tag">{option.worthWord}</span>
      </p>
      <p class="clause-text" {...words}>
        <Glossed text={option.clause} />
      </p>
      {option.allowed ? null : <p class="reason">{t('ui.not-allowed')}</p>}
      {option.reading === null ? null : (
        <p class="faint">{t('desk.their-reading', { reading: option.reading })}</p>
      )}
      {option.features.length === 0 ? null : (
        <ul class="faint">
          {option.features.map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
      )}
      {propose === undefined || move === null ? null : (
        <Button small onPress={() => send({ type: 'move', move })}>
          {propose.title}
        </Button>
      )}
    </li>
  );
}
