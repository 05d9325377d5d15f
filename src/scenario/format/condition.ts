// Conditions: when a move is allowed, an event can happen, a hint shows or an ending fits. Data, never code.
import { z } from '../zod.ts';
import { idOf, list } from './basics.ts';

/** Lower and upper bounds, both included; at least one should be given. */
const bounds = { atLeast: z.number().optional(), atMost: z.number().optional() };

export const phases = ['talks', 'capitals', 'implementation'] as const;
export const pointStates = [
  'unopened',
  'tabled',
  'contested',
  'bracketed',
  'agreedAdReferendum',
  'agreed',
  'reopened',
] as const;

/** A test of one thing in the state of the game. `if` names what is tested. */
const test = z.discriminatedUnion('if', [
  z.object({ if: z.literal('phase'), is: z.enum(phases) }).strict(),
  z
    .object({ if: z.literal('round'), ...bounds })
    .strict()
    .describe('The number of the round, 1 for the first.'),
  z
    .object({ if: z.literal('day'), ...bounds })
    .strict()
    .describe('Days since the calendar began, 0 for the first.'),
  z
    .object({ if: z.literal('implementation-day'), ...bounds })
    .strict()
    .describe('Days since the text came into force, 0 for day D.'),
  z
    .object({ if: z.literal('trust'), of: idOf('party').optional(), ...bounds })
    .strict()
    .describe('Trust of a party in the other, or the mean of both.'),
  z.object({ if: z.literal('influence'), of: idOf('party'), ...bounds }).strict(),
  z.object({ if: z.literal('patience'), of: idOf('party'), ...bounds }).strict(),
  z.object({ if: z.literal('gauge'), gauge: idOf('gauge'), ...bounds }).strict(),
  z.object({ if: z.literal('flag'), flag: idOf('flag'), is: z.boolean().default(true) }).strict(),
  z
    .object({ if: z.literal('support'), of: idOf('stakeholder'), ...bounds })
    .strict()
    .describe('A stakeholder’s support for the talks.'),
  z
    .object({
      if: z.literal('point'),
      point: idOf('point'),
      is: z.enum(pointStates).optional(),
      option: list(idOf('option')).optional(),
    })
    .strict()
    .describe('A sticking point is in this state, or settled on one of these options.'),
  z
    .object({ if: z.literal('points-agreed'), ...bounds })
    .strict()
    .describe('How many sticking points are agreed, ad referendum or finally.'),
  z
    .object({ if: z.literal('clause'), feature: idOf('feature'), ...bounds })
    .strict()
    .describe('How strong the agreed text is in a durability feature, 0 to 1.'),
  z
    .object({
      if: z.literal('siege'),
      siege: idOf('siege'),
      is: list(z.enum(['open', 'contested', 'besieged', 'relieved', 'surrendered'])),
    })
    .strict(),
  z
    .object({
      if: z.literal('separation'),
      separation: idOf('separation'),
      is: list(z.enum(['commingled', 'pledged', 'separating', 'stalled', 'separated'])),
    })
    .strict(),
  z
    .object({
      if: z.literal('convoy'),
      convoy: idOf('convoy'),
      is: list(z.enum(['planned', 'awaitingPermit', 'waiting', 'enRoute', 'halted', 'delivered', 'lost'])),
    })
    .strict(),
  z
    .object({
      if: z.literal('cessation'),
      is: list(
        z.enum([
          'notInForce',
          'first48Hours',
          'extended',
          'sevenDays',
          'jointCentre',
          'consolidated',
          'lasting',
          'fraying',
          'collapsed',
        ]),
      ),
    })
    .strict(),
  z
    .object({ if: z.literal('intensity'), zone: idOf('zone').optional(), ...bounds })
    .strict()
    .describe('Violence in a zone, or the mean over the fronts that a cessation covers.'),
  z
    .object({ if: z.literal('supplies'), zone: idOf('zone'), ...bounds })
    .strict()
    .describe('Days of supplies left in a zone.'),
  z
    .object({ if: z.literal('commingling'), zone: idOf('zone').optional(), ...bounds })
    .strict()
    .describe('0 to 1, in a zone or the mean over those where groups mix.'),
  z
    .object({ if: z.literal('control'), zone: idOf('zone'), is: list(idOf('actor')) })
    .strict()
    .describe('A zone is held by one of these armed actors.'),
  z.object({ if: z.literal('route'), route: idOf('route'), open: z.boolean() }).strict(),
  z.object({ if: z.literal('strength'), actor: idOf('actor'), ...bounds }).strict(),
  z.object({ if: z.literal('compliance'), actor: idOf('actor'), ...bounds }).strict(),
  z
    .object({
      if: z.literal('violations'),
      within: z.number().int().min(1).max(60).default(7),
      ...bounds,
    })
    .strict()
    .describe('Violations over the last days.'),
  z.object({ if: z.literal('happened'), event: idOf('event'), is: z.boolean().default(true) }).strict(),
  z
    .object({
      if: z.literal('played'),
      move: idOf('move'),
      by: idOf('party').optional(),
      is: z.boolean().default(true),
    })
    .strict(),
  z
    .object({
      if: z.literal('answered'),
      event: idOf('event'),
      answer: idOf('answer'),
      by: idOf('party').optional(),
    })
    .strict(),
  z
    .object({ if: z.literal('promise'), promise: idOf('promise'), is: z.enum(['made', 'kept', 'broken']) })
    .strict(),
  z
    .object({
      if: z.literal('ended'),
      is: list(z.enum(['noDeal', 'refusedAtHome', 'collapsed', 'held'])),
    })
    .strict()
    .describe('For endings: how the session ended.'),
  z
    .object({ if: z.literal('killed'), ...bounds })
    .strict()
    .describe('Civilians killed so far, estimate.'),
  z
    .object({ if: z.literal('reached'), ...bounds })
    .strict()
    .describe('People reached by aid so far.'),
]);

export type Test = z.infer<typeof test>;
export type Condition = Test | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** A test, or several joined by all, any, not. */
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      test,
      z.object({ all: list(condition) }).strict(),
      z.object({ any: list(condition) }).strict(),
      z.object({ not: condition }).strict(),
    ]),
  )
  .meta({
    id: 'condition',
    description: 'A test of the state of the game, or several joined by all, any and not.',
  });
