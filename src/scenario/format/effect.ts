// Effects: what a move, an event, an answer or a clause does to the state. A closed union of data, applied by one function.
import { z } from '../zod.ts';
import { change, count, idOf, list, newId, share, title } from './basics.ts';
import { type Condition, condition } from './condition.ts';

const by = change.describe('Added to the level.');

/** `effect` names what is changed. Levels run from 0 to 100 and are clamped. */
const simpleEffects = [
  z
    .object({ effect: z.literal('trust'), of: idOf('party').optional(), by })
    .strict()
    .describe('Trust of a party in the other; both without `of`.'),
  z.object({ effect: z.literal('influence'), of: idOf('party'), by }).strict(),
  z.object({ effect: z.literal('patience'), of: idOf('party'), by }).strict(),
  z
    .object({
      effect: z.literal('mandate'),
      of: idOf('party'),
      point: idOf('point'),
      options: list(idOf('option')),
      allow: z.boolean().default(true),
    })
    .strict()
    .describe('The capital allows (or forbids) these options on a point.'),
  z
    .object({ effect: z.literal('reservation'), of: idOf('party'), by: z.number().min(-1).max(1) })
    .strict()
    .describe('What the party can have without a deal, 0 to 1.'),
  z
    .object({ effect: z.literal('support'), of: idOf('stakeholder'), by })
    .strict()
    .describe('A stakeholder’s support for the talks.'),
  z
    .object({
      effect: z.literal('leaning'),
      of: idOf('stakeholder'),
      point: idOf('point').optional(),
      option: idOf('option').optional(),
      by,
    })
    .strict()
    .describe('How a stakeholder leans towards the deal, or towards one option.'),
  z
    .object({ effect: z.literal('reveal'), stakeholder: idOf('stakeholder'), to: idOf('party') })
    .strict()
    .describe('A party learns how a stakeholder leans.'),
  z.object({ effect: z.literal('gauge'), gauge: idOf('gauge'), by }).strict(),
  z.object({ effect: z.literal('flag'), flag: newId('flag'), set: z.boolean().default(true) }).strict(),
  z
    .object({ effect: z.literal('intensity'), zones: list(idOf('zone')).optional(), by })
    .strict()
    .describe('Violence in these zones, or all fronts.'),
  z
    .object({ effect: z.literal('air'), zones: list(idOf('zone')).optional(), by: z.number().min(-1).max(1) })
    .strict()
    .describe('Share of the violence that comes from the air.'),
  z
    .object({ effect: z.literal('momentum'), actor: idOf('actor'), zone: idOf('zone'), by })
    .strict()
    .describe('An offensive: pressure of an armed actor on a zone.'),
  z
    .object({ effect: z.literal('supplies'), zones: list(idOf('zone')), days: z.number().min(-365).max(365) })
    .strict(),
  z.object({ effect: z.literal('strength'), actor: idOf('actor'), by }).strict(),
  z.object({ effect: z.literal('compliance'), actor: idOf('actor'), by: z.number().min(-1).max(1) }).strict(),
  z
    .object({
      effect: z.literal('commingling'),
      zones: list(idOf('zone')).optional(),
      by: z.number().min(-1).max(1),
    })
    .strict(),
  z.object({ effect: z.literal('control'), zone: idOf('zone'), to: idOf('actor') }).strict(),
  z.object({ effect: z.literal('route'), route: idOf('route'), open: z.boolean() }).strict(),
  z
    .object({
      effect: z.literal('siege'),
      siege: idOf('siege'),
      event: z.enum(['CONTESTED', 'SECURED', 'CLOSED', 'BROKEN', 'LIFTED', 'SURRENDERED']),
    })
    .strict(),
  z
    .object({
      effect: z.literal('separation'),
      separation: idOf('separation'),
      event: z.enum(['PLEDGED', 'STARTED', 'STALLED', 'RESUMED', 'COMPLETED', 'LAPSED', 'RELAPSED']),
    })
    .strict(),
  z
    .object({
      effect: z.literal('convoy'),
      convoy: idOf('convoy'),
      event: z.enum([
        'REQUESTED',
        'PERMITTED',
        'DENIED',
        'PERMIT_WITHDRAWN',
        'DEPARTED',
        'BLOCKED',
        'CLEARED',
        'TURNED_BACK',
        'ATTACKED',
      ]),
    })
    .strict(),
  z
    .object({ effect: z.literal('casualties'), zone: idOf('zone'), killed: count })
    .strict()
    .describe('Civilians killed at once, taken from the zone’s people.'),
  z
    .object({ effect: z.literal('displace'), zone: idOf('zone'), people: count, to: idOf('zone').optional() })
    .strict()
    .describe('People who leave a zone, to another or abroad.'),
  z
    .object({
      effect: z.literal('violation'),
      zone: idOf('zone').optional(),
      by: idOf('actor'),
      gravity: z.number().min(0).max(10).default(1),
    })
    .strict()
    .describe('A violation of the cessation by an armed actor.'),
  z
    .object({ effect: z.literal('monitoring'), by: share })
    .strict()
    .describe('Raises monitoring above what the text gives.'),
  z
    .object({ effect: z.literal('reset-count') })
    .strict()
    .describe('The count of calm days starts anew.'),
  z
    .object({
      effect: z.literal('event'),
      event: idOf('event'),
      after: z.number().int().min(0).max(60).default(0),
    })
    .strict()
    .describe('Schedules an event after so many days.'),
  z
    .object({ effect: z.literal('delay'), days: z.number().int().min(1).max(30) })
    .strict()
    .describe('Days pass before the next round.'),
  z
    .object({ effect: z.literal('publish') })
    .strict()
    .describe('The text becomes public.'),
  z
    .object({ effect: z.literal('reopen'), point: idOf('point') })
    .strict()
    .describe('A settled point is open again.'),
  z
    .object({
      effect: z.literal('promise'),
      promise: newId('promise'),
      of: idOf('party'),
      title,
      within: z.number().int().min(1).max(60),
      keep: z.lazy(() => condition),
    })
    .strict()
    .describe('A promise of a party, counted on its day: kept if the condition holds.'),
] as const;

const simple = z.discriminatedUnion('effect', [...simpleEffects]);
export type SimpleEffect = z.infer<typeof simple>;

/** An effect that is a throw of chance, with its odds in the open. */
export type ChanceEffect = {
  effect: 'chance';
  id: string;
  odds: number;
  then: Effect[];
  otherwise?: Effect[] | undefined;
};
/** An effect that depends on the state. */
export type ConditionalEffect = {
  effect: 'when';
  if: Condition;
  then: Effect[];
  otherwise?: Effect[] | undefined;
};
export type Effect = SimpleEffect | ChanceEffect | ConditionalEffect;

export const effect: z.ZodType<Effect> = z
  .lazy(() =>
    z.discriminatedUnion('effect', [
      ...simpleEffects,
      z
        .object({
          effect: z.literal('chance'),
          id: newId('throw'),
          odds: share,
          then: list(effect),
          otherwise: list(effect).optional(),
        })
        .strict()
        .describe('With these odds the one list of effects, else the other. The id names the throw.'),
      z
        .object({
          effect: z.literal('when'),
          if: condition,
          then: list(effect),
          otherwise: list(effect).optional(),
        })
        .strict(),
    ]),
  )
  .meta({
    id: 'effect',
    description: 'One thing that changes, or a throw of chance, or an effect on a condition.',
  });

export const effects = list(effect);
