// Every finding of a rehearsal is a sentence with a cure and a field, whatever it is about; plots say in cells what they draw.
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/presentation/writing/describe-findings.ts';
import { describeRehearsal, rehearsalStatus } from '../../../src/presentation/writing/describe-rehearsal.ts';
import { topics } from '../../../src/presentation/writing/rehearsal-models.ts';
import { type Finding, findingCodes } from '../../../src/review/rehearsal/finding.ts';
import { rehearse } from '../../../src/review/rehearsal/rehearse.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');
const [party = '', other = ''] = Object.keys(scenario.parties);
const [point = ''] = Object.keys(scenario.stickingPoints);
const [option = ''] = Object.keys(scenario.stickingPoints[point]?.options ?? {});
const [card = ''] = Object.keys(scenario.moves);
const [stakeholder = ''] = Object.keys(scenario.stakeholders);
const [ending = ''] = Object.keys(scenario.endings);
const [event, { answers = {} } = {}] =
  Object.entries(scenario.events).find(([, stated]) => stated.answers !== undefined) ?? [];
const [answer = ''] = Object.keys(answers);

const named = {
  party,
  other,
  point,
  option,
  card,
  stakeholder,
  ending,
  event: event ?? '',
  answer,
  why: 'time-up',
};
const numbers = Object.fromEntries(
  [
    'share',
    'low',
    'high',
    'signed',
    'ratified',
    'settled',
    'own',
    'theirs',
    'more',
    'by',
    'part',
    'zone',
    'together',
    'reservation',
  ].map((name) => [name, 0.25]),
);
const counts = Object.fromEntries(
  [
    'games',
    'moves',
    'fewest',
    'most',
    'rounds',
    'of',
    'minutes',
    'shortest',
    'longest',
    'stated',
    'reading',
    'size',
    'plain',
  ].map((name) => [name, 12]),
);

describe('findings', () => {
  it.each(findingCodes)('%s is a sentence with a cure, and leads to a field in words', (code) => {
    const finding: Finding = {
      code,
      grade: 'fact',
      path: ['stickingPoints', point, 'options', option, 'value'],
      facts: { ...named, ...numbers, ...counts },
    };
    const { text, cure, field } = describeFinding(scenario, finding);
    for (const words of [text, cure]) {
      expect(words).toMatch(/^[“\p{Lu}\d].*[.]$/su);
      expect(words).not.toMatch(/\{\{|undefined|NaN/);
    }
    expect(field).toContain('values');
  });

  it.each([
    [['parties', party, 'reservation'], 'worth of having no deal'],
    [['moves', card, 'effects'], scenario.moves[card]?.title],
    [['events', event ?? '', 'answers', answer], answers[answer]?.title],
    [['calendar', 'rounds'], 'rounds'],
    [['stickingPoints'], 'sticking points'],
  ])('name the field %j', (path, words) => {
    const finding: Finding = { code: 'minutes-missing', grade: 'fact', path, facts: counts };
    expect(describeFinding(scenario, finding).field).toContain(words);
  });
});

describe('a rehearsal in words', () => {
  const rehearsal = rehearse(scenario, { games: 40, seed: '1' });
  const model = describeRehearsal(scenario, rehearsal);

  it('has its topics in order, each with findings or plots', () => {
    const told = model.sections.map(({ topic }) => topic);
    expect(told).toEqual(topics.filter((topic) => told.includes(topic)));
    expect(told).toContain('moves');
  });

  it('draws nothing that it does not say: every row has a cell for every column and bars within the plot', () => {
    for (const { columns, rows } of model.sections.flatMap(({ plots }) => plots)) {
      for (const { cells, bars } of rows) {
        expect(cells).toHaveLength(columns.length - 2);
        for (const { from, to, between } of bars)
          for (const place of [from, to, ...(between ?? [])]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(1);
          }
      }
    }
  });

  it('names the deals that were made on the map', () => {
    expect(model.map?.name).toMatch(/^Map of 27 deals .* with \d+ different deals/);
    expect(model.map?.made.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('says how far it is', () => {
    expect(rehearsalStatus('running', null)).toMatch(/first games/);
    expect(rehearsalStatus('running', rehearsal)).toMatch(/^All 40 games are over/);
    expect(rehearsalStatus('done', rehearsal)).toBe('40 games were rehearsed.');
    expect(rehearsalStatus('failed', null)).toMatch(/could not go on/);
  });
});
