// Calibration, fourth part: which moves of the scenario can be played, are played, and are the best choice in a position.
import { ownOutcome } from '../../opponent/own-outcome.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { pick, seedChance } from '../../simulation/numbers/chance.ts';
import { copyState } from '../../simulation/copy.ts';
import { createGame } from '../../simulation/create.ts';
import type { PartyId } from '../../simulation/ids.ts';
import { asLegalMoves, legalMoves } from '../../simulation/legal-moves.ts';
import type { Move } from '../../simulation/move.ts';
import { advance } from '../../simulation/play.ts';
import type { State } from '../../simulation/state.ts';
import { meanOf, shareOf } from './figures.ts';
import type { KeptGame } from './self-play.ts';
import type { Mutable } from '../../simulation/world.ts';
import { type Players, choose, playOn } from '../play-out.ts';

export interface MoveFigures {
  readonly id: string;
  /** Share of games in which some side could play it at some time. */
  readonly legalShare: number;
  /** Share of games in which it was played. */
  readonly playedShare: number;
  /** Share of the positions looked at in which it was legal and promised more than everything else. */
  readonly bestShare: number;
  /** How many positions that were. */
  readonly positions: number;
}

/** Futures played from each choice in a position, heat by heat, and how many cards go on after each. */
const heats = [
  { tries: 1, keep: 8 },
  { tries: 3, keep: 3 },
  { tries: 4, keep: 2 },
] as const;

interface Place {
  readonly game: number;
  /** Moves made before it. */
  readonly at: number;
}

/** Looks at every card in the games kept, and at up to `positions` positions for each. */
export function measureMoves(
  scenario: Scenario,
  asked: {
    readonly kept: readonly KeptGame[];
    readonly positions: number;
    readonly seed: string;
    readonly onPosition?: (done: number, of: number) => void;
  },
): MoveFigures[] {
  const { kept, onPosition } = asked;
  const places = placesFor(scenario, asked);
  const looked: Record<string, number> = {};
  const best: Record<string, number> = {};
  for (const [at, place] of places.entries()) {
    const position = positionAt(scenario, kept, place);
    const choices = choicesIn(scenario, position, kept[place.game]);
    for (const { card } of choices) if (card !== undefined) looked[card] = (looked[card] ?? 0) + 1;
    const winner = bestOf(scenario, position, choices, kept[place.game], `${asked.seed}/future/${at}`);
    if (winner !== undefined) best[winner] = (best[winner] ?? 0) + 1;
    onPosition?.(at + 1, places.length);
  }
  const legal = kept.map((game) => new Set(game.cards.flat()));
  const played = kept.map(
    ({ moves }) => new Set(moves.flatMap((move) => (move.kind === 'play' ? [move.card] : []))),
  );
  return Object.keys(scenario.moves).map((id) => ({
    id,
    legalShare: shareOf(legal, (cards) => cards.has(id)),
    playedShare: shareOf(played, (cards) => cards.has(id)),
    bestShare: (best[id] ?? 0) / Math.max(1, looked[id] ?? 0),
    positions: looked[id] ?? 0,
  }));
}

/** Positions to look at: for the rarest card first, drawn among those in which it is legal, until each card has enough. */
function placesFor(
  scenario: Scenario,
  {
    kept,
    positions,
    seed,
  }: { readonly kept: readonly KeptGame[]; readonly positions: number; readonly seed: string },
): Place[] {
  const where: Record<string, Place[]> = {};
  for (const [game, { cards }] of kept.entries())
    for (const [at, legal] of cards.entries()) for (const id of legal) (where[id] ??= []).push({ game, at });
  const holder = { chance: seedChance(`${seed}/positions`) };
  const chosen = new Map<string, Place>();
  const covered: Record<string, number> = {};
  const rarestFirst = Object.keys(scenario.moves).sort(
    (a, b) => (where[a]?.length ?? 0) - (where[b]?.length ?? 0),
  );
  for (const id of rarestFirst) {
    const candidates = where[id] ?? [];
    for (
      let tries = 0;
      candidates.length > 0 && (covered[id] ?? 0) < positions && tries < 4 * positions;
      tries += 1
    ) {
      const place = pick(holder, candidates);
      const key = `${place.game}/${place.at}`;
      if (chosen.has(key)) continue;
      chosen.set(key, place);
      for (const also of kept[place.game]?.cards[place.at] ?? []) covered[also] = (covered[also] ?? 0) + 1;
    }
  }
  return [...chosen.values()];
}

/** A kept game again, up to a place. */
function positionAt(scenario: Scenario, kept: readonly KeptGame[], { game, at }: Place): State {
  const { seed = '', moves = [] } = kept[game] ?? {};
  const state = copyState(createGame(scenario, { seed }).state);
  for (const move of moves.slice(0, at)) advance(scenario, state, move);
  return state;
}

/** A card, or what the player would do without cards. */
interface Choice {
  readonly card?: string;
  readonly move: Move;
}

function choicesIn(scenario: Scenario, position: State, game: KeptGame | undefined): Choice[] {
  const side = position.turn?.side ?? position.sides[0];
  const legal = legalMoves(scenario, position, side);
  const opponent = game?.players[side];
  const others = legal.filter(({ kind }) => kind !== 'play');
  const choices: Choice[] = legal.flatMap((move) =>
    move.kind === 'play' ? [{ card: move.card, move }] : [],
  );
  if (opponent !== undefined && others.length > 0)
    choices.unshift({ move: choose(scenario, position, side, opponent, asLegalMoves(others)) });
  return choices;
}

/** A choice with what its futures were worth so far. */
interface Tried extends Choice {
  readonly worths: number[];
}

/**
 * The card that promises most to the side on turn, if it plays one card this turn: more than every other card, and no less than none.
 * Undefined when there is none. Every choice has its first futures, the best cards and doing without have more; future for future
 * all choices have the same chance.
 */
function bestOf(
  scenario: Scenario,
  position: State,
  choices: readonly Choice[],
  game: KeptGame | undefined,
  seed: string,
): string | undefined {
  const side = position.turn?.side ?? position.sides[0];
  const all: Tried[] = choices.map((choice) => ({ ...choice, worths: [] }));
  const without = all.filter(({ card }) => card === undefined);
  let cards = all.filter(({ card }) => card !== undefined);
  const tryOut = ({ move, worths }: Tried): void => {
    const state = copyState(position);
    state.chance = [...seedChance(`${seed}/${worths.length}`)];
    advance(scenario, state, move);
    finishTurn(scenario, state, side, game?.players ?? {});
    worths.push(ownOutcome(scenario, playOn(scenario, state, game?.players ?? {}).state, side));
  };
  for (const { tries, keep } of heats) {
    for (const choice of [...without, ...cards])
      for (let tried = 0; tried < tries; tried += 1) tryOut(choice);
    cards = cards.sort((a, b) => meanOf(b.worths) - meanOf(a.worths)).slice(0, keep);
  }
  const [best, next] = cards.map(({ card, worths }) => ({ card, mean: meanOf(worths) }));
  if (best === undefined || best.mean === next?.mean) return undefined;
  const least = without[0] === undefined ? -Infinity : meanOf(without[0].worths);
  return best.mean > least || (best.mean === least && next !== undefined) ? best.card : undefined;
}

/** The side ends its turn without another card, so that choices differ by one card and not by its order. */
function finishTurn(scenario: Scenario, state: Mutable<State>, side: PartyId, players: Players): void {
  const opponent = players[side];
  if (opponent === undefined) return;
  while (state.turn?.side === side) {
    const legal = legalMoves(scenario, state, side).filter(({ kind }) => kind !== 'play');
    advance(scenario, state, choose(scenario, state, side, opponent, asLegalMoves(legal)));
  }
}
