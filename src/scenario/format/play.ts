// The playing part of the scenario format: moves, events and crises, hints, endings, debrief.
import { z } from '../zod.ts';
import { citations, count, idOf, list, share, table, text, title } from './basics.ts';
import { condition, phases } from './condition.ts';
import { effects } from './effect.ts';

export const moveKinds = ['table', 'allies', 'public', 'ground', 'capital'] as const;
export type MoveKind = (typeof moveKinds)[number];

export const icons = [
  'paper',
  'handshake',
  'scales',
  'eye',
  'megaphone',
  'leak',
  'council',
  'phone',
  'envoy',
  'money',
  'pressure',
  'shield',
  'truck',
  'pause',
  'aircraft',
  'radar',
  'convoy',
  'map',
  'flag',
  'summit',
  'door',
  'clock',
  'link',
  'lock',
  'people',
] as const;

export const move = z
  .object({
    title,
    kind: z.enum(moveKinds),
    by: list(idOf('party')).default([]).describe('Parties that have the move; empty: all.'),
    about: text.describe('One or two sentences: what it means to do this.'),
    advice: text.optional().describe('What an adviser expects of it.'),
    icon: z.enum(icons).optional(),
    cost: count.default(2).describe('Influence.'),
    phases: list(z.enum(phases)).default(['talks']),
    when: condition.optional(),
    hint: title.optional().describe('Why it cannot be played while `when` does not hold.'),
    times: z.number().int().min(1).max(50).default(50).describe('How often a party can play it in a game.'),
    rest: z
      .number()
      .int()
      .min(0)
      .max(20)
      .default(1)
      .describe('Rounds (in implementation: days) until it can be played again.'),
    covert: z.boolean().default(false).describe('The other side does not see who did it.'),
    touches: list(idOf('touched'))
      .default([])
      .describe('Ids of what it touches (zones, routes, points, stakeholders), for the preview.'),
    effects,
    sources: citations,
  })
  .strict();

const report = z
  .object({
    by: title.describe('Who says so.'),
    text,
    seenBy: list(idOf('party'))
      .default([])
      .describe('Parties that read it during the game; left out: both. After the end everybody does.'),
  })
  .strict();

const answer = z
  .object({
    title,
    about: text.optional(),
    cost: count.default(0),
    when: condition.optional().describe('For instance only where the text gives a hotline.'),
    hint: title.optional(),
    effects,
  })
  .strict();

export const event = z
  .object({
    title: title.describe('The headline.'),
    text: text.optional(),
    phases: list(z.enum(phases)).default(['talks']),
    when: condition.optional(),
    odds: share
      .default(1)
      .describe('Chance per round (talks) or per day (implementation) while the condition holds.'),
    times: z
      .number()
      .int()
      .min(0)
      .max(50)
      .default(1)
      .describe('How often it can happen; 0: only when scheduled.'),
    zone: idOf('zone').optional(),
    touches: list(idOf('touched')).default([]),
    reports: list(report).default([]).describe('Where the record is contested: each side’s claim.'),
    effects: effects.default([]),
    answers: table('answer', answer)
      .optional()
      .describe('A crisis: it waits for an answer of each party in `answeredBy`.'),
    answeredBy: list(idOf('party')).default([]).describe('Parties that must answer; empty: all.'),
    sources: citations,
  })
  .strict();

export const hint = z
  .object({
    text,
    when: condition.optional().describe('Shown when this holds.'),
    until: condition.optional().describe('Done when this holds; without it, when the player moves on.'),
    points: z
      .enum(['brief', 'map', 'table', 'hand', 'draft', 'log', 'end-turn', 'stakeholders', 'calendar'])
      .optional(),
  })
  .strict();

export const ending = z
  .object({ title, text, when: condition.optional() })
  .strict()
  .describe('The first whose condition holds is told at the end.');

export const debrief = z
  .object({
    record: text.optional().describe('What happened in history, for comparison.'),
    recordDeal: z
      .record(idOf('point'), idOf('option'))
      .default({})
      .describe('Per sticking point: the option of the historical text.'),
    questions: list(text).default([]),
    sources: citations,
  })
  .strict();

export const source = z
  .object({
    title,
    publisher: title.optional(),
    date: z.string().max(40).optional(),
    confidence: z.enum(['high', 'medium', 'low', 'general']).default('medium'),
    note: text.optional(),
  })
  .strict();
