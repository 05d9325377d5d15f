// What a card or an answer does, as lines under lines: what hangs on chance or on a condition stands below it.
import type { Condition } from '../../scenario/format/condition.ts';
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { describeCondition } from './describe-condition.ts';
import { describeEffect, isTold } from './describe-effects.ts';
import type { EffectLine } from './hand-models.ts';
import { odds } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** A line for each effect, in order. An empty list is told as such. */
export function describeEffects(scenario: Scenario, effects: readonly Effect[]): readonly EffectLine[] {
  const lines = linesOf(scenario, effects);
  return lines.length === 0 ? [{ text: t('effect.no-effects'), then: [] }] : lines;
}

const linesOf = (scenario: Scenario, effects: readonly Effect[] = []): readonly EffectLine[] =>
  effects.filter(isTold).flatMap((effect) => {
    switch (effect.effect) {
      case 'chance': {
        const chance = odds(effect.odds);
        return branched(
          t('effect.line-chance', { odds: chance }),
          t('effect.line-nothing', { odds: chance }),
          linesOf(scenario, effect.then),
          linesOf(scenario, effect.otherwise),
        );
      }
      case 'when': {
        const then = linesOf(scenario, effect.then);
        if (isGuard(effect)) return then;
        const condition = describeCondition(scenario, effect.if);
        return branched(
          t('effect.line-when', { condition }),
          t('effect.line-unless', { condition }),
          then,
          linesOf(scenario, effect.otherwise),
        );
      }
      default:
        return [{ text: describeEffect(scenario, effect), then: [] }];
    }
  });

/** @param unless says that what follows comes where the first does not; used where the first brings nothing */
function branched(
  head: string,
  unless: string,
  then: readonly EffectLine[],
  otherwise: readonly EffectLine[],
): readonly EffectLine[] {
  if (then.length === 0) return [under(unless, otherwise)];
  return otherwise.length === 0
    ? [under(head, then)]
    : [under(head, then), under(t('effect.line-otherwise'), otherwise)];
}

/** A single line follows its head at once. */
function under(head: string, lines: readonly EffectLine[]): EffectLine {
  const [only] = lines;
  return only !== undefined && lines.length === 1
    ? { text: t('effect.line-joined', { head, line: only.text }), then: only.then }
    : { text: head, then: lines };
}

/** Whether a condition only keeps a promise from being made twice: nobody needs to be told. */
function isGuard({ if: condition, then, otherwise }: Extract<Effect, { effect: 'when' }>): boolean {
  return (
    (otherwise ?? []).length === 0 &&
    then.every((effect) => effect.effect === 'promise' && guards(condition, effect.promise))
  );
}

function guards(condition: Condition, promise: string): boolean {
  if ('all' in condition) return condition.all.some((part) => guards(part, promise));
  return (
    'not' in condition &&
    'if' in condition.not &&
    condition.not.if === 'promise' &&
    condition.not.promise === promise
  );
}
