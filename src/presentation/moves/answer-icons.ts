// The icon of an answer to a crisis: what it mostly does, read off its effects.
import type { Effect, SimpleEffect } from '../../scenario/format/effect.ts';
import type { IconName } from '../pictures/icon-paths.ts';

/** Said aloud and nothing more. */
const bareWords: IconName = 'megaphone';

/**
 * The icon for what a list of effects mostly does. What is done weighs more than what others think of it, or else every answer
 * would be about people; sizes are brought to one scale, on which a clear change of a level is about 5.
 */
export function iconOfEffects(effects: readonly Effect[]): IconName {
  const weights = new Map<IconName, number>();
  weigh(effects, 1, weights);
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  return heaviest === undefined || heaviest[1] <= 0 ? bareWords : heaviest[0];
}

function weigh(effects: readonly Effect[], share: number, weights: Map<IconName, number>): void {
  for (const effect of effects) {
    if (effect.effect === 'chance') {
      weigh(effect.then, share * effect.odds, weights);
      weigh(effect.otherwise ?? [], share * (1 - effect.odds), weights);
    } else if (effect.effect === 'when') {
      weigh(effect.then, share / 2, weights);
      weigh(effect.otherwise ?? [], share / 2, weights);
    } else {
      const [icon, weight] = (marks[effect.effect] as (of: SimpleEffect) => Mark)(effect);
      weights.set(icon, (weights.get(icon) ?? 0) + share * weight);
    }
  }
}

type Mark = readonly [IconName, weight: number];

/** The icon of each effect, and how much it weighs, 0 and up. */
const marks: {
  readonly [Name in SimpleEffect['effect']]: (effect: Extract<SimpleEffect, { effect: Name }>) => Mark;
} = {
  trust: ({ by }) => [by > 0 ? 'handshake' : 'pressure', Math.abs(by) * 1.5],
  influence: ({ by }) => ['money', Math.abs(by)],
  patience: ({ by }) => ['clock', Math.abs(by)],
  mandate: () => ['council', 8],
  reservation: ({ by }) => ['scales', Math.abs(by) * 100],
  support: ({ by }) => ['people', Math.abs(by) / 2],
  leaning: ({ by }) => ['people', Math.abs(by) / 2],
  reveal: () => ['eye', 8],
  gauge: ({ by }) => ['scales', Math.abs(by) / 2],
  flag: () => [bareWords, 0],
  intensity: ({ by }) => [by < 0 ? 'shield' : 'fire', Math.abs(by)],
  air: ({ by }) => ['aircraft', Math.abs(by) * 80],
  momentum: ({ by }) => [by < 0 ? 'shield' : 'flag', Math.abs(by)],
  supplies: () => ['truck', 10],
  strength: ({ by }) => ['flag', Math.abs(by)],
  compliance: ({ by }) => [by > 0 ? 'shield' : 'fire', Math.abs(by) * 80],
  commingling: ({ by }) => ['people', Math.abs(by) * 100],
  control: () => ['flag', 12],
  route: () => ['map', 10],
  siege: () => ['siege', 10],
  separation: () => ['people', 10],
  convoy: () => ['convoy', 10],
  casualties: () => ['fire', 12],
  displace: () => ['people', 10],
  violation: ({ gravity }) => ['warning', gravity * 4],
  monitoring: ({ by }) => ['radar', by * 200],
  'reset-count': () => ['undo', 8],
  event: () => ['news', 6],
  delay: () => ['pause', 12],
  publish: () => ['megaphone', 10],
  reopen: () => ['reopen', 10],
  promise: () => ['pen', 10],
};
