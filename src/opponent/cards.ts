// Cards and answers: what the scenario’s own moves would do, weighed against their price.
import { phases } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { AnswerId, EventId, PartyId } from '../simulation/ids.ts';
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

/** Every card and answer of a scenario, appraised for a side. */
interface PriceList {
  /** The cards that a character could find worth their price in a phase, in the scenario’s order. */
  readonly cards: (character: Character) => Readonly<Record<string, readonly Priced[]>>;
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
  { cardThreshold }: Character,
  priced: readonly (readonly [Phase, ReadonlyMap<string, Priced>])[],
): Record<string, readonly Priced[]> {
  return Object.fromEntries(
    priced.map(([phase, cards]) => [
      phase,
      heldCards(scenario, side, phase).flatMap(({ id }) => {
        const card = cards.get(id);
        return card === undefined || card.most < cardThreshold * (card.cost + 1) ? [] : [card];
      }),
    ]),
  );
}

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
  const { cardThreshold, wavering, worths } = character;
  const { toss } = view;
  let found = best;
  let useful = 0;
  for (const card of priceListOf(scenario, view.side, worths).cards(character)[view.session] ?? []) {
    const move = legal.card(card.id, card.at);
    if (move === undefined) continue;
    const worth = worthNow(card, view);
    const perInfluence = worth / (card.cost + 1);
    if (perInfluence < cardThreshold) continue;
    useful += 1;
    const spun = toss * 997 * useful;
    const waver = wavering * 6 * (spun - Math.floor(spun));
    const rank = 2 + Math.min(6, perInfluence) + waver;
    const isBetter = found === undefined || rank > found.worth;
    if (!isBetter && ranked === undefined) continue;
    const one: Ranked = { move, worth: rank, reason: { code: 'useful-card', worth } };
    if (isBetter) found = one;
    ranked?.push(one);
  }
  return found;
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
