// What games of one scenario can have in common or not: clauses, answers to crises, cards played, ways to negotiate.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import type { AnswerId, CardId, EventId, OptionId, PartyId, PointId } from '../../simulation/ids.ts';
import type { Journal } from '../../simulation/journal.ts';
import type { MoveName } from '../../simulation/move.ts';
import { settledPackage } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';

/** Moves that say how somebody negotiates, beside those that every game has. */
export const tellingMoves = [
  'float',
  'link',
  'ask-verification',
  'bracket',
  'reopen',
  'ultimatum',
  'walk-out',
  'adjourn',
  'persuade',
  'compensate',
  'return',
] as const satisfies readonly MoveName[];
export type TellingMove = (typeof tellingMoves)[number];

/** Something that happened in a game, or was done. */
export type Feature =
  | { readonly kind: 'clause'; readonly point: PointId; readonly option: OptionId }
  | { readonly kind: 'answer'; readonly event: EventId; readonly answer: AnswerId; readonly by: PartyId }
  | { readonly kind: 'card'; readonly card: CardId; readonly by: PartyId }
  | { readonly kind: 'move'; readonly move: TellingMove; readonly by: PartyId };

/** A feature as a text, the same for the same feature. */
export const featureKey = (feature: Feature): string => Object.values(feature).join(' ');

/** What a feature is an answer to: features of one question exclude each other, and games that were never asked are not compared. */
export function questionOf(feature: Feature): string | undefined {
  switch (feature.kind) {
    case 'clause':
      return `clause ${feature.point}`;
    case 'answer':
      return `answer ${feature.event} ${feature.by}`;
    case 'card':
    case 'move':
      return undefined;
    default:
      return feature satisfies never;
  }
}

/** The phases in which a feature can come about; undefined: those in which its question is asked. */
export function phasesOf({ moves }: Scenario, feature: Feature): readonly string[] | undefined {
  if (feature.kind === 'card') return moves[feature.card]?.phases;
  if (feature.kind !== 'move') return undefined;
  return atHome.has(feature.move) ? ['capitals'] : ['talks'];
}

const atHome: ReadonlySet<TellingMove> = new Set(['persuade', 'compensate', 'return']);

/** The features of a game, each once, in the order in which they came about; clauses last. */
export function featuresOf(
  { moves }: Journal,
  state: State,
  log: readonly Consequence[],
): readonly Feature[] {
  const found = new Map<string, Feature>();
  const note = (feature: Feature): void => {
    const key = featureKey(feature);
    if (!found.has(key)) found.set(key, feature);
  };
  for (const { by, move } of moves) {
    const telling = tellingMoves.find((kind) => kind === move.kind);
    if (move.kind === 'play') note({ kind: 'card', card: move.card, by });
    else if (telling !== undefined) note({ kind: 'move', move: telling, by });
  }
  for (const { change } of log)
    if (
      change.kind === 'crisis' &&
      change.state === 'answered' &&
      change.answer !== undefined &&
      change.by !== undefined
    )
      note({ kind: 'answer', event: change.event, answer: change.answer, by: change.by });
  for (const [point, option] of Object.entries(settledPackage(state)))
    note({ kind: 'clause', point, option });
  return [...found.values()];
}
