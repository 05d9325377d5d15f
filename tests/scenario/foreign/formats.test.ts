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

  it('takes the name of the file where the objective has none, and minds no line before the declaration', () => {
    const { name } = researcher(filesIn('genius'))
      .changes('well-domain.xml', 'name="The shared well"', 'name="root"')
      .changes('well-domain.xml', '<?xml', '\n  <?xml')
      .reads();
    expect(name).toBe('well-domain');
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

describe('NegMAS', () => {
  it('reads tables, lines, the values themselves and constants, by place or by name of the issue', () => {
    const domain = researcher(filesIn('negmas')).reads();
    expect(domain.name).toBe('The toll bridge');
    expect(domain.issues).toEqual([
      { name: 'lanes', values: ['1', '2', '3'] },
      { name: 'toll', values: ['0.5', '1', '2'] },
      { name: 'keeper', values: ['east', 'west'] },
    ]);
    // 0.4 × lanes − 0.2, and what every deal is worth, 0.1, which the first issue with its weight of 0.2 bears.
    expect(valuesOf(domain, 0)).toEqual([
      [0.7, 1.1, 1.5],
      [1, 0.6, 0],
      [1, 0.25],
    ]);
    expect(domain.profiles[0]).toMatchObject({
      name: 'East bank',
      weights: [0.2, 0.5, 0.3],
      reservation: 0.3,
    });
    expect(valuesOf(domain, 1)).toEqual([
      [1, 2, 3],
      [-0.25, -0.5, -1],
      [0.5, 0.5],
    ]);
    // A party that would sign anything has the worst deal as its reservation value: 1 × 1 − 3 × 1 + 2 × 0.5.
    expect(domain.profiles[1]).toMatchObject({ name: 'west', weights: [1, 3, 2], reservation: -1 });
  });

  it('turns a weight below 0 around, so that every deal is worth what it was', () => {
    const east = `type: AffineUtilityFunction\nreserved_value: -1\nweights: [-0.5, 0.25, 0]\nbias: 2\n`;
    const issues = '    values: [10, 20]';
    const domain = researcher(filesIn('negmas'))
      .takes('bridge.yml', 'west.yml')
      .changes('bridge.yml', '    values: [east, west]', issues)
      .adds('east.yml', east)
      .reads();
    expect(domain.profiles[1].weights).toEqual([0.5, 0.25, 0]);
    expect(valuesOf(domain, 1)).toEqual([
      [3, 2, 1],
      [0.5, 1, 2],
      [10, 20],
    ]);
  });
});

describe('a file that holds all of a domain', () => {
  it('has the reservation values of both beside the profiles or inside them', () => {
    expect(researcher(filesIn('whole')).reads()).toEqual({
      name: 'The island',
      issues: [
        { name: 'beach', values: ['open', 'by turns', 'closed'] },
        { name: 'wreck', values: ['raise', 'leave'] },
      ],
      profiles: [
        {
          name: 'Divers',
          weights: [0.2, 0.8],
          values: [
            [1, 0.5, 0],
            [1, 0],
          ],
          reservation: 0.3,
          discount: 1,
        },
        {
          name: 'B',
          weights: [3, 1],
          values: [
            [0.1, 0.8, 0.9],
            [0, 1],
          ],
          reservation: 0.4,
          discount: 0.95,
        },
      ],
    });
  });
});

describe('ranges', () => {
  const readsRange = (lower: string, upper: string): readonly string[] =>
    researcher(filesIn('negmas'))
      .changes('bridge.yml', 'values: [1, 3]', `values: [${lower}, ${upper}]`)
      .reads().issues[0]?.values ?? [];

  it('of up to 1,001 whole numbers keep all of them; longer ones become 101 even steps', () => {
    expect(readsRange('0', '1000')).toHaveLength(1_001);
    const steps = readsRange('0', '1001');
    expect([steps.length, steps[0], steps[1], steps[50], steps.at(-1)]).toEqual([
      101,
      '0',
      '10',
      '501',
      '1001',
    ]);
    expect(readsRange('-7', '-7')).toEqual(['-7']);
  });
});
