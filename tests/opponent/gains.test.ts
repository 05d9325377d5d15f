// What a side says that it expected of a card or an answer is what it weighed: the parts add up to the worth that it ranked by.
import assert from 'node:assert/strict';
import { describe, expect, it } from 'vitest';
import { gainsOf, withGains } from '../../src/opponent/gains.ts';
import { guardedWorths, plainWorths } from '../../src/opponent/appraise.ts';
import type { Knowledge, Ranked } from '../../src/opponent/knowledge.ts';
import { opponentWith } from '../../src/opponent/opponents.ts';
import type { TemperamentName } from '../../src/opponent/temperaments.ts';
import { playOut } from '../../src/review/play-out.ts';
import type { Effect } from '../../src/scenario/format/effect.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIns } from '../scenario/built-in.ts';
import { smallWar } from '../simulation/small-war.ts';
import { table } from '../simulation/table.ts';

/** What the ranked worth of a card or an answer says of its effects; an answer is ranked by these less its price. */
function weighed({ move, reason }: Ranked, scenario: Scenario): number | undefined {
  if (reason.code === 'useful-card') return reason.worth;
  if (reason.code !== 'least-bad-answer' || move.kind !== 'answer') return undefined;
  return reason.worth + (scenario.events[move.crisis]?.answers?.[move.answer]?.cost ?? 0) * 0.4;
}

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  it.each([undefined, 'legalistic', 'blustering'] as const)(
    'all that is weighed is told, and nothing else (%s)',
    (temperament?: TemperamentName) => {
      const attache = opponentWith('attache', temperament);
      let cards = 0;
      const telling = (knowledge: Knowledge): readonly Ranked[] => {
        const ranked = attache(knowledge);
        const told = withGains(ranked, knowledge, 'attache', temperament);
        for (const [place, one] of told.entries()) {
          const worth = weighed(one, knowledge.scenario);
          if (worth === undefined) assert.deepEqual(one, ranked[place]);
          else {
            const gains = 'gains' in one.reason ? (one.reason.gains ?? []) : [];
            const sum = gains.reduce((all, gain) => all + gain.worth, 0);
            assert.ok(Math.abs(sum - worth) < 1e-9, `${JSON.stringify(one)}: ${sum}`);
            cards += 1;
          }
          assert.deepEqual([one.move, one.worth], [ranked[place]?.move, ranked[place]?.worth]);
        }
        return ranked;
      };
      const players = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, telling]));
      for (const seed of ['gains 1', 'gains 2']) playOut(scenario, seed, players);
      assert.ok(cards > 0 || Object.keys(scenario.moves).length === 0);
    },
  );
});

describe('what a side expects', () => {
  const scenario = smallWar();
  const { state } = table(scenario);
  const known = { scenario: scenarioFor(scenario, 'us'), view: viewFor(scenario, state, 'us') };
  const told = (effects: readonly Effect[], worths = plainWorths) =>
    gainsOf(effects, known, worths).map(({ stake, about, worth }) => [stake, about, Math.sign(worth)]);

  it('has the weightiest first, and what works both ways at one stake once', () => {
    expect(
      told([
        { effect: 'trust', by: -2 },
        { effect: 'support', of: 'congress', by: 4 },
        { effect: 'intensity', by: -60 },
        { effect: 'support', of: 'congress', by: 4 },
      ]),
    ).toEqual([
      ['calm', null, 1],
      ['support', 'congress', 1],
      ['trust', null, -1],
    ]);
    expect(
      told([
        { effect: 'trust', by: -2 },
        { effect: 'trust', by: 2 },
      ]),
    ).toEqual([]);
  });

  it('counts what hangs on chance by its odds, and what hangs on a condition as it is now', () => {
    const heard: Effect = {
      effect: 'chance',
      id: 'heard',
      odds: 0.25,
      then: [{ effect: 'trust', by: 8 }],
      otherwise: [{ effect: 'patience', of: 'us', by: -8 }],
    };
    expect(gainsOf([heard], known, plainWorths)).toEqual([
      { stake: 'trust', about: null, worth: 0.25 * 8 * plainWorths.trust },
      { stake: 'patience', about: null, worth: -0.75 * 8 * plainWorths.patience },
    ]);
    const later: Effect = {
      effect: 'when',
      if: { if: 'round', atLeast: 99 },
      then: [{ effect: 'trust', by: 8 }],
      otherwise: [{ effect: 'reservation', of: 'russia', by: -0.1 }],
    };
    expect(told([later])).toEqual([['other-fallback', null, 1]]);
    expect(gainsOf([later], known, guardedWorths)[0]?.worth).toBeCloseTo(12);
  });
});
