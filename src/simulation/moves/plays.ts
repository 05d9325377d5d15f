// When each card was last played by whom, by the card’s place in the scenario’s list: asked of dozens of cards before every move.
import { oncePer } from '../../scenario/once-per.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { CardId, PartyId } from '../ids.ts';
import type { State } from '../state.ts';
import type { Mutable } from '../world.ts';
import { placesOfCards } from './held-cards.ts';

/** How often a side played a card, and when last. */
export type Plays = State['played'][string][string];

/** One side’s plays by the place of the card; undefined where it was not played. */
export type PlaysBySide = readonly (Plays | undefined)[];

/** Beside each table of plays: what was read off it so far, by place and by card. */
const read = oncePer((_played: State['played']): Record<PartyId, (Plays | undefined)[]> => ({}));
const readByCard = oncePer((_played: State['played']): Record<PartyId, Record<CardId, Plays>> => ({}));

/** The plays of a side. Read off the state’s table once; `notePlay` keeps it up. */
export const playsOf = (scenario: Scenario, { played }: Pick<State, 'played'>, side: PartyId): PlaysBySide =>
  (read(played)[side] ??= readOff(scenario, played, side));

/** The same by card, with those cards alone that the side played. */
export const playsByCard = (
  { played }: Pick<State, 'played'>,
  side: PartyId,
): Readonly<Record<CardId, Plays>> => (readByCard(played)[side] ??= readOffByCard(played, side));

function readOffByCard(played: State['played'], side: PartyId): Record<CardId, Plays> {
  const plays: Record<CardId, Plays> = {};
  for (const card in played) {
    const own = played[card]?.[side];
    if (own !== undefined) plays[card] = own;
  }
  return plays;
}

/** A hand of which nothing was played yet. */
const unplayed = oncePer((scenario: Scenario): PlaysBySide =>
  Array.from<undefined>({ length: placesOfCards(scenario).size }),
);

function readOff(scenario: Scenario, played: State['played'], side: PartyId): (Plays | undefined)[] {
  const places = placesOfCards(scenario);
  const plays = [...unplayed(scenario)];
  for (const card in played) {
    const at = places.get(card);
    if (at !== undefined) plays[at] = played[card]?.[side];
  }
  return plays;
}

/** Writes down that a side plays a card now. */
export function notePlay(
  scenario: Scenario,
  { played, round, day }: Pick<Mutable<State>, 'played' | 'round' | 'day'>,
  side: PartyId,
  card: string,
): void {
  const sides = (played[card] ??= {});
  const now = { times: (sides[side]?.times ?? 0) + 1, round: round.number, day };
  sides[side] = now;
  const at = placesOfCards(scenario).get(card);
  const known = read(played)[side];
  if (known !== undefined && at !== undefined) known[at] = now;
  const byCard = readByCard(played)[side];
  if (byCard !== undefined) byCard[card] = now;
}
