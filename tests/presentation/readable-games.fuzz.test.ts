// Whole random games on every scenario: no screen ever shows a raw key, an unfilled gap or a mistake of the program.
import assert from 'node:assert/strict';
import { afterEach, describe, expect, test } from 'vitest';
import { describeClauseActions } from '../../src/presentation/talks/clause-actions.ts';
import { describeAdvice } from '../../src/presentation/moves/describe-advice.ts';
import { describeBriefing } from '../../src/presentation/papers/describe-briefing.ts';
import { describeCalendar } from '../../src/presentation/papers/describe-calendar.ts';
import { describeCrises } from '../../src/presentation/moves/describe-crises.ts';
import { describeDebrief } from '../../src/presentation/debrief/describe-debrief.ts';
import { describeHand } from '../../src/presentation/moves/describe-hand.ts';
import { describeHint } from '../../src/presentation/papers/describe-hint.ts';
import { describeMap } from '../../src/presentation/pictures/describe-map.ts';
import { describeMove } from '../../src/presentation/moves/describe-move.ts';
import { describeNews } from '../../src/presentation/news/describe-news.ts';
import { describeStakeholders } from '../../src/presentation/talks/describe-stakeholders.ts';
import { describeTable } from '../../src/presentation/talks/describe-table.ts';
import { describeGauges, describeTally } from '../../src/presentation/describe-tally.ts';
import { explain } from '../../src/presentation/news/explain.ts';
import { setLanguage, sourceLanguage } from '../../src/presentation/wording/wording.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import type { Consequence } from '../../src/simulation/consequence.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { Refusal } from '../../src/simulation/refusal.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor, visibleConsequences } from '../../src/simulation/views/view-for.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { randomGame } from '../simulation/random-games.ts';
import { builtIns } from '../scenario/built-in.ts';
import { smallWar } from '../simulation/small-war.ts';
import { expectAllReadable, expectNoIds, expectSentence, telltaleIds } from './every-text.ts';

afterEach(() => setLanguage(sourceLanguage));

const scenarios = [quarrel(), smallWar(), ...builtIns()];

/** Everything that a side can have on its screens in a state. */
function screensOf(whole: Scenario, state: State, side: string) {
  const scenario = scenarioFor(whole, side);
  const view = viewFor(whole, state, side);
  const legal = legalMoves(whole, state, side);
  const refusals: Record<string, Refusal> = {};
  for (const card of Object.keys(whole.moves)) {
    const refusal = checkMove(whole, state, side, { kind: 'play', card });
    if (refusal !== undefined) refusals[card] = refusal;
  }
  const hand = describeHand(scenario, view, legal, refusals);
  return {
    map: describeMap(scenario, view),
    table: describeTable(scenario, view),
    hand,
    advice: hand.groups.flatMap(({ cards }) => cards).map((card) => describeAdvice(scenario, view, card)),
    actions: Object.keys(scenario.stickingPoints).map((point) =>
      describeClauseActions(scenario, view, point, legal),
    ),
    stakeholders: describeStakeholders(scenario, view),
    crises: describeCrises(scenario, view, legal),
    gauges: describeGauges(scenario, view),
    tally: describeTally(scenario, view),
    calendar: describeCalendar(scenario, view),
    hint: describeHint(scenario, view, []),
    moves: legal.map((move) => describeMove(scenario, side, move)),
  };
}

function readLog(scenario: Scenario, log: readonly Consequence[], side: string): void {
  const seen = visibleConsequences(log, side);
  const news = describeNews(scenario, seen);
  expectAllReadable(news, 'news');
  for (const { sentence } of news) expectSentence(sentence);
  for (const { id } of news.filter((_, index) => index % 7 === 0))
    expectAllReadable(explain(scenario, seen, id, { side }), `why ${id}`);
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test.each(['one', 'two', 'three'])(
    'reads well from the first screen to the debrief (seed %s)',
    (seed) => {
      let step = 0;
      const { state, consequences } = randomGame(scenario, seed, {
        before: ({ state: now, side }) => {
          step += 1;
          if (step % 7 === 1) expectAllReadable(screensOf(scenario, now, side), `step ${step}`);
        },
      });
      for (const side of state.sides) {
        expectAllReadable(describeBriefing(scenarioFor(scenario, side), side), 'briefing');
        expectAllReadable(screensOf(scenario, state, side), 'end');
        readLog(scenario, consequences, side);
      }
      const debrief = describeDebrief(scenario, state, consequences);
      assert.ok(debrief !== null);
      expectAllReadable(debrief, 'debrief');
      const ids = telltaleIds(scenario);
      expectNoIds(debrief, 'debrief', ids);
      for (const side of state.sides) expectNoIds(screensOf(scenario, state, side), 'end', ids);
      expectNoIds(describeNews(scenario, consequences), 'news', ids);
      for (const sentence of debrief.ending.sentences) expectSentence(sentence);
    },
    60_000,
  );

  test('reads as well in the made-up language, which leaves nothing unworded', () => {
    setLanguage('en-XA');
    const { state, consequences } = randomGame(scenario, 'accents');
    const [side] = state.sides;
    expectAllReadable(screensOf(scenario, state, side), 'end');
    expectAllReadable(describeDebrief(scenario, state, consequences), 'debrief');
    expect(describeTable(scenario, viewFor(scenario, state, side)).phaseWord).toContain('~');
  }, 60_000);
});
