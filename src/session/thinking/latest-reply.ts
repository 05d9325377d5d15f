// What the computer’s delegation across the table said last: worked out anew from the journal, so that it is there after a reload.
import { type Reply, replyWith } from '../../opponent/reply.ts';
import type { Package, PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import { viewFor } from '../../simulation/views/view-for.ts';
import { type GameRecord, isPerson } from '../game-record.ts';

/** Moves at the table that say something new, so that what was said before is over. */
const speaking: ReadonlySet<Move['kind']> = new Set(['propose', 'accept', 'refuse', 'concede', 'initial']);

/** What the computer said with its latest offer or answer; null when there is none, or the viewer has spoken since. */
export function latestReply(record: GameRecord, viewer: PartyId): Reply | null {
  const { scenario, state, journal } = record;
  const side = state.sides.find((party) => party !== viewer);
  if (state.session !== 'talks' || side === undefined || isPerson(record, side)) return null;
  const at = journal.moves.findLastIndex(({ move }) => speaking.has(move.kind));
  const said = journal.moves[at];
  if (said === undefined || said.by !== side) return null;
  const about = packageOf(journal.moves.slice(0, at + 1), viewer, state);
  if (about === undefined) return null;
  return replyWith(scenarioFor(scenario, side), viewFor(scenario, state, side), said.move, about);
}

/** What the last of these moves speaks of: the clause conceded, the package tabled, or the viewer’s that it answers. */
function packageOf(
  moves: GameRecord['journal']['moves'],
  viewer: PartyId,
  { points }: GameRecord['state'],
): Package | undefined {
  const said = moves.at(-1)?.move;
  if (said?.kind === 'concede') {
    const option = points[said.point]?.option ?? null;
    return option === null ? undefined : { [said.point]: option };
  }
  const offered = moves.findLast(
    ({ by, move }) => move.kind === 'propose' && (by === viewer || move === said),
  )?.move;
  return offered?.kind === 'propose' ? offered.package : undefined;
}
