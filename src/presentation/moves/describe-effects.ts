// What a card, an answer or a clause does, in short plain lines, with every throw of chance and its odds in the open.
import type { Effect, SimpleEffect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { describeCondition } from './describe-condition.ts';
import { describeGroundEffect } from './describe-ground-effects.ts';
import {
  agreeing,
  eventTitle,
  gaugeName,
  optionTitle,
  optionTitles,
  partyName,
  pointTitle,
  stakeholderName,
} from '../names.ts';
import { directed, odds, paragraph, sentence, sizeOf } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** Flags are notes of the scenario to itself: players see what they lead to. */
export function isTold(effect: Effect): boolean {
  if (effect.effect === 'flag') return false;
  if (effect.effect !== 'chance' && effect.effect !== 'when') return true;
  return [...effect.then, ...(effect.otherwise ?? [])].some(isTold);
}

/** One effect as a sentence (a throw of chance or a condition: as several). */
export function describeEffect(scenario: Scenario, effect: Effect): string {
  if (effect.effect === 'chance') return describeChance(scenario, effect);
  if (effect.effect === 'when') return describeBranch(scenario, effect);
  return sentence(describeSimple(scenario, effect));
}

const together = (scenario: Scenario, effects: readonly Effect[] | undefined): string =>
  paragraph((effects ?? []).filter(isTold).map((effect) => describeEffect(scenario, effect)));

function describeChance(scenario: Scenario, effect: Extract<Effect, { effect: 'chance' }>): string {
  const chance = odds(effect.odds);
  const then = together(scenario, effect.then);
  const otherwise = together(scenario, effect.otherwise);
  if (otherwise === '')
    return t('effect.chance', { odds: chance, then: then === '' ? t('effect.nothing') : then });
  if (then === '') return t('effect.chance-only-otherwise', { odds: chance, otherwise });
  return t('effect.chance-otherwise', { odds: chance, then, otherwise });
}

function describeBranch(scenario: Scenario, effect: Extract<Effect, { effect: 'when' }>): string {
  const condition = describeCondition(scenario, effect.if);
  const then = together(scenario, effect.then);
  const otherwise = together(scenario, effect.otherwise);
  if (otherwise === '')
    return t('effect.when', { condition, then: then === '' ? t('effect.nothing') : then });
  if (then === '') return t('effect.when-only-otherwise', { condition, otherwise });
  return t('effect.when-otherwise', { condition, then, otherwise });
}

/** How strongly an effect works on a level of 0–100. */
export function effectSize(by: number): string {
  return t((['effect.little', 'effect.somewhat', 'effect.much'] as const)[sizeOf(by)]);
}

function describeSimple(scenario: Scenario, effect: SimpleEffect): string {
  switch (effect.effect) {
    case 'trust':
      return effect.of === undefined
        ? t(directed('effect.trust-both', effect.by), { much: effectSize(effect.by) })
        : t(directed('effect.trust', effect.by), {
            party: partyName(scenario, effect.of),
            much: effectSize(effect.by),
          });
    case 'influence':
      return t(directed('effect.influence', effect.by), {
        party: partyName(scenario, effect.of),
        by: Math.abs(effect.by),
      });
    case 'patience':
      return t(directed('effect.patience', effect.by), {
        party: partyName(scenario, effect.of),
        much: effectSize(effect.by),
      });
    case 'reservation':
      return t(directed('effect.reservation', effect.by), { party: partyName(scenario, effect.of) });
    case 'support':
      return t(directed('effect.support', effect.by), {
        stakeholder: stakeholderName(scenario, effect.of),
        much: effectSize(effect.by),
      });
    case 'gauge':
      return t(directed('effect.gauge', effect.by), {
        gauge: gaugeName(scenario, effect.gauge),
        much: effectSize(effect.by),
      });
    case 'mandate':
    case 'leaning':
    case 'reveal':
    case 'flag':
    case 'event':
    case 'delay':
    case 'publish':
    case 'reopen':
    case 'promise':
      return describeTableEffect(scenario, effect);
    default:
      return describeGroundEffect(scenario, effect);
  }
}

type TableEffect = Extract<
  SimpleEffect,
  { effect: 'mandate' | 'leaning' | 'reveal' | 'flag' | 'event' | 'delay' | 'publish' | 'reopen' | 'promise' }
>;

function describeTableEffect(scenario: Scenario, effect: TableEffect): string {
  switch (effect.effect) {
    case 'mandate': {
      const words = {
        party: partyName(scenario, effect.of),
        point: pointTitle(scenario, effect.point),
        options: optionTitles(scenario, effect.point, effect.options),
      };
      return effect.allow ? t('effect.mandate-allow', words) : t('effect.mandate-forbid', words);
    }
    case 'leaning':
      return describeLeaning(scenario, effect);
    case 'reveal':
      return t('effect.reveal', {
        party: partyName(scenario, effect.to),
        stakeholder: stakeholderName(scenario, effect.stakeholder),
      });
    case 'flag':
      return effect.set ? t('effect.flag') : t('effect.flag-not');
    case 'event': {
      const event = eventTitle(scenario, effect.event);
      return effect.after === 0
        ? t('effect.event', { event })
        : t('effect.event-after', { event, count: effect.after });
    }
    case 'delay':
      return t('effect.delay', { count: effect.days });
    case 'publish':
      return t('effect.publish');
    case 'reopen':
      return t('effect.reopen', { point: pointTitle(scenario, effect.point) });
    case 'promise':
      return t('effect.promise', {
        party: partyName(scenario, effect.of),
        ...agreeing(scenario, effect.of),
        promise: effect.title,
        count: effect.within,
      });
    default:
      return effect satisfies never;
  }
}

function describeLeaning(scenario: Scenario, effect: Extract<TableEffect, { effect: 'leaning' }>): string {
  const words = { stakeholder: stakeholderName(scenario, effect.of), much: effectSize(effect.by) };
  if (effect.point === undefined || effect.option === undefined)
    return t(directed('effect.leaning', effect.by), words);
  return t(directed('effect.leaning-option', effect.by), {
    ...words,
    option: optionTitle(scenario, effect.point, effect.option),
  });
}
