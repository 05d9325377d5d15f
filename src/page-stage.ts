// The stage of this page: loaded when the page is calm, fed with the same models as the desk, put away when it is switched off.
import { mapOf, newsOf, tableOf } from './desk/game-models.ts';
import type { StageSlot } from './desk/stage-slot.ts';
import { continueKey, stageHandOf } from './page-hand.ts';
import { oncePainted } from './page-soon.ts';
import { t } from './presentation/wording/wording.ts';
import type { Settings } from './session/kept/settings.ts';
import type { GameSession, Snapshot } from './session/snapshot.ts';
import type { SpotlightStore } from './session/spotlight.ts';
import type { Speech, Stage, StageModel, StageWords } from './stage/stage-model.ts';

export interface PageStage {
  /** What the desk places; empty until it has been placed and drawn for the first time. */
  readonly slot: StageSlot;
  /** Draws a snapshot, soon: what the desk says of it first is on screen before. */
  readonly show: (snapshot: Snapshot) => void;
  readonly destroy: () => void;
}

/** Whether movement is to be reduced: by the settings, or as the device wishes. */
const isMotionReduced = ({ motion }: Settings): boolean =>
  motion === 'system' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced';

/** A stage that is loaded and mounted once the desk has given its element a place. Calls back where it cannot be drawn. */
export function openStage(session: GameSession, spotlight: SpotlightStore, onMissing: () => void): PageStage {
  const element = document.createElement('div');
  const listeners = new Set<(card: string) => void>();
  const held: { stage: Stage | null; settings: Settings | null; isGone: boolean } = {
    stage: null,
    settings: null,
    isGone: false,
  };
  const show = (): void => {
    const { stage } = held;
    if (stage === null || held.isGone) return;
    const snapshot = session.snapshot();
    if (held.settings !== snapshot.settings) {
      held.settings = snapshot.settings;
      stage.setPace(snapshot.settings.pace);
      stage.setMotion(isMotionReduced(snapshot.settings));
      stage.setTextSize(snapshot.settings.textSize);
    }
    try {
      stage.setSpeech(speechOn(element));
      render(stage, snapshot, spotlight);
    } catch (error) {
      // The desk plays on without a stage that fails; whoever looks for the cause finds it on the console.
      onMissing();
      reportError(error);
    }
  };
  const mount = async (): Promise<void> => {
    const onInspect = (card: string): void => {
      if (card === continueKey) session.send({ type: 'continue' });
      else listeners.forEach((listener) => listener(card));
    };
    const stage = await stageIn(element, session, spotlight, onInspect);
    if (stage === null) onMissing();
    else if (held.isGone) stage.destroy();
    else {
      held.stage = stage;
      show();
    }
  };
  const showSoon = gathered(show);
  const placed = new ResizeObserver(() => {
    if (element.clientHeight === 0) return;
    placed.disconnect();
    void mount();
  });
  placed.observe(element);
  const stopWatching = spotlight.subscribe(() => showSoon());
  // The desk puts language and direction on the document once it speaks them.
  const language = new MutationObserver(() => showSoon());
  language.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  return {
    slot: {
      element,
      zoom: (factor) => held.stage?.zoomMap(factor),
      pan: (x, y) => held.stage?.panMap(x, y),
      whole: () => held.stage?.wholeMap(),
      skip: () => held.stage?.skip(),
      onInspect: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    show: () => showSoon(true),
    destroy: () => {
      held.isGone = true;
      placed.disconnect();
      language.disconnect();
      stopWatching();
      held.stage?.destroy();
      element.remove();
    },
  };
}

/**
 * A function that does the work once, however often it is called, when the frame that is being made is on screen.
 * Called anew it waits anew.
 */
function gathered(work: () => void): (anew?: boolean) => void {
  let last = 0;
  let isWaiting = false;
  return (anew = false) => {
    if (isWaiting && !anew) return;
    isWaiting = true;
    last += 1;
    const own = last;
    const now = (): void => {
      if (own !== last) return;
      isWaiting = false;
      work();
    };
    oncePainted(now);
  };
}

async function stageIn(
  element: HTMLElement,
  session: GameSession,
  spotlight: SpotlightStore,
  onInspect: (card: string) => void,
): Promise<Stage | null> {
  const { mountStage } = await import('./stage/stage.ts');
  const { settings } = session.snapshot();
  return mountStage(element, {
    speech: speechOn(element),
    pace: settings.pace,
    textSize: settings.textSize,
    reducedMotion: isMotionReduced(settings),
    onIntent: session.send,
    onSpotlight: spotlight.set,
    onInspect,
    onPlayedOut: () => undefined,
  });
}

function render(stage: Stage, { screen, game, busy }: Snapshot, spotlight: SpotlightStore): void {
  if (game === null || screen !== 'playing') return;
  const model: StageModel = {
    map: mapOf(game),
    table: tableOf(game),
    hand: stageHandOf(game, busy),
    fresh: newsOf(game),
    spotlight: spotlight.get(),
  };
  stage.render(model);
}

const speechOn = (element: HTMLElement): Speech => ({
  words: stageWords(),
  mirrored: getComputedStyle(element).direction === 'rtl',
});

const stageWords = (): StageWords => ({
  legend: t('desk.legend'),
  front: t('stage.front'),
  besieged: t('stage.besieged'),
  routeOpen: t('stage.route-open'),
  routeCut: t('stage.route-cut'),
  fighting: t('stage.fighting'),
  air: t('stage.air'),
  commingled: t('stage.commingled'),
  threatened: t('stage.threatened'),
  supplies: t('stage.supplies'),
  others: t('stage.others'),
  convoy: (state) => t(`stage.convoy-${state}`),
  schematic: t('stage.schematic'),
  draft: t('ui.draft'),
  offer: t('ui.offer'),
  ultimatum: t('stage.ultimatum'),
  morePoints: (count) => t('stage.more-points', { count }),
  trustOurs: t('desk.trust-ours'),
  trustTheirs: t('desk.trust-theirs'),
  play: t('desk.play-card'),
  days: (days) => t('stage.days', { count: days }),
  round: (number, of) => t('table.round', { number, of }),
  actions: (left) => t('desk.actions-left', { count: left }),
  agreed: (agreed, of) => t('stage.agreed', { agreed, of }),
  calm: (days, of) => t('table.calm', { days, of }),
});
