// Turns the machine’s state into what screens see, working out the game part only when the game changed.
import type { SnapshotFrom } from 'xstate';
import type { PartyId } from '../simulation/ids.ts';
import type { gameMachine } from './machine/game-machine.ts';
import type { GameRecord } from './game-record.ts';
import { runningGame } from './running-game.ts';
import { type RunningGame, type Screen, type Snapshot, screensBeside } from './snapshot.ts';

type MachineState = SnapshotFrom<typeof gameMachine>;

/** A function from machine states to snapshots that gives the same objects for what did not change. */
export function snapshotMaker(): (state: MachineState) => Snapshot {
  let last:
    | {
        readonly record: GameRecord;
        readonly viewer: PartyId;
        readonly runningOn: boolean;
        readonly elsewhere: boolean;
        readonly game: RunningGame;
      }
    | undefined;
  return (state) => {
    const {
      record,
      viewer,
      runningOn,
      elsewhere,
      chosen,
      assignment,
      asked,
      prepared,
      offerings,
      saves,
      resumable,
      settings,
      notice,
      advice,
      review,
      thoughts,
    } = state.context;
    if (record === null || viewer === null) last = undefined;
    else if (
      last?.record !== record ||
      last.viewer !== viewer ||
      last.runningOn !== runningOn ||
      last.elsewhere !== elsewhere
    ) {
      const game = runningGame(record, viewer, runningOn, elsewhere);
      last = { record, viewer, runningOn, elsewhere, game };
    }
    const screen = screenOf(state);
    return {
      screen,
      busy: busyOf(state),
      offerings,
      chosen,
      assignment,
      asked,
      prepared,
      game: last?.game ?? null,
      handTo: screen === 'handover' ? (record?.state.turn?.side ?? null) : null,
      saves,
      canResume: resumable !== null,
      settings,
      notice,
      advice,
      review,
      thoughts,
    };
  };
}

function screenOf(state: MachineState): Screen {
  if (state.matches({ game: { elsewhere: 'told' } })) return 'elsewhere';
  if (state.matches({ game: 'handover' }) || state.matches({ game: { elsewhere: 'handover' } }))
    return 'handover';
  if (state.matches({ game: 'briefing' }) || state.matches({ game: 'briefingFirst' })) return 'briefing';
  if (state.matches({ game: { ended: 'debrief' } })) return 'debrief';
  if (state.matches('game')) return 'playing';
  if (state.matches('title')) return 'title';
  return screensBeside.find((screen) => state.matches(screen)) ?? 'loading';
}

function busyOf(state: MachineState): Snapshot['busy'] {
  if (state.matches({ game: 'thinking' })) return 'opponent';
  if (
    state.matches('opening') ||
    state.matches({ choosing: 'reading' }) ||
    state.matches({ choosing: 'openingFile' }) ||
    state.matches({ choosing: 'openingAssignment' })
  )
    return 'loading';
  return null;
}
