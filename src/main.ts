// Wires the page together: settings and session first, the desk at once, then stage and sound when the page is calm.
import './desk/styles/desk.css';
import { type MountedDesk, mountDesk } from './desk/desk.tsx';
import { sessionOfPage } from './page-session.ts';
import { type PageStage, openStage } from './page-stage.ts';
import type { GameSession, Snapshot } from './session/snapshot.ts';
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

/** Keeps a stage as long as the settings want one and this device can draw it. */
function followWithStage(session: GameSession, spotlight: SpotlightStore, desk: MountedDesk): void {
  let stage: PageStage | null = null;
  let cannot = false;
  const close = (): void => {
    stage?.destroy();
    stage = null;
    desk.update({ stage: null, isStageMissing: cannot });
  };
  const follow = (snapshot: Snapshot): void => {
    if (!snapshot.settings.stage) {
      if (stage !== null) close();
      return;
    }
    if (stage === null && !cannot) {
      stage = openStage(session, spotlight, () => {
        cannot = true;
        close();
      });
      desk.update({ stage: stage.slot });
    }
    stage?.show(snapshot);
  };
  session.subscribe(follow);
  follow(session.snapshot());
}

const root = document.getElementById('app');
if (root !== null) await start(root);
