// Everything a person can ask of the running game, from the stage or the desk alike.
import type { TemperamentName } from '../opponent/temperaments.ts';
import type { Move } from '../simulation/move.ts';
import type { Settings } from './settings.ts';
import type { ScreenBeside } from './snapshot.ts';

/** How a side is played: by a person at this device, or by the computer at a level. */
export type Player = { readonly kind: 'person'; readonly name?: string } | ComputerPlayer;

/** A level of the computer, carried by a temperament; without one it is as plain as its level. */
export interface ComputerPlayer {
  readonly kind: 'computer';
  readonly opponent: OpponentLevel;
  readonly temperament?: TemperamentName | undefined;
}

export const opponentLevels = ['attache', 'ambassador', 'minister'] as const;
export type OpponentLevel = (typeof opponentLevels)[number];

/** What is chosen before a game. */
export interface Setup {
  /** A built-in id, or the key of a scenario or translation opened from a file. */
  readonly scenario: string;
  readonly players: Readonly<Record<string, Player>>;
  /** Empty: a fresh one is drawn. */
  readonly seed: string;
}

export type Intent =
  | { readonly type: 'go'; readonly to: 'title' | ScreenBeside }
  | { readonly type: 'choose-scenario'; readonly scenario: string }
  /** One file with a scenario, or the files of a domain from the research field; translations with them, or alone. */
  | { readonly type: 'open-scenario-files'; readonly files: readonly File[] }
  | { readonly type: 'start'; readonly setup: Setup }
  /** Straight into the tutorial, with nothing to choose. */
  | { readonly type: 'start-tutorial' }
  | { readonly type: 'read-briefing' }
  | { readonly type: 'take-over' }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'undo' }
  /** What would come of this move, from what the own side knows? */
  | { readonly type: 'ask-advisers'; readonly move: Move }
  /** The consequences on show were seen; go on. */
  | { readonly type: 'continue' }
  /** Implementation: end turns until something happens. */
  | { readonly type: 'run-on' }
  | { readonly type: 'stop-running' }
  | { readonly type: 'resume'; readonly save?: string }
  | { readonly type: 'save-as'; readonly name: string }
  | { readonly type: 'rename-save'; readonly save: string; readonly name: string }
  | { readonly type: 'delete-save'; readonly save: string }
  | { readonly type: 'export-save'; readonly save?: string }
  | { readonly type: 'import-save'; readonly file: File }
  /** Gives a text to the person as a file, such as the debrief as a page. */
  | { readonly type: 'give-file'; readonly name: string; readonly text: string }
  | { readonly type: 'share-link' }
  | { readonly type: 'open-link'; readonly hash: string }
  | { readonly type: 'switch-sides' }
  | { readonly type: 'play-again' }
  /** The review of the finished game: stop it; try alternatives to the move after so many moves; play on from there. */
  | { readonly type: 'stop-review' }
  | { readonly type: 'look-closer'; readonly at: number }
  | { readonly type: 'play-from'; readonly moves: number }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'dismiss-notice' };

export type Send = (intent: Intent) => void;
