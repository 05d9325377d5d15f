// Cards and answers: what the scenario’s own moves would do, weighed against their price.
import { phases } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { AnswerId, EventId, PartyId } from '../simulation/ids.ts';
import type { LegalMoves } from '../simulation/legal-moves.ts';
import { heldCards } from '../simulation/moves/held-cards.ts';
import { type Appraisal, type Worths, appraise, worthNow } from './appraise.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';

type Phase = (typeof phases)[number];

/** Something with a price, appraised. */
interface Priced extends Appraisal {
  readonly id: string;
  /** Its place in the scenario’s list. */
  readonly at: number;
  /** Influence that it takes, 0–100. */
  readonly cost: number;
}

/** The cards that a character could find worth their price in a phase. */
interface Choice {
  /** In the scenario’s order. */
  readonly cards: readonly Priced[];
  /** The same with the highest that each can rank, highest first. */
  readonly highest: readonly { readonly card: Priced; readonly most: number }[];
}

/** Every card and answer of a scenario, appraised for a side. */
interface PriceList {
  /** By phase. */
  readonly cards: (character: Character) => Readonly<Record<string, Choice>>;
  readonly answers: ReadonlyMap<EventId, ReadonlyMap<AnswerId, Priced>>;
}

/** The same cards are weighed before every move: what never changes about them is worked out once. */
const priceLists = oncePer<Scenario, (worths: Worths) => Record<PartyId, PriceList>>(() =>
  oncePer(() => ({})),
);

const priceListOf = (scenario: Scenario, side: PartyId, worths: Worths): PriceList =>
  (priceLists(scenario)(worths)[side] ??= makePriceList(scenario, side, worths));

function makePriceList(scenario: Scenario, side: PartyId, worths: Worths): PriceList {
  type Offered = Scenario['moves'][string] | NonNullable<Scenario['events'][string]['answers']>[string];
  const priced = (table: Readonly<Record<string, Offered>>, phase?: Phase): Map<string, Priced> =>
    new Map(
      Object.entries(table).map(([id, { cost, effects }], at) => {
        const { fixed, open, most } = appraise(scenario, side, effects, worths, phase);
        return [id, { id, at, cost, fixed, open, most }];
      }),
    );
  const cards = phases.map((phase) => [phase, priced(scenario.moves, phase)] as const);
  return {
    cards: oncePer((character: Character) => worthwhile(scenario, side, character, cards)),
    answers: new Map(Object.entries(scenario.events).map(([id, { answers }]) => [id, priced(answers ?? {})])),
  };
}

function worthwhile(
  scenario: Scenario,
  side: PartyId,
  character: Character,
  priced: readonly (readonly [Phase, ReadonlyMap<string, Priced>])[],
): Record<string, Choice> {
  return Object.fromEntries(
    priced.map(([phase, all]) => {
      const cards = heldCards(scenario, side, phase).flatMap(({ id }) => {
        const card = all.get(id);
        return card === undefined || perInfluence(card, card.most) < character.cardThreshold ? [] : [card];
      });
      const highest = cards.map((card) => ({ card, most: highestRank(card, character) }));
      return [phase, { cards, highest: highest.toSorted((a, b) => b.most - a.most) }];
    }),
  );
}

const perInfluence = ({ cost }: Priced, worth: number): number => worth / (cost + 1);

/** How a card ranks among moves, by its worth per influence and how its side wavers, 0–1. */
const rankOf = (worth: number, { wavering }: Character, wavers: number): number =>
  2 + Math.min(6, worth) + wavering * 6 * wavers;

/** The highest that a card can rank, and a little more, so that rounding decides nothing. */
const highestRank = (card: Priced, character: Character): number =>
  rankOf(perInfluence(card, card.most), character, 1) + 1e-9;

/**
 * The best of the legal cards that are worth their price, if it ranks higher than `best`; else `best`. The first of equals counts. `ranked` is given
 * all of them, in the scenario’s order.
 */
export function bestCard(
  { scenario, view, legal }: Knowledge,
  character: Character,
  best: Ranked | undefined,
  ranked?: Ranked[],
): Ranked | undefined {
  const choice = priceListOf(scenario, view.side, character.worths).cards(character)[view.session];
  if (choice === undefined) return best;
  if (best !== undefined && ranked === undefined && !couldOutrank(best.worth, choice, legal)) return best;
  const { toss } = view;
  let found = best;
  let useful = 0;
  for (const card of choice.cards) {
    const move = legal.card(card.id, card.at);
    if (move === undefined) continue;
    const worth = worthNow(card, view);
    const perUnit = perInfluence(card, worth);
    if (perUnit < character.cardThreshold) continue;
    useful += 1;
    const spun = toss * 997 * useful;
    const rank = rankOf(perUnit, character, spun - Math.floor(spun));
    const isBetter = found === undefined || rank > found.worth;
    if (!isBetter && ranked === undefined) continue;
    const one: Ranked = { move, worth: rank, reason: { code: 'useful-card', worth } };
    if (isBetter) found = one;
    ranked?.push(one);
  }
  return found;
}

/** Whether any legal card could rank higher than this: of most moves that are better than a card it is said by a comparison. */
function couldOutrank(worth: number, { highest }: Choice, legal: LegalMoves): boolean {
  for (const { card, most } of highest) {
    if (most <= worth) return false;
    if (legal.card(card.id, card.at) !== undefined) return true;
  }
  return false;
}

/** Ranks the answers to a crisis: the best, or the least bad. */
export function rankAnswers({ scenario, view, legal }: Knowledge, { worths }: Character): Ranked[] {
  const ranked: Ranked[] = [];
  const moves = legal.of('answer');
  if (moves.length === 0) return ranked;
  const { answers } = priceListOf(scenario, view.side, worths);
  for (const move of moves) {
    const answer = answers.get(move.crisis)?.get(move.answer);
    if (answer === undefined) continue;
    const worth = worthNow(answer, view) - answer.cost * 0.4;
    ranked.push({ move, worth: 100 + worth, reason: { code: 'least-bad-answer', worth } });
  }
  return ranked;
}
