// Cards and answers: what the scenario’s own moves would do, weighed against their price.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { AnswerId, CardId, EventId, PartyId } from '../simulation/ids.ts';
import { type Appraisal, appraise, worthNow } from './appraise.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';

/** Something with a price, appraised. */
interface Priced extends Appraisal {
  /** Influence that it takes, 0–100. */
  readonly cost: number;
}

/** Every card and answer of a scenario, appraised for a side. */
interface PriceList {
  readonly cards: ReadonlyMap<CardId, Priced>;
  readonly answers: ReadonlyMap<EventId, ReadonlyMap<AnswerId, Priced>>;
}

/** The same cards are weighed before every move: what never changes about them is worked out once. */
const priceLists = new WeakMap<Scenario, Record<PartyId, PriceList>>();

function priceListOf(scenario: Scenario, side: PartyId): PriceList {
  let bySide = priceLists.get(scenario);
  if (bySide === undefined) {
    bySide = {};
    priceLists.set(scenario, bySide);
  }
  return (bySide[side] ??= makePriceList(scenario, side));
}

function makePriceList(scenario: Scenario, side: PartyId): PriceList {
  type Offered = Scenario['moves'][string] | NonNullable<Scenario['events'][string]['answers']>[string];
  const priced = (table: Readonly<Record<string, Offered>>): Map<string, Priced> =>
    new Map(
      Object.entries(table).map(([id, { cost, effects }]) => {
        const { fixed, open } = appraise(scenario, side, effects);
        return [id, { cost, fixed, open }];
      }),
    );
  return {
    cards: priced(scenario.moves),
    answers: new Map(Object.entries(scenario.events).map(([id, { answers }]) => [id, priced(answers ?? {})])),
  };
}

/** Ranks the legal cards that are worth their price. */
export function rankCards({ scenario, view, legal }: Knowledge, character: Character): Ranked[] {
  const { cards } = priceListOf(scenario, view.side);
  const ranked: Ranked[] = [];
  for (const move of legal.of('play')) {
    const card = cards.get(move.card);
    if (card === undefined) continue;
    const worth = worthNow(card, view);
    const perInfluence = worth / (card.cost + 1);
    if (perInfluence < character.cardThreshold) continue;
    const waver = character.wavering * 6 * ((view.toss * 997 * (ranked.length + 1)) % 1);
    ranked.push({
      move,
      worth: 2 + Math.min(6, perInfluence) + waver,
      reason: { code: 'useful-card', worth },
    });
  }
  return ranked;
}

/** Ranks the answers to a crisis: the best, or the least bad. */
export function rankAnswers({ scenario, view, legal }: Knowledge): Ranked[] {
  if (view.crises.length === 0) return [];
  const { answers } = priceListOf(scenario, view.side);
  const ranked: Ranked[] = [];
  for (const move of legal.of('answer')) {
    const answer = answers.get(move.crisis)?.get(move.answer);
    if (answer === undefined) continue;
    const worth = worthNow(answer, view) - answer.cost * 0.4;
    ranked.push({ move, worth: 100 + worth, reason: { code: 'least-bad-answer', worth } });
  }
  return ranked;
}
