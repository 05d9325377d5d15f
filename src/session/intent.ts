// Everything a person can ask of the running game, from the stage or the desk alike.
import type { Move } from '../simulation/move.ts';
import type { Settings } from './settings.ts';

/** How a side is played: by a person at this device, or by the computer at a level. */
export type Player =
  | { readonly kind: 'person'; readonly name?: string }
  | { readonly kind: 'computer'; readonly opponent: OpponentLevel };
export const opponentLevels = ['attache', 'ambassador', 'minister'] as const;
export type OpponentLevel = (typeof opponentLevels)[number];

/** What is chosen before a game. */
export interface Setup {
  /** A built-in id, or the key of a scenario opened from a file. */
  readonly scenario: string;
  readonly players: Readonly<Record<string, Player>>;
  /** Empty: a fresh one is drawn. */
  readonly seed: string;
}

export type Intent =
  | { readonly do: 'go'; readonly to: 'title' | 'choosing' | 'saves' | 'about' }
  | { readonly do: 'choose-scenario'; readonly scenario: string }
  | { readonly do: 'open-scenario-file'; readonly file: File }
  | { readonly do: 'start'; readonly setup: Setup }
  | { readonly do: 'read-briefing' }
  | { readonly do: 'take-over' }
  | { readonly do: 'move'; readonly move: Move }
  | { readonly do: 'undo' }
  /** The consequences on show were seen; go on. */
  | { readonly do: 'continue' }
  /** Implementation: end turns until something happens. */
  | { readonly do: 'run-on' }
  | { readonly do: 'stop-running' }
  | { readonly do: 'resume'; readonly save?: string }
  | { readonly do: 'save-as'; readonly name: string }
  | { readonly do: 'delete-save'; readonly save: string }
  | { readonly do: 'export-save'; readonly save?: string }
  | { readonly do: 'import-save'; readonly file: File }
  | { readonly do: 'share-link' }
  | { readonly do: 'open-link'; readonly hash: string }
  | { readonly do: 'switch-sides' }
  | { readonly do: 'play-again' }
  | { readonly do: 'set'; readonly settings: Partial<Settings> }
  | { readonly do: 'dismiss-notice' };

export type Send = (intent: Intent) => void;
