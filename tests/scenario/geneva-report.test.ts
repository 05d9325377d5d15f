// The news report that the Geneva talks open on: every row of it does something in the scenario.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { builtIn } from './built-in.ts';

const geneva = (): Scenario => builtIn('geneva-2016');

/** Every id that an effect or a condition of the scenario names, as "field id", such as "siege siege-east-aleppo". */
const named = ((): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const fields = node as Record<string, unknown>;
    if (typeof fields['effect'] === 'string' || typeof fields['if'] === 'string') {
      for (const [field, value] of Object.entries(fields))
        for (const id of [value].flat()) if (typeof id === 'string') found.add(`${field} ${id}`);
    }
    for (const inner of Object.values(fields)) visit(inner);
  };
  visit(geneva());
  return found;
})();

/** Where the ids of a table are named in effects and conditions. */
const fieldsOf = {
  zones: ['zone', 'zones', 'to'],
  routes: ['route'],
  sieges: ['siege'],
  separations: ['separation'],
  convoys: ['convoy'],
  gauges: ['gauge'],
  armedActors: ['actor', 'by', 'to', 'is'],
  stakeholders: ['of', 'stakeholder'],
  stickingPoints: ['point'],
} as const;

type Place = readonly [keyof typeof fieldsOf | 'moves' | 'events', ...string[]];

/** The news report of 5 September 2016, row by row, and the systems of the scenario that each row lives in. */
const rows: Record<string, readonly Place[]> = {
  'A1 Turkey and its allies clear the border from Azaz to Jarablus': [
    ['zones', 'azaz', 'al-rai', 'jarablus'],
    ['armedActors', 'turkish-backed'],
    ['stakeholders', 'turkey'],
    ['events', 'shield-advances', 'border-strip-cleared'],
  ],
  'A2 the strip carried fighters and arms for the Islamic State': [
    ['routes', 'border-strip'],
    ['events', 'border-strip-cleared'],
  ],
  'A3 the Islamic State loses towns and commanders': [
    ['armedActors', 'is'],
    ['events', 'is-commander-killed', 'is-losses-counted'],
    ['moves', 'us-coalition-strikes-is', 'russia-joint-strike-is'],
  ],
  'A4 Turkey strikes, shelters refugees and asks for a safe zone': [
    ['events', 'shield-advances', 'ankara-asks-safe-zone', 'refugees-at-the-border'],
  ],
  'A5 Turkish-backed forces and the Kurds clash': [
    ['gauges', 'border-tension'],
    ['stakeholders', 'sdf'],
    ['events', 'clash-south-of-jarablus', 'turks-and-kurds-again'],
    ['moves', 'us-restrain-ypg', 'us-border-assurance'],
  ],
  'A6 Washington mends its relations with Ankara': [
    ['gauges', 'us-turkey'],
    ['moves', 'us-mend-ankara'],
    ['events', 'gulen-file'],
  ],
  'A7 eastern Aleppo is besieged again': [
    ['sieges', 'siege-east-aleppo'],
    ['zones', 'east-aleppo', 'ramouseh'],
    ['routes', 'ramouseh-gap'],
    ['events', 'ramouseh-attacked', 'ramouseh-retaken'],
  ],
  'A8 the offensive falls on the day of the talks': [
    ['events', 'attack-while-you-talk', 'moscow-on-ramouseh'],
    ['moves', 'russia-restrain-aleppo', 'russia-support-aleppo'],
  ],
  'A9 a cease-fire with wider humanitarian access': [
    ['stickingPoints', 'humanitarian-access', 'castello-road'],
    ['convoys', 'convoy-aleppo', 'convoy-urum'],
    ['routes', 'castello-road-north'],
  ],
  'A10 a partnership, and who counts as an extremist': [
    ['stickingPoints', 'joint-targeting'],
    ['stakeholders', 'ahrar'],
    ['moves', 'us-mandate-joint-targeting'],
  ],
  'A11 deep mutual distrust': [
    ['stickingPoints', 'verification', 'sequencing'],
    ['moves', 'joint-statement', 'us-blame-russia', 'russia-blame-us'],
  ],
  'A12 the Presidents meet in China': [
    ['moves', 'us-leaders-summit', 'russia-leaders-summit'],
    ['events', 'presidents-in-hangzhou'],
  ],
  'A13 technical things worked out, tough issues left': [
    ['moves', 'technical-annexes'],
    ['events', 'experts-agree'],
  ],
  'A14 the best chance of survival': [['moves', 'hotline-call', 'extend-48-hours', 'request-monitors']],
  'A15 dissociation from the Nusra Front': [
    ['stickingPoints', 'dissociation'],
    ['zones', 'idlib'],
    ['moves', 'us-call-leave-nusra', 'us-mandate-dissociation'],
    ['events', 'nusra-courts-the-groups', 'groups-object'],
  ],
  'A16 listed fighters beside those whom Washington supports': [
    ['separations', 'separation-aleppo', 'separation-idlib'],
    ['armedActors', 'nusra'],
    ['events', 'groups-refuse-to-move'],
  ],
  'A17 Israel answers stray fire on the Golan': [
    ['gauges', 'golan-tension'],
    ['zones', 'quneitra'],
    ['events', 'golan-mortar', 'golan-missiles'],
  ],
};

const doesSomething = (event: string): boolean => {
  const { effects = [], answers } = geneva().events[event] ?? {};
  const given = Object.values(answers ?? {});
  return effects.length > 0 || (given.length > 0 && given.every((answer) => answer.effects.length > 0));
};

/** Whether an id stands in its table, and effects or conditions take it up. */
const isAtWork = (table: Place[0], id: string): boolean => {
  if (table === 'events') return doesSomething(id);
  if (table === 'moves') return (geneva().moves[id]?.effects.length ?? 0) > 0;
  return Object.hasOwn(geneva()[table], id) && fieldsOf[table].some((field) => named.has(`${field} ${id}`));
};

describe('the news report of 5 September 2016', () => {
  it('has seventeen rows', () => {
    expect(Object.keys(rows).map((row) => row.split(' ')[0])).toEqual(
      Array.from({ length: 17 }, (_, row) => `A${row + 1}`),
    );
  });

  it.each(Object.entries(rows))('%s: does something in the scenario', (_, places) => {
    const idle = places.flatMap(([table, ...ids]) =>
      ids.filter((id) => !isAtWork(table, id)).map((id) => `${table} › ${id}`),
    );
    expect(idle).toEqual([]);
  });

  it('opens with distrust and closes with durability: both are felt in conditions', () => {
    const { parties, stickingPoints } = geneva();
    for (const { trust } of Object.values(parties)) expect(trust).toBeLessThan(40);
    expect(named.has('if trust')).toBe(true);
    expect(named.has('if clause')).toBe(true);
    const features = Object.values(stickingPoints).flatMap(({ options }) =>
      Object.values(options).flatMap((option) => Object.keys(option.features)),
    );
    expect(new Set(features).size).toBe(9);
  });
});
