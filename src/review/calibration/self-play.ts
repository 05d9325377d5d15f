// Calibration, second part: opponents against each other, equals of each level, and how far the best and the worst play lie apart.
import { type OpponentName, opponents } from '../../opponent/opponents.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { characters, type Level } from '../../opponent/levels.ts';
import type { Move } from '../../simulation/move.ts';
import { shareOf, sharesOf } from './figures.ts';
import { playersFor } from './play.ts';
import { type DaysHeld, daysHeld } from './record.ts';
import { type Outcome, outcomeOf } from '../outcomes.ts';
import { type Players, type Watch, playOut } from '../play-out.ts';

/** Shares of all games, 0–1, and the days that cessations held. */
export interface PlayFigures {
  readonly signed: number;
  readonly ratified: number;
  /** Stood at the end of the calendar. */
  readonly lasting: number;
  readonly beyond28Days: number;
  readonly cessationDays: DaysHeld;
}

export interface SelfPlayFigures extends PlayFigures {
  readonly games: number;
  /** How the games ended, as shares: by the session, and by the scenario’s ending. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
  /** Every event of the scenario with the share of games in which it happened, those of all levels together. */
  readonly events: Readonly<Record<string, number>>;
  /** The same opponent on both sides. */
  readonly equals: Readonly<Record<Level, PlayFigures>>;
  /** Both sides play for a text that lasts, or to let it break. */
  readonly better: PlayFigures;
  readonly worst: PlayFigures;
}

/** What is kept of a game for the part on moves: enough to play it again. */
export interface KeptGame {
  readonly seed: string;
  readonly players: Players;
  readonly moves: readonly Move[];
  /** For every move: the cards that were legal instead; none while a crisis waits. */
  readonly cards: readonly (readonly string[])[];
}

export interface SelfPlay {
  readonly figures: SelfPlayFigures;
  readonly kept: readonly KeptGame[];
}

export const levels = Object.keys(characters) as readonly Level[];

interface Played {
  readonly outcome: Outcome;
  readonly how: string;
  readonly ending: string;
  readonly events: readonly string[];
}

/** Plays the named players, each level against itself, and the best and the worst play, `games` games each from seeds of their own. */
export function measureSelfPlay(
  scenario: Scenario,
  asked: {
    readonly games: number;
    readonly seed: string;
    readonly players: Players;
    readonly onGame?: (done: number, of: number) => void;
  },
): SelfPlay {
  const { games, seed, players, onGame } = asked;
  const kept: KeptGame[] = [];
  let done = 0;
  const play = (name: string, by: Players, keep: boolean): Played[] =>
    Array.from({ length: games }, (_, game) => {
      const played = playOne(scenario, `${seed}/${name}/${game}`, by, keep ? kept : undefined);
      onGame?.((done += 1), games * (levels.length + 3));
      return played;
    });
  const named = play('self-play', players, true);
  const equals = levels.map((level) => play(level, equalsOf(scenario, `simple-${level}`), true));
  const all = [...named, ...equals.flat()];
  const figures: SelfPlayFigures = {
    games,
    ...figuresOf(named),
    outcomes: sharesOf(
      named.map(({ how }) => how),
      games,
    ),
    endings: sharesOf(
      named.map(({ ending }) => ending),
      games,
    ),
    events: Object.fromEntries(
      Object.keys(scenario.events).map((id) => [id, shareOf(all, ({ events }) => events.includes(id))]),
    ),
    equals: Object.fromEntries(levels.map((level, at) => [level, figuresOf(equals[at] ?? [])])) as Record<
      Level,
      PlayFigures
    >,
    better: figuresOf(play('better', playersFor(scenario, 'lasting'), false)),
    worst: figuresOf(play('worst', playersFor(scenario, 'breaking'), false)),
  };
  return { figures, kept };
}

/** The same opponent for every party. */
export function equalsOf(scenario: Scenario, name: OpponentName): Players {
  return Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, opponents[name]]));
}

function playOne(scenario: Scenario, seed: string, players: Players, kept?: KeptGame[]): Played {
  const cards: (readonly string[])[] = [];
  const watch: Watch = (_, { legal }) => {
    cards.push(
      legal.some(({ kind }) => kind === 'answer')
        ? []
        : legal.flatMap((move) => (move.kind === 'play' ? [move.card] : [])),
    );
  };
  const { state, moves } = playOut(scenario, seed, players, kept === undefined ? undefined : watch);
  kept?.push({ seed, players, moves: moves.map(({ move }) => move), cards });
  return {
    outcome: outcomeOf(scenario, state),
    how: state.ended?.how ?? '',
    ending: state.ended?.ending ?? '',
    events: Object.keys(state.happened),
  };
}

function figuresOf(played: readonly Played[]): PlayFigures {
  return {
    signed: shareOf(played, ({ outcome }) => outcome.signed),
    ratified: shareOf(played, ({ outcome }) => outcome.ratified),
    lasting: shareOf(played, ({ outcome }) => outcome.lasting),
    beyond28Days: shareOf(played, ({ outcome }) => (outcome.cessationDays ?? 0) > 28),
    cessationDays: daysHeld(played.map(({ outcome }) => outcome.cessationDays)),
  };
}
