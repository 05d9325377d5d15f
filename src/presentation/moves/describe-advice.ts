// What an adviser says of a card: what it does, what it costs, what hangs on chance.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Effect } from '../../scenario/format/effect.ts';
import type { View } from '../../simulation/views/view.ts';
import { describeSources } from '../papers/describe-sources.ts';
import type { AdviceModel } from '../papers/document-models.ts';
import type { CardModel } from './hand-models.ts';
import { paragraph, sentence } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** The advice on a card of the hand. */
export function describeAdvice(scenario: Scenario, view: View, card: CardModel): AdviceModel {
  const left = Math.floor(view.own.influence) - card.cost;
  const leaves = card.cost > 0 && left >= 0 ? t('advice.leaves-influence', { left }) : '';
  return {
    title: card.title,
    about: card.about,
    advice: card.advice,
    effects: card.effects,
    price: paragraph([`${sentence(card.costWord)}.`, leaves]),
    chance: chanceOf(scenario, card),
    sources: describeSources(scenario, card.sources),
  };
}

function chanceOf(scenario: Scenario, card: CardModel): string | null {
  const effects = effectsOf(scenario, card);
  if (effects === undefined) return null;
  return hangsOnChance(effects) ? t('advice.chance') : t('advice.certain');
}

function effectsOf(scenario: Scenario, card: CardModel): readonly Effect[] | undefined {
  const [name, id = '', answer = ''] = card.key.split(':');
  if (name === 'play') return scenario.moves[id]?.effects;
  return name === 'answer' ? scenario.events[id]?.answers?.[answer]?.effects : undefined;
}

function hangsOnChance(effects: readonly Effect[]): boolean {
  return effects.some(
    (effect) =>
      effect.effect === 'chance' ||
      (effect.effect === 'when' && hangsOnChance([...effect.then, ...(effect.otherwise ?? [])])),
  );
}
