// Wires the page together: settings and session first, the desk at once, then stage and sound when the page is calm.
import './desk/styles/desk.css';
import { type MountedDesk, mountDesk } from './desk/desk.tsx';
import { sessionOfPage } from './page-session.ts';
import type { PageStage } from './page-stage.ts';
import type { GameSession } from './session/snapshot.ts';
import { type SpotlightStore, createSpotlight } from './session/spotlight.ts';

/** Milliseconds after the first paint before anything that is not needed for it is loaded. */
const calm = 300;

async function start(root: HTMLElement): Promise<void> {
  const session = await sessionOfPage();
  const spotlight = createSpotlight();
  const desk = mountDesk(root, { session, spotlight, stage: null, isStageMissing: false, caption: null });
  window.setTimeout(() => {
    void followWithSound(session, desk);
    followWithStage(session, spotlight, desk);
  }, calm);
}

async function followWithSound(session: GameSession, desk: MountedDesk): Promise<void> {
  const { openSound } = await import('./page-sound.ts');
  const sound = openSound(session.snapshot(), (caption) => desk.update({ caption }));
  session.subscribe(sound.hear);
}

/** Keeps a stage as long as the settings want one and a game is there to be drawn. */
function followWithStage(session: GameSession, spotlight: SpotlightStore, desk: MountedDesk): void {
  let stage: PageStage | null = null;
  let isOpening = false;
  let cannot = false;
  const follow = async (): Promise<void> => {
    const { settings, game } = session.snapshot();
    if (!settings.stage) {
      desk.update({ stage: null });
      stage?.destroy();
      stage = null;
      return;
    }
    if (stage === null && game !== null && !isOpening && !cannot) {
      isOpening = true;
      const { openStage } = await import('./page-stage.ts');
      stage = await openStage(session, spotlight);
      isOpening = false;
      cannot = stage === null;
      desk.update({ stage: stage?.slot ?? null, isStageMissing: cannot });
    }
    stage?.show(session.snapshot());
  };
  session.subscribe(() => void follow());
  void follow();
}

const root = document.getElementById('app');
if (root !== null) await start(root);
