// A game as the person at the device may see it: the record with every secret of the other side taken out.
import type { Lesson } from '../lesson/lesson.ts';
import type { Refusal } from '../simulation/refusal.ts';
import { checkMove } from '../simulation/check-move.ts';
import type { PartyId } from '../simulation/ids.ts';
import { legalMoves } from '../simulation/legal-moves.ts';
import { scenarioFor } from '../simulation/views/scenario-for.ts';
import { viewFor, visibleConsequences } from '../simulation/views/view-for.ts';
import { type GameRecord, canUndo } from './game-record.ts';
import { latestReply } from './thinking/latest-reply.ts';
import type { RunningGame } from './snapshot.ts';

/** What `viewer` may see of a game. Once it is over nothing is secret any more. */
export function runningGame(
  record: GameRecord,
  viewer: PartyId,
  runningOn: boolean,
  looking = false,
): RunningGame {
  const { scenario, state, players, log, journal } = record;
  const over = state.ended !== null;
  const seen = record.seen[viewer] ?? 0;
  const visible = over ? log : visibleConsequences(log, viewer);
  const fresh = visibleConsequences(log.slice(seen), viewer).map((consequence) => consequence.id);
  return {
    scenario: over ? scenario : scenarioFor(scenario, viewer),
    viewer,
    view: viewFor(scenario, state, viewer),
    legal: looking ? [] : legalMoves(scenario, state, viewer),
    refusals: cardRefusals(record, viewer),
    log: visible,
    fresh,
    players,
    reply: over ? null : latestReply(record, viewer),
    student: record.student ?? null,
    lesson: lessonFor(record, viewer),
    looking,
    canUndo: !looking && canUndo(record) && state.turn?.side === viewer,
    runningOn,
    seed: state.settings.seed,
    over,
    journal,
    branchedFrom: record.branchedFrom ?? null,
    apartFrom: record.apartFrom ?? null,
    finalState: over ? state : null,
  };
}

/** The assignment with what this side answered; once the game is over, with what both did. */
function lessonFor({ lesson, state }: GameRecord, viewer: PartyId): Lesson | null {
  if (lesson === undefined || state.ended !== null) return lesson ?? null;
  return { ...lesson, answers: lesson.answers.filter(({ by }) => by === undefined || by === viewer) };
}

/** Why each card of the viewer’s cannot be played now; cards that can be are left out. */
function cardRefusals({ scenario, state }: GameRecord, viewer: PartyId): Readonly<Record<string, Refusal>> {
  const refusals: Record<string, Refusal> = {};
  for (const card in scenario.moves) {
    const by = scenario.moves[card]?.by ?? [];
    if (by.length > 0 && !by.includes(viewer)) continue;
    const refusal = checkMove(scenario, state, viewer, { kind: 'play', card });
    if (refusal !== undefined) refusals[card] = refusal;
  }
  return refusals;
}
