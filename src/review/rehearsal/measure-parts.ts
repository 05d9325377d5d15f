// Figures of the parts of a scenario: its sticking points and their options, its cards, its events.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { CardId, EventId, OptionId, PartyId, PointId } from '../../simulation/ids.ts';
import { lookups } from '../../simulation/lookups.ts';
import { cardsOf, armsOf, placeOf } from './casting.ts';
import type { Decisive } from './decisive.ts';
import type { DealsOnPaper } from './deals.ts';
import type { Both, GameRecord } from './game-record.ts';
import { meanWithin, reachFor, shareDifference, shareWithin } from './intervals.ts';
import type { EventFigures, MoveFigures, OptionFigures, PointFigures } from './rehearsal.ts';
import { thresholds } from './thresholds.ts';
import type { Twin } from './twins.ts';

/** How sticking points are settled. */
export function measurePoints(
  scenario: Scenario,
  plain: readonly GameRecord[],
  all: readonly GameRecord[],
  deals: DealsOnPaper | undefined,
): readonly PointFigures[] {
  const { points, options } = lookups(scenario);
  const reach = reachFor(points.reduce((sum, point) => sum + (options[point]?.length ?? 0), 0));
  return points.map((point) => {
    const settled = plain.filter((record) => record.settled[point] !== undefined);
    return {
      point,
      settled: shareWithin(settled.length, plain.length),
      best: bestForBoth(scenario, point),
      options: (options[point] ?? []).map((option): OptionFigures => {
        const chosen = settled.filter((record) => record.settled[point] === option).length;
        return {
          option,
          chosen: shareWithin(chosen, settled.length),
          chosenSurely: shareWithin(chosen, settled.length, reach),
          everChosen: all.filter((record) => record.settled[point] === option).length,
          lasting: lastingWith(all, point, option, reach),
          inZone: deals?.options.find((one) => one.point === point && one.option === option)?.inZone ?? null,
        };
      }),
    };
  });
}

/** Signed deals with an option against those with another. */
function lastingWith(
  all: readonly GameRecord[],
  point: PointId,
  option: OptionId,
  reach: number,
): OptionFigures['lasting'] {
  const signed = all.filter((record) => record.signed && record.settled[point] !== undefined);
  const having = signed.filter((record) => record.settled[point] === option);
  const others = signed.length - having.length;
  if (having.length < thresholds.enough || others < thresholds.enough) return null;
  const lasting = (records: readonly GameRecord[]): number =>
    records.filter(({ end }) => end === 'held').length;
  return shareDifference(
    [lasting(having), having.length],
    [lasting(signed) - lasting(having), others],
    reach,
  );
}

/** The option that no other beats for either side, and that is better than each other for one of them. */
function bestForBoth(scenario: Scenario, point: PointId): OptionId | null {
  const { sides, options, values } = lookups(scenario);
  const all = options[point] ?? [];
  const valueOf = (side: PartyId, option: OptionId): number => values[side]?.[point]?.[option] ?? 0;
  const best = all.find((option) =>
    all.every(
      (other) =>
        other === option ||
        (sides.every((side) => valueOf(side, option) >= valueOf(side, other)) &&
          sides.some((side) => valueOf(side, option) > valueOf(side, other))),
    ),
  );
  return best ?? null;
}

/** What cards do: who can play them, who does, and what comes of it. */
export function measureMoves(
  scenario: Scenario,
  seed: string,
  gathered: { readonly records: readonly GameRecord[]; readonly twins: readonly Twin[] },
  scale: Both<(own: number) => number>,
): readonly MoveFigures[] {
  const { sides } = lookups(scenario);
  const { records, twins } = gathered;
  const plain = records.filter(({ group }) => group === 'plain');
  const pairs = pairsOf(scenario, seed, records);
  const held = sides.flatMap((side, place) =>
    cardsOf(scenario, side).map((card) => ({ card, side, place: place as 0 | 1 })),
  );
  const reach = reachFor(held.length);
  const share = (is: (record: GameRecord) => boolean) => shareWithin(plain.filter(is).length, plain.length);
  return held.map(({ card, side, place }) => {
    const told = pairs.flatMap(({ games: [one, two], pressed: [byOne, byTwo] }) => {
      if (byOne[place].has(card)) return [{ on: one, off: two }];
      return byTwo[place].has(card) ? [{ on: two, off: one }] : [];
    });
    const effects = told.map(({ on, off }) => scale[place](on.own[place]) - scale[place](off.own[place]));
    const lasting = told.map(({ on, off }) => Number(on.end === 'held') - Number(off.end === 'held'));
    const enough = told.length >= thresholds.enough;
    return {
      card,
      side,
      playable: share(({ playable }) => playable[place].includes(card)),
      played: share(({ played }) => played[place].includes(card)),
      everPlayable: records.filter(({ playable }) => playable[place].includes(card)).length,
      effect: enough ? meanWithin(effects) : null,
      effectSurely: enough ? meanWithin(effects, reach) : null,
      lasting: enough ? meanWithin(lasting) : null,
      twin: twinOf(twins, 'move', card),
    };
  });
}

interface Pair {
  readonly games: Both<GameRecord>;
  /** Per game and side: the cards that it pressed. */
  readonly pressed: Both<Both<ReadonlySet<CardId>>>;
}

/** Pressed games in pairs that are both over. */
function pairsOf(scenario: Scenario, seed: string, records: readonly GameRecord[]): readonly Pair[] {
  const pressed = records.filter(({ group }) => group === 'pressed');
  const byNumber = new Map(pressed.map((record) => [placeOf(record.game).number, record]));
  const pairs: Pair[] = [];
  for (const [number, one] of byNumber) {
    const two = byNumber.get(number + 1);
    if (number % 2 === 1 || two === undefined) continue;
    const cardsOfGame = (game: number): Both<ReadonlySet<CardId>> => {
      const [first, second] = armsOf(scenario, seed, game);
      return [new Set(first.pressed), new Set(second.pressed)];
    };
    pairs.push({ games: [one, two], pressed: [cardsOfGame(number), cardsOfGame(number + 1)] });
  }
  return pairs;
}

const twinOf = (twins: readonly Twin[], what: Twin['what'], id: string): MoveFigures['twin'] => {
  const found = twins.find((twin) => twin.what === what && twin.id === id);
  return found === undefined ? null : { tries: found.tries, same: found.same, still: found.still };
};

/** What happens, and how crises are answered. */
export function measureEvents(
  scenario: Scenario,
  all: readonly GameRecord[],
  { twins, decisive }: { readonly twins: readonly Twin[]; readonly decisive: readonly Decisive[] },
): readonly EventFigures[] {
  const { sides } = lookups(scenario);
  return Object.entries(scenario.events).map(([event, { answers, answeredBy }]) => ({
    event,
    happened: shareWithin(all.filter(({ events }) => events.includes(event)).length, all.length),
    crisis: answers !== undefined,
    answers:
      answers === undefined
        ? []
        : sides
            .filter((side) => answeredBy.length === 0 || answeredBy.includes(side))
            .map((side) => ({
              side,
              given: Object.keys(answers).map((answer) => ({
                answer,
                times: all.filter((record) => record.answers[event]?.[side] === answer).length,
              })),
            })),
    twin: twinOf(twins, 'event', event),
    decides: decidesOf(decisive, event),
  }));
}

/** The difference that an event made, game by game, with an interval for all events that were tried together. */
function decidesOf(decisive: readonly Decisive[], event: EventId): EventFigures['decides'] {
  const tried = decisive.find((one) => one.event === event);
  if (tried === undefined) return null;
  const { games, held, heldWithout, onlyWith, onlyWithout } = tried;
  const differences = Array.from({ length: games }, (_, at) =>
    at < onlyWith ? 1 : at < onlyWith + onlyWithout ? -1 : 0,
  );
  return {
    games,
    held: held / games,
    without: heldWithout / games,
    surely: meanWithin(differences, reachFor(decisive.length)),
  };
}
