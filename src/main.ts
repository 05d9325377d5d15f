// Wires the page together: the title at once, then the session and the screens of a game, then sound and stage.
import './desk/styles/desk.css';
import { type MountedDesk, mountDesk } from './desk/desk.tsx';
import { nothingLoaded } from './desk/first-page.tsx';
import type { PageStage } from './page-stage.ts';
import type { GameSession, Snapshot } from './session/snapshot.ts';
import { type SpotlightStore, createSpotlight } from './session/spotlight.ts';
import { type Storage, openStorage } from './session/kept/storage.ts';

async function start(root: HTMLElement): Promise<void> {
  const storage = openStorage();
  const opening = openSession(storage);
  const spotlight = createSpotlight();
  const desk = mountDesk(root, {
    ...nothingLoaded,
    spotlight,
    loadAtlas: async () => (await import('./page-atlas.ts')).atlas,
  });
  const session = await opening;
  desk.update({ session });
  const { gameScreens } = await import('./desk/game-screens.tsx');
  desk.update({ screens: gameScreens });
  await hasLoaded(session);
  // Typefaces come after what is needed to play; until they are here the device's own do.
  void import('./page-fonts.ts').catch(() => undefined);
  await Promise.all([followWithSound(session, desk), followWithStage(session, spotlight, desk)]);
}

/** Resolves once no game is being opened: what serves eye and ear would hold it back on a slow network. */
const hasLoaded = (session: GameSession): Promise<void> =>
  new Promise((resolve) => {
    const follow = ({ busy }: Snapshot): void => {
      if (busy !== 'loading') resolve();
    };
    session.subscribe(follow);
    follow(session.snapshot());
  });

/** Opens the session; storage answers while it is still on its way. */
async function openSession(storage: Storage): Promise<GameSession> {
  const { sessionOfPage } = await import('./page-session.ts');
  return sessionOfPage(storage);
}

async function followWithSound(session: GameSession, desk: MountedDesk): Promise<void> {
  const { openSound } = await import('./page-sound.ts');
  const sound = openSound(session.snapshot(), (caption) => desk.update({ caption }));
  session.subscribe(sound.hear);
}

/** Keeps a stage as long as the settings want one and this device can draw it. */
async function followWithStage(
  session: GameSession,
  spotlight: SpotlightStore,
  desk: MountedDesk,
): Promise<void> {
  const { openStage } = await import('./page-stage.ts');
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
// Not awaited here: parts that are fetched later share modules with this one, and would wait for its end.
if (root !== null) void start(root);
