// Who plays a game and what it is played on, as files and links hold it.
import { temperamentNames, type TemperamentName } from '../opponent/temperaments.ts';
import { type Length, lengths } from '../scenario/format/length.ts';
import { z } from '../scenario/zod.ts';

/** Levels of the computer, the mildest first. */
export const opponentLevels = ['attache', 'ambassador', 'minister'] as const;
export type OpponentLevel = (typeof opponentLevels)[number];

/** A level of the computer, carried by a temperament; without one it is as plain as its level. */
export interface ComputerPlayer {
  readonly kind: 'computer';
  readonly opponent: OpponentLevel;
  readonly temperament?: TemperamentName | undefined;
}

/** How a side is played: by a person at this device, or by the computer at a level. */
export type Player = { readonly kind: 'person'; readonly name?: string | undefined } | ComputerPlayer;

/**
 * Where a scenario came from: a built-in id, or the text of a file that a person opened; the text of its translation, if it is
 * played in another language than it was written in; and the length that it was cut to, if it is not played whole.
 */
export type ScenarioOrigin = (
  | { readonly kind: 'built-in'; readonly id: string }
  | { readonly kind: 'file'; readonly text: string }
) & { readonly translation?: string | undefined; readonly length?: Length | undefined };

/** The longest id or name that is read, in characters. */
const shortText = z.string().max(200);
const fileText = z.string().max(2_000_000);

export const playerShape = z.union([
  z.object({ kind: z.literal('person'), name: shortText.optional() }),
  z.object({
    kind: z.literal('computer'),
    opponent: z.enum(opponentLevels),
    temperament: z.enum(temperamentNames).optional(),
  }),
]);

const besides = { translation: fileText.optional(), length: z.literal(lengths).optional() };

export const originShape = z.union([
  z.object({ kind: z.literal('built-in'), id: shortText, ...besides }),
  z.object({ kind: z.literal('file'), text: fileText, ...besides }),
]);
