// Crises: what happened, what each side says of it, and the answers that the text allows.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { holds } from '../../simulation/conditions/conditions.ts';
import type { Move } from '../../simulation/move.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import type { CrisisView, View } from '../../simulation/views/view.ts';
import { iconOfEffects } from './answer-icons.ts';
import { type Deck, createDeck, genericCard } from './cards.ts';
import { describeEffects } from './effect-lines.ts';
import { reportsFor } from '../news/describe-news.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { CardModel, CrisisModel } from './hand-models.ts';

/** The open crises, those that wait for the side first. `refusals` may be keyed by `moveKey`. */
export function describeCrises(
  scenario: Scenario,
  view: View,
  legal: readonly Move[],
  refusals: Readonly<Record<string, Refusal>> = {},
): readonly CrisisModel[] {
  const deck = createDeck(scenario, view, legal, refusals);
  return view.crises
    .map((crisis) => describeCrisis(deck, crisis))
    .sort((a, b) => Number(a.waitingForOther) - Number(b.waitingForOther));
}

function describeCrisis(deck: Deck, crisis: CrisisView): CrisisModel {
  const { scenario, view } = deck;
  const event = scenario.events[crisis.event];
  const waits = crisis.answers[view.side] === null;
  return {
    event: crisis.event,
    title: event?.title ?? crisis.event,
    text: event?.text ?? '',
    zone: event?.zone ?? null,
    reports: event === undefined ? [] : reportsFor(event, view.side),
    answers: waits
      ? Object.keys(event?.answers ?? {}).map((answer) => answerCard(deck, crisis.event, answer))
      : [],
    waitingForOther: !waits,
    consequence: crisis.consequence,
    sources: event?.sources ?? [],
  };
}

function answerCard(deck: Deck, crisis: string, answer: string): CardModel {
  const stated = deck.scenario.events[crisis]?.answers?.[answer];
  const does = stated?.effects ?? [];
  const card = genericCard(
    deck,
    { kind: 'answer', crisis, answer },
    { title: stated?.title ?? answer, about: stated?.about ?? '' },
    {
      kind: 'answer',
      cost: stated?.cost ?? 0,
      touches: deck.scenario.events[crisis]?.touches ?? [],
      icon: iconOfEffects(does),
    },
  );
  const effects = describeEffects(deck.scenario, does);
  return { ...card, effects, refused: card.move === null ? refusedAnswer(deck, card, stated) : null };
}

type Answer = NonNullable<Scenario['events'][string]['answers']>[string];

/** An answer that is not legal costs too much, or what it needs is not so. */
function refusedAnswer(deck: Deck, card: CardModel, stated: Answer | undefined): string | null {
  if (deck.refusals[card.key] !== undefined || stated?.when === undefined) return card.refused;
  if (holds(deck.scenario, deck.view, stated.when)) return card.refused;
  const { when: condition, hint } = stated;
  return describeRefusal(deck.scenario, {
    code: 'condition-unmet',
    condition,
    ...(hint === undefined ? {} : { hint }),
  });
}
