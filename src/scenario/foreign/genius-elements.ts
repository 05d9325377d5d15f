// The elements of GENIUS’s XML that are read, and what may stand in them.
import { z } from '../zod.ts';
import { decimal } from './scalars.ts';

const counted = z
  .string()
  .regex(/^\s*\d{1,6}\s*$/, 'is no number of an issue')
  .transform(Number);
const bounds = { lowerbound: decimal.optional(), upperbound: decimal.optional() };

const evaluatorSchema = z.object({
  ftype: z.string().default('linear'),
  slope: decimal.optional(),
  offset: decimal.optional(),
  parameter0: decimal.optional(),
  parameter1: decimal.optional(),
});

const issueSchema = z.object({
  name: z.string(),
  index: counted.optional(),
  type: z.string().optional(),
  vtype: z.string().optional(),
  etype: z.string().optional(),
  ...bounds,
  range: z.array(z.object(bounds)).default([]),
  item: z
    .array(z.object({ value: z.string().describe('the value'), evaluation: decimal.optional() }))
    .default([]),
  evaluator: z.array(evaluatorSchema).default([]),
});

const objectiveSchema = z.object({
  name: z.string().optional(),
  issue: z.array(issueSchema).default([]),
  weight: z
    .array(z.object({ index: counted, value: decimal.refine((value) => value >= 0, 'is negative') }))
    .default([]),
  objective: z.array(z.unknown()).optional(),
});

const share = decimal.refine((value) => value >= 0 && value <= 1, 'is not between 0 and 1');

const spaceSchema = z.object({
  objective: z.array(objectiveSchema).min(1).describe('an <objective> with the issues'),
  reservation: z.array(z.object({ value: decimal })).default([]),
  discount_factor: z.array(z.object({ value: share })).default([]),
});

export const profileSchema = z.object({ utility_space: spaceSchema });
export const domainSchema = z.object({
  negotiation_template: z.object({
    utility_space: z.array(spaceSchema).min(1).describe('a <utility_space>'),
  }),
});

export type IssueElement = z.output<typeof issueSchema>;
export type Space = z.output<typeof spaceSchema>;
export type Evaluator = z.output<typeof evaluatorSchema>;
