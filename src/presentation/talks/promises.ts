// The titles of promises: they are written where they are made, inside lists of effects.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { humanised } from '../phrases.ts';

const titles = oncePer((scenario: Scenario) => new Map(allEffects(scenario).flatMap(titlesIn)));

/** What is promised, as the scenario puts it. */
export const promiseTitle = (scenario: Scenario, id: string): string =>
  titles(scenario).get(id) ?? humanised(id);

function titlesIn(effect: Effect): (readonly [string, string])[] {
  if (effect.effect === 'promise') return [[effect.promise, effect.title]];
  if (effect.effect === 'chance' || effect.effect === 'when')
    return [...effect.then, ...(effect.otherwise ?? [])].flatMap(titlesIn);
  return [];
}

function allEffects(scenario: Scenario): Effect[] {
  return [
    ...Object.values(scenario.moves).flatMap((move) => move.effects),
    ...Object.values(scenario.events).flatMap((event) => [
      ...event.effects,
      ...Object.values(event.answers ?? {}).flatMap((answer) => answer.effects),
    ]),
    ...Object.values(scenario.stickingPoints).flatMap((point) =>
      Object.values(point.options).flatMap((option) => option.inForce),
    ),
  ];
}
