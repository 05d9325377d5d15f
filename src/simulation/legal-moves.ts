// Every move that a side may make now: the only source of what is allowed.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { CardId, PartyId } from './ids.ts';
import type { Move, MoveName } from './move.ts';
import { freeMoves, moveRules, movesOf, phaseOf } from './moves/all-moves.ts';
import { pressingCrisis } from './moves/answer.ts';
import { isPlayable } from './moves/card.ts';
import { type HeldCard, heldByPlace, heldCards, placesOfCards } from './moves/held-cards.ts';
import { type PlaysBySide, playsOf } from './moves/plays.ts';
import { type MoveOf, partyOf } from './moves/rules.ts';
import type { State } from './state.ts';

/** A side’s legal moves, to be had all together or by kind. */
export interface LegalMoves {
  /** In a fixed order. */
  readonly all: readonly Move[];
  readonly of: <Name extends MoveName>(kind: Name) => readonly MoveOf<Name>[];
  /** The move that plays a card, where that is legal. `at`: the card’s place in the scenario’s list, from those who know it. */
  readonly card: (id: CardId, at?: number) => MoveOf<'play'> | undefined;
  /** The move that is left when there is no choice; undefined where there is one, or nothing at all. */
  readonly only: () => Move | undefined;
}

/**
 * All legal moves of `side`, in a fixed order; none when it is not its turn. Proposals are listed for single points only: any package
 * of up to `largestPackage` points, each of which may be proposed alone, is legal too. The moves are shared and frozen.
 */
export function legalMoves(scenario: Scenario, state: State, side: PartyId): readonly Move[] {
  const moves: Move[] = [];
  for (const kind of kindsAllowed(scenario, state, side).listed)
    moveRules[kind].list(scenario, state, side, moves);
  return moves;
}

/** Legal moves in a list, to be had by kind. */
export function asLegalMoves(all: readonly Move[]): LegalMoves {
  return {
    all,
    of: (kind) => all.filter((move): move is MoveOf<typeof kind> => move.kind === kind),
    card: (id) => all.find((move): move is MoveOf<'play'> => move.kind === 'play' && move.card === id),
    only: () => (all.length === 1 ? all[0] : undefined),
  };
}

/** The same moves as `legalMoves`, each kind listed when it is first asked for: opponents ask for few. Good until the next move, and again once it is renewed. */
export class LiveLegalMoves implements LegalMoves {
  readonly #scenario: Scenario;
  readonly #state: State;
  readonly #side: PartyId;
  #kinds: Kinds = none;
  /** How many kinds were asked for so far; which, and in the same order their moves. The lists are filled anew for each move. */
  #count = 0;
  readonly #asked: MoveName[] = [];
  readonly #listed: Move[][] = [];
  #held: readonly (HeldCard | undefined)[] | undefined;
  #plays: PlaysBySide = [];
  #influence = 0;

  constructor(scenario: Scenario, state: State, side: PartyId) {
    this.#scenario = scenario;
    this.#state = state;
    this.#side = side;
    this.renew();
  }

  /** Forgets what was listed, after a move that changed the state itself. */
  renew(): void {
    this.#kinds = kindsAllowed(this.#scenario, this.#state, this.#side);
    this.#count = 0;
    this.#held = undefined;
  }

  get all(): readonly Move[] {
    return this.#kinds.listed.flatMap((kind) => this.of(kind));
  }

  of<Name extends MoveName>(kind: Name): readonly MoveOf<Name>[] {
    const place = this.#count;
    for (let at = 0; at < place; at += 1)
      if (this.#asked[at] === kind) return this.#listed[at] as MoveOf<Name>[];
    if (!this.#kinds.allowed.has(kind)) return nothing;
    const moves = (this.#listed[place] ??= []);
    while (moves.length > 0) moves.pop();
    moveRules[kind].list(this.#scenario, this.#state, this.#side, moves);
    this.#asked[place] = kind;
    this.#count = place + 1;
    return moves as MoveOf<Name>[];
  }

  card(id: CardId, at = placesOfCards(this.#scenario).get(id) ?? -1): MoveOf<'play'> | undefined {
    const held = (this.#held ?? this.takeHand())[at];
    return held !== undefined && this.isPlayable(held) ? held.move : undefined;
  }

  only(): Move | undefined {
    let only: Move | undefined;
    for (const kind of this.#kinds.probed) {
      if (kind === 'play' && only !== undefined) return this.holdsPlayable() ? undefined : only;
      for (const move of this.of(kind)) {
        if (only !== undefined) return undefined;
        only = move;
      }
    }
    return only;
  }

  /** The cards that may be played now if their price, rest and condition allow it; notes what these ask for. */
  private takeHand(): readonly (HeldCard | undefined)[] {
    const playing = this.#kinds.allowed.has('play');
    this.#plays = playsOf(this.#scenario, this.#state, this.#side);
    this.#influence = partyOf(this.#state, this.#side).influence;
    this.#held = playing ? heldByPlace(this.#scenario, this.#side, this.#state.session) : [];
    return this.#held;
  }

  private isPlayable(held: HeldCard): boolean {
    return isPlayable(this.#scenario, this.#state, this.#influence, this.#plays, held);
  }

  private holdsPlayable(): boolean {
    this.takeHand();
    for (const held of heldCards(this.#scenario, this.#side, this.#state.session))
      if (this.isPlayable(held)) return true;
    return false;
  }
}

/** Kinds of move that a side may make, in the order in which they are listed, and in the order in which it is soonest known whether there is a choice. */
interface Kinds {
  readonly allowed: ReadonlySet<MoveName>;
  readonly listed: readonly MoveName[];
  readonly probed: readonly MoveName[];
}

/** Kinds with one move, of which it is quickly said whether it is legal: two of them show that there is a choice. */
const quickest: readonly MoveName[] = ['end-turn', 'walk-out', 'submit', 'withdraw', 'refuse', 'accept'];

function kindsFrom(listed: readonly MoveName[]): Kinds {
  const rank = (kind: MoveName): number => (kind === 'play' ? 2 : quickest.includes(kind) ? 0 : 1);
  const probed = listed.toSorted((a, b) => rank(a) - rank(b));
  return { allowed: new Set(listed), listed, probed };
}

const nothing: readonly never[] = Object.freeze([]);

const none = kindsFrom([]);
const answers = kindsFrom(['answer']);

/** Per phase, without and with open crises: every kind of move, and those that take no action. */
const kindsOf = {
  talks: kindsIn('talks'),
  capitals: kindsIn('capitals'),
  implementation: kindsIn('implementation'),
} as const;

function kindsIn(phase: keyof typeof movesOf): Record<'calm' | 'crisis', Record<'all' | 'free', Kinds>> {
  const all = movesOf[phase];
  const free = all.filter((name) => freeMoves.has(name));
  return {
    calm: { all: kindsFrom(all), free: kindsFrom(free) },
    crisis: { all: kindsFrom(['answer', ...all]), free: kindsFrom(['answer', ...free]) },
  };
}

/** The kinds of move that a side may make now, in the order in which they are listed; of some there may be no move. */
function kindsAllowed(scenario: Scenario, state: State, side: PartyId): Kinds {
  const phase = phaseOf(state.session);
  if (state.ended !== null || state.turn === null || state.turn.side !== side || phase === undefined)
    return none;
  const inCrisis = state.crises.length > 0;
  if (inCrisis && pressingCrisis(scenario, state, side) !== undefined) return answers;
  const { calm, crisis } =
    phase === 'talks' ? kindsOf.talks : phase === 'capitals' ? kindsOf.capitals : kindsOf.implementation;
  const { all, free } = inCrisis ? crisis : calm;
  return state.turn.actionsLeft > 0 ? all : free;
}
