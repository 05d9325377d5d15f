// Does a card or an event change anything at all? A game is played on from just before it twice: as it was, and with its effects taken out.
import type { Opponent } from '../../opponent/knowledge.ts';
import { bestOf } from '../../opponent/play-on.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { createGame } from '../../simulation/create.ts';
import type { EventId, PartyId } from '../../simulation/ids.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import type { State } from '../../simulation/state.ts';
import type { LeftOut } from '../../simulation/world.ts';
import { type Players, playOn, playUntil } from '../play-out.ts';
import { castingOf } from './casting.ts';
import { type Fingerprint, type GameRecord, fingerprintOf } from './game-record.ts';
import { referredTo } from './referred-to.ts';

/** What is to be tried: a card by whoever played it, or an event, in games in which it came up. */
export interface TwinAsked {
  readonly what: 'move' | 'event';
  readonly id: string;
  readonly games: readonly { readonly game: number; readonly fingerprint: Fingerprint }[];
}

export interface Twin {
  readonly what: 'move' | 'event';
  readonly id: string;
  /** Games tried, and those among them whose outcome was exactly the same without its effects, and whose last state was. */
  readonly tries: number;
  readonly same: number;
  readonly still: number;
}

/** Games tried at most: after so many that came to the same, nothing is expected of another. */
const mostTries = 24;

/** How many of them are chosen for being over soon. */
const shortTries = 2;

const lengthOf = ({ moves }: GameRecord): number => moves[0] + moves[1];

/**
 * What can be tried: cards that were played and events that happened, unless some condition asks whether they did. Events without effects and
 * answers are news and meant to be.
 */
export function twinsToTry(scenario: Scenario, records: readonly GameRecord[]): readonly TwinAsked[] {
  const referred = referredTo(scenario);
  const moves = Object.keys(scenario.moves).filter((id) => !referred.moves.has(id));
  const events = Object.entries(scenario.events)
    .filter(
      ([id, { effects, answers }]) =>
        !referred.events.has(id) && (effects.length > 0 || answers !== undefined),
    )
    .map(([id]) => id);
  // The shortest first, because most things show there at once; then those that went furthest: what matters only at home, or in force, shows there.
  const shortest = records.toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.game - b.game);
  const furthest = records.toSorted((a, b) => far(b) - far(a) || a.game - b.game);
  const gamesIn = (is: (record: GameRecord) => boolean): TwinAsked['games'] => {
    const short = shortest.filter(is).slice(0, shortTries);
    return [...short, ...furthest.filter((record) => is(record) && !short.includes(record))]
      .slice(0, mostTries)
      .map(({ game, fingerprint }) => ({ game, fingerprint }));
  };
  return [
    ...moves.map((id): TwinAsked => ({
      what: 'move',
      id,
      games: gamesIn(({ played }) => played[0].includes(id) || played[1].includes(id)),
    })),
    ...events.map((id): TwinAsked => ({
      what: 'event',
      id,
      games: gamesIn((record) => record.events.includes(id)),
    })),
  ].filter(({ games }) => games.length > 0);
}

/** How far a game went: a text that was refused had most to do at home. */
const far = ({ signed, refusers, held }: GameRecord): number =>
  (signed ? 2 : 0) + (refusers.length > 0 ? 1 : 0) + (held === null ? 0 : 2);

/** Tries games until one comes to something else: then it matters. */
export function playTwins(scenario: Scenario, seed: string, { what, id, games }: TwinAsked): Twin {
  const known = what === 'move' ? scenario : withoutAnswers(scenario, id);
  let tries = 0;
  let still = 0;
  for (const { game, fingerprint } of games) {
    const twin = fingerprintOf(scenario, playedWithout(scenario, known, seed, { what, id, game }));
    tries += 1;
    if (twin.outcome !== fingerprint.outcome) return { what, id, tries, same: tries - 1, still };
    if (twin.state === fingerprint.state) still += 1;
  }
  return { what, id, tries, same: tries, still };
}

/**
 * The last state of a game that is the same until the card or event comes up, and then goes on without its effects. `known`: the scenario that players
 * believe to be in from then on.
 */
export function playedWithout(
  scenario: Scenario,
  known: Scenario,
  seed: string,
  { what, id, game }: { readonly what: Twin['what']; readonly id: string; readonly game: number },
): State {
  const { seed: dice, first, players } = castingOf(scenario, seed, game);
  const leftOut: LeftOut = { kind: what === 'move' ? 'card' : 'event', id };
  const came = (state: State): boolean =>
    what === 'move' ? state.played[id] !== undefined : state.happened[id] !== undefined;
  const { state } = createGame(scenario, { seed: dice, first }, true, leftOut);
  playUntil(scenario, state, players, came, undefined, leftOut);
  // A crisis has its effects when it is answered, which is later; a card that is played again does what it does.
  if (what === 'move') playOn(scenario, state, players);
  else playUntil(scenario, state, believing(players, scenario, known), () => false, undefined, leftOut);
  return state;
}

/** The same players, who believe to be in another scenario. */
const believing = (players: Players, scenario: Scenario, known: Scenario): Players =>
  known === scenario
    ? players
    : Object.fromEntries(
        Object.entries(players).map(([side, player]): [PartyId, Opponent] => [
          side,
          ({ view, legal }) => [bestOf(player, { scenario: scenarioFor(known, side), view, legal })],
        ]),
      );

/** The scenario as those know it who have understood that the answers to a crisis change nothing: of an event, nobody weighs more. */
export function withoutAnswers(scenario: Scenario, id: EventId): Scenario {
  const event = scenario.events[id];
  if (event?.answers === undefined) return scenario;
  const answers = Object.fromEntries(
    Object.entries(event.answers).map(([answer, given]) => [answer, { ...given, effects: [] }]),
  );
  return { ...scenario, events: { ...scenario.events, [id]: { ...event, answers } } };
}
