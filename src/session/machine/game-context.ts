// What the running game remembers beside its state, and the events that move it.
import type { Assignment } from '../../lesson/assignment.ts';
import { dueBefore } from '../../lesson/questions.ts';
import { checkMove } from '../../simulation/check-move.ts';
import type { Forecast } from '../../review/forecast.ts';
import type { Result } from '../../lesson/result.ts';
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import { type GameRecord, type Players, isPerson } from '../game-record.ts';
import type { Intent, Setup } from '../intent.ts';
import type { Opening } from '../kept/library.ts';
import type { Advice } from '../thinking/advice-desk.ts';
import type { Thoughts } from '../thinking/asked-again.ts';
import type { ReviewProgress } from '../thinking/review-desk.ts';
import type { Loaded, Opened } from '../kept/saved-game.ts';
import type { Settings } from '../kept/settings.ts';
import type { Asked, Notice, Offering, Prepared, SaveSummary } from '../snapshot.ts';

export interface GameContext {
  readonly record: GameRecord | null;
  readonly viewer: PartyId | null;
  /** Sides that have read their briefing. */
  readonly briefed: readonly PartyId[];
  readonly runningOn: boolean;
  /** Another tab plays it. */
  readonly elsewhere: boolean;
  readonly chosen: string | null;
  /** The assignment that was opened, until it is put aside. */
  readonly assignment: Assignment | null;
  /** Questions that stand before a move. */
  readonly asked: Asked | null;
  /** The scenario that is about to be handed out. */
  readonly prepared: Prepared | null;
  readonly offerings: readonly Offering[];
  readonly saves: readonly SaveSummary[];
  readonly resumable: string | null;
  readonly settings: Settings;
  readonly notice: Notice | null;
  /** What the advisers were asked last, until the next move. */
  readonly advice: Advice | null;
  /** The review of a finished game, from its end on. */
  readonly review: ReviewProgress | null;
  /** What computers’ sides thought at the decisions of a finished game that a person asked about, by moves made before. */
  readonly thoughts: ReadonlyMap<number, Thoughts>;
}

/** What a person can ask of a review. */
export type ReviewAsked = Extract<Intent, { readonly type: 'stop-review' | 'look-closer' | 'ask-thoughts' }>;

/** Intents of people, and what storage and reviews report. */
export type GameEvent =
  | Intent
  | { readonly type: 'notice'; readonly notice: Notice }
  | {
      readonly type: 'advised';
      readonly moves: number;
      readonly move: Move;
      /** Null when the advisers failed. */
      readonly forecast: Forecast | null;
    }
  | { readonly type: 'prepared'; readonly prepared: Prepared; readonly offerings: readonly Offering[] }
  /** Another tab has taken the game over; it has kept a game. */
  | { readonly type: 'taken-elsewhere' }
  | { readonly type: 'kept-elsewhere'; readonly key: string }
  | { readonly type: 'reviewed'; readonly review: ReviewProgress }
  | { readonly type: 'thought'; readonly at: number; readonly thoughts: Thoughts }
  | {
      readonly type: 'saves-changed';
      readonly saves: readonly SaveSummary[];
      readonly resumable: string | null;
    };

export interface Booted {
  readonly settings: Settings;
  readonly saves: readonly SaveSummary[];
  readonly resumable: string | null;
  /** The "#" of the address, if a shared game or an assignment is behind it. */
  readonly link: string | null;
  /** Where nothing is kept, or not yet. */
  readonly notice: Notice | null;
}

/** The context once storage is open. */
export const welcomed = ({ settings, saves, resumable, notice }: Booted): Partial<GameContext> => ({
  settings,
  saves,
  resumable,
  notice,
});

/** What came of opening files, and what can be chosen now. */
export interface OpenedFiles extends Opening {
  readonly offerings: readonly Offering[];
  /** The assignment among them; left out: there was none. */
  readonly assignment?: Assignment;
}

/** What is to be loaded: a new game, a save, a file, a link. */
export type Source =
  | { readonly from: 'setup'; readonly setup: Setup; readonly assignment: Assignment | null }
  | { readonly from: 'tutorial' }
  | { readonly from: 'text'; readonly text: string; readonly players: Players }
  /** `force`: also where another tab plays it. */
  | { readonly from: 'save'; readonly save?: string; readonly force?: true }
  /** As it stands now, without playing it. */
  | { readonly from: 'look'; readonly save: string }
  | { readonly from: 'record'; readonly record: GameRecord; readonly players: Players; readonly seed: string }
  | { readonly from: 'branch'; readonly record: GameRecord; readonly moves: number }
  | { readonly from: 'result'; readonly result: Result; readonly student: string }
  | { readonly from: 'file'; readonly file: File }
  | { readonly from: 'link'; readonly hash: string };

export const initialContext = (settings: Settings): GameContext => ({
  record: null,
  viewer: null,
  briefed: [],
  runningOn: false,
  elsewhere: false,
  chosen: null,
  assignment: null,
  asked: null,
  prepared: null,
  offerings: [],
  saves: [],
  resumable: null,
  settings,
  notice: null,
  advice: null,
  review: null,
  thoughts: new Map(),
});

/** The side that a person at this device looks through when a game is opened. */
export function firstViewer(record: GameRecord): PartyId {
  const turn = record.state.turn?.side;
  if (turn !== undefined && isPerson(record, turn)) return turn;
  return record.state.sides.find((side) => isPerson(record, side)) ?? record.state.sides[0];
}

/** The context of a game that was just opened. */
export const takenIn = (
  { record, isNew, elsewhere }: Opened,
  { notice }: Pick<GameContext, 'notice'>,
): Partial<GameContext> => ({
  record,
  viewer: isShared(record) ? waitingSide(record) : firstViewer(record),
  briefed: isShared(record)
    ? sidesThatMoved(record)
    : record.journal.moves.length > 0
      ? record.state.sides
      : [],
  runningOn: false,
  elsewhere: elsewhere === true,
  // Who comes by a link has not read on the title that nothing is kept.
  notice: noticeOfGame(record) ?? (isNew || notice?.code !== 'storage-unavailable' ? null : notice),
});

/** What is told of a game as it is opened. */
const noticeOfGame = ({ apartFrom, state }: GameRecord): Notice | null =>
  apartFrom === undefined || state.ended !== null ? null : { code: 'apart-from-result' };

/** Why no game was opened. */
export const told = (loaded: Loaded): Partial<GameContext> =>
  'notice' in loaded ? { notice: loaded.notice } : {};

/** Whether a file that was opened among the saved games is none. */
export const isNoSave = (loaded: Loaded): boolean =>
  'notice' in loaded && ['file-elsewhere', 'file-unknown'].includes(loaded.notice.code);

/** Whether two people share this device. */
export const isShared = (record: GameRecord): boolean =>
  record.state.sides.every((side) => isPerson(record, side));

/**
 * The side that is not on turn. Nobody knows who of two people began the game or opened it again: as if the other one had just moved, the
 * device is handed over before anything is shown.
 */
const waitingSide = ({ state: { sides, turn } }: GameRecord): PartyId =>
  sides.find((side) => side !== turn?.side) ?? sides[0];

/** Whoever has moved has read the briefing. */
const sidesThatMoved = ({ journal, state }: GameRecord): readonly PartyId[] =>
  state.sides.filter((side) => journal.moves.some(({ by }) => by === side));

/** The side whose turn it is. */
export const turnOf = ({ record }: GameContext): PartyId | undefined => record?.state.turn?.side;

/** Whether what is new to the viewer is worth stopping for while days run on. */
export function worthStopping({ record, viewer }: GameContext): boolean {
  if (record === null || viewer === null) return true;
  const fresh = record.log.slice(record.seen[viewer] ?? 0);
  return (
    record.state.session !== 'implementation' ||
    record.state.crises.some(({ answers }) => answers[viewer] === null) ||
    fresh.some(
      ({ change }) => change.kind === 'event' || (change.kind === 'chart' && change.chart === 'cessation'),
    )
  );
}

/** The context after files were opened: what can be played of them is chosen, and what cannot be is told. */
export const opened = ({ key, offerings, notice, assignment }: OpenedFiles): Partial<GameContext> => ({
  offerings,
  notice,
  ...(assignment === undefined ? {} : { assignment }),
  ...(key === null ? {} : { chosen: key }),
});

/** What the intent that led here asks to be loaded. */
export function sourceOf({ record, assignment }: GameContext, event: { readonly type: string }): Source {
  if ('output' in event) return { from: 'link', hash: (event.output as Booted).link ?? '' };
  const asked = event as GameEvent;
  switch (asked.type) {
    case 'start':
      return { from: 'setup', setup: asked.setup, assignment };
    case 'try-out':
      return { from: 'text', text: asked.text, players: asked.players };
    case 'start-tutorial':
      return { from: 'tutorial' };
    case 'import-save':
      return { from: 'file', file: asked.file };
    case 'open-link':
      return { from: 'link', hash: asked.hash };
    case 'switch-sides':
      if (record !== null)
        return { from: 'record', record, players: swapped(record), seed: record.state.settings.seed };
      return { from: 'save' };
    case 'play-from':
      if (record !== null) return { from: 'branch', record, moves: asked.moves };
      return { from: 'save' };
    case 'play-again':
      if (record !== null)
        return { from: 'record', record, players: record.players, seed: seedAgain(record) };
      return { from: 'save' };
    case 'take-here':
      return { from: 'save', force: true, ...(record === null ? {} : { save: record.key }) };
    case 'show-result':
      return { from: 'result', result: asked.result, student: asked.student };
    case 'resume':
      return { from: 'save', ...(asked.save === undefined ? {} : { save: asked.save }) };
    default:
      return { from: 'save' };
  }
}

/** The seed of another game: a fresh one, unless an assignment locks it. */
const seedAgain = ({ lesson }: GameRecord): string =>
  lesson?.terms.locked.includes('seed') === true ? lesson.terms.code : '';

/** Whether the players may change sides: an assignment may say who plays which. */
export const maySwitch = (record: GameRecord | null): boolean =>
  record?.lesson?.terms.locked.includes('side') !== true;

/** The questions that stand before a move of the side on turn; null where there are none, or the move is refused anyway. */
export function askedBefore({ record }: GameContext, move: Move): Asked | null {
  const side = record?.state.turn?.side;
  if (record?.lesson === undefined || side === undefined) return null;
  const { state, scenario, lesson } = record;
  if (checkMove(scenario, state, side, move) !== undefined) return null;
  const due = dueBefore(lesson.terms, lesson.answers, { state, side, move });
  return due.length === 0 ? null : { move, due };
}

/** The same players on each other’s side. */
function swapped({ players, state: { sides } }: GameRecord): Players {
  const [first, second] = sides;
  const person = { kind: 'person' } as const;
  return { [first]: players[second] ?? person, [second]: players[first] ?? person };
}
