// What the screens see of the running game: everything they show comes from here and from src/presentation.
import type { Assignment } from '../lesson/assignment.ts';
import type { FileKind } from '../lesson/file-place.ts';
import type { ScenarioOrigin } from '../lesson/game-setup.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Due } from '../lesson/questions.ts';
import type { Reply } from '../opponent/reply.ts';
import type { Offered } from '../scenario/lengths/at-length.ts';
import type { Problem } from '../scenario/reading/problem.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Consequence } from '../simulation/consequence.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Journal } from '../simulation/journal.ts';
import type { Move } from '../simulation/move.ts';
import type { Refusal } from '../simulation/refusal.ts';
import type { State } from '../simulation/state.ts';
import type { View } from '../simulation/views/view.ts';
import type { Intent, Player } from './intent.ts';
import type { Advice } from './thinking/advice-desk.ts';
import type { Thoughts } from './thinking/asked-again.ts';
import type { ReviewProgress } from './thinking/review-desk.ts';
import type { Settings } from './kept/settings.ts';

/** Screens beside a game, reached from the title: choosing one, what is kept, the teachers’ own. */
export const screensBeside = ['choosing', 'saves', 'about', 'workshop', 'class'] as const;
export type ScreenBeside = (typeof screensBeside)[number];

export type Screen =
  | 'loading'
  | 'title'
  | ScreenBeside
  | 'briefing'
  | 'elsewhere'
  | 'handover'
  | 'playing'
  | 'debrief';

/** A scenario that can be chosen. */
export interface Offering {
  readonly key: string;
  readonly title: string;
  /** The language of its texts, as a tag such as "en". */
  readonly language: string;
  readonly summary: string;
  readonly minutes: number | null;
  /** Lengths beside the whole one, the shortest first. */
  readonly lengths: readonly Offered[];
  readonly builtIn: boolean;
  /** Of a translation: the key of the scenario in the language that it was written in; otherwise null. */
  readonly translates: string | null;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly dilemma: string }[];
  readonly contentNote: string | null;
}

export interface SaveSummary {
  readonly key: string;
  readonly name: string;
  readonly automatic: boolean;
  readonly scenarioTitle: string;
  readonly side: string;
  /** ISO time of the last change. */
  readonly changed: string;
  readonly moves: number;
  readonly phase: string;
  /** Why it did not load when it was last opened; null where it did, or was not opened. It is kept all the same. */
  readonly broken: Notice | null;
}

/** Questions that must be answered before a move is made. */
export interface Asked {
  readonly move: Move;
  readonly due: readonly Due[];
}

/** A scenario that is about to be handed out: whole, with where it comes from. */
export interface Prepared {
  readonly key: string;
  readonly scenario: Scenario;
  readonly origin: ScenarioOrigin;
}

/** Files that were opened where they do not belong: what the first is, and all that belong where it does. */
export interface Elsewhere {
  readonly kind: FileKind;
  readonly files: readonly File[];
}

/** Something to tell the player; the words are in src/presentation. */
export interface Notice {
  readonly code:
    | 'scenario-problems'
    | 'translation-problems'
    | 'scenario-too-large'
    | 'file-unreadable'
    | 'file-unknown'
    | 'file-elsewhere'
    | 'save-damaged'
    | 'save-other-scenario'
    | 'save-illegal-move'
    | 'save-newer'
    | 'link-damaged'
    | 'storage-unavailable'
    | 'storage-silent'
    | 'storage-full'
    | 'link-copied'
    | 'link-ready'
    | 'link-too-long'
    | 'assignment-damaged'
    | 'assignment-newer'
    | 'assignment-other-scenario'
    | 'result-given'
    | 'apart-from-result'
    | 'copy-locked'
    | 'result-link-too-long'
    | 'saved'
    | 'exported'
    | 'opponent-failed'
    | 'advisers-failed'
    | 'kept-apart'
    | 'no-webgl';
  readonly detail?: string;
  /** What it is about does not load, and stays in this browser all the same. */
  readonly kept?: boolean;
  readonly link?: string;
  readonly problems?: readonly Problem[];
  /** Of files that belong elsewhere. */
  readonly elsewhere?: Elsewhere;
}

/** The game as the person at the device may see it now. */
export interface RunningGame {
  /** With the other side’s secrets taken out. */
  readonly scenario: Scenario;
  readonly viewer: PartyId;
  readonly view: View;
  /** The viewer’s legal moves; empty when it is not the viewer’s turn. */
  readonly legal: readonly Move[];
  /** Why each of the viewer’s cards cannot be played now; playable ones are left out. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** Everything this side may know that happened so far, oldest first. */
  readonly log: readonly Consequence[];
  /** Ids of consequences not yet seen by the viewer, in order: they play out now. */
  readonly fresh: readonly number[];
  readonly players: Readonly<Record<PartyId, Player>>;
  /** What the computer’s delegation said with its latest offer or answer, until the viewer moves on at the table. */
  readonly reply: Reply | null;
  readonly canUndo: boolean;
  /** Another tab plays it: nothing can be done here. */
  readonly looking: boolean;
  /** Of a game out of the class report, and of games that go on from it: the student’s name there; otherwise null. */
  readonly student: string | null;
  /** The assignment that the game answers; null: none. */
  readonly lesson: Lesson | null;
  readonly runningOn: boolean;
  readonly seed: string;
  /** At the end nothing is secret: `scenario` and `log` are whole. */
  readonly over: boolean;
  readonly journal: Journal;
  /** The finished game from which this one goes on otherwise; null: none. */
  readonly branchedFrom: Journal | null;
  /** Of a game that goes on otherwise from one under an assignment: its code; otherwise null. */
  readonly apartFrom: string | null;
  /** The whole state, once the game is over. */
  readonly finalState: State | null;
}

export interface Snapshot {
  readonly screen: Screen;
  readonly busy: 'opponent' | 'loading' | 'saving' | null;
  readonly offerings: readonly Offering[];
  readonly chosen: string | null;
  /** The assignment that was opened; null: none. */
  readonly assignment: Assignment | null;
  /** Questions before the move just made; null: none. */
  readonly asked: Asked | null;
  /** The scenario that is about to be handed out. */
  readonly prepared: Prepared | null;
  readonly game: RunningGame | null;
  /** Hot-seat: who should take the device. */
  readonly handTo: PartyId | null;
  readonly saves: readonly SaveSummary[];
  readonly canResume: boolean;
  readonly settings: Settings;
  readonly notice: Notice | null;
  /** What the advisers were asked last about this turn. */
  readonly advice: Advice | null;
  /** The review of a finished game, from its end on: it grows before the debrief is on show. */
  readonly review: ReviewProgress | null;
  /** What computers’ sides thought at decisions of the finished game that somebody asked about, by moves made before. */
  readonly thoughts: ReadonlyMap<number, Thoughts>;
}

/** The running game as screens hold it: a snapshot that changes, and a way to ask for something. */
export interface GameSession {
  readonly snapshot: () => Snapshot;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (onChange: (snapshot: Snapshot) => void) => () => void;
  readonly send: (intent: Intent) => void;
}
