// Planted in the talks on Syria, among eighty cards and a hundred events: a dead move, a dominant option, an agreement out of reach. Each is found and named.
import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../src/review/rehearsal/rehearse.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { places } from './two-villages.ts';

const scenario = builtIn('geneva-2016');
const games = 200;
const find = (planted: Scenario) => rehearse(planted, { games, seed: 'planted' }).findings;

const bystander = scenario.moves['us-statement'];
const point = scenario.stickingPoints['publication'];
if (bystander === undefined || point === undefined)
  throw new Error('The scenario was changed: plant elsewhere.');

describe('Geneva 2016', () => {
  it('as it is: can be agreed, has no side that is surely favoured, and no card that wins or can never be played', () => {
    const findings = find(scenario);
    expect(places(findings, 'often-agreed')).toHaveLength(1);
    expect(
      places(
        findings,
        'side-favoured',
        'move-wins',
        'move-never-playable',
        'move-reaches-nothing',
        'move-changes-nothing',
        'option-wins',
      ),
    ).toEqual([]);
  });

  it('with a dead move: it is named, and no other', () => {
    const findings = find({
      ...scenario,
      gauges: { ...scenario.gauges, planted: { name: 'Planted', start: 50, good: 'neither' } },
      moves: {
        ...scenario.moves,
        planted: { ...bystander, cost: 1, effects: [{ effect: 'gauge', gauge: 'planted', by: 5 }] },
      },
    });
    expect(places(findings, 'move-reaches-nothing', 'move-changes-nothing')).toEqual([
      'move-reaches-nothing moves.planted.effects',
    ]);
  });

  it('with a dominant option: it is named, and no other', () => {
    const [first] = Object.values(point.options);
    if (first === undefined) throw new Error('The point has no options.');
    const planted = { ...first, value: { us: 1, russia: 1 }, features: {}, inForce: [] };
    const findings = find({
      ...scenario,
      stickingPoints: {
        ...scenario.stickingPoints,
        publication: { ...point, options: { ...point.options, planted } },
      },
    });
    const named = findings.filter(({ code }) => code === 'option-wins' || code === 'option-best-for-both');
    expect(named.map(({ path }) => path.join('.'))).toEqual([
      'stickingPoints.publication.options.planted.value',
    ]);
  });

  it('with a veto that nothing can move: who makes the agreement unreachable is named', () => {
    const kremlin = scenario.stakeholders['kremlin'];
    if (kremlin === undefined) throw new Error('The scenario was changed: plant elsewhere.');
    const findings = find({
      ...scenario,
      stakeholders: {
        ...scenario.stakeholders,
        kremlin: { ...kremlin, leaning: -100, uncertainty: 1, persuadable: 0, clauses: {} },
      },
    });
    expect(places(findings, 'never-ratified')).toEqual(['never-ratified stakeholders.kremlin.leaning']);
  });

  it('with reservation values that no deal can meet: both are named', () => {
    const [us, russia] = [scenario.parties['us'], scenario.parties['russia']];
    if (us === undefined || russia === undefined)
      throw new Error('The scenario was changed: plant elsewhere.');
    const findings = find({
      ...scenario,
      parties: { us: { ...us, reservation: 0.9 }, russia: { ...russia, reservation: 0.9 } },
    });
    expect(places(findings, 'no-zone')).toEqual([
      'no-zone parties.us.reservation',
      'no-zone parties.russia.reservation',
    ]);
  });
});
