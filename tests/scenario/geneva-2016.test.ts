// The Geneva talks: the scenario is complete, rests on its sources, and leaves room to bargain.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { reportsFor } from '../../src/presentation/news/describe-news.ts';
import { utilityOf } from '../../src/simulation/capitals/preferences.ts';
import { defined } from '../simulation/table.ts';
import { builtIn, builtInReading } from './built-in.ts';

const geneva = (): Scenario => builtIn('geneva-2016');

const size = (table: object): number => Object.keys(table).length;

/** Every package of one option for each sticking point. */
function* deals(scenario: Scenario, points = Object.keys(scenario.stickingPoints)): Generator<Deal> {
  const [first, ...rest] = points;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const option of Object.keys(scenario.stickingPoints[first]?.options ?? {}))
    for (const deal of deals(scenario, rest)) yield { ...deal, [first]: option };
}
type Deal = Record<string, string>;

/** Whether a party's first instructions let it agree to a deal. */
const isWithinMandate = (scenario: Scenario, side: string, deal: Deal): boolean =>
  Object.entries(scenario.parties[side]?.mandate ?? {}).every(([point, allowed]) =>
    allowed.includes(deal[point] ?? ''),
  );

describe('the Geneva talks of 2016', () => {
  it('read without an error, a warning or advice', () => {
    expect(builtInReading('geneva-2016').problems).toEqual([]);
  });

  it('are complete: points, options, stakeholders, zones, moves and events', () => {
    const { stickingPoints, stakeholders, zones, moves, events } = geneva();
    expect(size(stickingPoints)).toBeGreaterThanOrEqual(7);
    for (const { options } of Object.values(stickingPoints)) {
      expect(size(options)).toBeGreaterThanOrEqual(3);
      expect(size(options)).toBeLessThanOrEqual(5);
    }
    expect(size(stakeholders)).toBeGreaterThanOrEqual(12);
    expect(size(zones)).toBeGreaterThanOrEqual(24);
    expect(size(moves)).toBeGreaterThanOrEqual(45);
    expect(size(events)).toBeGreaterThanOrEqual(25);
  });

  it('give each side a hand of its own, and a briefing with sources', () => {
    const { parties, moves } = geneva();
    expect(Object.keys(parties)).toEqual(['us', 'russia']);
    for (const [side, { briefing, dilemma }] of Object.entries(parties)) {
      expect(Object.values(moves).filter(({ by }) => by.includes(side)).length).toBeGreaterThanOrEqual(20);
      expect(dilemma).toBeDefined();
      for (const part of ['wants', 'cannotSign', 'couldTrade', 'atHome', 'beliefs', 'sources'] as const)
        expect(briefing?.[part].length).toBeGreaterThanOrEqual(3);
    }
  });

  it('say for everything that people read where it comes from', () => {
    const scenario = geneva();
    const { stakeholders, stickingPoints, armedActors, zones, routes, sieges, convoys, moves, events } =
      scenario;
    const tables = {
      stakeholders,
      stickingPoints,
      armedActors,
      zones,
      routes,
      sieges,
      convoys,
      moves,
      events,
    };
    const options = Object.fromEntries(
      Object.entries(stickingPoints).map(([point, { options: all }]) => [`options of ${point}`, all]),
    );
    const statements = Object.entries({ ...tables, ...options, rounds: scenario.calendar.rounds }).flatMap(
      ([table, entries]) =>
        Object.entries(entries).map(([id, { sources }]) => ({ at: `${table} › ${id}`, sources })),
    );
    expect(statements.filter(({ sources }) => sources.length === 0).map(({ at }) => at)).toEqual([]);
    for (const { sources } of [...statements, scenario.debrief])
      for (const source of sources) expect(scenario.sources).toHaveProperty(source);
  });

  it('name no source that nothing rests on', () => {
    const cited = JSON.stringify({ ...geneva(), sources: undefined });
    expect(Object.keys(geneva().sources).filter((source) => !cited.includes(`"${source}"`))).toEqual([]);
  });

  it('give both claims where the record is contested, and each side reports that the other does not read', () => {
    const readBy = (event: string, side: string): readonly string[] =>
      reportsFor(defined(geneva().events[event]), side).map(({ by, text }) => `${by}: ${text}`);
    const contested = [
      'hospital-struck',
      'castello-dispute',
      'deir-ez-zor-strike',
      'convoy-attack-urum',
      'syrian-aircraft-seen',
    ];
    const told = contested.map((event) => {
      const [us, russia] = [readBy(event, 'us'), readBy(event, 'russia')];
      const both = us.filter((report) => russia.includes(report)).length;
      return { event, bothClaims: both >= 2, onlyUs: us.length > both, onlyRussia: russia.length > both };
    });
    expect(told).toEqual(
      contested.map((event) => ({ event, bothClaims: true, onlyUs: true, onlyRussia: true })),
    );
  });
});

describe('the bargain', () => {
  it('makes every option somebody’s reasonable position: none is better for both than another', () => {
    const beaten = Object.entries(geneva().stickingPoints).flatMap(([point, { options }]) => {
      const worth = Object.entries(options).map(
        ([id, { value }]) => [id, value['us'] ?? 0, value['russia'] ?? 0] as const,
      );
      return worth
        .filter(([id, us, russia]) =>
          worth.some(([other, toUs, toRussia]) => other !== id && toUs >= us && toRussia >= russia),
        )
        .map(([id]) => `${point} › ${id}`);
    });
    expect(beaten).toEqual([]);
  });

  it('lets a stakeholder that cares for a point care for every way to settle it', () => {
    const { stakeholders, stickingPoints } = geneva();
    for (const [id, { clauses }] of Object.entries(stakeholders))
      for (const [point, options] of Object.entries(clauses))
        expect(Object.keys(options), `${id} on ${point}`).toEqual(
          Object.keys(stickingPoints[point]?.options ?? {}),
        );
  });

  it('has the record within both first mandates, worth a little more than no deal to both', () => {
    const scenario = geneva();
    const { recordDeal } = scenario.debrief;
    expect(size(recordDeal)).toBe(size(scenario.stickingPoints));
    for (const [side, { reservation }] of Object.entries(scenario.parties)) {
      expect(isWithinMandate(scenario, side, recordDeal)).toBe(true);
      const gain = utilityOf(scenario, side, recordDeal) - reservation;
      expect(gain).toBeGreaterThan(0.03);
      expect(gain).toBeLessThan(0.2);
    }
  });

  it('hides deals that are better for both, most of them beyond the first mandates', () => {
    const scenario = geneva();
    const sides = Object.keys(scenario.parties);
    const record = sides.map((side) => utilityOf(scenario, side, scenario.debrief.recordDeal));
    const better = [...deals(scenario)].filter((deal) =>
      sides.every((side, at) => utilityOf(scenario, side, deal) > (record[at] ?? 1)),
    );
    const within = better.filter((deal) => sides.every((side) => isWithinMandate(scenario, side, deal)));
    expect(within.length).toBeGreaterThan(0);
    expect(better.length).toBeGreaterThan(20 * within.length);
  });

  it('leaves a way to every option outside a mandate: some move makes the capital allow it', () => {
    const { parties, stickingPoints, moves } = geneva();
    const granted = JSON.stringify(moves);
    const missing = Object.entries(parties).flatMap(([side, { mandate }]) =>
      Object.entries(mandate).flatMap(([point, allowed]) =>
        Object.keys(stickingPoints[point]?.options ?? {})
          .filter((option) => !allowed.includes(option))
          .map((option) => `"of":"${side}","point":"${point}","options":["${option}"],"allow":true`)
          .filter((grant) => !granted.includes(grant)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('leaves the record to the consent of those who can say no: all lean to yes, not all are sure', () => {
    const { stakeholders, debrief } = geneva();
    const vetoes = Object.entries(stakeholders).filter(([, { veto }]) => veto);
    expect(vetoes.map(([id]) => id)).toEqual(['white-house', 'pentagon', 'hnc', 'kremlin', 'damascus']);
    const sureness = vetoes.map(([, { leaning, clauses, uncertainty }]) => {
      const fromClauses = Object.entries(debrief.recordDeal).map(([at, is]) => clauses[at]?.[is] ?? 0);
      return (leaning + fromClauses.reduce((sum, one) => sum + one, 0)) / uncertainty;
    });
    for (const one of sureness) expect(one).toBeGreaterThan(0);
    expect(sureness.filter((one) => one < 1.5).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the text of 9 September', () => {
  it('is weak where it failed: nobody monitors and nobody enforces', () => {
    const { stickingPoints, debrief } = geneva();
    const strength = (feature: 'monitoring' | 'enforcement' | 'transparency'): number =>
      1 -
      Object.entries(debrief.recordDeal).reduce(
        (weak, [point, is]) => weak * (1 - (stickingPoints[point]?.options[is]?.features[feature] ?? 0)),
        1,
      );
    expect(strength('monitoring')).toBeLessThan(0.25);
    expect(strength('enforcement')).toBeLessThan(0.25);
    expect(strength('transparency')).toBe(0);
  });
});
