// The ways of a class at one sticking point: how many games stood where after each round, and how many went from where to where.
import type { PointId } from '../../simulation/ids.ts';
import type { ClassGame } from './class-game.ts';
import { type PointStatus, keyOf, statusAfter } from './paths.ts';

/** Games that stood alike after a round. */
export interface FlowNode {
  readonly key: string;
  readonly status: PointStatus;
  readonly games: number;
}

/** Games that went from one status to another between two rounds; both may be the same. */
export interface FlowLink {
  /** The round before; the later one is the next. */
  readonly round: number;
  readonly from: string;
  readonly to: string;
  readonly games: number;
}

/** A way that games took, without the rounds. */
export interface FlowWay {
  readonly statuses: readonly PointStatus[];
  /** The rounds of its changes in each game that took it, in the order of `games`. */
  readonly rounds: readonly (readonly number[])[];
  /** Places of the games in the list that was given. */
  readonly games: readonly number[];
}

export interface Flow {
  readonly point: PointId;
  /** Per round from 0, the beginning: where the games stood, in one order throughout. */
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
  /** The most common first. */
  readonly ways: readonly FlowWay[];
}

/** How a class went about a sticking point in `rounds` rounds; what came after the talks counts to the last. */
export function flowOf(games: readonly ClassGame[], point: PointId, rounds: number): Flow {
  const paths = games.map(({ paths: all }) => all[point] ?? []);
  const tracks = paths.map((path) =>
    Array.from({ length: rounds + 1 }, (_, round) => statusAfter(path, round === rounds ? Infinity : round)),
  );
  const order = inOrder(tracks.flat());
  const columns = Array.from({ length: rounds + 1 }, (_, round) =>
    order.flatMap((status) => {
      const key = keyOf(status);
      const count = tracks.filter((track) => keyOf(track[round] ?? { is: 'open' }) === key).length;
      return count === 0 ? [] : [{ key, status, games: count }];
    }),
  );
  return { point, columns, links: linksOf(tracks, rounds, order), ways: waysOf(paths.map((path) => path)) };
}

const places: Readonly<Record<PointStatus['is'], number>> = { agreed: 0, bracketed: 1, reopened: 2, open: 3 };

/** Each status once: agreed options in the order of their names first, open last. */
function inOrder(statuses: readonly PointStatus[]): readonly PointStatus[] {
  const seen = new Map(statuses.map((status) => [keyOf(status), status]));
  return [...seen.values()].sort(
    (a, b) => places[a.is] - places[b.is] || (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))),
  );
}

function linksOf(
  tracks: readonly (readonly PointStatus[])[],
  rounds: number,
  order: readonly PointStatus[],
): readonly FlowLink[] {
  const keys = order.map(keyOf);
  const links: FlowLink[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const from of keys)
      for (const to of keys) {
        const count = tracks.filter(
          (track) => at(track, round) === from && at(track, round + 1) === to,
        ).length;
        if (count > 0) links.push({ round, from, to, games: count });
      }
  return links;
}

const at = (track: readonly PointStatus[], round: number): string => keyOf(track[round] ?? { is: 'open' });

function waysOf(paths: readonly ClassGame['paths'][string][]): readonly FlowWay[] {
  const ways = new Map<string, { statuses: PointStatus[]; rounds: number[][]; games: number[] }>();
  for (const [game, path] of paths.entries()) {
    const key = path.map(({ status }) => keyOf(status)).join(' > ');
    const way = ways.get(key) ?? { statuses: path.map(({ status }) => status), rounds: [], games: [] };
    way.rounds.push(path.slice(1).map(({ round }) => round));
    way.games.push(game);
    ways.set(key, way);
  }
  return [...ways.values()].sort((a, b) => b.games.length - a.games.length);
}
