// Explanations: every consequence leads back to moves, events, clauses, chance or the start.
import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../src/simulation/consequence.ts';
import { visibleConsequences } from '../../src/simulation/views/view-for.ts';
import { type Explanation, largestExplanation, rootCauses, why } from '../../src/simulation/why.ts';
import { randomGame } from './random-games.ts';
import { smallWar } from './small-war.ts';
import { defined, table } from './table.ts';

const size = (explanation: Explanation): number =>
  1 +
  explanation.causes.reduce(
    (sum, cause) => sum + (cause.explanation === null ? 0 : size(cause.explanation)),
    0,
  );

describe('why', () => {
  it('tells the chain from a clause that is agreed to the moves that made it so', () => {
    const story = table().propose({ air: 'agreed-areas' }).endTurn().as('russia').accept();
    const agreed = defined(
      story.last.find(({ change }) => change.kind === 'chart' && change.chart === 'stickingPoint'),
    );
    const explanation = defined(why(story.log, agreed.id));
    expect(rootCauses(explanation)).toContainEqual({ kind: 'move', number: 3, by: 'russia' });
    expect(explanation.causes.map(({ cause }) => cause.kind)).toEqual(['rule', 'consequence']);
  });

  it('finds a cause for every consequence of every game, and stays small', () => {
    const scenario = smallWar();
    for (let game = 0; game < 15; game += 1) {
      const { consequences } = randomGame(scenario, `why ${game}`);
      for (const { id } of consequences) {
        const explanation = defined(why(consequences, id));
        expect(rootCauses(explanation).length).toBeGreaterThan(0);
        expect(size(explanation)).toBeLessThanOrEqual(largestExplanation);
      }
    }
  });

  it('unfolds each consequence once, however many chains lead through it', () => {
    const log: Consequence[] = [
      { id: 1, day: 0, change: { kind: 'published' }, causes: [{ kind: 'start' }] },
    ];
    for (let id = 2; id <= 40; id += 1) {
      const causes = [id - 1, Math.max(1, id - 2)].map(
        (before) => ({ kind: 'consequence', id: before }) as const,
      );
      log.push({ id, day: 0, change: { kind: 'published' }, causes });
    }
    expect(size(defined(why(log, 40)))).toBe(40);
  });

  it('leads nowhere where a side may not see', () => {
    const story = table(smallWar({ events: {} })).playCard('covert-arms');
    const seen = visibleConsequences(story.log, 'russia');
    const momentum = defined(seen.find(({ change }) => change.kind === 'momentum'));
    expect(why(seen, momentum.id)?.causes).toMatchObject([{ known: false, explanation: null }]);
    expect(why(story.log, momentum.id)?.causes).toMatchObject([{ known: true }]);
  });

  it('does not know what never happened, nor walks in circles', () => {
    expect(why([], 1)).toBeUndefined();
    const circular: Consequence[] = [
      { id: 1, day: 0, change: { kind: 'published' }, causes: [{ kind: 'consequence', id: 1 }] },
    ];
    expect(why(circular, 1)?.causes).toMatchObject([{ explanation: null }]);
  });
});
