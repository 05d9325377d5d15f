// Who plays in a rehearsal: seven ways to negotiate, players who press or shun some cards, and players who do something odd now and then. They tell their best move alone.
import type { Knowledge, Opponent } from '../../opponent/knowledge.ts';
import { type Character, characters } from '../../opponent/levels.ts';
import { bestOf } from '../../opponent/play-on.ts';
import { simpleOpponent } from '../../opponent/simple-opponent.ts';
import { tempered, temperaments } from '../../opponent/temperaments.ts';
import type { CardId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';

/** An ambassador carried by a temperament. None of them looks ahead: five hundred games must be over in seconds. */
const carried = (name: keyof typeof temperaments): Character =>
  tempered({ character: characters.ambassador, plans: false, budget: null }, temperaments[name]).character;

/** The ways to negotiate, by name. */
export const kinds = {
  attache: simpleOpponent(characters.attache),
  ambassador: simpleOpponent(characters.ambassador),
  minister: simpleOpponent(characters.minister),
  patient: simpleOpponent(carried('patient')),
  blustering: simpleOpponent(carried('blustering')),
  legalistic: simpleOpponent(carried('legalistic')),
  transactional: simpleOpponent(carried('transactional')),
} as const satisfies Record<string, Opponent>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** Which cards a player presses, which it shuns; it does with the others as it likes. */
export interface Arm {
  /** The first that it can play comes first. */
  readonly pressed: readonly CardId[];
  readonly shunned: readonly CardId[];
}

/** A player who plays each pressed card once, as soon as it can and a few a round, and never a shunned one. */
export function pressing(base: Opponent, { pressed, shunned }: Arm): Opponent {
  const never = new Set(shunned);
  const isShunned = (move: Move): boolean => move.kind === 'play' && never.has(move.card);
  return (knowledge) => {
    const card = pressedNow(knowledge, pressed);
    if (card !== undefined) return chosen(card);
    const best = bestOf(base, knowledge);
    if (!isShunned(best.move)) return [best];
    const ranked = base(knowledge).find(({ move }) => !isShunned(move));
    if (ranked !== undefined) return [ranked];
    const { legal } = knowledge;
    return chosen(legal.of('end-turn')[0] ?? legal.all.find((move) => !isShunned(move)) ?? anyOf(legal.all));
  };
}

/** The next pressed card that can be played; undefined when enough were played in this round, or day of implementation. */
function pressedNow({ scenario, view, legal }: Knowledge, pressed: readonly CardId[]): Move | undefined {
  if (pressed.length === 0) return undefined;
  const { played } = view;
  let lately = 0;
  for (const card of pressed) {
    const before = played[card];
    if (before !== undefined && before.round === view.round.number && before.day === view.day) lately += 1;
  }
  if (lately >= scenario.calendar.turnsPerRound) return undefined;
  for (const card of pressed) {
    if (played[card] !== undefined) continue;
    const move = legal.card(card);
    if (move !== undefined) return move;
  }
  return undefined;
}

/** How often an erratic player does something odd, 0–1 of its moves. */
const oddShare = 0.1;

/** A player who now and then makes any legal move, so that what sensible players never do is tried too. */
export const erratic =
  (base: Opponent): Opponent =>
  (knowledge) => {
    const { view, legal } = knowledge;
    if (view.toss >= oddShare) return [bestOf(base, knowledge)];
    const { all } = legal;
    return chosen(all[Math.floor((view.toss / oddShare) * all.length)] ?? anyOf(all));
  };

/** A player who notes which of these cards it could have played at the beginning of some turn. */
export function noting(base: Opponent, cards: readonly CardId[], seen: Set<CardId>): Opponent {
  let unseen = cards;
  return (knowledge) => {
    const { scenario, view, legal } = knowledge;
    if (view.turn?.actionsLeft === scenario.calendar.actionsPerTurn) {
      const found = unseen.filter((card) => legal.card(card) !== undefined);
      for (const card of found) seen.add(card);
      if (found.length > 0) unseen = unseen.filter((card) => !seen.has(card));
    }
    return [bestOf(base, knowledge)];
  };
}

const chosen = (move: Move): ReturnType<Opponent> => [{ move, worth: 0, reason: { code: 'any-legal-move' } }];

function anyOf(all: readonly Move[]): Move {
  const [first] = all;
  if (first === undefined)
    throw new Error('A player was asked to move without a legal move. Ask only the side whose turn it is.');
  return first;
}
