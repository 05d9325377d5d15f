// The head of the playing screen: where and when, whose turn, and what can be spent.
import { agreeing } from '../../presentation/names.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { useDesk } from '../desk-context.ts';
import { tableOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Meter } from '../parts/meter.tsx';

interface PlayHeaderProps {
  readonly game: RunningGame;
  readonly mode: DeckMode;
}

/** Place, date, round, phase, turn, influence, patience, trust; undo, menu, help. */
export function PlayHeader({ game, mode }: PlayHeaderProps) {
  const { send, open } = useDesk();
  const table = tableOf(game);
  const own = table.delegates.find((delegate) => delegate.own);
  const other = table.delegates.find((delegate) => !delegate.own);
  const when =
    table.round === null
      ? table.phaseWord
      : t('desk.round-phase', { phase: table.phaseWord, round: table.round.title });
  return (
    <header class="play-header">
      <div class="play-place">
        <h1 tabIndex={-1}>
          {table.place}, <span class="nowrap">{table.date}</span>
        </h1>
        <p class="soft">
          {when} <TurnWord game={game} mode={mode} />
        </p>
      </div>
      <dl class="play-meters">
        {own === undefined || own.influence === null ? null : (
          <Meter name={t('ui.influence')} value={own.influence} word={null} />
        )}
        {own === undefined || own.patience === null ? null : (
          <Meter name={t('ui.patience')} value={own.patience} word={own.patienceWord} />
        )}
        {own === undefined || other === undefined ? null : (
          <>
            <Meter name={t('desk.trust-ours')} value={own.trust} word={own.trustWord} />
            <Meter name={t('desk.trust-theirs')} value={other.trust} word={other.trustWord} />
          </>
        )}
      </dl>
      <div class="row play-tools">
        {game.canUndo && game.players[game.viewer]?.kind !== 'computer' ? (
          <Button onPress={() => send({ type: 'undo' })} keys="u">
            {t('ui.undo')}
          </Button>
        ) : null}
        <Button onPress={() => open({ kind: 'help' })} keys="?">
          {t('ui.help')}
        </Button>
        <Button onPress={() => open({ kind: 'menu' })}>{t('ui.menu')}</Button>
      </div>
    </header>
  );
}

function TurnWord({ game, mode }: PlayHeaderProps) {
  const { turn } = game.view;
  if (turn === null) return null;
  if (mode === 'looking') return <span class="tag">{t('elsewhere.looking-tag')}</span>;
  if (mode === 'waiting') {
    const name = game.scenario.parties[turn.side]?.name ?? turn.side;
    return <span class="tag">{t('desk.other-turn', { name, ...agreeing(game.scenario, turn.side) })}</span>;
  }
  return (
    <span class="tag tag--strong">
      {t('desk.your-turn')}, {t('desk.actions-left', { count: turn.actionsLeft })}
    </span>
  );
}
