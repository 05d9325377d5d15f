// Domains in the formats of the research field are read with exactly the worths that their files give, worked out here by hand.
import { describe, expect, it } from 'vitest';
import { filesIn, researcher, valuesOf } from './researcher.ts';

describe('GENIUS', () => {
  const domain = researcher(filesIn('genius')).reads();

  it('names the domain and its issues, whole numbers one by one and real ones in ten steps', () => {
    expect(domain.name).toBe('The shared well');
    expect(domain.issues).toEqual([
      { name: 'Hours', values: ['Mornings', 'Turn & turn about', 'Nights'] },
      { name: 'Buckets', values: ['2', '3', '4', '5', '6'] },
      { name: 'Toll', values: ['0', '0.2', '0.4', '0.6', '0.8', '1', '1.2', '1.4', '1.6', '1.8', '2'] },
    ]);
  });

  it('divides evaluations by the largest, and counts whole numbers from the lower bound', () => {
    expect(valuesOf(domain, 0)).toEqual([
      [1, 0.75, 0.25],
      [0.2, 0.4, 0.6, 0.8, 1],
      [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0],
    ]);
    expect(domain.profiles[0]).toMatchObject({
      name: 'well-hill',
      weights: [0.5, 0.3, 0.2],
      reservation: 0.25,
      discount: 0.9,
    });
  });

  it('finds items by their value and issues by their number, and keeps what a line gives between 0 and 1', () => {
    expect(valuesOf(domain, 1)).toEqual([
      [0.25, 0.75, 1],
      [1, 0.75, 0.5, 0.25, 0],
      [0, 0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.84, 0.96, 1, 1],
    ]);
    expect(domain.profiles[1]).toMatchObject({
      name: 'well-vale',
      weights: [0.25, 0.25, 0.5],
      reservation: 0,
      discount: 1,
    });
  });

  it('needs no domain beside profiles that repeat it', () => {
    const alone = researcher(filesIn('genius')).takes('well-hill.xml', 'well-vale.xml').reads();
    expect(alone).toEqual(domain);
  });
});

describe('NegoLog', () => {
  it('takes the name from its specifications and the order from the first profile', () => {
    const domain = researcher(filesIn('negolog')).reads();
    expect(domain).toEqual({
      name: 'The ferry',
      issues: [
        { name: 'ferry', values: ['hourly', 'daily', 'never'] },
        { name: '2', values: ['30', '20', '10'] },
      ],
      profiles: [
        {
          name: 'profileA',
          weights: [0.7, 0.3],
          values: [
            [1, 0.4, 0],
            [0.1, 0.5, 0.9],
          ],
          reservation: 0.2,
          discount: 1,
        },
        {
          name: 'profileB',
          weights: [0.4, 0.6],
          values: [
            [0.6, 1, 0.3],
            [1, 0.45, 0],
          ],
          reservation: 0.1,
          discount: 1,
        },
      ],
    });
  });

  it('does without specifications', () => {
    const domain = researcher(filesIn('negolog')).takes('profileA.json', 'profileB.json').reads();
    expect(domain.name).toBe('profileA, profileB');
  });
});

describe('GeniusWeb', () => {
  it('reads tables, lines between two numbers, and the deal below which a party signs nothing', () => {
    const domain = researcher(filesIn('geniusweb')).reads();
    expect(domain.name).toBe('The orchard');
    expect(domain.issues).toEqual([
      { name: 'harvest', values: ['north', 'shared', 'south'] },
      { name: 'baskets', values: ['10', '15', '20', '25', '30'] },
    ]);
    expect(valuesOf(domain, 0)).toEqual([
      [1, 0.7, 0.1],
      [0.2, 0.4, 0.6, 0.8, 1],
    ]);
    expect(valuesOf(domain, 1)).toEqual([
      [0, 0.5, 1],
      [1, 0.8, 0.5, 0.2, 0],
    ]);
    expect(domain.profiles.map(({ name, weights }) => [name, weights])).toEqual([
      ['North bank', [0.75, 0.25]],
      ['South bank', [0.5, 0.5]],
    ]);
    expect(domain.profiles[0].reservation).toBeCloseTo(0.75 * 0.1 + 0.25 * 0.4, 12);
    expect(domain.profiles[1].reservation).toBe(0);
  });
});
