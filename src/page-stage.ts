// The stage of this page: loaded when the page is calm, fed with the same models as the desk, put away when it is switched off.
import { handOf, mapOf, newsOf, tableOf } from './desk/game-models.ts';
import type { StageSlot } from './desk/stage-slot.ts';
import { t } from './presentation/wording/wording.ts';
import type { Settings } from './session/settings.ts';
import type { GameSession, Snapshot } from './session/snapshot.ts';
import type { SpotlightStore } from './session/spotlight.ts';
import type { Stage, StageModel, StageWords } from './stage/stage-model.ts';

export interface PageStage {
  readonly slot: StageSlot;
  readonly show: (snapshot: Snapshot) => void;
  readonly destroy: () => void;
}

/** Whether movement is to be reduced: by the settings, or as the device wishes. */
export const isMotionReduced = ({ motion }: Settings): boolean =>
  motion === 'system' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced';

/** Loads and mounts the stage; null where it cannot be drawn. */
export async function openStage(session: GameSession, spotlight: SpotlightStore): Promise<PageStage | null> {
  const { mountStage } = await import('./stage/stage.ts');
  const element = document.createElement('div');
  const listeners = new Set<(card: string) => void>();
  const { settings } = session.snapshot();
  const stage = await mountStage(element, {
    words: stageWords(),
    pace: settings.pace,
    reducedMotion: isMotionReduced(settings),
    onIntent: session.send,
    onSpotlight: spotlight.set,
    onInspect: (card) => listeners.forEach((listener) => listener(card)),
    onPlayedOut: () => undefined,
  });
  if (stage === null) return null;
  const stopWatching = spotlight.subscribe(() => render(stage, session.snapshot(), spotlight));
  return {
    slot: {
      element,
      zoom: stage.zoomMap,
      whole: stage.wholeMap,
      skip: stage.skip,
      onInspect: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    show: (snapshot) => {
      stage.setPace(snapshot.settings.pace);
      stage.setMotion(isMotionReduced(snapshot.settings));
      render(stage, snapshot, spotlight);
    },
    destroy: () => {
      stopWatching();
      stage.destroy();
    },
  };
}

function render(stage: Stage, { screen, game }: Snapshot, spotlight: SpotlightStore): void {
  if (game === null || screen !== 'playing') return;
  const model: StageModel = {
    map: mapOf(game),
    table: tableOf(game),
    hand: handOf(game),
    fresh: newsOf(game),
    spotlight: spotlight.get(),
  };
  stage.render(model);
}

const stageWords = (): StageWords => ({
  legend: t('desk.legend'),
  front: t('stage.front'),
  besieged: t('stage.besieged'),
  routeOpen: t('stage.route-open'),
  routeCut: t('stage.route-cut'),
  fighting: t('stage.fighting'),
  air: t('stage.air'),
  commingled: t('stage.commingled'),
  convoy: t('stage.convoy'),
  schematic: t('stage.schematic'),
  draft: t('ui.draft'),
  noOffer: t('ui.no-offer'),
  offer: t('ui.offer'),
  ultimatum: t('stage.ultimatum'),
  trust: t('stage.trust'),
  days: (days) => t('stage.days', { count: days }),
  round: (number, of) => t('table.round', { number, of }),
  actions: (left) => t('desk.actions-left', { count: left }),
  agreed: (agreed, of) => t('stage.agreed', { agreed, of }),
  calm: (days, of) => t('table.calm', { days, of }),
});
