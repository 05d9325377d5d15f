// What plays badly in a scenario that is otherwise sound.
import { describe, expect, it } from 'vitest';
import { form } from '../../../src/presentation/wording/en/workshop-forms.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { bestDeals } from '../../../src/scenario/reading/zone-of-agreement.ts';
import { author, fixture } from '../author.ts';

describe('agreement', () => {
  it('must be better than none for both', () => {
    author().replaces('name: Upland\n    reservation: 0.4', 'name: Upland\n    reservation: 0.99').expects({
      code: 'no-zone-of-agreement',
      at: 'stickingPoints:',
      severity: 'warning',
      saying: '"upland" gets at most 0.82',
    });
  });

  it('counts only what both capitals could ever allow', () => {
    const narrow = author()
      .replaces('bridge: [closed, market-days]', 'bridge: [closed]')
      .replaces('name: Lowland\n    reservation: 0.4', 'name: Lowland\n    reservation: 0.7');
    narrow.replaces('point: bridge, options: [open]', 'point: bridge, options: [closed]').expects({
      code: 'no-zone-of-agreement',
      at: 'stickingPoints:',
      severity: 'warning',
      saying: '"upland" gets at most 0,',
    });
    narrow.replaces('point: bridge, options: [open]', 'point: bridge, options: [market-days]').expects();
  });

  it('is impossible where mandates exclude each other', () => {
    author()
      .replaces(
        'name: Lowland\n    reservation: 0.4',
        'name: Lowland\n    reservation: 0.4\n    mandate: { prisoners: [all-for-all] }',
      )
      .replaces('bridge: [closed, market-days]', 'prisoners: [wounded-first]')
      .expects(
        { code: 'agreed-outside-mandate', at: '[all-for-all]', severity: 'warning' },
        { code: 'mandates-exclude', at: 'prisoners:\n', severity: 'warning' },
      );
  });

  it('finds the same best deals as trying all of them', () => {
    const { scenario } = readScenario(fixture('forty-lines.yaml'), { file: 'a' });
    if (scenario === undefined) throw new Error('The fixture is broken.');
    const points = Object.values(scenario.stickingPoints);
    const all = points.reduce<[number, number][]>(
      (deals, { weight, options }) =>
        deals.flatMap(([north, south]) =>
          Object.values(options).map(({ value }): [number, number] => [
            north + (weight['north'] ?? 0) * (value['north'] ?? 0),
            south + (weight['south'] ?? 0) * (value['south'] ?? 0),
          ]),
        ),
      [[0, 0]],
    );
    const best = all
      .filter(([a, b]) => !all.some(([c, d]) => c >= a && d >= b && (c > a || d > b)))
      .map(([a, b]) => `${a.toFixed(6)} ${b.toFixed(6)}`);
    const found = bestDeals(scenario, ['north', 'south'], () => true).map(
      ([a, b]) => `${a.toFixed(6)} ${b.toFixed(6)}`,
    );
    expect(new Set(found)).toEqual(new Set(best));
  });
});

describe('moves', () => {
  it('can be paid for, belong to a phase and change something', () => {
    author()
      .replaces('kind: public', 'kind: public\n    cost: 101')
      .expects({ code: 'too-dear', at: '101', severity: 'warning' });
    author()
      .replaces('kind: public', 'kind: public\n    phases: []')
      .expects({ code: 'no-phase', at: '[]', severity: 'warning' });
    author()
      .replaces('kind: public', 'kind: public\n    phases: [implementation]')
      .replaces('implementationDays: 14', 'implementationDays: 0')
      .expects({ code: 'no-implementation', at: '[implementation]', severity: 'warning' });
    author()
      .replaces(
        'moves:\n',
        'moves:\n  wait: { title: Wait, kind: table, about: Nothing is done., effects: [] }\n',
      )
      .expects({ code: 'no-effects', at: '[] }\n  walk', severity: 'advice' });
  });

  it('are possible at some time', () => {
    const never = (by: string, at: string, saying: string) =>
      author()
        .replaces('kind: public', `kind: public\n    when: ${by}`)
        .expects({ code: 'never-holds', at, saying, severity: 'warning' });
    never(
      '{ if: trust, atLeast: 60, atMost: 50 }',
      '{ if: trust, atLeast: 60',
      '"atLeast" is above "atMost"',
    );
    never('{ if: round, atLeast: 4 }', '{ if: round', 'it runs from 1 to 3');
    never('{ if: points-agreed, atLeast: 3 }', '{ if: points', 'it runs from 0 to 2');
    never('{ if: supplies, zone: north-bank, atMost: -1 }', '{ if: supp', 'it runs from 0 up');
    never('{ if: siege, siege: siege-south, is: [] }', '{ if: siege', 'the list is empty');
    never(
      '{ if: point, point: bridge, option: [] }',
      '{ if: point, point: bridge, option: [] }',
      'list of options',
    );
    never('{ if: implementation-day, atLeast: 1 }', '{ if: implementation', 'no implementation days');
    never('{ if: phase, is: capitals }', '{ if: phase', 'contradicts');
    never('{ any: [] }', '[] }\n    about: Your', 'the list is empty');
    never(
      '{ any: [{ if: round, atLeast: 9 }, { all: [{ if: round, atLeast: 8 }] }] }',
      '{ if: round, atLeast: 9',
      '1 to 3',
    );
    never(
      '{ all: [{ if: trust, of: upland, atLeast: 60 }, { any: [{ if: trust, of: upland, atMost: 50 }] }] }',
      '{ if: trust, of: upland, atMost',
      'contradicts',
    );
    never(
      '{ all: [{ if: control, zone: north-bank, is: [guard] }, { if: control, zone: north-bank, is: [rovers] }] }',
      '{ if: control, zone: north-bank, is: [rovers',
      'contradicts',
    );
  });

  it('are not suspected wrongly', () => {
    const may = (by: string) => author().replaces('kind: public', `kind: public\n    when: ${by}`).expects();
    may('{ any: [{ if: round, atLeast: 9 }, { if: round, atLeast: 2 }] }');
    may('{ all: [{ if: trust, of: upland, atLeast: 60 }, { if: trust, of: lowland, atMost: 50 }] }');
    may('{ all: [{ if: trust, of: upland, atLeast: 50 }, { if: trust, of: upland, atMost: 50 }] }');
    may(
      '{ all: [{ if: promise, promise: no-raids, is: kept }, { if: promise, promise: no-raids, is: broken }] }',
    );
    may('{ not: { if: round, atLeast: 9 } }');
    may(
      '{ any: [{ all: [{ if: phase, is: talks }, { if: round, atMost: 1 }] }, { if: round, atLeast: 3 }] }',
    );
    may('{ all: [] }');
  });

  it('test nothing in vain', () => {
    author()
      .replaces('kind: public', 'kind: public\n    when: { if: day }')
      .expects({ code: 'no-bounds', at: '{ if: day }', severity: 'advice' });
  });
});

describe('events', () => {
  it('can happen', () => {
    author()
      .replaces('event: leak, after: 1', 'event: raid, after: 1')
      .expects({ code: 'never-scheduled', at: 'leak:', severity: 'warning' });
    author()
      .replaces('odds: 0.3', 'odds: 0')
      .expects({ code: 'no-odds', at: 'odds: ▸0\n', severity: 'warning' });
  });
});

describe('endings', () => {
  it('can each be told', () => {
    author()
      .replaces('endings:\n', 'endings:\n  always: { title: Over, text: It is over. }\n')
      .expects(
        { code: 'unreachable-ending', at: 'held: {', severity: 'warning', saying: '"always"' },
        { code: 'unreachable-ending', at: 'not-held: {', severity: 'warning' },
      );
    author()
      .replaces('text: The bridge is shut. }', 'text: Shut., when: { if: ended, is: [noDeal] } }')
      .expects({ code: 'no-last-ending', at: 'endings:', severity: 'advice' });
  });
});

describe('options', () => {
  it('may all be wished for in one order: then the point is compatible on purpose, and only the parties can find out', () => {
    author()
      .replaces('value: { upland: 1, lowland: 0 }', 'value: { upland: 1, lowland: 1 }')
      .replaces('value: { upland: 0, lowland: 1 }', 'value: { upland: 0, lowland: 0 }')
      .expects();
  });
  it('are each somebody’s wish', () => {
    author().replaces('value: { upland: 0, lowland: 1 }', 'value: { upland: 0, lowland: 0.6 }').expects({
      code: 'dominated-option',
      at: '▸open: { title',
      severity: 'advice',
      saying: '"market-days"',
    });
    author()
      .replaces('clause: The bridge opens to all.', 'clause: The bridge stays closed.')
      .expects({ code: 'duplicate-option', at: '▸open: { title', severity: 'advice', saying: '"closed"' });
  });
});

describe('texts', () => {
  it('with which the forms of the workshop begin are still to be written', () => {
    const begun = form['fresh-text'];
    author()
      .replaces(
        'name: Lowland\n    reservation: 0.4',
        `name: Lowland\n    dilemma: ${begun}\n    reservation: 0.4`,
      )
      .expects({ code: 'unwritten', at: begun, severity: 'warning' });
  });

  it('that new options begin with are to be reworded, in the title or in the clause', () => {
    for (const word of ['first', 'middle', 'last'] as const) {
      const begun = form[`fresh-option-${word}`];
      author()
        .replaces('{ title: Open,', `{ title: ${begun},`)
        .expects({ code: 'unwritten', at: begun, severity: 'advice' });
      author()
        .replaces('clause: The bridge opens to all.', `clause: "The bridge: ${begun}."`)
        .expects({ code: 'unwritten', at: `"The bridge: ${begun}`, severity: 'advice' });
    }
  });

  it('of cards, endings and words that only say the title again are noticed', () => {
    const draft = author();
    draft
      .replaces('about: You lay the map on the table.', 'about: Show the map.')
      .expects({ code: 'repeats-title', at: 'Show the map.', severity: 'advice' });
    draft
      .replaces('title: It did not, text: The bridge is shut.', 'title: It did not, text: It did not')
      .expects({ code: 'repeats-title', at: '▸It did not }', severity: 'advice' });
    draft
      .replaces('text: What is paid at the bridge.', 'text: Toll.')
      .expects({ code: 'repeats-title', at: 'Toll. }', severity: 'advice' });
  });
});
