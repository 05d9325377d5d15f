// The negotiation part of the scenario format: parties, stakeholders, sticking points, their clauses and preferences.
import { z } from '../zod.ts';
import {
  change,
  citations,
  confidence,
  count,
  day,
  idOf,
  level,
  list,
  share,
  table,
  text,
  title,
} from './basics.ts';
import { effects } from './effect.ts';
import { partyDefaults } from './party-defaults.ts';

/** What a clause can do for the life of the cessation; signs follow the literature (see docs/model.md). */
export const durabilityFeatures = [
  'separation',
  'monitoring',
  'enforcement',
  'stepwise',
  'access',
  'air-restraint',
  'joint-action',
  'transparency',
  'inclusion',
] as const;
export type DurabilityFeature = (typeof durabilityFeatures)[number];

const briefing = z
  .object({
    heading: title.describe('Heading of the cable, for instance its subject.'),
    situation: text,
    wants: list(text).describe('What the capital wants, most important first.'),
    cannotSign: list(text).default([]),
    couldTrade: list(text).default([]),
    atHome: list(text).default([]).describe('Who can say no, and how sure one can be of each.'),
    beliefs: list(z.object({ text, confidence }).strict())
      .default([])
      .describe('What the services believe of the other side.'),
    sources: citations,
  })
  .strict()
  .describe('The confidential cable that opens the game for one party.');

export const party = z
  .object({
    name: title.describe('As it stands in a sentence, with its article.'),
    plural: z
      .boolean()
      .optional()
      .describe('Is the name a plural, such as "The herders"? Then they refuse; else it refuses.'),
    adjective: title.optional().describe('For instance "Russian".'),
    capital: title.optional().describe('Where the instructions come from.'),
    negotiator: title.optional().describe('Who sits at the table: an office, or a person’s name.'),
    dilemma: title.optional().describe('One honest sentence on what makes this side hard to play.'),
    influence: level.default(partyDefaults.influence).describe('Diplomatic capital to spend at the start.'),
    influencePerRound: level
      .default(partyDefaults.influencePerRound)
      .describe('What is added in each round.'),
    patience: level
      .default(partyDefaults.patience)
      .describe('How long the capital lets the talks go on; at 0 it calls its delegation home.'),
    trust: level.default(partyDefaults.trust).describe('Trust in the other party at the start.'),
    reservation: share
      .default(partyDefaults.reservation)
      .describe('Worth of having no deal, on the scale of the party’s own utility.'),
    mandate: z
      .record(idOf('point'), list(idOf('option')))
      .default({})
      .describe('For some points: the options the capital allows at the start. Points left out: all.'),
    briefing: briefing.optional(),
  })
  .strict();

export const stakeholderKinds = ['capital', 'client', 'ally', 'mediator', 'spoiler', 'bystander'] as const;

export const stakeholder = z
  .object({
    name: title,
    kind: z.enum(stakeholderKinds),
    behind: idOf('party')
      .optional()
      .describe('The party it stands behind; none for mediators, spoilers and bystanders.'),
    about: text.optional(),
    wants: list(title).default([]).describe('What it is known to want, a line each.'),
    veto: z.boolean().default(false).describe('Can it say no when the text comes home?'),
    leverage: level
      .default(30)
      .describe(
        'How much its word counts with the others behind its party when the text comes home: it moves those with a veto towards its own leaning.',
      ),
    support: level
      .default(50)
      .describe('Support for the talks at the start; above 50 it makes a yes a little likelier.'),
    leaning: change
      .default(0)
      .describe('Towards any deal, −100 to 100, before the clauses count. 0 is undecided.'),
    uncertainty: level
      .default(20)
      .describe('Standard deviation of its true leaning around the known one: how little is known.'),
    clauses: z
      .record(idOf('point'), z.record(idOf('option'), change))
      .default({})
      .describe(
        'Per sticking point and option: how much the clause moves it towards (+) or away from (−) the deal.',
      ),
    persuadable: share.default(0.5).describe('How much persuasion moves it.'),
    sources: citations,
  })
  .strict();

const perParty = <Value extends z.ZodType>(value: Value) => z.record(idOf('party'), value);

export const option = z
  .object({
    title,
    clause: text.describe('The clause as it would stand in the text.'),
    value: perParty(share).describe('Per party: how good the option is for it, 0 to 1.'),
    features: z
      .partialRecord(z.enum(durabilityFeatures), share)
      .default({})
      .describe(
        `What the clause does for the life of the cessation, 0 to 1 for each of: ${durabilityFeatures.join(', ')}.`,
      ),
    resetsCount: z
      .boolean()
      .optional()
      .describe('The clause says that a violation starts the count of calm days anew.'),
    inForce: effects.default([]).describe('What happens when the text comes into force.'),
    sources: citations,
  })
  .strict();

export const stickingPoint = z
  .object({
    title,
    question: text.optional().describe('What the two disagree about.'),
    positions: perParty(text).optional().describe('Per party: its public position, paraphrased.'),
    weight: perParty(share).describe(
      'Per party: how much the point matters to it. Weights are normalised to a sum of 1.',
    ),
    required: z.boolean().default(true).describe('Must it be agreed before the text can be initialled?'),
    agreedAtStart: idOf('option')
      .optional()
      .describe('An option already agreed ad referendum when the talks begin.'),
    options: table('option', option).describe('Two to eight options, each written as a clause.'),
    glossary: list(idOf('term')).default([]),
    sources: citations,
  })
  .strict();

/** Costs, in influence, of the generic moves. */
export const tableMoves = z
  .object({
    propose: count.default(0),
    float: count.default(1),
    verification: count.default(1),
    link: count.default(1),
    reopen: count.default(3),
    ultimatum: count.default(4),
    walkOut: count.default(2),
    persuade: count.default(4),
    compensate: count.default(8),
  })
  .strict()
  .describe('What the generic moves cost in influence.');

const round = z
  .object({
    title: title.optional(),
    place: title.optional().describe('Where the two meet.'),
    day: day.optional().describe('The date of the round; left out: a week after the one before.'),
    note: text.optional(),
    sources: citations,
  })
  .strict();

export const calendar = z
  .object({
    start: day.optional().describe('The day on which the game begins; left out: days are only counted.'),
    rounds: z
      .array(round)
      .min(1)
      .max(24)
      .default(() => Array.from({ length: 6 }, () => ({ sources: [] }))),
    turnsPerRound: z.number().int().min(1).max(10).default(2).describe('Turns each side has in a round.'),
    actionsPerTurn: z
      .number()
      .int()
      .min(1)
      .max(6)
      .default(2)
      .describe('Moves a side can make in a turn, beside answers.'),
    implementationDays: z
      .number()
      .int()
      .min(0)
      .max(120)
      .default(0)
      .describe('Days the game follows the text once in force.'),
  })
  .strict();
