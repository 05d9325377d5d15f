// The playing screen: header, stage, what lies in front of the player, and the papers beside it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { deckModeOf } from '../deck-mode.ts';
import { useDesk } from '../desk-context.ts';
import { newsOf } from '../game-models.ts';
import { AskedDialog } from '../lesson/asked-dialog.tsx';
import { Announcer } from '../parts/announcer.tsx';
import { Later } from '../parts/later.tsx';
import { announcementOf } from './announcement.ts';
import { CalendarStrip } from './calendar-strip.tsx';
import { Deck } from './deck.tsx';
import { Divider } from './divider.tsx';
import { Hint } from './hint.tsx';
import { type PaperId, Papers } from './papers.tsx';
import { PlayHeader } from './play-header.tsx';
import { StageHost } from './stage-host.tsx';
import { useBeginning } from './use-beginning.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Talks, capitals and implementation. */
export function PlayingScreen() {
  const { snapshot, stage, spotlight } = useDesk();
  const { game, busy } = snapshot;
  const [paper, setPaper] = useState<PaperId>('draft');
  const room = useRef<HTMLElement>(null);
  const deck = useRef<HTMLElement>(null);
  const pickedRef = useRef<{ readonly point: string | null; readonly zone: string | null }>({
    point: null,
    zone: null,
  });
  const phase = game?.view.session;
  useEffect(() => {
    if (phase === 'capitals') setPaper('stakeholders');
    if (phase === 'implementation') setPaper('log');
  }, [phase]);
  useEffect(
    () =>
      spotlight.subscribe(({ selectedPoint, selectedZone }) => {
        const { point, zone } = pickedRef.current;
        if (selectedPoint !== null && selectedPoint !== point) setPaper('draft');
        if (selectedZone !== null && selectedZone !== zone) setPaper('ground');
        pickedRef.current = { point: selectedPoint, zone: selectedZone };
      }),
    [spotlight],
  );
  useShortcuts({ deck, onPaper: setPaper });
  const news = game === null ? [] : newsOf(game);
  const mode = game === null ? 'waiting' : deckModeOf(game, busy, news.length > 0);
  useBeginning(deck, `${mode} ${game?.journal.moves.length}`);
  if (game === null) return null;
  return (
    <>
      <PlayHeader game={game} mode={mode} />
      <main
        ref={room}
        id="content"
        class={`playing${stage === null ? ' playing--desk-only' : ''}`}
        data-phase={phase}
        data-mode={mode}
      >
        {mode === 'looking' ? null : <Hint game={game} mode={mode} onShow={setPaper} />}
        <StageHost />
        <Later>{(known) => <CalendarStrip game={known} />}</Later>
        <section ref={deck} class="deck" aria-label={t('desk.situation')}>
          <Deck game={game} mode={mode} />
        </section>
        <Divider room={room} />
        <Later inputs={[paper]}>
          {(known) => <Papers game={known} chosen={paper} onChoose={setPaper} />}
        </Later>
      </main>
      <Announcer {...announcementOf(game, mode, news)} />
      {snapshot.asked === null ? null : <AskedDialog game={game} asked={snapshot.asked} />}
    </>
  );
}
