// What does not fit together in a file of the right shape.
import { describe, it } from 'vitest';
import { author, writes } from '../author.ts';

describe('parties', () => {
  it('are exactly two; one too many is told once, not wherever it is missing', () => {
    author()
      .replaces('  lowland:\n    name: Lowland', '  lowland: { name: Lowland }\n  third:\n    name: Third')
      .expects({ code: 'not-two-parties', at: 'parties:', saying: 'there are 3' });
  });

  it('have a value for every option, and nobody else has', () => {
    author().replaces('value: { upland: 0.7, lowland: 0.6 }', 'value: { upland: 0.7, loland: 0.6 }').expects(
      {
        code: 'missing-party',
        at: 'value: { upland: 0.7',
        path: 'stickingPoints › bridge › options › market-days › value',
      },
      { code: 'unknown-reference', at: 'loland', suggestion: 'lowland' },
    );
  });

  it('care about something', () => {
    author()
      .replaces('weight: { upland: 0.6, lowland: 0.4 }', 'weight: { upland: 0, lowland: 0.4 }')
      .replaces('weight: { upland: 0.4, lowland: 0.6 }', 'weight: { upland: 0, lowland: 0.6 }')
      .expects({ code: 'no-weight', at: 'stickingPoints:', saying: '"upland"' });
  });

  it('may sign something on every point', () => {
    author()
      .replaces('bridge: [closed, market-days]', 'bridge: []')
      .expects({ code: 'empty-mandate', at: '[]', path: 'parties › upland › mandate › bridge' });
    author()
      .replaces('bridge: [closed, market-days]', 'prisoners: [all-for-all]')
      .expects({ code: 'agreed-outside-mandate', at: '[all-for-all]', severity: 'warning' });
  });
});

describe('sticking points', () => {
  it('are at least one', () => {
    writes(
      'format: 1\nid: a\ntitle: A\nparties: { x: { name: X }, y: { name: Y } }\nstickingPoints: {}',
    ).expects({ code: 'no-points', at: 'stickingPoints' });
  });

  it('have two to eight options', () => {
    author()
      .replaces(
        '      all-for-all: { title: All, clause: All go home., value: { upland: 0.5, lowland: 1 } }\n',
        '',
      )
      .replaces(', prisoners: all-for-all', '')
      .expects({ code: 'option-count', at: '▸options:\n      wounded-first', saying: 'there is 1' });
  });
});

describe('the map', () => {
  const withMap = (map: string) =>
    author().replaces('parties:\n  upland:', `map: ${map}\nparties:\n  upland:`);

  it('shows a country that the atlas has, by its two letters or three digits', () => {
    for (const known of ['SY', 'sy', "'760'"]) withMap(`{ country: ${known} }`).expects();
    for (const unknown of ['QQ', 'SYR', 'GI'])
      withMap(`{ country: ${unknown} }`).expects({
        code: 'unknown-country',
        at: `${unknown} }`,
        path: 'map › country',
        severity: 'warning',
        saying: 'two letters of its ISO code',
      });
    withMap('{ country: UK }').expects({
      code: 'unknown-country',
      at: 'UK }',
      severity: 'warning',
      suggestion: 'GB',
    });
  });

  it('has something between its edges, west and south first', () => {
    withMap('{ bounds: [36, 36, 37, 37] }').expects();
    for (const reversed of ['[37, 36, 36, 37]', '[36, 37, 37, 36]', '[37, 37, 36, 36]'])
      withMap(`{ bounds: ${reversed} }`).expects({
        code: 'empty-bounds',
        at: `${reversed} }`,
        path: 'map › bounds',
        severity: 'warning',
        saying: 'write [36, 36, 37, 37]',
      });
    withMap('{ bounds: [36, 36, 36, 37] }').expects({
      code: 'empty-bounds',
      at: '[36, 36, 36, 37]',
      severity: 'warning',
      saying: 'with west below east',
    });
  });

  it('stays on the globe, and may cross the line of 180 degrees', () => {
    for (const off of ['[36, 36, 37, 91]', '[36, -91, 37, 37]', '[0, 36, 361, 37]', '[-359, 36, 36.6, 37]'])
      withMap(`{ bounds: ${off} }`).expects({ code: 'bounds-off-globe', at: off, severity: 'warning' });
    withMap('{ bounds: [-325, 36, -320, 37] }').expects();
  });

  it('has a zone between its edges', () => {
    author()
      .replaces('at: [36.5, 36.2]', 'at: [3, 36.2]')
      .replaces('at: [36.5, 36.1]', 'at: [3.1, 36.1]')
      .replaces('parties:\n  upland:', 'map: { bounds: [36, 2, 37, 4] }\nparties:\n  upland:')
      .expects({
        code: 'bounds-without-zones',
        at: '[36, 2, 37, 4]',
        severity: 'warning',
        saying: 'longitudes come first',
      });
  });
});

describe('the calendar', () => {
  it('runs forward', () => {
    author()
      .replaces('day: 2016-03-14', 'day: 2016-02-14')
      .expects({ code: 'rounds-out-of-order', at: '2016-02-14', path: 'calendar › rounds › 3 › day' });
    author()
      .replaces('start: 2016-02-27', 'start: 2016-03-01')
      .expects({ code: 'rounds-out-of-order', at: '2016-02-28', saying: '2016-03-01' });
  });
});

describe('events', () => {
  it('can always be answered', () => {
    author()
      .replaces('protest: { title: Protest,', 'protest: { title: Protest, when: { if: round, atLeast: 2 },')
      .expects({ code: 'no-open-answer', at: 'answers:' });
    author()
      .replaces('protest: { title: Protest,', 'protest: { title: Protest, cost: 1,')
      .expects({ code: 'no-free-answer', at: 'answers:', severity: 'advice' });
    author()
      .replaces('times: 0 }', 'times: 0, answeredBy: [upland] }')
      .expects({ code: 'no-answers', at: 'answeredBy: [upland] }', severity: 'warning' });
  });

  it('share no id with a move', () => {
    author()
      .replaces('events:\n', 'events:\n  draw-map: { title: A map appears }\n')
      .expects({ code: 'shared-id', at: 'draw-map: { title: A map' });
  });
});

describe('the ground', () => {
  it('has neighbours both ways', () => {
    author().replaces('near: [north-bank] }', 'near: [] }').expects({
      code: 'one-way-neighbour',
      at: '▸south-bank] }',
      severity: 'warning',
      saying: 'Add "north-bank"',
    });
    author()
      .replaces('near: [north-bank] }', 'near: [north-bank, south-bank] }')
      .expects({ code: 'own-neighbour', at: 'north-bank, ▸south-bank] }', severity: 'warning' });
  });

  it('has fighters in shares', () => {
    author()
      .replaces('present: { rovers: 0.2 }', 'present: { rovers: 0.7, guard: 0.6 }')
      .expects(
        { code: 'shares-above-one', at: 'present', severity: 'warning' },
        { code: 'controller-present', at: 'guard: 0.6', severity: 'advice' },
      );
  });

  it('has routes and separations between two', () => {
    author()
      .replaces('to: south-bank, feeds', 'to: north-bank, feeds')
      .expects({ code: 'route-to-itself', at: 'north-bank, feeds', severity: 'warning' });
    author()
      .replaces('group: guard, from: rovers', 'group: rovers, from: rovers')
      .expects(
        { code: 'group-not-covered', at: 'group: ▸rovers, from', severity: 'warning' },
        { code: 'separated-from-itself', at: 'from: ▸rovers }', severity: 'warning' },
      );
  });

  it('has stakeholders who say no to somebody', () => {
    author()
      .replaces('kind: mediator }', 'kind: mediator, veto: true }')
      .expects({ code: 'veto-behind-nobody', at: 'mediator, veto: ▸true', severity: 'advice' });
  });
});
