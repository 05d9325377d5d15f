// Which game is played by whom: the design of a rehearsal, the same for the same seed and number.
import type { Opponent } from '../../opponent/knowledge.ts';
import { randomOpponent } from '../../opponent/random-opponent.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { seedChance, uniform } from '../../simulation/numbers/chance.ts';
import type { CardId, PartyId } from '../../simulation/ids.ts';
import { lookups } from '../../simulation/lookups.ts';
import { type Arm, type Kind, erratic, kindNames, kinds, pressing } from './players.ts';

/**
 * `plain`: sensible players on both sides; how often and how things end is counted in these alone. `pressed`: pairs of games that tell what
 * cards do. `odd`: players who try what nobody sensible does.
 */
export type Group = 'plain' | 'pressed' | 'odd';

/** How a game is played. */
export interface Casting {
  readonly group: Group;
  readonly seed: string;
  readonly first: PartyId;
  readonly kinds: readonly [Kind, Kind];
  readonly players: Readonly<Record<PartyId, Opponent>>;
  /** Of the first and the second side; only in pressed games. */
  readonly arms: readonly [Arm, Arm] | undefined;
}

/** Games of a block: the first so many are plain, then pressed ones in pairs, then odd ones. */
const block = { size: 20, plain: 10, pressed: 8 } as const;

/** Where a game stands: in which group, and as which of it. */
export function placeOf(game: number): { readonly group: Group; readonly number: number } {
  const blocks = Math.floor(game / block.size);
  const at = game % block.size;
  if (at < block.plain) return { group: 'plain', number: blocks * block.plain + at };
  if (at < block.plain + block.pressed)
    return { group: 'pressed', number: blocks * block.pressed + at - block.plain };
  const odd = block.size - block.plain - block.pressed;
  return { group: 'odd', number: blocks * odd + at - block.plain - block.pressed };
}

/** How game number `game` of a rehearsal is played. */
export function castingOf(scenario: Scenario, seed: string, game: number): Casting {
  const { group, number } = placeOf(game);
  const { sides } = lookups(scenario);
  // Two games in a row seat the same two the other way round, and let the other side begin.
  const pair = Math.floor(number / 2);
  const swapped = number % 2 === 1;
  const [one, two] = pairOf(pair);
  if (group === 'pressed') {
    const arms = armsOf(scenario, seed, number);
    const players = {
      [sides[0]]: pressing(kinds[one], arms[0]),
      [sides[1]]: pressing(kinds[two], arms[1]),
    };
    const first = sides[pair % 2 === 0 ? 0 : 1];
    return { group, seed: `${seed}/pressed/${pair}`, first, kinds: [one, two], players, arms };
  }
  const seated: readonly [Kind, Kind] = swapped ? [two, one] : [one, two];
  const players: readonly [Opponent, Opponent] =
    group === 'plain'
      ? [kinds[seated[0]], kinds[seated[1]]]
      : [pair % 4 === 3 ? randomOpponent : erratic(kinds[seated[0]]), erratic(kinds[seated[1]])];
  return {
    group,
    seed: `${seed}/${group}/${number}`,
    first: sides[swapped ? 1 : 0],
    kinds: seated,
    players: { [sides[0]]: players[0], [sides[1]]: players[1] },
    arms: undefined,
  };
}

/** Every two kinds meet as often as any other two. */
function pairOf(pair: number): readonly [Kind, Kind] {
  const count = kindNames.length;
  const one = pair % count;
  const two = (pair + Math.floor(pair / count)) % count;
  return [kindNames[one] ?? 'ambassador', kindNames[two] ?? 'ambassador'];
}

/** No side presses more cards than about this many in a game: more would not find the influence. */
const mostPressed = 12;

/** Of equals in chance, the two games of a pair: what one presses the other shuns. */
export function armsOf(scenario: Scenario, seed: string, number: number): readonly [Arm, Arm] {
  const { sides } = lookups(scenario);
  const holder = { chance: seedChance(`${seed}/arms/${Math.floor(number / 2)}`) };
  const arm = (side: PartyId): Arm => {
    const cards = cardsOf(scenario, side);
    const share = Math.min(0.5, mostPressed / Math.max(1, cards.length));
    const drawn = cards.map((card) => ({ card, at: uniform(holder), rank: uniform(holder) }));
    const inOrder = drawn.toSorted((a, b) => a.rank - b.rank);
    const one = inOrder.filter(({ at }) => at < share).map(({ card }) => card);
    const other = inOrder.filter(({ at }) => at >= share && at < 2 * share).map(({ card }) => card);
    return number % 2 === 0 ? { pressed: one, shunned: other } : { pressed: other, shunned: one };
  };
  return [arm(sides[0]), arm(sides[1])];
}

/** The cards that a side can ever hold, in the scenario’s order. */
export const cardsOf = (scenario: Scenario, side: PartyId): readonly CardId[] =>
  (held(scenario)[side] ??= Object.entries(scenario.moves).flatMap(([id, { by }]) =>
    by.length === 0 || by.includes(side) ? [id] : [],
  ));

/** The cards of both sides, once they were asked for: every game asks. */
const held = oncePer<Scenario, Record<PartyId, readonly CardId[]>>(() => ({}));
