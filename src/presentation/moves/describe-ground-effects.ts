// Effects on the ground in words.
import type { SimpleEffect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { actorName, convoyName, routeName, separationName, siegeName, zoneName } from '../names.ts';
import { aboutPeople, directed, listed, sizeOf } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

export type GroundEffect = Extract<
  SimpleEffect,
  {
    effect:
      | 'intensity'
      | 'air'
      | 'momentum'
      | 'supplies'
      | 'strength'
      | 'compliance'
      | 'commingling'
      | 'control'
      | 'route'
      | 'siege'
      | 'separation'
      | 'convoy'
      | 'casualties'
      | 'displace'
      | 'violation'
      | 'monitoring'
      | 'reset-count';
  }
>;

/** One effect on the ground as a sentence. */
export function describeGroundEffect(scenario: Scenario, effect: GroundEffect): string {
  switch (effect.effect) {
    case 'intensity':
      return describeSpread(scenario, effect, {
        much: t((['effect.little', 'effect.somewhat', 'effect.much'] as const)[sizeOf(effect.by)]),
      });
    case 'air':
    case 'commingling':
      return describeSpread(scenario, effect, {});
    case 'supplies':
      return t(directed('effect.supplies', effect.days), {
        count: Math.round(Math.abs(effect.days)),
        zones: zoneNames(scenario, effect.zones),
      });
    case 'siege':
      return wordFor('effect', `siege-${effect.event}`, { name: siegeName(scenario, effect.siege) });
    case 'separation':
      return wordFor('effect', `separation-${effect.event}`, {
        name: separationName(scenario, effect.separation),
      });
    case 'convoy':
      return wordFor('effect', `convoy-${effect.event}`, { name: convoyName(scenario, effect.convoy) });
    case 'route': {
      const route = routeName(scenario, effect.route);
      return effect.open ? t('effect.route-open', { route }) : t('effect.route-closed', { route });
    }
    case 'monitoring':
      return t('effect.monitoring');
    case 'reset-count':
      return t('effect.reset-count');
    default:
      return describeForces(scenario, effect);
  }
}

type ForceEffect = Extract<
  GroundEffect,
  { effect: 'momentum' | 'strength' | 'compliance' | 'control' | 'casualties' | 'displace' | 'violation' }
>;

function describeForces(scenario: Scenario, effect: ForceEffect): string {
  switch (effect.effect) {
    case 'momentum':
      return t(directed('effect.momentum', effect.by), {
        actor: actorName(scenario, effect.actor),
        zone: zoneName(scenario, effect.zone),
      });
    case 'strength':
      return t(directed('effect.strength', effect.by), { actor: actorName(scenario, effect.actor) });
    case 'compliance':
      return t(directed('effect.compliance', effect.by), { actor: actorName(scenario, effect.actor) });
    case 'control':
      return t('effect.control', {
        zone: zoneName(scenario, effect.zone),
        actor: actorName(scenario, effect.to),
      });
    case 'casualties':
      return t('effect.casualties', {
        count: aboutPeople(effect.killed),
        zone: zoneName(scenario, effect.zone),
      });
    case 'displace': {
      const words = { count: aboutPeople(effect.people), zone: zoneName(scenario, effect.zone) };
      return effect.to === undefined
        ? t('effect.displace', words)
        : t('effect.displace-to', { ...words, to: zoneName(scenario, effect.to) });
    }
    case 'violation':
      return effect.zone === undefined
        ? t('effect.violation')
        : t('effect.violation-in', { zone: zoneName(scenario, effect.zone) });
    default:
      return effect satisfies never;
  }
}

type SpreadEffect = Extract<GroundEffect, { effect: 'intensity' | 'air' | 'commingling' }>;

/** Effects on some zones, or on all where none is named. */
function describeSpread(
  scenario: Scenario,
  effect: SpreadEffect,
  words: Readonly<Record<string, string>>,
): string {
  return effect.zones === undefined || effect.zones.length === 0
    ? wordFor('effect', directed(`${effect.effect}-all`, effect.by), words)
    : wordFor('effect', directed(effect.effect, effect.by), {
        ...words,
        zones: zoneNames(scenario, effect.zones),
      });
}

function zoneNames(scenario: Scenario, zones: readonly string[]): string {
  return listed(zones.map((zone) => zoneName(scenario, zone)));
}
