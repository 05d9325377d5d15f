// Everything a person can ask of the running game, from the stage or the desk alike.
import type { Player } from '../lesson/game-setup.ts';
import type { Given, Introduction } from '../lesson/lesson.ts';
import type { Result } from '../lesson/result.ts';
import type { Length } from '../scenario/format/length.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Move } from '../simulation/move.ts';
import type { Settings } from './kept/settings.ts';
import type { ScreenBeside } from './snapshot.ts';

export type { ComputerPlayer, OpponentLevel, Player } from '../lesson/game-setup.ts';

/** What is chosen before a game. */
export interface Setup {
  /** A built-in id, or the key of a scenario or translation opened from a file. */
  readonly scenario: string;
  readonly players: Readonly<Record<string, Player>>;
  /** Empty: a fresh one is drawn. */
  readonly seed: string;
  /** Undefined: the whole scenario. */
  readonly length?: Length | undefined;
  /** Of an assignment: the name or nickname of who plays, and answers to the questions before. */
  readonly name?: string | undefined;
  readonly before?: readonly Given[] | undefined;
}

export type Intent =
  | { readonly type: 'go'; readonly to: 'title' | ScreenBeside }
  | { readonly type: 'choose-scenario'; readonly scenario: string }
  /** One file with a scenario, or the files of a domain from the research field; translations with them, or alone. */
  | { readonly type: 'open-scenario-files'; readonly files: readonly File[] }
  | { readonly type: 'start'; readonly setup: Setup }
  /** Plays a scenario as it stands in the workshop. */
  | {
      readonly type: 'try-out';
      readonly text: string;
      readonly players: Readonly<Record<string, Player>>;
    }
  /** Straight into the tutorial, with nothing to choose. */
  | { readonly type: 'start-tutorial' }
  /** Who plays the side that is about to read its briefing, where two people share the device under an assignment. */
  | { readonly type: 'introduce'; readonly introduction: Introduction }
  | { readonly type: 'read-briefing' }
  | { readonly type: 'take-over' }
  | { readonly type: 'move'; readonly move: Move }
  /** Answers to the questions that stand before the move just made; or the move is not made after all. */
  | { readonly type: 'answer'; readonly answers: readonly Given[] }
  | { readonly type: 'keep-move' }
  | { readonly type: 'undo' }
  /** What would come of this move, from what the own side knows? */
  | { readonly type: 'ask-advisers'; readonly move: Move }
  /** The advisers need not think it through after all. */
  | { readonly type: 'stop-advisers' }
  /** The consequences on show were seen; go on. */
  | { readonly type: 'continue' }
  /** Implementation: end turns until something happens. */
  | { readonly type: 'run-on' }
  | { readonly type: 'stop-running' }
  | { readonly type: 'resume'; readonly save?: string }
  /** Of a game that another tab plays: go on with it here; or only look at it. */
  | { readonly type: 'take-here' }
  | { readonly type: 'look' }
  | { readonly type: 'save-as'; readonly name: string }
  | { readonly type: 'rename-save'; readonly save: string; readonly name: string }
  | { readonly type: 'delete-save'; readonly save: string }
  | { readonly type: 'export-save'; readonly save?: string }
  | { readonly type: 'import-save'; readonly file: File }
  /** Gives a text to the person as a file, such as the debrief as a page. */
  | { readonly type: 'give-file'; readonly name: string; readonly text: string }
  | { readonly type: 'share-link' }
  | { readonly type: 'open-link'; readonly hash: string }
  /** Puts the assignment aside that was opened. */
  | { readonly type: 'leave-assignment' }
  /** Fetches a scenario that is to be handed out; left out: the first that can be chosen. */
  | { readonly type: 'prepare-assignment'; readonly scenario?: string | undefined }
  | { readonly type: 'copy'; readonly text: string }
  /** Of a finished game under an assignment: answers to the questions after it; of one of two who shared the device. */
  | { readonly type: 'answer-after'; readonly answers: readonly Given[]; readonly by?: PartyId | undefined }
  /** The result of a game, finished or as far as it is, as a file or a link. */
  | { readonly type: 'hand-in'; readonly as: 'file' | 'link' }
  | { readonly type: 'switch-sides' }
  | { readonly type: 'play-again' }
  /** A student’s game out of the class report, with the name that it has there: shown in its debrief, and not kept. */
  | { readonly type: 'show-result'; readonly result: Result; readonly student: string }
  /** The review of the finished game: stop it; try alternatives to the move after so many moves; play on from there. */
  | { readonly type: 'stop-review' }
  | { readonly type: 'look-closer'; readonly at: number }
  /** Why the computer’s side made the move after so many moves. */
  | { readonly type: 'ask-thoughts'; readonly at: number }
  | { readonly type: 'play-from'; readonly moves: number }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'dismiss-notice' };

export type Send = (intent: Intent) => void;
