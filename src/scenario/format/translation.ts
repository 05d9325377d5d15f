// The format of a translation: a file beside the scenario that repeats its ids, and under them only texts.
import { z } from '../zod.ts';
import { id, languageTag, list, title } from './basics.ts';

export const translationSchema = z
  .object({
    $schema: z.string().max(200).optional(),
    format: z.literal(1),
    translates: id.describe('The id of the scenario.'),
    language: languageTag,
    authors: list(title).default([]),
    texts: z
      .record(z.string(), z.unknown())
      .describe('The texts, under the same names and ids as in the scenario.'),
  })
  .strict();
