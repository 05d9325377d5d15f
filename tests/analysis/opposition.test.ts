// Opposition is the oracles’, 0 where both can have all, and a matter of shares of what each can get.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/analysis/zone.ts';
import { analysed, worth } from './analysed.ts';
import { agreeableDomain, insideZone, mirrored } from './domains.ts';
import { domainOfOracle, oracles } from './oracles.ts';

describe('opposition', () => {
  it('is nothing where both can have all, and more where gains are losses', () => {
    expect(
      analysed(
        worth([
          [0.3, 0.3],
          [1, 1],
        ]),
      ).opposition,
    ).toBe(0);
    expect(
      analysed(
        worth([
          [1, 0],
          [0.5, 0.5],
          [0, 1],
        ]),
      ).opposition,
    ).toBeCloseTo(Math.SQRT1_2, 12);
    expect(
      analysed(
        worth([
          [1, 0],
          [0, 1],
        ]),
      ).opposition,
    ).toBe(1);
  });

  it('counts shares of the most that a party can get, be it inside the zone or not', () => {
    expect(
      analysed(
        worth([
          [0.5, 0.25],
          [0.2, 0.1],
        ]),
      ).opposition,
    ).toBe(0);
    expect(
      analysed(
        worth(
          [
            [1, 0],
            [0.5, 1],
          ],
          [0, 0.5],
        ),
      ).opposition,
    ).toBe(0.5);
  });

  it('is the nearest of all outcomes in the zone, whichever party comes first', () => {
    fc.assert(
      fc.property(agreeableDomain, (domain) => {
        const { space, opposition } = analysed(domain);
        const [mostA, mostB] = space.utilities.map((utilities) => Math.max(...utilities));
        const away = insideZone(space).map((outcome) => {
          const [a, b] = pointOf(space, outcome);
          return Math.hypot(1 - a / (mostA || 1), 1 - b / (mostB || 1));
        });
        expect(opposition).toBeCloseTo(Math.min(...away), 12);
        expect(analysed(mirrored(domain)).opposition).toBe(opposition);
      }),
    );
  });

  it.each(oracles)('is the oracle’s for $name', (oracle) => {
    expect(analysed(domainOfOracle(oracle)).opposition).toBeCloseTo(oracle.opposition, 12);
  });
});
