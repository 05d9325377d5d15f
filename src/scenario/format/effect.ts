// Effects: what a move, an event, an answer or a clause does to the state. A closed union of data, applied by one function.
import { z } from 'zod';
import { change, count, id, list, share, title } from './basics.ts';
import { type Condition, condition } from './condition.ts';

const by = change.describe('Added to the level.');

/** `effect` names what is changed. Levels run from 0 to 100 and are clamped. */
const simpleEffects = [
  z
    .object({ effect: z.literal('trust'), of: id.optional(), by })
    .strict()
    .describe('Trust of a party in the other; both without `of`.'),
  z.object({ effect: z.literal('influence'), of: id, by }).strict(),
  z.object({ effect: z.literal('patience'), of: id, by }).strict(),
  z
    .object({
      effect: z.literal('mandate'),
      of: id,
      point: id,
      options: list(id),
      allow: z.boolean().default(true),
    })
    .strict()
    .describe('The capital allows (or forbids) these options on a point.'),
  z
    .object({ effect: z.literal('reservation'), of: id, by: z.number().min(-1).max(1) })
    .strict()
    .describe('What the party can have without a deal, 0 to 1.'),
  z
    .object({ effect: z.literal('support'), of: id, by })
    .strict()
    .describe('A stakeholder’s support for the talks.'),
  z
    .object({
      effect: z.literal('leaning'),
      of: id,
      point: id.optional(),
      option: id.optional(),
      by,
    })
    .strict()
    .describe('How a stakeholder leans towards the deal, or towards one option.'),
  z
    .object({ effect: z.literal('reveal'), stakeholder: id, to: id })
    .strict()
    .describe('A party learns how a stakeholder leans.'),
  z.object({ effect: z.literal('gauge'), gauge: id, by }).strict(),
  z.object({ effect: z.literal('flag'), flag: id, set: z.boolean().default(true) }).strict(),
  z
    .object({ effect: z.literal('intensity'), zones: list(id).optional(), by })
    .strict()
    .describe('Violence in these zones, or all fronts.'),
  z
    .object({ effect: z.literal('air'), zones: list(id).optional(), by: z.number().min(-1).max(1) })
    .strict()
    .describe('Share of the violence that comes from the air.'),
  z
    .object({ effect: z.literal('momentum'), actor: id, zone: id, by })
    .strict()
    .describe('An offensive: pressure of an armed actor on a zone.'),
  z.object({ effect: z.literal('supplies'), zones: list(id), days: z.number().min(-365).max(365) }).strict(),
  z.object({ effect: z.literal('strength'), actor: id, by }).strict(),
  z.object({ effect: z.literal('compliance'), actor: id, by: z.number().min(-1).max(1) }).strict(),
  z
    .object({
      effect: z.literal('commingling'),
      zones: list(id).optional(),
      by: z.number().min(-1).max(1),
    })
    .strict(),
  z.object({ effect: z.literal('control'), zone: id, to: id }).strict(),
  z.object({ effect: z.literal('route'), route: id, open: z.boolean() }).strict(),
  z
    .object({
      effect: z.literal('siege'),
      siege: id,
      event: z.enum(['CONTESTED', 'SECURED', 'CLOSED', 'BROKEN', 'LIFTED', 'SURRENDERED']),
    })
    .strict(),
  z
    .object({
      effect: z.literal('separation'),
      separation: id,
      event: z.enum(['PLEDGED', 'STARTED', 'STALLED', 'RESUMED', 'COMPLETED', 'LAPSED', 'RELAPSED']),
    })
    .strict(),
  z
    .object({
      effect: z.literal('convoy'),
      convoy: id,
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
    .object({ effect: z.literal('casualties'), zone: id, killed: count })
    .strict()
    .describe('Civilians killed at once, taken from the zone’s people.'),
  z
    .object({ effect: z.literal('displace'), zone: id, people: count, to: id.optional() })
    .strict()
    .describe('People who leave a zone, to another or abroad.'),
  z
    .object({
      effect: z.literal('violation'),
      zone: id.optional(),
      by: id,
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
      event: id,
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
    .object({ effect: z.literal('reopen'), point: id })
    .strict()
    .describe('A settled point is open again.'),
  z
    .object({
      effect: z.literal('promise'),
      promise: id,
      of: id,
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

export const effect: z.ZodType<Effect> = z.lazy(() =>
  z.discriminatedUnion('effect', [
    ...simpleEffects,
    z
      .object({
        effect: z.literal('chance'),
        id,
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
) as z.ZodType<Effect>;

export const effects = list(effect);
