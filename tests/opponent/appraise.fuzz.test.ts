// What a card is worth is worked out for the phase in which it is played; it is what it would be if the phase were only looked up when it is asked.
import { describe, expect, it } from 'vitest';
import { appraise, plainWorths, worthNow } from '../../src/opponent/appraise.ts';
import type { Opponent } from '../../src/opponent/knowledge.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { phases } from '../../src/scenario/format/condition.ts';
import { builtIns } from '../scenario/built-in.ts';

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  const parties = Object.keys(scenario.parties);
  const effectsOf = Object.values(scenario.moves).map(({ effects }) => effects);

  it('a card is worth as much in its phase as at any time', () => {
    const always = new Map(
      parties.map((side) => [side, effectsOf.map((effects) => appraise(scenario, side, effects))]),
    );
    const inPhase = new Map(
      parties.flatMap((side) =>
        phases.map((phase) => [
          `${side} ${phase}`,
          effectsOf.map((effects) => appraise(scenario, side, effects, plainWorths, phase)),
        ]),
      ),
    );
    let compared = 0;
    const comparing: Opponent = (knowledge) => {
      const { view } = knowledge;
      const plain = always.get(view.side) ?? [];
      for (const [at, appraised] of (inPhase.get(`${view.side} ${view.session}`) ?? []).entries()) {
        const worth = worthNow(appraised, view);
        expect(worth).toBeCloseTo(worthNow(plain[at] ?? appraised, view), 9);
        expect(worth).toBeLessThanOrEqual(appraised.most + 1e-9);
        compared += 1;
      }
      return opponents['simple-ambassador'](knowledge);
    };
    playOut(scenario, 'worth', Object.fromEntries(parties.map((party) => [party, comparing])));
    expect(compared).toBeGreaterThan(50);
  });
});
