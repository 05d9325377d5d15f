// A whole scenario in format 1, as one zod schema: the types, the reader and the JSON Schema all come from it.
import { z } from '../zod.ts';
import { id, languageTag, level, list, table, text, title } from './basics.ts';
import { ground } from './ground.ts';
import { cut } from './length.ts';
import { calendar, party, stakeholder, stickingPoint, tableMoves } from './negotiation.ts';
import { debrief, ending, event, hint, move, source } from './play.ts';

/** A named level of the scenario’s own, 0 to 100, such as the relation of two states. */
const gauge = z
  .object({
    name: title,
    about: text.optional(),
    start: level.default(50).describe('Its level when the game begins.'),
    good: z
      .enum(['high', 'low', 'neither'])
      .default('neither')
      .describe('Which end people would call good: shown, never scored.'),
  })
  .strict();

export const scenarioSchema = z
  .object({
    $schema: z.string().max(200).optional(),
    format: z.literal(1).describe('The version of this format.'),
    id,
    title,
    summary: text.optional(),
    language: languageTag.default('en'),
    authors: list(title).default([]),
    licence: title.optional().describe('How the file may be used, such as CC-BY-4.0.'),
    minutes: z.number().int().min(1).max(600).optional().describe('How long a game takes.'),
    contentNote: text.optional().describe('What players should know before they begin.'),
    map: z
      .object({
        country: z
          .string()
          .regex(/^\w{0,3}$/, { error: 'is no ISO code: write two letters, such as SY', abort: true })
          .max(3)
          .optional()
          .describe('ISO code of the country whose outline is drawn.'),
        bounds: z
          .array(z.number())
          .length(4)
          .optional()
          .describe(
            '[west, south, east, north] in degrees; left out: the country decides, or without one the zones.',
          ),
        note: title.optional(),
      })
      .strict()
      .optional(),
    parties: table('party', party).describe('Who negotiates: exactly two.'),
    stakeholders: table('stakeholder', stakeholder)
      .default({})
      .describe('Who stands behind, beside or against the parties.'),
    stickingPoints: table('point', stickingPoint).describe('What the talks are about.'),
    calendar: calendar.prefault({}).describe('When the rounds take place; left out: six, a week apart.'),
    lengths: list(cut)
      .default([])
      .describe('Shorter games of 20, 45 and 90 minutes; those left out are cut by a general rule.'),
    tableMoves: tableMoves.prefault({}),
    gauges: table('gauge', gauge)
      .default({})
      .describe('Levels of the scenario’s own, such as the relation of two states.'),
    ...ground,
    moves: table('move', move).default({}).describe('Cards that the parties can play.'),
    events: table('event', event).default({}).describe('What can happen, with its odds.'),
    hints: table('hint', hint).default({}).describe('For tutorials: shown in order.'),
    endings: table('ending', ending).default({}).describe('What is told at the end: the first that fits.'),
    debrief: debrief.prefault({}).describe('What to talk about afterwards.'),
    glossary: table('term', z.object({ term: title, text }).strict())
      .default({})
      .describe('Words that players may not know.'),
    sources: table('source', source).default({}).describe('What the scenario rests on.'),
  })
  .strict();

/** A scenario as read: every default filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as an author may write it. */
export type ScenarioSource = z.input<typeof scenarioSchema>;

export type Party = Scenario['parties'][string];
export type Stakeholder = Scenario['stakeholders'][string];
export type StickingPoint = Scenario['stickingPoints'][string];
export type Option = StickingPoint['options'][string];
export type Zone = Scenario['zones'][string];
export type MoveCard = Scenario['moves'][string];
export type ScenarioEvent = Scenario['events'][string];
