// The sound of this page: unlocked by the first gesture, cued by what has happened, with a caption for each cue.
import { freshOf, mapOf } from './desk/game-models.ts';
import { oncePainted } from './page-soon.ts';
import type { RunningGame, Snapshot } from './session/snapshot.ts';
import { queueCaptions } from './sound/captions.ts';
import { type CaptionKey, type CueName, cuesFor } from './sound/cues.ts';
import { createSound } from './sound/sound.ts';

/** Milliseconds between two cues of one digest. */
const between = 900;

export interface PageSound {
  readonly hear: (snapshot: Snapshot) => void;
}

/** Sound that follows the snapshots. `onCaption` gets the key of a cue’s caption, and null when they have stood long enough. */
export function openSound(snapshot: Snapshot, onCaption: (caption: CaptionKey | null) => void): PageSound {
  const sound = createSound({ settings: snapshot.settings, onCaption: queueCaptions(onCaption) });
  unlockOnGesture(sound.unlock);
  let heard = lastOf(snapshot);
  let { screen, settings } = snapshot;
  const cue = (names: readonly CueName[]): void =>
    names.forEach((name, index) => window.setTimeout(() => sound.cue(name), index * between));
  return {
    hear: (next) => {
      if (next.settings !== settings) {
        ({ settings } = next);
        sound.setVolume(settings.volume);
        sound.setMuted(settings.muted);
      }
      if (next.screen === 'handover' && screen !== 'handover') cue(['handover']);
      const isSameGame = screen === 'playing' && next.screen === 'playing';
      screen = next.screen;
      if (next.game === null) return;
      const { game } = next;
      const before = heard;
      heard = lastOf(next);
      const isNew = isSameGame && heard > before;
      // What is seen comes first.
      oncePainted(() => {
        if (isNew) cue(cuesFor(freshOf(game).filter(({ id }) => id > before)));
        sound.setTension(tensionOf(game));
      });
    },
  };
}

const lastOf = ({ game }: Snapshot): number => game?.log.at(-1)?.id ?? -1;

/** How tense the bed is, 0–1: the mean violence of places with a front, or of all. */
function tensionOf(game: RunningGame): number {
  const { zones } = mapOf(game);
  const fronts = zones.filter(({ front }) => front);
  const counted = fronts.length === 0 ? zones : fronts;
  if (counted.length === 0) return 0.3;
  return counted.reduce((sum, { intensity }) => sum + intensity, 0) / counted.length / 100;
}

function unlockOnGesture(unlock: () => void): void {
  const listening = new AbortController();
  for (const gesture of ['pointerdown', 'keydown'] as const)
    document.addEventListener(
      gesture,
      () => {
        unlock();
        listening.abort();
      },
      { signal: listening.signal, capture: true },
    );
}
