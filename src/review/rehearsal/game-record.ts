// One rehearsed game: played, and told in the few numbers that findings are made of.
import { ownOutcome } from '../../opponent/own-outcome.ts';
import { checksumOf } from '../../scenario/digest.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { createGame } from '../../simulation/create.ts';
import type { AnswerId, CardId, EventId, Package, PartyId, StakeholderId } from '../../simulation/ids.ts';
import { lookups } from '../../simulation/lookups.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import type { End } from '../game-review/futures.ts';
import { outcomeOf } from '../outcomes.ts';
import { playUntil } from '../play-out.ts';
import { type Group, cardsOf, castingOf } from './casting.ts';
import { noting } from './players.ts';

/** A pair of values, the first party’s first. */
export type Both<Value> = readonly [Value, Value];

/** What came of a game. Plain JSON: workers send it. */
export interface GameRecord {
  readonly game: number;
  readonly group: Group;
  readonly first: PartyId;
  readonly end: End;
  /** Why there is no agreement: the calendar ran out, a capital called its delegation home, or one left. Null where there is one. */
  readonly without: 'time-up' | 'called-home' | 'broken-off' | null;
  readonly ending: string | null;
  /** Was a text initialled by both at some time? */
  readonly signed: boolean;
  readonly ratified: boolean;
  /** Each side’s own measure at the end (`ownOutcome`), about 0–1. */
  readonly own: Both<number>;
  /** What the ratified text is worth to each, 0–1; null without one. */
  readonly worth: Both<number> | null;
  /** What was settled at the end, agreement or not. */
  readonly settled: Package;
  /** Days that the cessation held; null where it never began. */
  readonly held: number | null;
  /** Moves of each side, and those among them that were made while a text was in force. */
  readonly moves: Both<number>;
  readonly inForce: Both<number>;
  readonly rounds: number;
  /** Cards that each side could have played at some time, and those it played. */
  readonly playable: Both<readonly CardId[]>;
  readonly played: Both<readonly CardId[]>;
  readonly events: readonly EventId[];
  readonly answers: Readonly<Record<EventId, Readonly<Record<PartyId, AnswerId>>>>;
  /** Those who refused a text at home, once for every text. */
  readonly refusers: readonly StakeholderId[];
  /** Texts put before those who can say no. */
  readonly submitted: number;
  readonly fingerprint: Fingerprint;
}

/** Checksums that tell whether two games came to exactly the same. */
export interface Fingerprint {
  /** Of everything that counts as an outcome. */
  readonly outcome: string;
  /** Of the whole last state but for levels and marks of the scenario’s own, which nothing but conditions reads. */
  readonly state: string;
}

/** Plays game number `game` of the rehearsal with this seed. */
export function playGame(scenario: Scenario, seed: string, game: number): GameRecord {
  const { sides } = lookups(scenario);
  const casting = castingOf(scenario, seed, game);
  const playable: Both<Set<CardId>> = [new Set(), new Set()];
  const players = Object.fromEntries(
    sides.flatMap((side, place) => {
      const player = casting.players[side];
      return player === undefined
        ? []
        : [[side, noting(player, cardsOf(scenario, side), playable[place as 0 | 1])] as const];
    }),
  );
  const { state } = createGame(scenario, { seed: casting.seed, first: casting.first }, true);
  const watched = new Watched();
  const moves = playUntil(scenario, state, players, (before) => watched.note(before));
  watched.note(state);
  const end = endOf(scenario, state, watched.submitted > 0);
  for (const place of [0, 1] as const) for (const card of end.played[place]) playable[place].add(card);
  return {
    ...end,
    game,
    group: casting.group,
    first: casting.first,
    moves: [
      moves.filter(({ by }) => by === sides[0]).length,
      moves.filter(({ by }) => by === sides[1]).length,
    ],
    inForce: [watched.inForce[sides[0]] ?? 0, watched.inForce[sides[1]] ?? 0],
    playable: [[...playable[0]], [...playable[1]]],
    refusers: watched.refusers,
    submitted: watched.submitted,
  };
}

type EndPart = Omit<
  GameRecord,
  'game' | 'group' | 'first' | 'moves' | 'inForce' | 'playable' | 'refusers' | 'submitted'
>;

function endOf(scenario: Scenario, state: State, wasSubmitted: boolean): EndPart {
  const { sides } = state;
  const outcome = outcomeOf(scenario, state);
  const settled = settledPackage(state);
  const both = <Value>(of: (side: PartyId) => Value): Both<Value> => [of(sides[0]), of(sides[1])];
  const end = state.ended?.how ?? 'noDeal';
  return {
    end,
    without: end === 'noDeal' ? reasonWithout(scenario, state) : null,
    ending: state.ended?.ending ?? null,
    signed: outcome.signed || wasSubmitted,
    ratified: outcome.ratified,
    own: both((side) => ownOutcome(scenario, state, side)),
    worth: outcome.ratified ? both((side) => utilityOf(scenario, side, settled)) : null,
    settled,
    held: outcome.cessationDays,
    rounds: state.round.number,
    played: both((side) =>
      Object.keys(state.played).filter((card) => state.played[card]?.[side] !== undefined),
    ),
    events: Object.keys(state.happened),
    answers: { ...state.answered },
    fingerprint: fingerprintOf(scenario, state),
  };
}

/** Two games with the same fingerprint came to the same. */
export function fingerprintOf(scenario: Scenario, state: State): Fingerprint {
  const outcome = [
    state.ended,
    state.day,
    state.moves,
    settledPackage(state),
    outcomeOf(scenario, state),
    state.sides.map((side) => ownOutcome(scenario, state, side)),
  ];
  const rest = { ...state, scenario: null, because: null, next: null, gauges: null, flags: null };
  return { outcome: checksumOf(outcome), state: checksumOf(rest) };
}

function reasonWithout({ calendar }: Scenario, { parties, round }: State): GameRecord['without'] {
  if (Object.values(parties).some(({ patience }) => patience <= 0)) return 'called-home';
  return round.number >= calendar.rounds.length ? 'time-up' : 'broken-off';
}

/** Looks at a game before every move and at its end: what the last state does not tell any more. */
class Watched {
  readonly refusers: StakeholderId[] = [];
  readonly inForce: Record<PartyId, number> = {};
  submitted = 0;
  #vetoed = 0;

  /** Never asks to stop. */
  readonly note = ({ ratification, stakeholders, session, ended, turn }: State): boolean => {
    if (session === 'implementation' && turn !== null)
      this.inForce[turn.side] = (this.inForce[turn.side] ?? 0) + 1;
    if (ratification.attempts > this.#vetoed) {
      this.#vetoed = ratification.attempts;
      for (const id in stakeholders) if (stakeholders[id]?.answer === 'refuses') this.refusers.push(id);
    }
    const passed = session === 'implementation' || ended?.how === 'held' || ended?.how === 'collapsed';
    this.submitted = this.#vetoed + (passed ? 1 : 0);
    return false;
  };
}
