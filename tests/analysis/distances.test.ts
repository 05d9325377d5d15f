// Distances are straight lines in the plane of utilities: 0 on the point itself, and never longer to the frontier than to a solution.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesOf } from '../../src/analysis/distances.ts';
import { pointOf } from '../../src/analysis/zone.ts';
import { analysed, worth } from './analysed.ts';
import { agreeableDomain } from './domains.ts';

describe('the distances of a deal', () => {
  it('are measured in both parties’ utilities', () => {
    const analysis = analysed(
      worth([
        [1, 0.4],
        [0.4, 1],
        [0.1, 0.1],
      ]),
    );
    expect(distancesOf(analysis, [0.1, 0.6])).toEqual({
      frontier: 0.5,
      nash: expect.closeTo(Math.sqrt(0.85), 12),
      kalaiSmorodinsky: expect.closeTo(Math.sqrt(0.85), 12),
      egalitarian: expect.closeTo(Math.sqrt(0.85), 12),
      utilitarian: expect.closeTo(Math.sqrt(0.85), 12),
    });
  });

  it('are nothing on the frontier and at a solution, and least to the frontier', () => {
    fc.assert(
      fc.property(agreeableDomain, fc.nat(), (domain, pick) => {
        const analysis = analysed(domain);
        const { space, frontier, solutions } = analysis;
        const on = pointOf(space, frontier[pick % frontier.length] ?? 0);
        expect(distancesOf(analysis, on)?.frontier).toBe(0);
        expect(distancesOf(analysis, pointOf(space, solutions?.nash ?? 0))?.nash).toBe(0);
        const all = distancesOf(analysis, pointOf(space, pick % space.size));
        expect(all?.frontier).toBe(Math.min(...Object.values(all ?? {})));
      }),
    );
  });

  it('are none where there is nothing to agree on', () => {
    expect(distancesOf(analysed(worth([[0.4, 0.5]], [0.5, 0.4])), [0.4, 0.5])).toBeUndefined();
  });
});
