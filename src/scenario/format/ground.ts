// The ground part of the scenario format: armed actors, zones, routes, sieges, separations, convoys, the cessation.
import { z } from '../zod.ts';
import { citations, count, idOf, level, list, place, share, table, text, title } from './basics.ts';

/** Named colours of the situation map; the stage gives each a hue and a pattern that stay apart for all eyes. */
export const mapColours = ['red', 'green', 'blue', 'yellow', 'black', 'orange', 'purple', 'grey'] as const;

export const armedActor = z
  .object({
    name: title,
    colour: z.enum(mapColours),
    patron: idOf('party').optional().describe('The party that can press it.'),
    stakeholder: idOf('stakeholder').optional().describe('The stakeholder that speaks for it.'),
    strength: level.default(50),
    compliance: share.default(0.5).describe('How far it keeps a cessation at the start.'),
    airForce: share.default(0).describe('How much of its violence comes from the air.'),
    spoiler: z.boolean().default(false).describe('Outside the deal, and hurt by it.'),
    covered: z.boolean().default(true).describe('Is it a party to the cessation?'),
    sources: citations,
  })
  .strict();

export const zone = z
  .object({
    name: title,
    at: place,
    controller: idOf('actor').describe('The armed actor that holds it.'),
    present: z
      .record(idOf('actor'), share)
      .default({})
      .describe('Other armed actors there, with their share of the fighters.'),
    commingling: share.optional().describe('How far covered and outlawed groups share positions.'),
    front: z.boolean().default(false).describe('Do lines of contact run here?'),
    intensity: level.default(10).describe('Violence at the start; 100 is the worst week of the war.'),
    air: share.default(0.2).describe('Share of the violence that comes from the air.'),
    people: count.default(0).describe('Civilians who live there.'),
    suppliesDays: z
      .number()
      .min(0)
      .max(365)
      .optional()
      .describe('Days of food and fuel; left out: not cut off.'),
    inset: z.boolean().default(false).describe('Shown in the enlarged inset of the map.'),
    near: list(idOf('zone')).default([]).describe('Neighbouring zones.'),
    sources: citations,
  })
  .strict();

export const route = z
  .object({
    name: title,
    from: idOf('zone'),
    to: idOf('zone'),
    via: list(place).default([]).describe('Bends on the way.'),
    use: z.enum(['supply', 'aid', 'arms', 'evacuation']).default('supply'),
    feeds: idOf('actor').optional().describe('The armed actor that lives by it.'),
    open: z.boolean().default(true),
    sources: citations,
  })
  .strict();

export const siege = z
  .object({
    name: title,
    zones: list(idOf('zone')).describe('The zones that are cut off when it closes.'),
    besieger: idOf('actor'),
    defender: idOf('actor'),
    state: z.enum(['open', 'contested', 'besieged', 'relieved']).default('open'),
    routes: list(idOf('route')).default([]).describe('Routes that it cuts.'),
    sources: citations,
  })
  .strict();

export const separation = z
  .object({
    name: title,
    zones: list(idOf('zone')),
    group: idOf('actor').describe('The covered armed actor that should move away.'),
    from: idOf('actor').describe('The outlawed armed actor it is mixed with.'),
    state: z.enum(['commingled', 'pledged', 'separating', 'separated']).default('commingled'),
    days: z.number().min(1).max(120).default(14).describe('Days it takes when nothing hinders it.'),
  })
  .strict();

export const convoy = z
  .object({
    name: title,
    route: idOf('route'),
    to: idOf('zone').describe('The zone that it feeds.'),
    trucks: count.default(20),
    people: count.default(40_000).describe('People its load feeds for a month.'),
    permitBy: idOf('stakeholder').optional().describe('The stakeholder whose paper it needs.'),
    about: text.optional(),
    sources: citations,
  })
  .strict();

export const cessation = z
  .object({
    weeklyCalm: z.number().int().min(1).max(30).default(7).describe('Days of calm that the count needs.'),
    dailyHazard: share
      .default(0.09)
      .describe('Chance a day that a bare text collapses, before features, trust and events.'),
    jointCentre: z.boolean().default(true).describe('Does a completed count lead to a joint centre?'),
    calmIntensity: level
      .default(25)
      .describe('Mean violence on the fronts up to which a day counts as calm.'),
  })
  .strict();

export const ground = {
  armedActors: table('actor', armedActor).default({}).describe('Who fights.'),
  zones: table('zone', zone).default({}).describe('Towns and districts.'),
  routes: table('route', route).default({}).describe('Roads between zones that open and close.'),
  sieges: table('siege', siege).default({}).describe('Where people can be cut off.'),
  separations: table('separation', separation)
    .default({})
    .describe('Groups that a text may demand to move apart.'),
  convoys: table('convoy', convoy).default({}).describe('Aid that waits for a paper, an open road and calm.'),
  cessation: cessation.prefault({}).describe('How long a text holds.'),
};
