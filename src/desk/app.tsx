// The whole desk: the screen of the snapshot, the dialog over it, notices, and the line for screen readers.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../presentation/wording/wording.ts';
import type { Screen } from '../session/snapshot.ts';
import { type Desk, DeskContext, type DialogRequest } from './desk-context.ts';
import type { DeskOptions } from './desk.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { useLanguageOf } from './page-settings.ts';
import type { GameScreens } from './game-screens.tsx';
import { useMarks } from './page-marks.ts';
import { CaptionLine, hasCaptions } from './parts/caption-line.tsx';
import { useHeadingFocus, useKeptFocus } from './parts/kept-focus.ts';
import { Mishap } from './parts/mishap.tsx';
import { Notices } from './parts/notices.tsx';
import { LazyScreen } from './parts/lazy-screen.tsx';
import { AboutScreen } from './screens/about.tsx';
import { ChoosingScreen } from './screens/choosing.tsx';
import { SavesScreen } from './screens/saves.tsx';
import { TitleScreen } from './screens/title.tsx';
import { useSnapshot } from './use-snapshot.ts';

/** The desk, from the title to the debrief. */
export function App({ session, screens, spotlight, stage, isStageMissing, caption, loadAtlas }: DeskOptions) {
  const snapshot = useSnapshot(session);
  const [dialog, setDialog] = useState<DialogRequest | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const { screen, settings } = snapshot;
  const isStaged = screen === 'playing' && stage !== null;
  const isCaptioned = settings.captions && hasCaptions(screen);
  useLanguageOf(settings);
  useMarks({ screen, isStaged, isCaptioned });
  useHeadingFocus(page, screen === 'loading' ? 'title' : [screen, snapshot.game?.viewer].join(' ').trim());
  const keepFocus = useKeptFocus(page);
  useEffect(() => setDialog(null), [screen]);
  useLayoutEffect(() => {
    document.title =
      screen === 'title' || screen === 'loading'
        ? t('ui.game')
        : `${titleOf(screen)} – ${snapshot.game?.scenario.title ?? t('ui.game')}`;
  }, [screen, snapshot.game?.scenario.title, settings.language]);
  const desk: Desk = {
    snapshot,
    send: session.send,
    spotlight,
    stage,
    isStageMissing,
    open: setDialog,
    keepFocus,
    loadAtlas,
  };
  return (
    <DeskContext.Provider value={desk}>
      <div class="page">
        <div ref={page} class={`desk desk--${screen}${isStaged ? ' desk--staged' : ''}`}>
          <a class="skip" href="#content">
            {t('ui.skip-to-content')}
          </a>
          <Mishap>
            <ScreenOf screen={screen} screens={screens} />
          </Mishap>
        </div>
        {isCaptioned ? <CaptionLine caption={caption} /> : null}
      </div>
      <Notices />
      <Dialogs screens={screens} request={dialog} onClose={() => setDialog(null)} />
    </DeskContext.Provider>
  );
}

const titleOf = (screen: Screen): string => {
  switch (screen) {
    case 'choosing':
      return t('ui.new-game');
    case 'saves':
      return t('ui.saves');
    case 'about':
      return t('ui.about');
    case 'workshop':
      return t('desk.workshop');
    case 'class':
      return t('desk.class');
    case 'briefing':
      return t('ui.briefing');
    case 'debrief':
      return t('debrief.title');
    case 'loading':
    case 'title':
    case 'elsewhere':
    case 'handover':
    case 'playing':
      return t('ui.game');
    default:
      return screen satisfies never;
  }
};

/** The teachers’ screens are parts of their own, fetched when they are asked for. */
const workshop = async () => (await import('./workshop/workshop-screen.tsx')).WorkshopScreen;
const classReport = async () => (await import('./lesson/class-screen.tsx')).ClassScreen;

/** In place of a screen of a game until those are here: they follow the title at once. */
const Waiting = () => (
  <main id="content" class="screen" aria-busy="true">
    <output>{t('ui.loading')}</output>
  </main>
);

interface ScreenOfProps {
  readonly screen: Screen;
  readonly screens: GameScreens | null;
}

function ScreenOf({ screen, screens }: ScreenOfProps) {
  switch (screen) {
    case 'loading':
    case 'title':
      return <TitleScreen />;
    case 'choosing':
      return <ChoosingScreen />;
    case 'saves':
      return <SavesScreen />;
    case 'about':
      return <AboutScreen />;
    case 'workshop':
      return <LazyScreen load={workshop} />;
    case 'class':
      return <LazyScreen load={classReport} />;
    case 'briefing':
      return screens === null ? <Waiting /> : <screens.BriefingScreen />;
    case 'elsewhere':
      return screens === null ? <Waiting /> : <screens.ElsewhereScreen />;
    case 'handover':
      return screens === null ? <Waiting /> : <screens.HandoverScreen />;
    case 'playing':
      return screens === null ? <Waiting /> : <screens.PlayingScreen />;
    case 'debrief':
      return screens === null ? <Waiting /> : <screens.DebriefScreen />;
    default:
      return screen satisfies never;
  }
}
