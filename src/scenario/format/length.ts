// How a scenario is cut to the length of a lesson: which rounds take place, what is settled beforehand, what is left out.
import { z } from '../zod.ts';
import { idOf, list, text } from './basics.ts';

/** Lengths of a lesson, in minutes. */
export const lengths = [20, 45, 90] as const;
export type Length = (typeof lengths)[number];

export const cut = z
  .object({
    minutes: z.literal(lengths).describe('The length that this is for, in minutes.'),
    note: text.optional().describe('What the cut keeps and gives up, for whoever chooses it.'),
    rounds: list(z.number().int().min(1).max(24))
      .optional()
      .describe('Numbers of the rounds that take place, 1 for the first, in order; left out: all.'),
    turnsPerRound: z
      .number()
      .int()
      .min(1)
      .max(10)
      .optional()
      .describe('Turns each side has in a round; left out: as in the calendar.'),
    implementationDays: z
      .number()
      .int()
      .min(0)
      .max(120)
      .optional()
      .describe('Days the game follows the text; left out: as in the calendar.'),
    settled: z
      .record(idOf('point'), idOf('option'))
      .default({})
      .describe('Sticking points that are agreed ad referendum when the game begins, each with its option.'),
    withoutMoves: list(idOf('move')).default([]).describe('Moves that are left out.'),
    withoutEvents: list(idOf('event')).default([]).describe('Events that are left out.'),
  })
  .strict();

export type Cut = z.output<typeof cut>;
